#include "compare/pair/growing.h"

#include <algorithm>
#include <iterator>
#include <span>

#include "compare/pair/groups.h"
#include "compare/pair/text_order.h"

namespace planctl {
namespace {

constexpr std::uint32_t no_text = UINT32_MAX;

/// By goal, where it stands among some.
std::vector<std::uint32_t> texts_of(const std::vector<std::uint32_t>& goals, std::uint32_t count) {
  std::vector<std::uint32_t> texts(count, no_text);
  for (std::uint32_t text = 0; text < goals.size(); ++text) texts[goals[text]] = text;
  return texts;
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
std::vector<Whole> wholes(const AlignmentState& sides, const WeighedGoals& weighed, const Pairing& pairing, Side side) {
  bool split = side == Side::before;
  const GoalList& list = split ? sides.before : sides.after;
  auto partner_of = [&](std::uint32_t goal) { return split ? pairing.of_before(goal) : pairing.of_after(goal); };
  std::vector<std::uint32_t> goals;
  for (std::uint32_t goal = 0; goal < list.size(); ++goal) {
    std::uint32_t partner = partner_of(goal);
    if (partner == unpaired) goals.push_back(goal);
    if (!is_goal(partner)) continue;
    Pair pair = split ? Pair{goal, partner} : Pair{partner, goal};
    bool reworded = pairing.traits_of(pair.before).kind == ChangeKind::reworded;
    if (reworded && !sides.pinned(pair)) goals.push_back(goal);
  }
  weighed.sort_by_text(goals, side, list);
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

/// Which goals are looked at: all of a side, or those that groups were lost of.
struct Sought {
  Side side = Side::before;
  std::span<const GoalGroup> lost;
};

/// Goals of a side that became several, or were several.
std::vector<GoalGroup> find_groups_of(const AlignmentState& sides, FramedPlans& frames, const WeighedGoals& weighed,
                                      const Pairing& pairing, const Sought& sought) {
  const auto& [side, lost] = sought;
  const bool split = side == Side::before;
  GroupSearch search;
  search.frames = split ? frames.before.goals : frames.after.goals;
  search.others = split ? frames.after.goals : frames.before.goals;
  search.free = split ? pairing.free_after() : pairing.free_before();
  if (search.free.empty()) return {};
  weighed.sort_by_text(search.free, split ? Side::after : Side::before, split ? sides.after : sides.before);
  search.wholes = wholes(sides, weighed, pairing, side);
  if (!lost.empty()) keep_wholes_of(search.wholes, lost, side);
  search.forbidden = [&](std::uint32_t one, std::uint32_t part) {
    return sides.forbidden(split ? Pair{one, part} : Pair{part, one});
  };
  search.may_be_part = [&](std::uint32_t one, std::uint32_t part) {
    return split ? weighed.may_be_part(Side::after, {one, part}) : weighed.may_be_part(Side::before, {part, one});
  };
  std::vector<GoalGroup> groups;
  for (const TextGroup& group : find_groups(search, frames.letters)) {
    std::vector<std::uint32_t> one{group.whole};
    groups.push_back({split ? ChangeKind::split : ChangeKind::merged, split ? one : group.parts,
                      split ? group.parts : one, group.score / 1000.0});
  }
  return groups;
}

/// Joins the best groups. Returns those that have a goal in common with a better one.
std::vector<GoalGroup> join_best(const AlignmentState& sides, std::vector<GoalGroup> groups, Pairing& pairing) {
  auto whole_text = [&](const GoalGroup& group) {
    return group.kind == ChangeKind::split ? sides.before.texts[group.before.front()]
                                           : sides.after.texts[group.after.front()];
  };
  std::stable_sort(groups.begin(), groups.end(), [&](const GoalGroup& one, const GoalGroup& other) {
    return std::pair(-one.similarity, whole_text(one)) < std::pair(-other.similarity, whole_text(other));
  });
  std::vector<GoalGroup> lost;
  for (GoalGroup& group : groups) {
    if (pairing.is_any_grouped(group)) {
      lost.push_back(std::move(group));
    } else {
      pairing.join(std::move(group));
    }
  }
  return lost;
}

}  // namespace

WeighedGoals::WeighedGoals(WeighedPairs pairs, const GoalNumbers& goals, const AlignmentState& sides)
    : pairs_(std::move(pairs)),
      text_of_before_(texts_of(goals.before, sides.before.size())),
      text_of_after_(texts_of(goals.after, sides.after.size())) {}

bool WeighedGoals::may_be_part(Side side, Pair pair) const {
  if (text_of_before_.empty()) return true;
  std::uint32_t before = text_of_before_[pair.before];
  std::uint32_t after = text_of_after_[pair.after];
  return before == no_text || after == no_text || pairs_.may_be_part(side, before, after);
}

void WeighedGoals::sort_by_text(std::vector<std::uint32_t>& goals, Side side, const GoalList& list) const {
  const std::vector<std::uint32_t>& texts = side == Side::before ? text_of_before_ : text_of_after_;
  auto is_known = [&](std::uint32_t goal) { return goal < texts.size() && texts[goal] != no_text; };
  if (!std::all_of(goals.begin(), goals.end(), is_known)) return planctl::sort_by_text(goals, list);
  std::vector<std::uint32_t> by_text(texts.size(), no_text);
  for (std::uint32_t goal : goals) by_text[texts[goal]] = goal;
  goals.clear();
  std::copy_if(by_text.begin(), by_text.end(), std::back_inserter(goals),
               [](std::uint32_t it) { return it != no_text; });
}

void grow_pairs(const AlignmentState& sides, FramedPlans& frames, const WeighedGoals& weighed, Pairing& pairing) {
  std::vector<GoalGroup> lost;
  for (int looks = 0; looks < 2; ++looks) {
    auto groups = find_groups_of(sides, frames, weighed, pairing, {Side::before, lost});
    auto mergers = find_groups_of(sides, frames, weighed, pairing, {Side::after, lost});
    groups.insert(groups.end(), mergers.begin(), mergers.end());
    lost = join_best(sides, std::move(groups), pairing);
    if (lost.empty()) return;
  }
}

}  // namespace planctl
