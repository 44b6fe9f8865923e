// What tells one state of a file from another without reading it.
#pragma once

#include <cstdint>

namespace planctl {

/// Whatever changes a file, or puts another in its place, changes one of these: the time of its content can be set
/// back, that of the change itself cannot.
struct FileState {
  std::uint64_t device = 0;
  std::uint64_t number = 0;
  std::int64_t size = 0;
  std::int64_t modified = 0;  ///< nanoseconds since 1970
  std::int64_t changed = 0;   ///< the same, of its name, rights and owner too

  bool operator==(const FileState&) const = default;
};

}  // namespace planctl
