// Large numbers: "1" in letters as tall as two lines of the text that it stands in front of is the mark of an item. So
// is a white one, which stands on a disc, and so are letters that count on: "A", "B".
#pragma once

#include "extract/pdf/pages.h"

namespace planctl {

/// Sets such numbers as high as the first line beside them, with a point behind them.
void lower_large_numbers(Page& page);

}  // namespace planctl
