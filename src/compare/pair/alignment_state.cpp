#include "compare/pair/alignment_state.h"

#include <algorithm>

namespace planctl {
namespace {

std::vector<std::uint32_t> first_goals(const Plan& plan) {
  std::vector<std::uint32_t> first{0};
  for (const Area& area : plan.areas) first.push_back(first.back() + static_cast<std::uint32_t>(area.goals.size()));
  return first;
}

bool contains_pair(const std::vector<Pair>& pairs, Pair pair) {
  return std::binary_search(pairs.begin(), pairs.end(), pair);
}

/// Goals that stand beside each other in both plans make one link.
void add_link(std::vector<AreaLink>& links, std::uint32_t before, std::uint32_t after) {
  bool same = !links.empty() && links.back().before == before && links.back().after == after;
  if (same) {
    ++links.back().shared;
  } else {
    links.push_back({before, after, 1, 0});
  }
}

}  // namespace

AlignmentState::AlignmentState(const Plan& one, const Plan& other, const std::vector<PinnedPair>& pins,
                               const PreparedSides* both)
    : before_plan(one), after_plan(other), before(one), after(other), prepared(both) {
  if (!pins.empty()) {
    auto first_before = first_goals(before_plan);
    auto first_after = first_goals(after_plan);
    for (const PinnedPair& pin : pins) {
      Pair pair{first_before[pin.before.area] + static_cast<std::uint32_t>(pin.before.goal),
                first_after[pin.after.area] + static_cast<std::uint32_t>(pin.after.goal)};
      (pin.same ? same : different).push_back(pair);
    }
    std::sort(same.begin(), same.end());
    std::sort(different.begin(), different.end());
  }
  map_areas_by(Pairing(before.size(), after.size()));
}

void AlignmentState::map_areas_by(const Pairing& pairing) {
  std::vector<AreaLink> links = title_links;
  for (Pair pair : promises) add_link(links, before.area(pair.before), after.area(pair.after));
  for (std::uint32_t goal = 0; goal < before.size(); ++goal) {
    std::uint32_t partner = pairing.of_before(goal);
    if (is_goal(partner)) add_link(links, before.area(goal), after.area(partner));
  }
  areas = map_areas(before_plan, after_plan, std::move(links));
}

bool AlignmentState::forbidden(Pair pair) const { return !different.empty() && contains_pair(different, pair); }

bool AlignmentState::pinned(Pair pair) const { return contains_pair(same, pair); }

}  // namespace planctl
