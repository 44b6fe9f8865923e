// Side by side: what cells in the order of the file are: the rows of a table, or texts of several parts each.

#pragma once

#include <vector>

#include "extract/pdf/ordered_cells.h"
#include "extract/pdf/regions.h"

namespace planctl {

/// Puts titles side by side into the cells of the texts that each stands above.
void join_titles(OrderedCells& cells);

/// Are the rows a table? Cells with items or with titles above light letters, in two columns at least, are none.
bool are_table(const OrderedCells& cells);

std::vector<GridRow> rows_of(OrderedCells cells);

}  // namespace planctl
