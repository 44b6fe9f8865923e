// Compare, first half: Plan × 2 → Alignment. Which goal of one plan is which goal of the other.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/plan.h"

namespace planctl {

enum class ChangeKind : std::uint8_t { unchanged, renewed, reworded, split, merged, added, dropped };

std::string_view to_string(ChangeKind kind);

/// A goal by the index of its area in the plan and its index in the area.
struct GoalIndex {
  std::size_t area = 0;
  std::size_t goal = 0;

  auto operator<=>(const GoalIndex&) const = default;
};

/// Goals that belong together: one on each side for a pair, none on one side for added and dropped.
struct Match {
  ChangeKind kind = ChangeKind::unchanged;
  std::vector<GoalIndex> before;
  std::vector<GoalIndex> after;
  double similarity = 0;  ///< 0 to 1
  bool certain = true;
};

/// Areas that belong together; an index is -1 where the area has no counterpart.
struct AreaMatch {
  std::ptrdiff_t before = -1;
  std::ptrdiff_t after = -1;
};

/// Every goal and every area of either plan occurs exactly once. Matches stand in the order of the after plan,
/// dropped goals behind the matches of the area that their own area became.
struct Alignment {
  std::vector<Match> matches;
  std::vector<AreaMatch> areas;
};

/// Pairs the goals of two plans; `language` is that of the documents. Depends on the two plans alone.
Alignment align_plans(const Plan& before, const Plan& after, std::string_view language);

}  // namespace planctl
