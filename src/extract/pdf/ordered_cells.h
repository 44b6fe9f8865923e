// Ordered cells: a producer writes a cell, a card or a column whole before it goes up again and on to what stands
// beside it. Where a page was written so, its cells need no guess from their places.

#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "extract/pdf/pieces.h"

namespace planctl {

/// The lines of a cell.
using OrderedCell = std::vector<Band>;

/// Rows of cells side by side. Each has as many as there are columns, some of them empty.
struct OrderedCells {
  std::vector<std::vector<OrderedCell>> rows;
  std::size_t end = 0;  ///< behind the last of their bands
};

/// Those that begin with a band; none where none do, or where each line was written from left to right, which says
/// nothing of cells.
std::optional<OrderedCells> find_ordered_cells(const std::vector<Band>& bands, std::size_t begin);

}  // namespace planctl
