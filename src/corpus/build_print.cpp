#include "corpus/build_print.h"

#include <elf.h>
#include <link.h>
#include <sys/auxv.h>

#include <array>
#include <cstring>
#include <string_view>

namespace planctl {
namespace {

constexpr std::size_t most_objects = 64;

/// Ids where they stand in memory: the loader is C, and an exception that passes it may end the program, so that what
/// it calls allocates nothing.
struct Found {
  std::array<std::string_view, most_objects> ids;
  std::size_t count = 0;
  bool all = true;
};

constexpr std::size_t padded(std::size_t size) { return (size + 3) & ~std::size_t{3}; }

/// The id in a segment of notes; empty where it has none.
std::string_view id_in(std::string_view notes) {
  ElfW(Nhdr) head{};
  while (notes.size() >= sizeof(head)) {
    std::memcpy(&head, notes.data(), sizeof(head));
    std::size_t begin = sizeof(head) + padded(head.n_namesz);
    std::size_t end = begin + padded(head.n_descsz);
    if (end > notes.size()) return {};
    bool gnu = notes.substr(sizeof(head), head.n_namesz) == std::string_view("GNU\0", 4);
    if (gnu && head.n_type == NT_GNU_BUILD_ID) return notes.substr(begin, head.n_descsz);
    notes.remove_prefix(end);
  }
  return {};
}

std::string_view id_of(const dl_phdr_info& object) {
  for (std::size_t i = 0; i < object.dlpi_phnum; ++i) {
    const ElfW(Phdr)& segment = object.dlpi_phdr[i];
    if (segment.p_type != PT_NOTE) continue;
    // NOLINTNEXTLINE(performance-no-int-to-ptr): the loader tells addresses as numbers
    const auto* notes = reinterpret_cast<const char*>(object.dlpi_addr + segment.p_vaddr);
    std::string_view id = id_in({notes, segment.p_memsz});
    if (!id.empty()) return id;
  }
  return {};
}

int take_id(dl_phdr_info* object, std::size_t, void* into) {
  Found& found = *static_cast<Found*>(into);
  // What the kernel lends to every program reads nothing.
  if (object->dlpi_addr != 0 && object->dlpi_addr == getauxval(AT_SYSINFO_EHDR)) return 0;
  std::string_view id = id_of(*object);
  found.all = found.all && !id.empty() && found.count < most_objects;
  if (found.all) found.ids[found.count++] = id;
  return 0;
}

}  // namespace

std::string build_print() {
  Found found;
  dl_iterate_phdr(take_id, &found);
  std::string print;
  for (std::size_t i = 0; found.all && i < found.count; ++i) print += found.ids[i];
  return print;
}

}  // namespace planctl
