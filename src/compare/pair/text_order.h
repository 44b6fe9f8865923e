// Goals in the order of their letters, which is that of no plan.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>
#include <vector>

#include "compare/pair/pairing.h"

namespace planctl {

/// A goal as ties know it: goals of the same text and area may take the place of each other.
struct TieKey {
  std::string_view text;
  std::uint32_t area = 0;

  auto operator<=>(const TieKey&) const = default;
};

inline TieKey tie_key(const GoalList& list, std::uint32_t goal) { return {list.texts[goal], list.area(goal)}; }

/// Sorts goals by their texts; equal ones keep their order.
void sort_by_text(std::vector<std::uint32_t>& goals, const GoalList& list);

}  // namespace planctl
