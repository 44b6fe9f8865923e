// Outline, depths: which items stand inside others.
#pragma once

#include "read/rows/rows.h"

namespace planctl {

/// Of all items, once their kinds are known. `several_styles` where marks of more than one stand in the document.
void set_depths(Groups& groups, const Rows& rows, bool several_styles);

}  // namespace planctl
