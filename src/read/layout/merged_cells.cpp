#include "read/layout/merged_cells.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace planctl {
namespace {

/// The lines of a row without those of a column.
struct Extent {
  std::uint32_t first = UINT32_MAX;
  std::uint32_t last = 0;
};

Extent extent_of(const TableRow& row, std::size_t without) {
  Extent extent;
  for (std::size_t c = 0; c < row.size(); ++c) {
    if (c == without) continue;
    for (const LaidLine& line : row[c]) {
      extent.first = std::min(extent.first, line.number);
      extent.last = std::max(extent.last, line.number);
    }
  }
  return extent;
}

/// A name and the rows [begin, end) that it was merged over.
struct Merged {
  std::size_t row = 0;  ///< that holds it
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool has_name(const TableRow& row, std::size_t column) { return column < row.size() && !row[column].empty(); }

/// Behind the row whose end is nearest to where the name at the middle says; 0 where none is near.
std::size_t end_of(const std::vector<Extent>& rows, std::size_t begin, const TableCell& name) {
  constexpr std::int64_t near = 2;                                               // lines, doubled
  std::int64_t middle = std::int64_t{name.front().number} + name.back().number;  // doubled
  std::size_t best = 0;
  std::int64_t least = near + 1;
  for (std::size_t end = begin + 1; end <= rows.size(); ++end) {
    std::int64_t away = std::abs(std::int64_t{rows[begin].first} + rows[end - 1].last - middle);
    if (away >= least) continue;
    least = away;
    best = end;
  }
  return best;
}

/// The names with their rows; empty where they do not take up all rows.
std::vector<Merged> merged_rows(const Table& table, std::size_t column) {
  std::vector<Extent> rows;
  rows.reserve(table.rows.size());
  for (const TableRow& row : table.rows) rows.push_back(extent_of(row, column));
  std::vector<Merged> found;
  std::size_t begin = 0;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (!has_name(table.rows[r], column)) continue;
    std::size_t end = begin < rows.size() ? end_of(rows, begin, table.rows[r][column]) : 0;
    if (end <= r) return {};
    found.push_back({r, begin, end});
    begin = end;
  }
  return begin == rows.size() ? found : std::vector<Merged>();
}

}  // namespace

void raise_names(Table& table, std::size_t column) {
  bool spanned = std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow& row) { return spans(row); });
  if (spanned || table.rows.empty() || has_name(table.rows.front(), column)) return;
  for (const Merged& name : merged_rows(table, column)) {
    if (name.begin == name.row || column >= table.rows[name.begin].size()) continue;
    std::swap(table.rows[name.begin][column], table.rows[name.row][column]);
  }
}

}  // namespace planctl
