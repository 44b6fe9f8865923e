#include "cli/output.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>

#include "cli/environment.h"
#include "text/quoted_line.h"

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

/// The file that is to be replaced: a link stays a link, and what it leads to is replaced.
std::string real_path(const std::string& path) {
  std::error_code error;
  bool link = fs::is_symlink(fs::symlink_status(path, error));
  return link ? fs::weakly_canonical(path, error).string() : path;
}

/// Devices and pipes have no place beside them.
bool is_written_in_place(const std::string& path) {
  std::error_code error;
  fs::file_status status = fs::status(path, error);
  if (fs::is_directory(status)) throw Error(fmt::format("{}: cannot be written: it is a folder", path));
  return fs::exists(status) && !fs::is_regular_file(status);
}

bool use_color(std::string_view choice, bool to_file) {
  if (choice != "auto") return choice == "always";
  if (to_file || !environment("NO_COLOR").empty()) return false;
  std::string forced = environment("CLICOLOR_FORCE");
  if (!forced.empty() && forced != "0") return true;
  return environment("TERM") != "dumb" && isatty(STDOUT_FILENO) != 0;
}

std::size_t terminal_width() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  std::string text = environment("COLUMNS");
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

Output::Output(const std::string& file) {
  if (file.empty() || file == "-") return;
  name_ = file;
  if (is_written_in_place(file)) {
    file_ = open(file.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    target_ = real_path(file);
    temporary_ = target_ + ".XXXXXX";
    file_ = mkstemp(temporary_.data());
  }
  if (file_ < 0) throw cannot_write(name_);
}

Output::~Output() {
  if (file_ != STDOUT_FILENO && file_ >= 0) close(file_);
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

void Output::write(std::string_view text) {
  constexpr std::size_t large = 1 << 16;
  if (closed_) return;
  if (buffer_.empty() && text.size() >= large) return deliver(text);
  buffer_ += text;
  if (buffer_.size() < large) return;
  deliver(buffer_);
  buffer_.clear();
}

void Output::deliver(std::string_view text) {
  if (write_all(file_, text)) return;
  closed_ = errno == EPIPE && target_.empty();
  if (!closed_) throw cannot_write(name_);
}

void Output::finish() {
  if (!closed_) deliver(buffer_);
  buffer_.clear();
  if (target_.empty()) return;
  bool replaced = fchmod(file_, mode_for(target_)) == 0 && std::rename(temporary_.c_str(), target_.c_str()) == 0;
  if (!replaced) throw cannot_write(name_);
  temporary_.clear();
}

void write_output(std::string_view text, const std::string& file) {
  Output output(file);
  output.write(text);
  output.finish();
}

void write_error(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    std::size_t end = std::min(text.find_first_of("\n\t"), text.size());
    shown += printable(text.substr(0, end));
    if (end < text.size()) shown += text[end++];
    text.remove_prefix(end);
  }
  write_to_terminal(shown);
}

void write_to_terminal(std::string_view text) { write_all(STDERR_FILENO, text); }

RenderOptions render_options(const Config& config, const std::string& file, const std::string& asked_width) {
  bool to_file = !file.empty() && file != "-";
  std::size_t width = to_file ? usual_width : std::min(terminal_width(), widest);
  if (!asked_width.empty()) width = parse_width(asked_width);
  return {use_color(config.color, to_file), width, config.language};
}

}  // namespace planctl
