#include "read/layout/page_cells.h"

#include <algorithm>

#include "read/rows/marker.h"

namespace planctl {

bool begins_paragraph(const TableCell& cell, std::size_t i) { return i == 0 || cell[i].seam == Seam::begins; }

std::size_t count_paragraphs(const TableCell& cell) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < cell.size(); ++i) count += begins_paragraph(cell, i) ? 1 : 0;
  return count;
}

bool is_item(std::string_view source, const LaidLine& line) {
  return (line.style != nullptr && line.style->list > 0) || begins_with_bullet(text_of(source, line));
}

std::size_t count_items(std::string_view source, const TableCell& cell) {
  return static_cast<std::size_t>(
      std::count_if(cell.begin(), cell.end(), [&](const LaidLine& line) { return is_item(source, line); }));
}

std::size_t count_filled(const TableRow& row) {
  return static_cast<std::size_t>(
      std::count_if(row.begin(), row.end(), [](const TableCell& cell) { return !cell.empty(); }));
}

}  // namespace planctl
