#include "compare/pair/equal_goals.h"

#include <algorithm>

#include "text/keys.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::uint32_t equal_score = 1000;
constexpr std::uint64_t area_factor = 0x9E3779B97F4A7C15;  // spreads small numbers over all bits

/// Goals that differ in figures are paired in the order of their texts, whatever order they stand in.
void rank_by_text(std::vector<Member>& members, const GoalList& goals) {
  std::sort(members.begin(), members.end(), [&](const Member& one, const Member& other) {
    return std::pair(goals.texts[one.goal], one.goal) < std::pair(goals.texts[other.goal], other.goal);
  });
  for (std::uint32_t rank = 0; rank < members.size(); ++rank) members[rank].rank = rank;
}

Groups group_goals(const AlignmentState& sides, const GoalNumbers& goals, KeyOf key_of) {
  Groups groups;
  auto add = [&](std::vector<Member>& members, std::uint32_t goal, const GoalList& list, const PreparedPlan* prepared) {
    std::uint64_t key =
        prepared != nullptr ? prepared->goals[goal]->number_of(key_of) : key_number(key_of, list.texts[goal]);
    if (key != no_key) members.push_back({key, goal, 0});
  };
  const PreparedSides* prepared = sides.prepared;
  for (std::uint32_t goal : goals.before)
    add(groups.before, goal, sides.before, prepared ? &prepared->before : nullptr);
  for (std::uint32_t goal : goals.after) add(groups.after, goal, sides.after, prepared ? &prepared->after : nullptr);
  return groups;
}

using Asks = bool (*)(std::uint32_t partner);

bool has_none(std::uint32_t partner) { return partner == unpaired; }

bool has_none_for_certain(std::uint32_t partner) { return partner == unpaired || partner == promised; }

/// The goals whose partner is as asked.
Groups left_of(const Groups& groups, const Pairing& pairing, Asks is_left) {
  Groups left;
  for (const Member& it : groups.before) {
    if (is_left(pairing.of_before(it.goal))) left.before.push_back(it);
  }
  for (const Member& it : groups.after) {
    if (is_left(pairing.of_after(it.goal))) left.after.push_back(it);
  }
  return left;
}

/// The groups divided by the area in the after plan that each goal's area is or became.
Groups within_areas(const Groups& groups, const AlignmentState& sides) {
  Groups divided;
  auto in_area = [](const Member& member, std::uint32_t area) { return member.group ^ (area + 1) * area_factor; };
  for (const Member& member : groups.before) {
    std::uint32_t area = sides.areas.of_before[sides.before.area(member.goal)];
    if (area != no_area) divided.before.push_back({in_area(member, area), member.goal, member.rank});
  }
  for (const Member& member : groups.after)
    divided.after.push_back({in_area(member, sides.after.area(member.goal)), member.goal, member.rank});
  return divided;
}

bool have_equal_keys(const AlignmentState& sides, Pair pair, KeyOf key_of) {
  std::string_view before = sides.before.texts[pair.before];
  std::string_view after = sides.after.texts[pair.after];
  return before == after || key_of(before) == key_of(after);
}

Reason reason_of(KeyOf key_of) {
  return key_of == exact_key ? Reason::wording : key_of == yearless_key ? Reason::years : Reason::figures;
}

void take(const AlignmentState& sides, const std::vector<Pair>& pairs, KeyOf key_of, Pairing& pairing) {
  for (Pair pair : pairs) {
    if (have_equal_keys(sides, pair, key_of) && !sides.forbidden(pair))
      pairing.add(pair, kind_of(sides, pair), equal_score, true, reason_of(key_of));
  }
}

/// Within areas, then wherever they stand.
void take_all(const AlignmentState& sides, const Groups& all, KeyOf key_of, Pairing& pairing, Asks is_left = has_none) {
  Groups groups = left_of(all, pairing, is_left);
  Groups divided = within_areas(groups, sides);
  take(sides, zip_groups(std::move(divided.before), std::move(divided.after)), key_of, pairing);
  groups = left_of(groups, pairing, is_left);
  take(sides, zip_groups(std::move(groups.before), std::move(groups.after)), key_of, pairing);
}

using GroupIds = std::vector<std::uint64_t>;

/// The groups of the members, each as often as it has some, ascending.
GroupIds sorted_groups(const std::vector<Member>& members) {
  GroupIds groups;
  groups.reserve(members.size());
  for (const Member& member : members) groups.push_back(member.group);
  std::sort(groups.begin(), groups.end());
  return groups;
}

bool is_repeated(const GroupIds& groups, std::uint64_t group) {
  auto [begin, end] = std::equal_range(groups.begin(), groups.end(), group);
  return end - begin > 1;
}

/// Keeps the groups that have several goals on one side.
void drop_single_groups(Groups& groups) {
  GroupIds before = sorted_groups(groups.before);
  GroupIds after = sorted_groups(groups.after);
  auto is_single = [&](const Member& it) { return !is_repeated(before, it.group) && !is_repeated(after, it.group); };
  std::erase_if(groups.before, is_single);
  std::erase_if(groups.after, is_single);
}

/// Keeps the groups that have goals on both sides.
void keep_shared_groups(Groups& groups) {
  GroupIds before = sorted_groups(groups.before);
  GroupIds after = sorted_groups(groups.after);
  auto lacks = [](const GroupIds& ids, const Member& it) {
    return !std::binary_search(ids.begin(), ids.end(), it.group);
  };
  std::erase_if(groups.before, [&](const Member& it) { return lacks(after, it); });
  std::erase_if(groups.after, [&](const Member& it) { return lacks(before, it); });
}

Groups free_groups(const Groups& all, const Pairing& pairing) {
  Groups groups = left_of(all, pairing, has_none);
  keep_shared_groups(groups);
  return groups;
}

void pair_by_key(const AlignmentState& sides, const Groups& all, KeyOf key_of, Pairing& pairing) {
  Groups groups = free_groups(all, pairing);
  rank_by_text(groups.before, sides.before);
  rank_by_text(groups.after, sides.after);
  take_all(sides, groups, key_of, pairing);
}

/// "Klart 2024" becomes "Klart 2026" between plans two years apart, not "Klart 2025", whichever stands first. Only
/// where there is a choice.
void pair_moved_on(const AlignmentState& sides, const Groups& yearless, Pairing& pairing) {
  Groups groups = free_groups(yearless, pairing);
  drop_single_groups(groups);
  int step = sides.after_plan.year() - sides.before_plan.year();
  bool dated = sides.after_plan.year() != 0 && sides.before_plan.year() != 0 && step != 0;
  if (!dated || groups.before.empty()) return;
  for (Member& it : groups.before) it.group = hash_of(moved_key(sides.before.texts[it.goal], step));
  for (Member& it : groups.after) it.group = hash_of(moved_key(sides.after.texts[it.goal], 0));
  take_all(sides, groups, yearless_key, pairing);
}

/// The members of wordings that do not stand as often on the other side, or that a pin keeps from it.
std::vector<std::uint32_t> members_open(const std::vector<Member>& members, const GroupIds& own, const GroupIds& others,
                                        const GroupIds& kept_apart) {
  auto count = [](const GroupIds& ids, std::uint64_t group) {
    auto [begin, end] = std::equal_range(ids.begin(), ids.end(), group);
    return end - begin;
  };
  std::vector<std::uint32_t> open;
  for (const Member& it : members) {
    bool balanced = count(own, it.group) == count(others, it.group);
    if (!balanced || count(kept_apart, it.group) > 0) open.push_back(it.goal);
  }
  return open;
}

GoalNumbers goals_open(const AlignmentState& sides, const Groups& exact) {
  GroupIds before = sorted_groups(exact.before);
  GroupIds after = sorted_groups(exact.after);
  GroupIds kept_apart;
  for (Pair pair : sides.different) kept_apart.push_back(hash_of(exact_key(sides.before.texts[pair.before])));
  std::sort(kept_apart.begin(), kept_apart.end());
  return {members_open(exact.before, before, after, kept_apart), members_open(exact.after, after, before, kept_apart)};
}

void promise(AlignmentState& sides, const std::vector<Pair>& pairs, Pairing& pairing) {
  for (Pair pair : pairs) {
    if (!have_equal_keys(sides, pair, exact_key) || sides.forbidden(pair)) continue;
    pairing.promise(pair);
    sides.promises.push_back(pair);
  }
}

}  // namespace

ChangeKind kind_of(const AlignmentState& sides, Pair pair) {
  std::string_view before = sides.before.texts[pair.before];
  std::string_view after = sides.after.texts[pair.after];
  if (before == after || exact_key(before) == exact_key(after)) return ChangeKind::unchanged;
  bool moved_on = years_moved_on(before, after, sides.before_plan.period, sides.after_plan.period);
  return moved_on && yearless_key(before) == yearless_key(after) ? ChangeKind::renewed : ChangeKind::reworded;
}

Wordings pair_equal_wordings(AlignmentState& sides, Pairing& pairing) {
  Groups all = group_goals(sides, {pairing.free_before(), pairing.free_after()}, exact_key);
  take(sides, zip_single_groups(all.before, all.after), exact_key, pairing);
  Wordings wordings;
  wordings.repeated = left_of(all, pairing, has_none);
  sides.map_areas_by(pairing);
  Groups divided = within_areas(wordings.repeated, sides);
  promise(sides, zip_groups(std::move(divided.before), std::move(divided.after)), pairing);
  wordings.open = goals_open(sides, left_of(wordings.repeated, pairing, has_none));
  keep_shared_groups(wordings.repeated);
  return wordings;
}

void promise_repeated(AlignmentState& sides, const Groups& repeated, Pairing& pairing) {
  Groups groups = left_of(repeated, pairing, has_none);
  Groups divided = within_areas(groups, sides);
  promise(sides, zip_groups(std::move(divided.before), std::move(divided.after)), pairing);
  groups = left_of(groups, pairing, has_none);
  promise(sides, zip_groups(std::move(groups.before), std::move(groups.after)), pairing);
}

void pair_promised(const AlignmentState& sides, const Groups& repeated, Pairing& pairing) {
  take_all(sides, repeated, exact_key, pairing, has_none_for_certain);
}

void pair_but_for_figures(const AlignmentState& sides, Pairing& pairing) {
  auto free_goals = [&] { return GoalNumbers{pairing.free_before(), pairing.free_after()}; };
  Groups yearless = group_goals(sides, free_goals(), yearless_key);
  pair_moved_on(sides, yearless, pairing);
  pair_by_key(sides, yearless, yearless_key, pairing);
  pair_by_key(sides, group_goals(sides, free_goals(), figureless_key), figureless_key, pairing);
}

}  // namespace planctl
