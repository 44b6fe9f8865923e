// Pairs, and what is paired with none → splits and mergers: a pair grows by the goals that have the rest of it.
#pragma once

#include "compare/pair/alignment_state.h"
#include "compare/pair/plan_frames.h"

namespace planctl {

/// Goals that were weighed when they were paired: what was found to be no part of the other is not weighed again.
class WeighedGoals {
 public:
  WeighedGoals() = default;
  /// The texts of the pairs are those of the goals with these numbers, in the order of their letters.
  WeighedGoals(WeighedPairs pairs, const GoalNumbers& goals, const AlignmentState& sides);

  /// False where the goal of `side` is no part of the other.
  [[nodiscard]] bool may_be_part(Side side, Pair pair) const;
  /// Sorts ascending goals of one side by their texts, as these were sorted before.
  void sort_by_text(std::vector<std::uint32_t>& goals, Side side, const GoalList& list) const;

 private:
  WeighedPairs pairs_;
  std::vector<std::uint32_t> text_of_before_;  ///< by goal
  std::vector<std::uint32_t> text_of_after_;
};

/// Splits and mergers together, for "A, B" → "A", "B and C" may be either; the best ones first. A second look finds
/// what is left of groups that lost a goal to a better one.
void grow_pairs(const AlignmentState& sides, FramedPlans& frames, const WeighedGoals& weighed, Pairing& pairing);

}  // namespace planctl
