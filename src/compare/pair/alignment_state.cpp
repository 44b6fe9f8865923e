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

AlignmentState::AlignmentState(const Plan& one, const Plan& other, const std::vector<PinnedPair>& pins)
    : before_plan(one), after_plan(other), before(one), after(other), pairing(before.size(), after.size()) {
  if (!pins.empty()) {
    auto first_before = first_goals(before_plan);
    auto first_after = first_goals(after_plan);
    for (const PinnedPair& pin : pins) {
      Pair pair{first_before[pin.before.area] + static_cast<std::uint32_t>(pin.before.goal),
                first_after[pin.after.area] + static_cast<std::uint32_t>(pin.after.goal)};
      (pin.same ? same : different_).push_back(pair);
    }
    std::sort(same.begin(), same.end());
    std::sort(different_.begin(), different_.end());
  }
  map_areas_again();
}

void AlignmentState::map_areas_again() {
  std::vector<AreaLink> links = title_links;
  for (std::uint32_t goal = 0; goal < before.size(); ++goal) {
    std::uint32_t partner = pairing.of_before(goal);
    if (partner < grouped) add_link(links, before.area(goal), after.area(partner));
  }
  areas = map_areas(before_plan, after_plan, std::move(links));
}

bool AlignmentState::forbidden(Pair pair) const { return contains_pair(different_, pair); }

bool AlignmentState::pinned(Pair pair) const { return contains_pair(same, pair); }

void AlignmentState::pair(Pair pair, ChangeKind kind, std::uint32_t similarity, bool certain, Reason reason) {
  if (!forbidden(pair)) pairing.add(pair, kind, similarity, certain, reason);
}

}  // namespace planctl
