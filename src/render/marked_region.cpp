#include "render/marked_region.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "messages/say.h"
#include "planctl/diagnostic.h"
#include "text/printable.h"
#include "text/region_marker.h"
#include "unicode.h"

namespace planctl {
namespace {

/// The line without its indent, or nothing when it is indented as code is: by four columns, or by a tab.
std::string_view block_start(std::string_view line) {
  constexpr std::size_t most = 3;
  std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
  return indent > most || line.substr(indent).starts_with('\t') ? std::string_view() : line.substr(indent);
}

/// Knows which lines of a file are fenced code.
class Fences {
 public:
  /// True for a line that is code, or that opens or ends it.
  bool holds(std::string_view line) {
    line = block_start(line);
    char sign = line.empty() ? '\0' : line.front();
    std::size_t length = sign == '`' || sign == '~' ? std::min(line.find_first_not_of(sign), line.size()) : 0;
    if (open_ > 0) {
      bool ends =
          sign == sign_ && length >= open_ && line.find_first_not_of(" \t\r\n", length) == std::string_view::npos;
      if (ends) open_ = 0;
      return true;
    }
    constexpr std::size_t shortest = 3;
    bool opens = length >= shortest && (sign == '~' || line.find('`', length) == std::string_view::npos);
    if (opens) {
      open_ = length;
      sign_ = sign;
    }
    return opens;
  }

 private:
  std::size_t open_ = 0;  ///< length of the fence; 0 outside
  char sign_ = '\0';
};

class RegionFinder {
 public:
  RegionFinder(std::string_view file, const std::string& path) : file_(file), path_(path) {}

  std::optional<MarkedRegion> find() {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    std::size_t at = file_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    for (; at < file_.size(); ++line_) {
      std::size_t end = std::min(file_.find('\n', at), file_.size() - 1) + 1;
      read_line(at, end);
      at = end;
    }
    if (begin_line_ > 0 && !closed_) {
      throw broken(begin_line_,
                   say("'planctl:begin' has no 'planctl:end' below it; add the line <!-- planctl:end -->"));
    }
    return begin_line_ > 0 ? std::optional(region_) : std::nullopt;
  }

 private:
  void read_line(std::size_t at, std::size_t end) {
    std::string_view line = file_.substr(at, end - at);
    bool inside = begin_line_ > 0 && !closed_;
    // What stands in the region is to be replaced, whatever it is: code that nobody closed must not hide its end.
    if (!inside && fences_.holds(line)) return;
    if (is_region_marker(block_start(line), "planctl:begin")) {
      open(line, end);
    } else if (is_region_marker(block_start(line), "planctl:end")) {
      close(at);
    }
  }

  void open(std::string_view line, std::size_t end) {
    if (closed_) {
      throw broken(line_, say("a second region; the first begins on line {}; keep one of them", begin_line_));
    }
    if (begin_line_ > 0) {
      throw broken(line_,
                   say("'planctl:begin' inside the region that begins on line {}; remove one of them", begin_line_));
    }
    if (!line.ends_with('\n'))
      throw broken(line_, say("'planctl:begin' has no 'planctl:end' below it; add the line <!-- planctl:end -->"));
    begin_line_ = line_;
    region_.begin = end;
  }

  void close(std::size_t at) {
    if (begin_line_ == 0 || closed_) {
      throw broken(line_, say("'planctl:end' has no 'planctl:begin' above it; add the line <!-- planctl:begin -->"));
    }
    region_.end = at;
    closed_ = true;
  }

  [[nodiscard]] Error broken(std::size_t line, std::string_view message) const {
    return Error(fmt::format("{}:{}: {}", printable(path_), line, message), 2);
  }

  std::string_view file_;
  const std::string& path_;
  Fences fences_;
  MarkedRegion region_;
  std::size_t line_ = 1;
  std::size_t begin_line_ = 0;  ///< of the begin marker; 0 before it
  bool closed_ = false;
};

std::string with_references(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else {
      fmt::format_to(std::back_inserter(out), "&#{};", static_cast<std::uint32_t>(c));
    }
  }
  return out;
}

std::string with_line_ends(std::string_view text, std::string_view line_end) {
  std::string out;
  for (char c : text) {
    if (c == '\n') {
      out += line_end;
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

std::optional<MarkedRegion> find_region(std::string_view file, const std::string& path) {
  return RegionFinder(file, path).find();
}

std::string replace_region(std::string_view file, MarkedRegion region, std::string_view markdown) {
  std::string_view above = file.substr(0, region.begin);
  std::string_view below = file.substr(region.end);
  std::string text = fmt::format("\n{}\n", markdown);
  // What stands in the region goes, and says nothing of the encoding of the rest.
  if (!unicode::is_utf8(above) || !unicode::is_utf8(below)) text = with_references(text);
  return fmt::format("{}{}{}", above, with_line_ends(text, above.ends_with("\r\n") ? "\r\n" : "\n"), below);
}

std::string region_markers(std::string_view note) {
  return fmt::format("<!-- planctl:begin {} -->\n<!-- planctl:end -->\n", note);
}

}  // namespace planctl
