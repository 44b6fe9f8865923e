#include "text/file_state.h"

#include <algorithm>
#include <ctime>

namespace planctl {
namespace {

constexpr std::int64_t second = 1'000'000'000;

std::int64_t nanoseconds(const timespec& time) { return std::int64_t{time.tv_sec} * second + time.tv_nsec; }

}  // namespace

FileState state_of(const struct stat& info) {
  return {info.st_dev, info.st_ino, info.st_size, nanoseconds(info.st_mtim), nanoseconds(info.st_ctim)};
}

std::optional<FileState> state_of(const std::string& path) {
  struct stat info {};
  if (stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return std::nullopt;
  return state_of(info);
}

std::int64_t nanoseconds_now() {
  timespec now{};
  clock_gettime(CLOCK_REALTIME, &now);
  return nanoseconds(now);
}

bool may_change_unseen(const FileState& state, std::int64_t now) {
  constexpr std::int64_t coarsest = 3 * second;  // FAT counts in twos
  return std::max(state.modified, state.changed) > now - coarsest;
}

}  // namespace planctl
