// Tables whose cells are set beside one line of the text in the first column.
#pragma once

#include <vector>

#include "extract/pdf/grid.h"

namespace planctl {

/// Cells that stand beside the last or the middle line of the texts in the first column: each row has one line that
/// is full, and begins between two of them. Empty where they are built otherwise.
///     Byta alla stolpar
///     på norra leden        12   15
///     Måla stugan            1    2
std::vector<bool> begin_between_full_lines(const std::vector<GridLine>& lines, float size);

}  // namespace planctl
