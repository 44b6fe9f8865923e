// Names of lineages: the same in every ledger that holds the plan they begin in.
#pragma once

#include <string>
#include <vector>

#include "planctl/plan.h"

namespace planctl {

/// One name for each goal of a plan, by area and goal: year and hash of its key, "2024-9c1f03ab". Goals with the same
/// key are told apart by the titles of their areas; only those that share these too get "-2", "-3" in their order.
std::vector<std::vector<std::string>> name_goals(const Plan& plan);

}  // namespace planctl
