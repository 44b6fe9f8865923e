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

/// The rows of cards without titles: texts of a few lines side by side, each of several words, with white between their
/// rows; the last may be shorter. None where the lines are built otherwise.
///     Byta alla stolpar     Röja sly på        Måla broarna
///     på norra leden        södra leden        vid sjön
std::vector<GridRow> rows_of_texts(const std::vector<GridLine>& lines, float size);

/// The rows of two columns below a head, of which the first names several rows of the second at once, level with the
/// first of them or at their middle; none where they are built otherwise.
///     **Del**     **Mål**
///     Leder       Byta alla stolpar
///                 Röja sly
///     Stugor      Måla om
std::vector<GridRow> rows_of_named_texts(const std::vector<GridLine>& lines, float size);

}  // namespace planctl
