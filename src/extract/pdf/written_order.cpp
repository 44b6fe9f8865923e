#include "extract/pdf/written_order.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

#include "extract/pdf/grid.h"

namespace planctl {
namespace {

/// Are the pieces written cell by cell, in the order of the cells?
class Cells {
 public:
  void begin() { ++cell_; }
  void add(const TextPiece& piece) {
    if (!piece.runs.empty()) written_.emplace_back(order_of(piece), cell_);
  }
  [[nodiscard]] bool are_in_order() {
    std::sort(written_.begin(), written_.end());
    return std::is_sorted(written_.begin(), written_.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; });
  }

 private:
  std::vector<std::pair<std::uint32_t, std::size_t>> written_;
  std::size_t cell_ = 0;
};

/// Down to where the last column ends: close below it the text of another may go on over the whole width.
float end_beside(const PageRegion& last) {
  const bool columns = !last.columns.empty() && !last.columns.back().empty();
  return columns ? last.columns.back().back().bottom : std::numeric_limits<float>::max();
}

bool follows(const TextPiece& above, const TextPiece& below) {
  constexpr float close = 0.6F;  // sizes
  return below.top - above.bottom < close * above.size && below.size == above.size && below.bold == above.bold;
}

}  // namespace

bool are_in_order(const std::vector<PageRegion>& regions) {
  if (regions.empty()) return true;
  Cells cells;
  const float end = end_beside(regions.back());
  for (const PageRegion& region : regions) {
    for (const Column& column : region.columns) {
      cells.begin();
      for (std::size_t i = 0; i < column.size(); ++i) {
        const bool goes_on = i > 0 && column[i].top >= end && follows(column[i - 1], column[i]);
        if (!goes_on) cells.add(column[i]);
      }
    }
    for (const GridRow& row : region.rows) {
      for (const Column& cell : row) {
        cells.begin();
        for (const TextPiece& piece : cell) cells.add(piece);
      }
    }
  }
  return cells.are_in_order();
}

}  // namespace planctl
