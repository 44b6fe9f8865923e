// Stage 2: Source → Lines.
#include "planctl/lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "unicode.h"

namespace planctl {
namespace {

constexpr std::uint32_t tab_stop = 8;

/// Moves past white space, counting columns and noticing form feeds.
void skip_indent(std::string_view text, Span& span, Line& line) {
  while (span.begin < span.end) {
    std::size_t at = span.begin;
    char32_t c = unicode::next(text, at);
    if (c == U'\f') {
      line.page_break = true;
      line.indent = 0;
    } else if (c == U'\t') {
      line.indent += tab_stop - line.indent % tab_stop;
    } else if (unicode::is_space(c)) {
      ++line.indent;
    } else if (!unicode::is_ignorable(c)) {
      return;
    }
    span.begin = at;
    ++line.column;
  }
}

void skip_trailing(std::string_view text, Span& span, Line& line) {
  while (span.end > span.begin) {
    std::size_t at = span.end - 1;
    while (at > span.begin && (text[at] & 0xC0) == 0x80) --at;
    std::size_t after = at;
    char32_t c = unicode::next(text, after);
    if (unicode::is_space(c)) {
      line.trailing_space = true;
    } else if (c != 0xFEFF && c != 0x200B) {
      return;
    }
    span.end = at;
  }
}

/// Finds line ends: of each sign that may be one it knows where it stands next, and searches only behind that.
class LineEnds {
 public:
  explicit LineEnds(std::string_view text) : text_(text) {}

  /// The next one from `at` on, which never moves back; the size where there is none.
  std::size_t next(std::size_t at) {
    std::size_t nearest = text_.size();
    for (Sign& sign : signs_) {
      if (sign.at < at || !sign.found) sign = {sign.sign, true, text_.find(sign.sign, at)};
      nearest = std::min(nearest, sign.at);
    }
    return nearest;
  }

 private:
  struct Sign {
    char sign = '\n';
    bool found = false;
    std::size_t at = 0;
  };

  std::string_view text_;
  std::array<Sign, 3> signs_{{{'\n'}, {'\r'}, {'\f'}}};
};

std::uint32_t count_characters(std::string_view text, Span span) {
  return static_cast<std::uint32_t>(unicode::length(text.substr(span.begin, span.end - span.begin)));
}

Line make_line(std::string_view text, Span span, std::uint32_t number, std::uint32_t column) {
  Line line;
  line.number = number;
  line.column = column;
  skip_indent(text, span, line);
  skip_trailing(text, span, line);
  line.text = span;
  line.width = count_characters(text, span);
  return line;
}

}  // namespace

Lines split_lines(Source source) {
  Lines result{std::move(source), {}};
  std::string_view text = result.source.text;
  result.lines.reserve(text.size() / 40 + 1);
  LineEnds ends(text);
  std::uint32_t number = 1;
  std::uint32_t column = 1;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t search = at;
    while (search < text.size() && text[search] == '\f') ++search;
    std::size_t end = ends.next(search);
    result.lines.push_back(make_line(text, {at, end}, number, column));
    bool goes_on = end < text.size() && text[end] == '\f';
    column = goes_on ? column + count_characters(text, {at, end}) : 1;
    at = end;
    if (at == text.size() || goes_on) continue;
    at += text.substr(at, 2) == "\r\n" ? 2 : 1;
    ++number;
  }
  return result;
}

std::string print_lines(const Lines& lines) {
  std::string out;
  for (const Line& line : lines.lines) {
    fmt::format_to(std::back_inserter(out), "{:4} {}{} {:2} |{}\n", line.number, line.page_break ? 'p' : '.',
                   line.trailing_space ? 's' : '.', line.indent, lines.text(line));
  }
  return out;
}

}  // namespace planctl
