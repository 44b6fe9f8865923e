// Stage 2, read: Source → Lines. Every line with its place, indent and page break; nothing is interpreted yet.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/source.h"

namespace planctl {

/// One physical line. LF, CRLF and CR end it; so do VT, FF, NEL, U+2028 and U+2029, which keep the line's number.
struct Line {
  Span text;                    ///< without the white space around it; empty for a blank line
  std::uint32_t number = 1;     ///< counted from 1, as an editor counts
  std::uint32_t column = 1;     ///< of the text on its line, in characters
  std::uint32_t indent = 0;     ///< columns of white space before the text; a tab reaches the next multiple of 8
  std::uint32_t width = 0;      ///< characters in the text
  bool page_break = false;      ///< a form feed stands before the text
  bool trailing_space = false;  ///< a space or tab stands after the text
};

struct Lines {
  Source source;
  std::vector<Line> lines;

  [[nodiscard]] std::string_view text(const Line& line) const {
    return std::string_view(source.text).substr(line.text.begin, line.text.end - line.text.begin);
  }
  /// Null where the source says nothing of it.
  [[nodiscard]] const LineStyle* style(const Line& line) const {
    return line.number <= source.styles.size() ? &source.styles[line.number - 1] : nullptr;
  }
};

/// Splits a source into lines. Total: any text has lines.
Lines split_lines(Source source);

/// One line of print a line of the document: number, flags, indent and text.
std::string print_lines(const Lines& lines);

}  // namespace planctl
