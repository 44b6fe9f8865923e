// Goals that are items of others.
#pragma once

#include <vector>

#include "planctl/plan.h"

namespace planctl {

/// By area and goal: the goal that it is an item of, or null.
std::vector<std::vector<const Goal*>> find_parents(const Plan& plan);

}  // namespace planctl
