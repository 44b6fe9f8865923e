#include "extract/pdf/written_order.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace planctl {
namespace {

/// Are the lines of the column written from top to bottom?
bool is_in_order(const Column& column) {
  std::uint32_t last = 0;
  for (const TextPiece& piece : column) {
    for (const RunStart& run : piece.runs) {
      if (run.order < last) return false;
      last = run.order;
    }
  }
  return true;
}

/// Is the table written cell by cell, row by row?
bool is_in_order(const std::vector<GridRow>& rows) {
  std::vector<std::pair<std::uint32_t, std::size_t>> written;  // pieces, and the cells that they stand in
  std::size_t cell = 0;
  for (const GridRow& row : rows) {
    for (const Column& column : row) {
      for (const TextPiece& piece : column) {
        if (!piece.runs.empty()) written.emplace_back(piece.runs.front().order, cell);
      }
      ++cell;
    }
  }
  std::sort(written.begin(), written.end());
  return std::is_sorted(written.begin(), written.end(),
                        [](const auto& a, const auto& b) { return a.second < b.second; });
}

}  // namespace

bool are_in_order(const std::vector<PageRegion>& regions) {
  return std::all_of(regions.begin(), regions.end(), [](const PageRegion& region) {
    return is_in_order(region.rows) && std::all_of(region.columns.begin(), region.columns.end(),
                                                   [](const Column& column) { return is_in_order(column); });
  });
}

}  // namespace planctl
