// Goals in the order of their letters, which is that of no plan.
#pragma once

#include <cstdint>
#include <vector>

#include "compare/pair/pairing.h"

namespace planctl {

/// Sorts goals by their texts; equal ones keep their order.
void sort_by_text(std::vector<std::uint32_t>& goals, const GoalList& list);

}  // namespace planctl
