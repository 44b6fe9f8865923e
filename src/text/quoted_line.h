// A line of a document as a terminal may show it, and a caret below one of its characters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace planctl {

struct QuotedLine {
  std::string text;       ///< tabs are spaces; cut with "…" where the line is longer than the width
  std::size_t caret = 0;  ///< terminal columns before the caret
};

/// `column` counts characters from 1; behind the end of the line it means the end.
QuotedLine quote_line(std::string_view line, std::size_t column, std::size_t width);

}  // namespace planctl
