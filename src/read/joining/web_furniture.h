// Inside joining: what a web page puts around its text.
#pragma once

#include "read/rows/rows.h"

namespace planctl {

/// Names furniture: the way to the page, menus, "Updated 3 May", "Print".
void mark_web_furniture(Rows& rows);

}  // namespace planctl
