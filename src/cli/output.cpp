#include "cli/output.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace planctl {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t usual_width = 80;
constexpr std::size_t widest = 100;  // longer lines are hard to read

/// False when it fails; errno says why.
bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    ssize_t written = write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

Error cannot_write(const std::string& name) {
  return Error(fmt::format("{}: cannot be written: {}", name, std::strerror(errno)));
}

/// A new file's mode, or that of the file it replaces.
mode_t mode_for(const std::string& path) {
  struct stat info {};
  if (stat(path.c_str(), &info) == 0) return info.st_mode & 07777;
  mode_t mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

/// A file beside the one to be written; removed unless it takes that one's place.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string target) : target_(std::move(target)), path_(target_ + ".XXXXXX") {
    file_ = mkstemp(path_.data());
    if (file_ < 0) throw cannot_write(target_);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    close(file_);
    if (!kept_) unlink(path_.c_str());
  }

  void write(std::string_view text) {
    if (!write_all(file_, text) || fchmod(file_, mode_for(target_)) != 0) throw cannot_write(target_);
  }
  void replace_target() {
    if (std::rename(path_.c_str(), target_.c_str()) != 0) throw cannot_write(target_);
    kept_ = true;
  }

 private:
  std::string target_;
  std::string path_;
  int file_ = -1;
  bool kept_ = false;
};

/// Devices and pipes have no place beside them.
void write_in_place(const std::string& path, std::string_view text) {
  int file = open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (file < 0) throw cannot_write(path);
  bool done = write_all(file, text) || errno == EPIPE;
  int reason = errno;
  close(file);
  errno = reason;
  if (!done) throw cannot_write(path);
}

void write_file(const std::string& path, std::string_view text) {
  std::error_code error;
  fs::file_status status = fs::status(path, error);
  if (fs::is_directory(status)) throw Error(fmt::format("{}: cannot be written: it is a folder", path));
  if (fs::exists(status) && !fs::is_regular_file(status)) return write_in_place(path, text);
  // A link stays a link; what it leads to is replaced.
  fs::path real = fs::is_symlink(fs::symlink_status(path, error)) ? fs::weakly_canonical(path, error) : fs::path(path);
  TemporaryFile file(real.string());
  file.write(text);
  file.replace_target();
}

/// Empty counts as not set.
std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

bool use_color(std::string_view choice, bool to_file) {
  if (choice != "auto") return choice == "always";
  if (to_file || !environment("NO_COLOR").empty()) return false;
  std::string_view forced = environment("CLICOLOR_FORCE");
  if (!forced.empty() && forced != "0") return true;
  return environment("TERM") != "dumb" && isatty(STDOUT_FILENO) != 0;
}

std::size_t terminal_width() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  std::string_view text = environment("COLUMNS");
  std::size_t width = 0;
  std::from_chars(text.data(), text.data() + text.size(), width);
  return width > 0 ? width : usual_width;
}

std::size_t parse_width(const std::string& text) {
  constexpr std::size_t narrowest = 20;
  constexpr std::size_t broadest = 1000;
  std::size_t width = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), width);
  bool number = error == std::errc() && end == text.data() + text.size();
  if (number && width >= narrowest && width <= broadest) return width;
  throw Error(fmt::format("--width: '{}' is no width; expected {} to {} columns", text, narrowest, broadest), 2);
}

}  // namespace

void write_output(std::string_view text, const std::string& file) {
  if (!file.empty() && file != "-") return write_file(file, text);
  if (!write_all(STDOUT_FILENO, text) && errno != EPIPE) throw cannot_write("standard output");
}

void write_error(std::string_view text) { write_all(STDERR_FILENO, text); }

RenderOptions render_options(const Config& config, const std::string& file, const std::string& asked_width) {
  bool to_file = !file.empty() && file != "-";
  std::size_t width = to_file ? usual_width : std::min(terminal_width(), widest);
  if (!asked_width.empty()) width = parse_width(asked_width);
  return {use_color(config.color, to_file), width, config.language};
}

}  // namespace planctl
