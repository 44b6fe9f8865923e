// Merged cells: names that stand at the middle of the rows they name.
#pragma once

#include <cstddef>

#include "read/layout/table.h"

namespace planctl {

/// Moves the names of a column up to the first of the rows that each was merged over, where the first row has none: a
/// name has as many lines above it as below it. Leaves the table as it is where the rows do not part so.
///                Röja sly
///     Leder      Byta spänger
///                Märka om
void raise_names(Table& table, std::size_t column);

}  // namespace planctl
