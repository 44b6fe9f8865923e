// Cell blocks: the lines of a column that stand close below each other are a cell. Where the cells of all columns but
// the first lie beside each other one by one, each set of them is a row, wherever in it their texts stand.
//                Byta alla stolpar     Ledlaget
//     Leder      på norra leden
//                                      Ledlaget
//                Måla broarna          och snickarna
#pragma once

#include <vector>

#include "extract/pdf/grid.h"

namespace planctl {

/// From one line of a cell to the next, at most: of these lines. `size` is that of the letters.
float widest_line_gap(const std::vector<GridLine>& lines, float size);

/// The rows; none where cells of one column lie beside several of another.
std::vector<GridRow> rows_by_blocks(const std::vector<GridLine>& lines, float size);

}  // namespace planctl
