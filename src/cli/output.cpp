#include "cli/output.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <utility>

#include "cli/environment.h"
#include "messages/say.h"
#include "text/printable.h"
#include "text/stored_path.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t usual_width = 80;
constexpr std::size_t widest = 100;  // longer lines are hard to read

/// Length of the "\x1b[31m" that the text begins with; 0 where it begins otherwise.
std::size_t colour_length(std::string_view text) {
  if (!text.starts_with("\x1b[")) return 0;
  std::size_t end = text.find_first_not_of("0123456789", 2);
  return end < text.size() && text[end] == 'm' ? end + 1 : 0;
}

/// Length of what may be obeyed at the start of the text.
std::size_t allowed_length(std::string_view text, Content content) {
  if (text.front() == '\n' || text.front() == '\t') return 1;
  return content == Content::coloured_text ? colour_length(text) : 0;
}

/// The lines of a text, with signs for what must not be obeyed.
std::string clean(std::string_view text, Content content) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0;;) {
    std::size_t end = find_obeyed(text, at);
    out += text.substr(at, end - at);
    if (end == text.size()) return out;
    std::size_t allowed = allowed_length(text.substr(end), content);
    at = end + allowed;
    out += allowed > 0 ? std::string(text.substr(end, allowed)) : shown_as(unicode::next(text, at));
  }
}

bool use_color(std::string_view choice, bool to_file) {
  if (choice != "auto") return choice == "always";
  if (to_file || !environment("NO_COLOR").empty()) return false;
  std::string forced = environment("CLICOLOR_FORCE");
  if (!forced.empty() && forced != "0") return true;
  return environment("TERM") != "dumb" && isatty(STDOUT_FILENO) != 0;
}

std::size_t terminal_width() {
  if (auto columns = columns_of_terminal(STDOUT_FILENO)) return *columns;
  std::string text = environment("COLUMNS");
  std::size_t width = 0;
  std::from_chars(text.data(), text.data() + text.size(), width);
  return width > 0 ? width : usual_width;
}

/// Where the line is broken so that at most `width` columns stand before: at a space, the first one where none fits;
/// its size where there is none.
std::size_t find_break(std::string_view line, std::size_t indent, std::size_t width) {
  std::size_t best = line.size();
  for (std::size_t at = line.find(' ', indent); at != std::string_view::npos; at = line.find(' ', at + 1)) {
    bool fits = unicode::columns(line.substr(0, at)) <= width;
    if (fits || best == line.size()) best = at;
    if (!fits) break;
  }
  return best;
}

void append_wrapped(std::string& out, std::string_view line, std::size_t width) {
  std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
  const std::string below(indent + 2, ' ');
  std::string rest(line);
  while (unicode::columns(rest) > width) {
    std::size_t end = find_break(rest, indent, width);
    if (end == rest.size()) break;
    out.append(rest, 0, end).push_back('\n');
    rest.replace(0, std::min(rest.find_first_not_of(' ', end), rest.size()), below);
    indent = below.size();
  }
  out += rest;
}

std::size_t parse_width(const std::string& text) {
  constexpr std::size_t narrowest = 20;
  constexpr std::size_t broadest = 1000;
  std::size_t width = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), width);
  bool number = error == std::errc() && end == text.data() + text.size();
  if (number && width >= narrowest && width <= broadest) return width;
  throw Error(say("--width: '{}' is no width; expected {} to {} columns", printable(text), narrowest, broadest), 2);
}

}  // namespace

Content content_of(std::string_view format, const RenderOptions& options) {
  if (format != "text" && format != "markdown" && format != "outline" && format != "comment") return Content::data;
  return format == "text" && options.color ? Content::coloured_text : Content::text;
}

Output::Output(const std::string& file, Content content) : content_(content), fence_(STDOUT_FILENO) {
  if (file.empty() || file == "-") return;
  name_ = file;
  std::string path = stored_path(file);
  Place place = find_place(path);
  if (place.descriptor >= 0) {
    file_ = fcntl(place.descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  } else if (place.in_place) {
    file_ = open(path.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    file_ = replaced_.emplace(std::move(place), file).descriptor();
  }
  if (file_ < 0) fail_to_write(name_);
  fence_ = LogFence(file_);
}

Output::~Output() {
  if (!replaced_ && !pager_ && file_ > STDERR_FILENO) close(file_);
}

void Output::write(std::string_view text) {
  if (closed_) return;
  if (content_ == Content::data) return append(text);
  append(fence_.open_before(text));
  append(clean(text, content_));
}

void Output::append(std::string_view bytes) {
  constexpr std::size_t large = 1 << 16;
  if (buffer_.empty() && bytes.size() >= large) return deliver(bytes);
  buffer_ += bytes;
  if (buffer_.size() < large) return;
  deliver(buffer_);
  buffer_.clear();
}

/// With the first bytes, so that what is told before them stands above.
void Output::start_pager() {
  if (written_ || file_ != STDOUT_FILENO) return;
  std::string command = pager_command();
  if (!command.empty()) file_ = pager_.emplace(std::move(command)).descriptor();
}

void Output::deliver(std::string_view bytes) {
  if (!bytes.empty()) start_pager();
  written_ = written_ || !bytes.empty();
  if (closed_ || write_all(file_, bytes)) return;
  closed_ = errno == EPIPE && !replaced_;
  if (!closed_) fail_to_write(name_);
}

void Output::finish() {
  append(fence_.close());
  deliver(std::exchange(buffer_, {}));
  if (replaced_) return replaced_->replace();
  if (pager_) return pager_->finish();
  close_file();
}

/// What a file system could not keep, some tell only now.
void Output::close_file() {
  int file = std::exchange(file_, -1);
  if (!written_ || closed_) return;
  if (close(file) != 0 && errno != EINTR) fail_to_write(name_);
}

std::optional<std::size_t> columns_of_terminal(int file) {
  winsize size{};
  bool known = ioctl(file, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? std::optional(std::size_t{size.ws_col}) : std::nullopt;
}

std::string wrap_message(std::string_view text, std::size_t width) {
  std::string out;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    bool ends = line.size() < text.size();
    text.remove_prefix(line.size() + (ends ? 1 : 0));
    append_wrapped(out, line, width);
    if (ends) out += '\n';
  }
  return out;
}

void write_output(std::string_view text, Content content, const std::string& file) {
  Output output(file, content);
  output.write(text);
  output.finish();
}

void write_error(std::string_view text) {
  LogFence fence(STDERR_FILENO);
  std::string shown = fence.open_before(text);
  auto width = columns_of_terminal(STDERR_FILENO);
  shown += clean(width ? wrap_message(text, *width) : std::string(text), Content::text);
  write_to_terminal(shown + fence.close());
}

void write_to_terminal(std::string_view text) { write_all(STDERR_FILENO, text); }

std::size_t full_width(const std::string& file) { return file.empty() || file == "-" ? terminal_width() : usual_width; }

RenderOptions render_options(const Config& config, const std::string& file, const std::string& asked_width) {
  bool to_file = !file.empty() && file != "-";
  std::size_t width = to_file ? usual_width : std::min(terminal_width(), widest);
  if (!asked_width.empty()) width = parse_width(asked_width);
  return {use_color(config.color, to_file), width, config.language};
}

}  // namespace planctl
