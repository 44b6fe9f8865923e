#include "read/layout/cells.h"

#include "unicode.h"

namespace planctl {

Cells find_cells(std::string_view source, const Line& line) {
  Cells found;
  if (line.text.begin == line.text.end) return found;
  found.cells[found.count++] = {line.indent, line.indent, line.text.begin};
  std::uint32_t column = line.indent;
  std::uint32_t gap = 0;
  bool bullet = false;  // and nothing else in the cell so far
  for (std::size_t at = line.text.begin; at < line.text.end; ++column) {
    std::size_t here = at;
    char32_t c = unicode::next(source, at);
    if (c == U'\t') found.unfit = true;
    if (c == U' ') {
      ++gap;
      continue;
    }
    bool begins = gap >= gutter || here == line.text.begin;
    if (gap >= gutter && !(bullet && gap <= hanging)) {
      if (found.count == found.cells.size()) found.unfit = true;
      if (found.unfit) return found;
      found.cells[found.count++] = {column, gap, here};
    }
    bullet = begins && c >= 0x80 && unicode::is_symbol(c);
    gap = 0;
    // The rest of the word only takes columns.
    const std::size_t rest = at;
    for (; at < line.text.end && source[at] != ' ' && source[at] != '\t'; ++at)
      column += (source[at] & 0xC0) != 0x80 ? 1 : 0;
    bullet = bullet && at == rest;
  }
  return found;
}

}  // namespace planctl
