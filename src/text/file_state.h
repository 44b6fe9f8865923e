// The state of a file: whether it is still the one that was read.
#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <optional>
#include <string>

#include "planctl/file_state.h"

namespace planctl {

FileState state_of(const struct stat& info);

/// Of the file that the path leads to; none where no plain file is there.
std::optional<FileState> state_of(const std::string& path);

std::int64_t nanoseconds_now();

/// True where the file may change within the tick of the clock that its times already tell, as seen at `now`.
bool may_change_unseen(const FileState& state, std::int64_t now);

}  // namespace planctl
