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
    if (rare_ < at || !searched_) rare_ = find_rare(at);
    searched_ = true;
    std::size_t nearest = rare_;
    for (Sign& sign : signs_) {
      if (sign.at < at || !sign.found) sign = {sign.sign, true, find(sign.sign, at)};
      nearest = std::min(nearest, sign.at);
    }
    return nearest;
  }

 private:
  struct Sign {
    std::string_view sign;
    bool found = false;
    std::size_t at = 0;
  };

  std::size_t find_rare(std::size_t at) {
    std::size_t nearest = text_.size();
    for (Sign& sign : rare_signs_) {
      if (sign.at < at || !sign.found) sign = {sign.sign, true, find(sign.sign, at)};
      nearest = std::min(nearest, sign.at);
    }
    return nearest;
  }

  /// By the last byte: the first ones are those of dashes and bullets too.
  [[nodiscard]] std::size_t find(std::string_view sign, std::size_t at) const {
    const std::size_t before = sign.size() - 1;
    for (at = text_.find(sign.back(), at + before); at != std::string_view::npos;
         at = text_.find(sign.back(), at + 1)) {
      if (before == 0 || text_.substr(at - before, sign.size()) == sign) return at - before;
    }
    return text_.size();
  }

  std::string_view text_;
  std::array<Sign, 2> signs_{{{"\n"}, {"\r"}}};
  std::array<Sign, 5> rare_signs_{{{"\f"}, {"\v"}, {"\u0085"}, {"\u2028"}, {"\u2029"}}};
  std::size_t rare_ = 0;
  bool searched_ = false;
};

std::uint32_t count_characters(std::string_view text, Span span) {
  return static_cast<std::uint32_t>(unicode::length(text.substr(span.begin, span.end - span.begin)));
}

/// Bytes of the line end at `at`; none of a form feed, which belongs to the page behind it.
std::size_t line_end_size(std::string_view text, std::size_t at) {
  constexpr std::size_t long_sign = 3;  // bytes of U+2028 and U+2029
  switch (text[at]) {
    case '\f':
      return 0;
    case '\r':
      return text.substr(at, 2) == "\r\n" ? 2 : 1;
    case '\n':
    case '\v':
      return 1;
    default:
      return text[at] == '\xC2' ? 2 : long_sign;
  }
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

/// The text of a quoted line, without the mark of the quotation and the space behind it: "> Leder".
Line without_quote(std::string_view text, Line line) {
  Span& span = line.text;
  const std::size_t begin = span.begin++;
  if (span.begin < span.end && text[span.begin] == ' ') ++span.begin;
  for (line.indent = 0; span.begin < span.end; ++span.begin) {
    if (text[span.begin] != ' ' && text[span.begin] != '\t') break;
    line.indent += text[span.begin] == ' ' ? 1 : tab_stop - line.indent % tab_stop;
  }
  line.column += static_cast<std::uint32_t>(span.begin - begin);
  line.width = count_characters(text, span);
  return line;
}

bool is_quoted(std::string_view text, const Line& line) {
  return line.text.begin < line.text.end && text[line.text.begin] == '>';
}

/// Nothing but marks: "> >".
bool is_empty_quote(std::string_view text, const Line& line) {
  std::string_view written = text.substr(line.text.begin, line.text.end - line.text.begin);
  return !written.empty() && written.find_first_not_of("> ") == std::string_view::npos;
}

/// Most lines with text are quoted, and also some between the paragraphs, which no list would mark.
bool is_quotation(std::string_view text, const std::vector<Line>& lines) {
  std::size_t written = 0;
  std::size_t quoted = 0;
  std::size_t empty = 0;
  for (const Line& line : lines) {
    written += line.text.begin < line.text.end ? 1 : 0;
    quoted += is_quoted(text, line) ? 1 : 0;
    empty += is_empty_quote(text, line) ? 1 : 0;
  }
  return quoted * 2 > written && empty > 0 && empty * 2 < quoted;
}

/// In an e-mail that quotes the document, also twice, the marks are furniture of the lines, as indentation is.
void take_out_quotes(std::string_view text, std::vector<Line>& lines) {
  constexpr int deepest = 8;
  if (text.find('>') == std::string_view::npos) return;
  for (int depth = 0; depth < deepest && is_quotation(text, lines); ++depth) {
    for (Line& line : lines) {
      if (is_quoted(text, line)) line = without_quote(text, line);
    }
  }
}

/// What all lines with text are indented by says nothing: a margin of the page, or of what the text was copied from.
void take_out_margin(std::vector<Line>& lines) {
  std::uint32_t margin = UINT32_MAX;
  for (const Line& line : lines) {
    if (line.text.begin < line.text.end) margin = std::min(margin, line.indent);
  }
  if (margin == 0) return;
  for (Line& line : lines) line.indent -= std::min(margin, line.indent);
}

/// "heading=2 size=120 bold " of what the source says; nothing of what it does not.
std::string print_style(const LineStyle& style, std::uint32_t line) {
  std::string out;
  auto to = std::back_inserter(out);
  if (style.place.found()) fmt::format_to(to, "{} ", place_of_line(line, style.place));
  if (style.paragraph > 0) fmt::format_to(to, "paragraph={} ", style.paragraph);
  if (style.heading > 0) fmt::format_to(to, "heading={} ", style.heading);
  if (style.list > 0) fmt::format_to(to, "list={} ", style.list);
  if (style.size > 0 && style.size != 100) fmt::format_to(to, "size={} ", style.size);
  if (style.cell.found()) fmt::format_to(to, "cell={}:{}:{} ", style.cell.table, style.cell.row, style.cell.column);
  if (style.bold) out += "bold ";
  if (style.symbol) out += "symbol ";
  if (style.coloured) out += "coloured ";
  if (style.furniture) out += "edge ";
  if (style.seam != Seam::unknown) out += style.seam == Seam::begins ? "begins " : "goes-on ";
  return out;
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
    if (end == text.size()) break;
    std::size_t next = end + line_end_size(text, end);
    bool counts = text[end] == '\n' || text[end] == '\r';
    column = counts ? 1 : column + count_characters(text, {at, next});
    number += counts ? 1 : 0;
    at = next;
  }
  take_out_quotes(text, result.lines);
  take_out_margin(result.lines);
  return result;
}

std::string print_lines(const Lines& lines) {
  std::string out;
  for (const Line& line : lines.lines) {
    const LineStyle* style = lines.style(line);
    fmt::format_to(std::back_inserter(out), "{:4} {}{} {:2} {}|{}\n", line.number, line.page_break ? 'p' : '.',
                   line.trailing_space ? 's' : '.', line.indent,
                   style == nullptr ? "" : print_style(*style, line.number), lines.text(line));
  }
  return out;
}

}  // namespace planctl
