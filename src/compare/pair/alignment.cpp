#include "planctl/alignment.h"

#include <algorithm>
#include <unordered_map>

#include "compare/pair/arrangement.h"
#include "compare/pair/equal_goals.h"
#include "compare/pair/groups.h"
#include "compare/pair/plan_frames.h"
#include "compare/pair/reworded.h"
#include "compare/pair/second_look.h"
#include "compare/pair/text_order.h"
#include "fnv1a.h"
#include "text/keys.h"

namespace planctl {
namespace {

constexpr std::uint32_t full_score = 1000;

std::string title_key(std::string_view text) {
  std::string key = yearless_key(text);
  return key.empty() ? exact_key(text) : key;
}

/// A goal as ties know it: goals of the same text and area may take the place of each other.
struct TieKey {
  std::string_view text;
  std::uint32_t area = 0;

  auto operator<=>(const TieKey&) const = default;
};

/// A number of two goals that is the same for (a, b) and (b, a).
std::uint32_t tie_of(TieKey one, TieKey other) {
  if (other < one) std::swap(one, other);
  std::uint32_t hash = fnv1a(one.area, fnv1a(one.text));
  hash = fnv1a(other.area, fnv1a(other.text, hash));
  return hash ^ (hash >> 15);
}

TieKey tie_key(const GoalList& list, std::uint32_t goal) { return {list.texts[goal], list.area(goal)}; }

void link_equal_titles(AlignmentState& sides) {
  std::unordered_map<std::string, std::uint64_t> ids;
  auto members = [&](const Plan& plan) {
    std::vector<Member> titles;
    for (std::uint32_t area = 0; area < plan.areas.size(); ++area) {
      titles.push_back({ids.try_emplace(title_key(plan.areas[area].title), ids.size()).first->second, area});
    }
    return titles;
  };
  auto before = members(sides.before_plan);
  for (Pair pair : zip_groups(std::move(before), members(sides.after_plan)))
    sides.title_links.push_back({pair.before, pair.after, 0, full_score});
}

void link_similar_titles(AlignmentState& sides, const FramedPlans& frames) {
  auto before = refer_to(frames.before.titles);
  auto after = refer_to(frames.after.titles);
  for (const Candidate& title : find_candidates(before, after, frames.vocabulary).pairs)
    sides.title_links.push_back({title.before, title.after, 0, title.score});
}

/// Pinned pairs and pairs that differ in figures have not been weighed yet.
void score_pairs(AlignmentState& sides, const FramedPlans& frames) {
  for (std::uint32_t goal = 0; goal < sides.before.size(); ++goal) {
    Pair pair{goal, sides.pairing.of_before(goal)};
    if (pair.after >= grouped || sides.pairing.match_of(goal).kind != ChangeKind::reworded) continue;
    const Frame& before = frames.before.goals[pair.before];
    const Frame& after = frames.after.goals[pair.after];
    sides.pairing.add(pair, ChangeKind::reworded, compare_frames(before, after, frames.vocabulary).score, true,
                      sides.pairing.match_of(goal).reason);
  }
}

/// What is known when the reworded goals are paired.
struct RewordedGoals {
  std::size_t capped = 0;        ///< goals that were not weighed against all others
  std::vector<Candidate> faint;  ///< for a second look
};

RewordedGoals pair_reworded_goals(AlignmentState& sides, const FramedPlans& frames) {
  auto before = sides.pairing.free_before();
  auto after = sides.pairing.free_after();
  if (before.empty() || after.empty()) return {};
  sort_by_text(before, sides.before);
  sort_by_text(after, sides.after);
  PairContext context;
  context.in_same_area = [&](std::uint32_t one, std::uint32_t other) {
    return sides.in_same_area({before[one], after[other]});
  };
  context.forbidden = [&](std::uint32_t one, std::uint32_t other) {
    return sides.forbidden({before[one], after[other]});
  };
  context.tie = [&](std::uint32_t one, std::uint32_t other) {
    return tie_of(tie_key(sides.before, before[one]), tie_key(sides.after, after[other]));
  };
  auto found = pair_reworded(select_frames(frames.before.goals, before), select_frames(frames.after.goals, after),
                             frames.vocabulary, context);
  for (const RewordedPair& pair : found.pairs)
    sides.pair({before[pair.before], after[pair.after]}, ChangeKind::reworded, pair.score, pair.certain, Reason::words);
  for (Candidate& it : found.faint) it = {before[it.before], after[it.after], it.score};
  return {found.capped, std::move(found.faint)};
}

/// Of what is left over when all else is paired. Never certain.
void pair_leftovers(AlignmentState& sides, std::vector<Candidate> faint) {
  LeftoverContext context;
  context.is_free = [&](const Candidate& it) {
    Pair pair{it.before, it.after};
    return sides.pairing.is_free(pair) && !sides.forbidden(pair);
  };
  context.in_same_area = [&](std::uint32_t before, std::uint32_t after) { return sides.in_same_area({before, after}); };
  for (const Candidate& it : look_again(std::move(faint), sides.before.size(), sides.after.size(), context))
    sides.pair({it.before, it.after}, ChangeKind::reworded, it.score, false, Reason::cover);
}

/// Equal goals, which stand beside each other, are told apart by their partners.
void order_equal_wholes(std::vector<Whole>& wholes, const GoalList& list, const GoalList& partners) {
  auto key = [&](const Whole& it) { return it.partner == unpaired ? TieKey{} : tie_key(partners, it.partner); };
  auto ranks_before = [&](const Whole& one, const Whole& other) { return key(one) < key(other); };
  for (auto begin = wholes.begin(); begin != wholes.end();) {
    auto end = std::find_if(begin, wholes.end(),
                            [&](const Whole& it) { return list.texts[it.text] != list.texts[begin->text]; });
    std::stable_sort(begin, end, ranks_before);
    begin = end;
  }
}

/// Goals of one side that may have become several, or been several: those that are paired with none, or reworded.
std::vector<Whole> wholes(const AlignmentState& sides, Side side) {
  bool split = side == Side::before;
  const GoalList& list = split ? sides.before : sides.after;
  auto partner_of = [&](std::uint32_t goal) {
    return split ? sides.pairing.of_before(goal) : sides.pairing.of_after(goal);
  };
  std::vector<std::uint32_t> goals;
  for (std::uint32_t goal = 0; goal < list.size(); ++goal) {
    std::uint32_t partner = partner_of(goal);
    if (partner == unpaired) goals.push_back(goal);
    if (partner >= grouped) continue;
    Pair pair = split ? Pair{goal, partner} : Pair{partner, goal};
    bool reworded = sides.pairing.match_of(pair.before).kind == ChangeKind::reworded;
    if (reworded && !sides.pinned(pair)) goals.push_back(goal);
  }
  sort_by_text(goals, list);
  std::vector<Whole> found;
  found.reserve(goals.size());
  for (std::uint32_t goal : goals) found.push_back({goal, partner_of(goal)});
  order_equal_wholes(found, list, split ? sides.after : sides.before);
  return found;
}

/// Only the wholes of these groups.
void keep_wholes_of(std::vector<Whole>& wholes, std::span<const GoalGroup> groups, Side side) {
  std::vector<std::uint32_t> texts;
  for (const GoalGroup& group : groups) {
    if (group.kind == (side == Side::before ? ChangeKind::split : ChangeKind::merged))
      texts.push_back(side == Side::before ? group.before.front() : group.after.front());
  }
  std::sort(texts.begin(), texts.end());
  std::erase_if(wholes, [&](const Whole& it) { return !std::binary_search(texts.begin(), texts.end(), it.text); });
}

/// Goals of `side` that became several, or were several; of all, or of those that groups were `lost` of.
std::vector<GoalGroup> find_groups_of(const AlignmentState& sides, const FramedPlans& frames, Side side,
                                      std::span<const GoalGroup> lost) {
  bool split = side == Side::before;
  GroupSearch search;
  search.frames = split ? frames.before.goals : frames.after.goals;
  search.others = split ? frames.after.goals : frames.before.goals;
  search.free = split ? sides.pairing.free_after() : sides.pairing.free_before();
  if (search.free.empty()) return {};
  sort_by_text(search.free, split ? sides.after : sides.before);
  search.wholes = wholes(sides, side);
  if (!lost.empty()) keep_wholes_of(search.wholes, lost, side);
  search.forbidden = [&](std::uint32_t one, std::uint32_t part) {
    return sides.forbidden(split ? Pair{one, part} : Pair{part, one});
  };
  std::vector<GoalGroup> groups;
  for (const TextGroup& group : find_groups(search, frames.vocabulary)) {
    std::vector<std::uint32_t> one{group.whole};
    groups.push_back({split ? ChangeKind::split : ChangeKind::merged, split ? one : group.parts,
                      split ? group.parts : one, group.score / 1000.0});
  }
  return groups;
}

/// Joins the best groups. Returns those that have a goal in common with a better one.
std::vector<GoalGroup> join_best(AlignmentState& sides, std::vector<GoalGroup> groups) {
  auto whole_text = [&](const GoalGroup& group) {
    return group.kind == ChangeKind::split ? sides.before.texts[group.before.front()]
                                           : sides.after.texts[group.after.front()];
  };
  std::stable_sort(groups.begin(), groups.end(), [&](const GoalGroup& one, const GoalGroup& other) {
    return std::pair(-one.similarity, whole_text(one)) < std::pair(-other.similarity, whole_text(other));
  });
  std::vector<GoalGroup> lost;
  for (GoalGroup& group : groups) {
    if (sides.pairing.is_any_grouped(group)) {
      lost.push_back(std::move(group));
    } else {
      sides.pairing.join(std::move(group));
    }
  }
  return lost;
}

/// Splits and mergers together, for "A, B" → "A", "B and C" may be either. A second look finds what is left of groups
/// that lost a goal.
void group_goals(AlignmentState& sides, const FramedPlans& frames) {
  std::vector<GoalGroup> lost;
  for (int looks = 0; looks < 2; ++looks) {
    auto groups = find_groups_of(sides, frames, Side::before, lost);
    auto mergers = find_groups_of(sides, frames, Side::after, lost);
    groups.insert(groups.end(), mergers.begin(), mergers.end());
    lost = join_best(sides, std::move(groups));
    if (lost.empty()) return;
  }
}

bool needs_words(const AlignmentState& sides) {
  bool titles_differ =
      sides.title_links.size() < std::min(sides.before_plan.areas.size(), sides.after_plan.areas.size());
  if (titles_differ || !sides.pairing.free_before().empty()) return true;
  for (std::uint32_t goal = 0; goal < sides.before.size(); ++goal) {
    if (sides.pairing.match_of(goal).kind == ChangeKind::reworded) return true;
  }
  return false;
}

}  // namespace

std::string_view to_string(ChangeKind kind) {
  constexpr std::string_view names[] = {"unchanged", "renewed", "reworded", "split", "merged", "added", "dropped"};
  return names[static_cast<std::size_t>(kind)];
}

Alignment align_plans(const Plan& before, const Plan& after, const AlignOptions& options) {
  AlignmentState sides(before, after, options.pins);
  for (Pair pair : sides.same) sides.pair(pair, kind_of(sides, pair), full_score, true, Reason::pin);
  link_equal_titles(sides);
  bool equals_left = pair_equal_goals(sides);
  std::size_t capped = 0;
  if (equals_left || needs_words(sides)) {
    FramedPlans frames(before, after, sides.pairing, language_of(options.language));
    link_similar_titles(sides, frames);
    sides.map_areas_again();
    if (equals_left) pair_equals_left(sides);
    pair_but_for_figures(sides);
    sides.map_areas_again();
    score_pairs(sides, frames);
    RewordedGoals reworded = pair_reworded_goals(sides, frames);
    capped = reworded.capped;
    group_goals(sides, frames);
    pair_leftovers(sides, std::move(reworded.faint));
  }
  sides.map_areas_again();
  if (equals_left) settle_equals(sides);
  Alignment alignment = arrange(sides);
  alignment.capped = capped;
  return alignment;
}

}  // namespace planctl
