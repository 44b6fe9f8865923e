// Row names: the first column of a table may name several rows at once, in the middle of their height.
#pragma once

#include <vector>

#include "extract/pdf/regions.h"

namespace planctl {

/// Moves names in the first column that stand in the middle of several rows to the first of these. `size` is that of
/// the letters.
///               Byta spänger
///     Leder     Röja sly
///               Måla om
void place_names(std::vector<GridRow>& rows, float size);

}  // namespace planctl
