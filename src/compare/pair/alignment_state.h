// Two plans while they are being aligned: what is paired so far, which area became which, what the reader settled.
#pragma once

#include <vector>

#include "compare/pair/areas.h"
#include "compare/pair/pairing.h"

namespace planctl {

class AlignmentState {
 public:
  AlignmentState(const Plan& one, const Plan& other, const std::vector<PinnedPair>& pins);

  const Plan& before_plan;
  const Plan& after_plan;
  GoalList before;
  GoalList after;
  Pairing pairing;
  /// Hashes of the goals' exact keys; set by pair_equal_goals.
  std::vector<std::uint64_t> hashes_before;
  std::vector<std::uint64_t> hashes_after;
  AreaMap areas;
  std::vector<Pair> same;             ///< pinned
  std::vector<AreaLink> title_links;  ///< areas whose titles are alike

  /// Maps the areas by their titles and by the goals that are paired so far.
  void map_areas_again();

  [[nodiscard]] bool in_same_area(Pair pair) const {
    std::uint32_t area = before.area(pair.before);
    return areas.is_clear[area] && areas.of_before[area] == after.area(pair.after);
  }
  /// True when the reader said that the two are different goals.
  [[nodiscard]] bool forbidden(Pair pair) const;
  [[nodiscard]] bool pinned(Pair pair) const;
  /// Pairs the two unless that is forbidden.
  void pair(Pair pair, ChangeKind kind, std::uint32_t similarity, bool certain, Reason reason);

 private:
  std::vector<Pair> different_;  ///< ascending
};

}  // namespace planctl
