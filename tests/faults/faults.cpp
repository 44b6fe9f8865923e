// A library to preload: makes the n-th call of a kind fail in the program, or all from the n-th on. By the environment:
//   FAULT_CALL     alloc, read, write, open, rename, fsync, close, thread, stat, folder, interrupt, or signal
//   FAULT_AT       which call fails, from 1; 0: none, they are only counted
//   FAULT_FOREVER  set: those behind it fail too
//   FAULT_ERROR    errno of the failing call; of a signal, its number
//   FAULT_REPORT   a file that gets, at the end: how many calls there were, and the descriptor that the failing one was
//   on
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
}

namespace {

const char* failing_call = nullptr;  // none before the program begins
long failing_at = 0;
bool for_ever = false;
int failure = EIO;
std::atomic<long> calls = 0;
std::atomic<int> failed_on = -1;

__attribute__((constructor)) void begin() {
  const char* at = std::getenv("FAULT_AT");
  const char* number = std::getenv("FAULT_ERROR");
  for_ever = std::getenv("FAULT_FOREVER") != nullptr;
  failing_at = at == nullptr ? 0 : std::atol(at);
  failure = number == nullptr ? EIO : std::atoi(number);
  failing_call = std::getenv("FAULT_CALL");
  unsetenv("LD_PRELOAD");  // the calls of programs that it starts are theirs
}

__attribute__((destructor)) void report() {
  failing_call = nullptr;
  const char* path = std::getenv("FAULT_REPORT");
  if (path == nullptr) return;
  char text[64];
  int size = std::snprintf(text, sizeof text, "%ld %d\n", calls.load(), failed_on.load());
  auto file = static_cast<int>(syscall(SYS_open, path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
  syscall(SYS_write, file, text, static_cast<std::size_t>(size));
  syscall(SYS_close, file);
}

/// True when this call is to fail; errno says why.
bool fails(const char* call, int descriptor = -1) {
  if (failing_call == nullptr || std::strcmp(call, failing_call) != 0) return false;
  long number = ++calls;
  if (failing_at == 0 || number < failing_at || (number > failing_at && !for_ever)) return false;
  failed_on = descriptor;
  errno = failure;
  return true;
}

/// A signal comes before the call.
void signal_before_call() {
  if (fails("signal")) kill(getpid(), failure);
}

template <typename Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool fails_to_open() {
  signal_before_call();
  return fails("open");
}

bool fails_on(const char* call, int descriptor) {
  signal_before_call();
  return fails("interrupt", descriptor) || fails(call, descriptor);
}

}  // namespace

#define NEXT(name) static const auto real = next<decltype(&(name))>(#name)

extern "C" {

void* malloc(std::size_t size) { return fails("alloc") ? nullptr : __libc_malloc(size); }
void* calloc(std::size_t count, std::size_t size) { return fails("alloc") ? nullptr : __libc_calloc(count, size); }
void* realloc(void* memory, std::size_t size) { return fails("alloc") ? nullptr : __libc_realloc(memory, size); }
void* aligned_alloc(std::size_t alignment, std::size_t size) {
  return fails("alloc") ? nullptr : __libc_memalign(alignment, size);
}

ssize_t read(int file, void* bytes, std::size_t size) {
  NEXT(read);
  return fails_on("read", file) ? -1 : real(file, bytes, size);
}

ssize_t write(int file, const void* bytes, std::size_t size) {
  NEXT(write);
  return fails_on("write", file) ? -1 : real(file, bytes, size);
}

int open(const char* path, int flags, ...) {
  NEXT(open);
  std::va_list more;
  va_start(more, flags);
  mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
  va_end(more);
  return fails_to_open() ? -1 : real(path, flags, mode);
}

int mkostemp(char* path, int flags) {
  NEXT(mkostemp);
  return fails_to_open() ? -1 : real(path, flags);
}

FILE* fopen(const char* path, const char* mode) {
  NEXT(fopen);
  return fails_to_open() ? nullptr : real(path, mode);
}

FILE* fopen64(const char* path, const char* mode) {
  NEXT(fopen64);
  return fails_to_open() ? nullptr : real(path, mode);
}

int rename(const char* from, const char* to) {
  NEXT(rename);
  signal_before_call();
  return fails("rename") ? -1 : real(from, to);
}

int unlink(const char* path) {
  NEXT(unlink);
  signal_before_call();
  return real(path);
}

int fsync(int file) {
  NEXT(fsync);
  signal_before_call();
  return fails("fsync", file) ? -1 : real(file);
}

int fchmod(int file, mode_t mode) {
  NEXT(fchmod);
  signal_before_call();
  return fails("stat", file) ? -1 : real(file, mode);
}

/// It is closed all the same, as Linux does.
int close(int file) {
  NEXT(close);
  signal_before_call();
  bool fail = fails("close", file);
  int closed = real(file);
  if (fail) errno = failure;
  return fail ? -1 : closed;
}

int fstat(int file, struct stat* info) {
  NEXT(fstat);
  return fails("stat", file) ? -1 : real(file, info);
}

int fstat64(int file, struct stat64* info) {
  NEXT(fstat64);
  return fails("stat", file) ? -1 : real(file, info);
}

int stat(const char* path, struct stat* info) {
  NEXT(stat);
  return fails("stat") ? -1 : real(path, info);
}

int lstat(const char* path, struct stat* info) {
  NEXT(lstat);
  return fails("stat") ? -1 : real(path, info);
}

ssize_t readlink(const char* path, char* target, std::size_t size) {
  NEXT(readlink);
  return fails("stat") ? -1 : real(path, target, size);
}

int openat(int folder, const char* path, int flags, ...) {
  NEXT(openat);
  std::va_list more;
  va_start(more, flags);
  mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
  va_end(more);
  return fails("folder") ? -1 : real(folder, path, flags, mode);
}

struct dirent* readdir(DIR* folder) {
  NEXT(readdir);
  return fails("folder") ? nullptr : real(folder);
}

int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*start)(void*), void* argument) {
  NEXT(pthread_create);
  return fails("thread") ? failure : real(thread, attributes, start, argument);
}

}  // extern "C"
