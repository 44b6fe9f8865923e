#include "text/quoted_line.h"

#include <algorithm>
#include <vector>

#include "text/printable.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t quoted_tab_stop = 8;
constexpr std::string_view cut_sign = "…";

/// A character with the marks on it, as it is shown.
struct Cell {
  std::string text;
  std::size_t columns = 0;
};

/// One cell a character, so that columns that count characters find theirs; a mark has a cell without columns.
std::vector<Cell> cells_of(std::string_view line) {
  std::vector<Cell> cells;
  std::size_t columns = 0;
  for (std::size_t at = 0; at < line.size();) {
    char32_t c = unicode::next(line, at);
    Cell& cell = cells.emplace_back();
    if (c == U'\t') {
      cell.columns = quoted_tab_stop - columns % quoted_tab_stop;
      cell.text.assign(cell.columns, ' ');
    } else {
      cell.text = shown_as(c);
      cell.columns = unicode::columns(cell.text);
    }
    columns += cell.columns;
  }
  return cells;
}

std::size_t columns_of(const std::vector<Cell>& cells, std::size_t begin, std::size_t end) {
  std::size_t columns = 0;
  for (std::size_t i = begin; i < end; ++i) columns += cells[i].columns;
  return columns;
}

/// Cells [begin, end) around the one the caret is at.
struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Grows to the right and to the left by turns while there is room.
Window window_around(const std::vector<Cell>& cells, std::size_t caret, std::size_t room) {
  Window window{caret, caret};
  for (bool grown = true; grown;) {
    grown = false;
    if (window.end < cells.size() && cells[window.end].columns <= room) {
      room -= cells[window.end++].columns;
      grown = true;
    }
    if (window.begin > 0 && cells[window.begin - 1].columns <= room) {
      room -= cells[--window.begin].columns;
      grown = true;
    }
  }
  return window;
}

}  // namespace

QuotedLine quote_line(std::string_view line, std::size_t column, std::size_t width) {
  std::vector<Cell> cells = cells_of(line);
  std::size_t caret = std::min(column - std::min<std::size_t>(column, 1), cells.size());
  // A mark stands on the character before it.
  while (caret > 0 && caret < cells.size() && cells[caret].columns == 0) --caret;
  Window window{0, cells.size()};
  bool fits = columns_of(cells, 0, cells.size()) + (caret == cells.size() ? 1 : 0) <= width;
  if (!fits) window = window_around(cells, caret, width - std::min<std::size_t>(width, 3));
  QuotedLine quoted;
  if (window.begin > 0) quoted.text += cut_sign;
  quoted.caret = columns_of(cells, window.begin, caret) + (window.begin > 0 ? 1 : 0);
  for (std::size_t i = window.begin; i < window.end; ++i) quoted.text += cells[i].text;
  if (window.end < cells.size()) quoted.text += cut_sign;
  return quoted;
}

}  // namespace planctl
