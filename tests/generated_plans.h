// Plans made up by chance from the words of the samples, and what might have become of them a year later.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "planctl/plan.h"

namespace planctl::tests {

struct GeneratedPlans {
  Plan before;
  Plan after;
};

/// Two plans of at most 40 goals each. Of the goals before some are kept, some reworded, renewed, split, merged, moved
/// or dropped; others are added, a few stand twice. The same for the same seed.
GeneratedPlans generate_plans(std::uint32_t seed);

/// Plans of `count` years from 2024 on, each made from the one before; now and then a goal of earlier years comes back.
std::vector<Plan> generate_years(std::uint32_t seed, std::size_t count);

/// The plan with the goals of each area in another order.
Plan shuffle_goals(Plan plan, std::uint32_t seed);

}  // namespace planctl::tests
