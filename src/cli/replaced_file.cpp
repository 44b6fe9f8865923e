#include "cli/replaced_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <utility>

#include "messages/say.h"
#include "text/bytes.h"
#include "text/printable.h"

namespace planctl {
namespace {

namespace fs = std::filesystem;

// ------------------------------------------------------------------------------------------------ signals

constexpr std::array ending_signals{SIGINT,  SIGTERM, SIGHUP,  SIGQUIT,   SIGXCPU,
                                    SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF};

/// The file that a signal must not leave behind. Written by its owner alone, with the signals held.
std::atomic<const char*> unfinished = nullptr;
pthread_t owner;

/// Calls what may be called in a handler only.
extern "C" void leave_nothing(int signal) {
  // The owner may be about to make the file, or to give it its name: it holds the signal until that is done.
  if (pthread_equal(pthread_self(), owner) == 0) {
    pthread_kill(owner, signal);
    return;
  }
  remove_unfinished();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

/// Holds the signals back while it lives.
class HeldSignals {
 public:
  HeldSignals() {
    sigset_t held;
    sigemptyset(&held);
    for (int signal : ending_signals) sigaddset(&held, signal);
    pthread_sigmask(SIG_BLOCK, &held, &before_);
  }
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;
  ~HeldSignals() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_{};
};

/// A signal that who started the program wants ignored, as nohup does, stays so.
void handle_signals() {
  owner = pthread_self();
  for (int signal : ending_signals) {
    struct sigaction action {};
    if (sigaction(signal, nullptr, &action) != 0 || action.sa_handler == SIG_IGN) continue;
    action = {};
    action.sa_handler = leave_nothing;
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
  }
}

// ------------------------------------------------------------------------------------------------ places

/// Of a path that names an open file: "/dev/fd/3" → 3; else -1.
int descriptor_of(std::string_view path) {
  if (path == "/dev/stdin") return STDIN_FILENO;
  if (path == "/dev/stdout") return STDOUT_FILENO;
  if (path == "/dev/stderr") return STDERR_FILENO;
  for (std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
    int number = -1;
    if (!path.starts_with(folder)) continue;
    auto [end, error] = std::from_chars(path.data() + folder.size(), path.data() + path.size(), number);
    if (error == std::errc() && end == path.data() + path.size()) return number;
  }
  return -1;
}

/// One link further; the path itself where it is no link.
std::string follow_link(const std::string& path, const std::string& name) {
  std::array<char, PATH_MAX> target{};
  ssize_t size = readlink(path.c_str(), target.data(), target.size());
  if (size < 0 && (errno == EINVAL || errno == ENOENT)) return path;
  if (size < 0) fail_to_write(name);
  return (fs::path(path).parent_path() / std::string(target.data(), static_cast<std::size_t>(size))).string();
}

/// The end of a chain of links, where nothing need stand yet, or the name of an open file on the way.
std::string follow_links(const std::string& name) {
  constexpr int most = 40;  // as many as Linux follows
  std::string path = name;
  for (int links = 0; links <= most; ++links) {
    if (descriptor_of(path) >= 0) return path;
    std::string next = follow_link(path, name);
    if (next == path) return path;
    path = std::move(next);
  }
  errno = ELOOP;
  fail_to_write(name);
}

mode_t mode_of_new_files() {
  mode_t mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

/// What was renamed stays so after a loss of power. A folder that one may write in but not read cannot be synced.
bool sync_folder(const std::string& path) {
  std::string folder = fs::path(path).parent_path().string();
  int file = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file < 0) return errno == EACCES;
  bool synced = fsync(file) == 0 || errno == EINVAL;
  int reason = errno;
  close(file);
  errno = reason;
  return synced;
}

Error was_changed(std::string_view name) {
  return Error(
      say("{}: was changed while planctl was at work, and is left as it is; run the same again", printable(name)));
}

}  // namespace

void remove_unfinished() {
  if (const char* path = unfinished.load(); path != nullptr) unlink(path);
}

void fail_to_write(std::string_view name) {
  int reason = errno;
  throw Error(say("{}: cannot be written: {}", printable(name), system_message(reason)));
}

bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    ssize_t written = ::write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

Place find_place(const std::string& name) {
  Place place;
  place.path = follow_links(name);
  place.descriptor = descriptor_of(place.path);
  struct stat info {};
  if (place.descriptor >= 0) return place;
  if (stat(place.path.c_str(), &info) != 0) {
    if (errno != ENOENT) fail_to_write(name);
    place.mode = mode_of_new_files();
    return place;
  }
  if (S_ISDIR(info.st_mode)) throw Error(say("{}: cannot be written: it is a folder", printable(name)));
  place.in_place = !S_ISREG(info.st_mode);
  place.mode = info.st_mode & 07777;
  return place;
}

ReplacedFile::ReplacedFile(Place place, std::string name)
    : place_(std::move(place)),
      name_(std::move(name)),
      temporary_((fs::path(place_.path).parent_path() / ".planctl-XXXXXX").string()) {
  handle_signals();
  HeldSignals held;
  file_ = mkostemp(temporary_.data(), O_CLOEXEC);
  if (file_ < 0) fail_to_write(name_);
  unfinished = temporary_.c_str();
}

ReplacedFile::~ReplacedFile() {
  if (file_ >= 0) close(file_);
  if (unfinished == nullptr) return;
  HeldSignals held;
  unlink(temporary_.c_str());
  unfinished = nullptr;
}

void ReplacedFile::replace(std::optional<std::string_view> expected) {
  if (fchmod(file_, place_.mode) != 0 || fsync(file_) != 0) fail_to_write(name_);
  close_file();
  rename_over(expected);
  if (!sync_folder(place_.path)) fail_to_write(name_);
}

void ReplacedFile::close_file() {
  int file = std::exchange(file_, -1);
  // After an interruption it is closed all the same.
  if (close(file) != 0 && errno != EINTR) fail_to_write(name_);
}

void ReplacedFile::rename_over(std::optional<std::string_view> expected) {
  if (expected && read_beginning(place_.path, expected->size() + 1) != *expected) throw was_changed(name_);
  HeldSignals held;
  if (std::rename(temporary_.c_str(), place_.path.c_str()) != 0) fail_to_write(name_);
  unfinished = nullptr;
}

void update_file(const std::string& path, std::string_view before, std::string_view after) {
  Place place = find_place(path);
  if (place.descriptor >= 0 || place.in_place) {
    throw Error(say("{}: cannot be updated: it is no plain file", printable(path)));
  }
  ReplacedFile file(std::move(place), path);
  if (!write_all(file.descriptor(), after)) fail_to_write(path);
  file.replace(before);
}

}  // namespace planctl
