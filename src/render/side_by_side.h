// Two texts beside each other, for a terminal that is broad enough.
#pragma once

#include <string>

#include "language/phrases.h"
#include "planctl/diff.h"
#include "render/paragraph.h"

namespace planctl {

/// Appends the change as two columns: what stood before, and what stands after.
void append_side_by_side(std::string& out, const Change& change, Paper paper);

}  // namespace planctl
