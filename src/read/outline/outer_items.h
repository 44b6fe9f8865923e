// Outline, doubts: items that each have a list of their own, in a plan without areas.
#pragma once

#include <vector>

#include "planctl/diagnostic.h"
#include "read/outline/lost_lists.h"

namespace planctl {

void find_outer_items(const Outline& outline, std::vector<Diagnostic>& diagnostics);

}  // namespace planctl
