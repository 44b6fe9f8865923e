// Where the goals of a plan stand: the goals that they are items of, and their areas.
#pragma once

#include <vector>

#include "planctl/explanation.h"
#include "planctl/plan.h"

namespace planctl {

/// By area and goal: the goal that it is an item of, or null.
std::vector<std::vector<const Goal*>> find_parents(const Plan& plan);

/// By area.
std::vector<AreaTitle> titles_of(const Plan& plan);

}  // namespace planctl
