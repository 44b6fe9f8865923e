#include "cli/folder_cache.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "cli/environment.h"
#include "cli/replaced_file.h"
#include "corpus/revision.h"
#include "fnv1a.h"
#include "text/file_state.h"

namespace planctl {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view extension = ".heads";

constexpr std::size_t states_at_once = 256;

/// Empty where there is none.
fs::path cache_folder() {
  if (std::string own = environment("PLANCTL_CACHE_DIR"); !own.empty()) return own;
  // By the specification, a relative one is to be left alone.
  if (fs::path base = environment("XDG_CACHE_HOME"); base.is_absolute()) return base / "planctl";
  fs::path home = environment("HOME");
  return home.is_absolute() ? home / ".cache" / "planctl" : fs::path();
}

/// The folders as they were named from wherever.
std::string absolute_folders(const std::vector<std::string>& folders) {
  std::string all;
  std::error_code error;
  for (const std::string& folder : folders) all += fs::absolute(folder, error).lexically_normal().string() + '\0';
  return all;
}

/// The bytes of a file that is the user's own and nobody else's to write; none of anything else.
std::string own_bytes(const std::string& path) {
  constexpr off_t most = off_t{1} << 28;
  // Opening a pipe would wait for ever.
  int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) return {};
  struct stat info {};
  std::string bytes;
  bool own = fstat(file, &info) == 0 && S_ISREG(info.st_mode) && info.st_uid == geteuid() &&
             (info.st_mode & (S_IWGRP | S_IWOTH)) == 0 && info.st_size <= most;
  if (own) bytes.resize(static_cast<std::size_t>(info.st_size));
  std::size_t have = 0;
  while (have < bytes.size()) {
    ssize_t got = read(file, bytes.data() + have, bytes.size() - have);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    have += static_cast<std::size_t>(got);
  }
  close(file);
  bytes.resize(have);
  return bytes;
}

constexpr std::int64_t day = 24 * 3600 * std::int64_t{1'000'000'000};

/// True for a cache of a folder that nobody read for long: "00a1b2c3d4e5f607.heads".
bool is_unused(const fs::path& path, std::int64_t now) {
  constexpr std::int64_t long_unused = 90 * day;
  std::string name = path.stem().string();
  bool named = path.extension() == extension && name.size() == 16 &&
               name.find_first_not_of("0123456789abcdef") == std::string::npos;
  struct stat info {};
  if (!named || lstat(path.c_str(), &info) != 0) return false;
  return S_ISREG(info.st_mode) && info.st_uid == geteuid() && state_of(info).modified < now - long_unused;
}

void remove_unused(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> unused;
  for (fs::directory_iterator file(folder, error); !error && file != fs::directory_iterator(); file.increment(error)) {
    if (is_unused(file->path(), nanoseconds_now())) unused.push_back(file->path());
  }
  for (const fs::path& path : unused) fs::remove(path, error);
}

/// Once a day is enough to tell that somebody does.
void mark_as_used(const std::string& path) {
  auto state = state_of(path);
  if (state && state->modified < nanoseconds_now() - day) utimensat(AT_FDCWD, path.c_str(), nullptr, 0);
}

}  // namespace

std::vector<std::optional<FileState>> FolderCache::states_from(std::size_t first) const {
  std::vector<std::optional<FileState>> states;
  std::size_t last = std::min(first + states_at_once, found_.paths.size());
  states.reserve(last - first);
  for (std::size_t i = first; i < last; ++i) states.push_back(state_of(found_.paths[i]));
  return states;
}

FolderCache::FolderCache(const DocumentPaths& found, const Config& config, Cached cached) : found_(found) {
  bool wanted = config.cache && cached == Cached::when_large && found.paths.size() >= least_cached;
  fs::path folder = wanted ? cache_folder() : fs::path();
  bool revision = std::any_of(config.documents.begin(), config.documents.end(), is_in_revision);
  if (folder.empty() || revision) return;
  std::string print = reading_print(config);
  if (print.empty()) return;
  std::string folders = absolute_folders(config.documents);
  path_ = (folder / fmt::format("{:016x}{}", fnv1a_64(folders), extension)).string();
  std::size_t count = (found.paths.size() + states_at_once - 1) / states_at_once;
  std::size_t jobs = std::min(count, reading_jobs(found.paths.size(), config));
  states_.emplace(count, jobs, [this](std::size_t i) { return states_from(i * states_at_once); });
  heads_.emplace(own_bytes(path_), print + folders, nanoseconds_now());
}

/// The system takes most of the time, and tells it to two threads in half of it.
std::optional<ReadFile> FolderCache::next() {
  if (!heads_ || asked_ == found_.paths.size()) return std::nullopt;
  std::size_t place = asked_ % states_at_once;
  if (place == 0) next_states_ = *states_->next();
  const std::string& path = found_.paths[asked_++];
  return found_.is_named(path) ? std::nullopt : heads_->find(path, next_states_[place]);
}

void FolderCache::learn(const ReadFile& file) {
  if (heads_) heads_->learn(file);
}

void FolderCache::save() const {
  if (!heads_) return;
  if (!heads_->is_outdated()) return mark_as_used(path_);
  constexpr mode_t own_only = 0600;
  std::error_code error;
  fs::path folder = fs::path(path_).parent_path();
  if (fs::create_directories(folder, error)) fs::permissions(folder, fs::perms::owner_all, error);
  try {
    Place place = find_place(path_);
    if (place.descriptor >= 0 || place.in_place) return;
    place.mode = own_only;
    ReplacedFile file(std::move(place), path_);
    if (write_all(file.descriptor(), heads_->bytes())) file.replace();
    remove_unused(folder);
  } catch (const Error&) {
    // It is read anew the next time.
  }
}

}  // namespace planctl
