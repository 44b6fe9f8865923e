// Two plans while they are being aligned: their goals, which area became which, what the reader settled.
#pragma once

#include <vector>

#include "compare/pair/areas.h"
#include "compare/pair/pairing.h"
#include "compare/pair/prepared_plan.h"

namespace planctl {

class AlignmentState {
 public:
  AlignmentState(const Plan& one, const Plan& other, const std::vector<PinnedPair>& pins,
                 const PreparedSides* prepared = nullptr);

  const Plan& before_plan;
  const Plan& after_plan;
  GoalList before;
  GoalList after;
  const PreparedSides* prepared;  ///< null where the plans are read here
  AreaMap areas;
  std::vector<Pair> same;             ///< pinned, ascending
  std::vector<Pair> different;        ///< the reader said that they are two goals; ascending
  std::vector<AreaLink> title_links;  ///< areas whose titles are alike
  std::vector<Pair> promises;         ///< pairs of goals that are promised, as far as is known

  /// Maps the areas by their titles and by the goals that are paired.
  void map_areas_by(const Pairing& pairing);

  [[nodiscard]] bool in_same_area(Pair pair) const {
    std::uint32_t area = before.area(pair.before);
    return areas.is_clear[area] && areas.of_before[area] == after.area(pair.after);
  }
  /// True when the reader said that the two are different goals.
  [[nodiscard]] bool forbidden(Pair pair) const;
  [[nodiscard]] bool pinned(Pair pair) const;
};

}  // namespace planctl
