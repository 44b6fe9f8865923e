// What tells one state of a file from another without reading it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace planctl {

/// Of the file that a path leads to. Whatever changes a file or puts another in its place changes one of these: a time
/// of content can be set back, that of the change itself cannot.
struct FileState {
  std::uint64_t device = 0;
  std::uint64_t number = 0;
  std::int64_t size = 0;
  std::int64_t modified = 0;  ///< nanoseconds since 1970
  std::int64_t changed = 0;   ///< the same, of its name, rights and owner too

  bool operator==(const FileState&) const = default;
};

/// None where no plain file is there.
std::optional<FileState> state_of(const std::string& path);

std::int64_t nanoseconds_now();

/// True where the file may change within the tick of the clock that its times already tell, as seen at `now`.
bool may_change_unseen(const FileState& state, std::int64_t now);

}  // namespace planctl
