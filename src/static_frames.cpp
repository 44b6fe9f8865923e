// Static linking: what starts a static program hands all its frames to the unwinder, which sorts them when the first
// exception is thrown, in 36 million instructions. The linker puts these in the place of both calls, and writes a
// sorted table, where the unwinder looks when it was handed nothing.

// NOLINTBEGIN(*-reserved-identifier): the linker's
extern "C" {
void __wrap___register_frame_info(const void* begin, void* object);
void* __wrap___deregister_frame_info(const void* begin);

void __wrap___register_frame_info(const void* /*begin*/, void* /*object*/) {}
void* __wrap___deregister_frame_info(const void* /*begin*/) { return nullptr; }
}
// NOLINTEND(*-reserved-identifier)
