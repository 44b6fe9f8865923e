// Inside joining: running heads, the titles of sections that stand again, in capitals, at the tops of pages.
#pragma once

#include "read/rows/rows.h"

namespace planctl {

/// Names them furniture; after page numbers and what every page repeats.
void mark_running_heads(Rows& rows);

}  // namespace planctl
