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

/// Names in letters of their own in front of prose with a list below it, in each row: names and texts, in the order
/// they are read; none where the rows are otherwise.
///     LEDER      Lederna är gamla.
///                1. Röja sly
///                2. Laga broar
///     STUGOR     Taken läcker.
///                …
std::vector<Column> part_named_texts(const std::vector<GridRow>& rows);

std::vector<GridRow> rows_of(OrderedCells cells);

}  // namespace planctl
