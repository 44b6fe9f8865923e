#include "compare/pair/equal_goals.h"

#include <algorithm>

#include "text/keys.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::uint32_t equal_score = 1000;
constexpr std::uint64_t area_factor = 0x9E3779B97F4A7C15;  // spreads small numbers over all bits

using KeyOf = std::string (*)(std::string_view);

/// Goals grouped by an equal key, of which only a hash is kept: pairs are looked at again before they are taken.
struct Groups {
  std::vector<Member> before;
  std::vector<Member> after;
};

/// Goals that differ in figures are paired in the order of their texts, whatever order they stand in.
void rank_by_text(std::vector<Member>& members, const GoalList& goals) {
  std::sort(members.begin(), members.end(), [&](const Member& one, const Member& other) {
    return std::pair(goals.texts[one.goal], one.goal) < std::pair(goals.texts[other.goal], other.goal);
  });
  for (std::uint32_t rank = 0; rank < members.size(); ++rank) members[rank].rank = rank;
}

std::vector<std::uint64_t> hash_exact_keys(const GoalList& goals) {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(goals.size());
  for (std::string_view text : goals.texts) hashes.push_back(hash_of(exact_key(text)));
  return hashes;
}

/// By their exact keys.
Groups group_free_goals(const AlignmentState& sides) {
  Groups groups;
  for (std::uint32_t goal : sides.pairing.free_before()) groups.before.push_back({sides.hashes_before[goal], goal, 0});
  for (std::uint32_t goal : sides.pairing.free_after()) groups.after.push_back({sides.hashes_after[goal], goal, 0});
  return groups;
}

Groups group_free_goals(const AlignmentState& sides, KeyOf key_of) {
  Groups groups;
  auto add = [&](std::vector<Member>& members, std::uint32_t goal, std::string_view text) {
    std::string key = key_of(text);
    if (!key.empty()) members.push_back({hash_of(key), goal, 0});
  };
  for (std::uint32_t goal : sides.pairing.free_before()) add(groups.before, goal, sides.before.texts[goal]);
  for (std::uint32_t goal : sides.pairing.free_after()) add(groups.after, goal, sides.after.texts[goal]);
  return groups;
}

void drop_paired(Groups& groups, const Pairing& pairing) {
  std::erase_if(groups.before, [&](const Member& member) { return pairing.of_before(member.goal) != unpaired; });
  std::erase_if(groups.after, [&](const Member& member) { return pairing.of_after(member.goal) != unpaired; });
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

void take(AlignmentState& sides, const std::vector<Pair>& pairs, KeyOf key_of) {
  for (Pair pair : pairs) {
    if (have_equal_keys(sides, pair, key_of))
      sides.pair(pair, kind_of(sides, pair), equal_score, true, reason_of(key_of));
  }
}

void take_within_areas(AlignmentState& sides, Groups& groups, KeyOf key_of) {
  drop_paired(groups, sides.pairing);
  Groups divided = within_areas(groups, sides);
  take(sides, zip_groups(std::move(divided.before), std::move(divided.after)), key_of);
  drop_paired(groups, sides.pairing);
}

/// True when some group has goals on both sides.
bool any_shared(Groups& groups) { return !zip_groups(groups.before, groups.after).empty(); }

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

void pair_groups(AlignmentState& sides, Groups groups, KeyOf key_of) {
  keep_shared_groups(groups);
  rank_by_text(groups.before, sides.before);
  rank_by_text(groups.after, sides.after);
  take_within_areas(sides, groups, key_of);
  take(sides, zip_groups(std::move(groups.before), std::move(groups.after)), key_of);
}

/// "Klart 2024" becomes "Klart 2026" between plans two years apart, not "Klart 2025", whichever stands first. Only
/// where there is a choice.
void pair_moved_on(AlignmentState& sides) {
  Groups groups = group_free_goals(sides, yearless_key);
  drop_single_groups(groups);
  keep_shared_groups(groups);
  int step = sides.after_plan.year() - sides.before_plan.year();
  bool dated = sides.after_plan.year() != 0 && sides.before_plan.year() != 0 && step != 0;
  if (!dated || groups.before.empty()) return;
  for (Member& it : groups.before) it.group = hash_of(moved_key(sides.before.texts[it.goal], step));
  for (Member& it : groups.after) it.group = hash_of(moved_key(sides.after.texts[it.goal], 0));
  take_within_areas(sides, groups, yearless_key);
  take(sides, zip_groups(std::move(groups.before), std::move(groups.after)), yearless_key);
}

/// Goals that are paired for their wording, or with none; of wordings that stand several times on a side.
Groups group_equals(const AlignmentState& sides) {
  Groups groups;
  auto is_open = [&](Pair pair) {
    return sides.pairing.match_of(pair.before).kind == ChangeKind::unchanged && !sides.pinned(pair);
  };
  for (std::uint32_t goal = 0; goal < sides.before.size(); ++goal) {
    std::uint32_t partner = sides.pairing.of_before(goal);
    bool open = partner == unpaired || (partner < grouped && is_open({goal, partner}));
    if (open) groups.before.push_back({sides.hashes_before[goal], goal, 0});
  }
  for (std::uint32_t goal = 0; goal < sides.after.size(); ++goal) {
    std::uint32_t partner = sides.pairing.of_after(goal);
    bool open = partner == unpaired || (partner < grouped && is_open({partner, goal}));
    if (open) groups.after.push_back({sides.hashes_after[goal], goal, 0});
  }
  drop_single_groups(groups);
  return groups;
}

}  // namespace

ChangeKind kind_of(const AlignmentState& sides, Pair pair) {
  std::string_view before = sides.before.texts[pair.before];
  std::string_view after = sides.after.texts[pair.after];
  if (before == after || exact_key(before) == exact_key(after)) return ChangeKind::unchanged;
  bool moved_on = years_moved_on(before, after, sides.before_plan.period, sides.after_plan.period);
  return moved_on && yearless_key(before) == yearless_key(after) ? ChangeKind::renewed : ChangeKind::reworded;
}

bool pair_equal_goals(AlignmentState& sides) {
  sides.hashes_before = hash_exact_keys(sides.before);
  sides.hashes_after = hash_exact_keys(sides.after);
  Groups groups = group_free_goals(sides);
  for (Pair pair : zip_single_groups(groups.before, groups.after)) {
    if (have_equal_keys(sides, pair, exact_key))
      sides.pair(pair, ChangeKind::unchanged, equal_score, true, Reason::wording);
  }
  sides.map_areas_again();
  take_within_areas(sides, groups, exact_key);
  return any_shared(groups);
}

void pair_equals_left(AlignmentState& sides) { pair_groups(sides, group_free_goals(sides), exact_key); }

void settle_equals(AlignmentState& sides) {
  Groups groups = group_equals(sides);
  for (const Member& member : groups.before) {
    Pair pair{member.goal, sides.pairing.of_before(member.goal)};
    if (pair.after != unpaired) sides.pairing.remove(pair);
  }
  take_within_areas(sides, groups, exact_key);
  take(sides, zip_groups(std::move(groups.before), std::move(groups.after)), exact_key);
}

void pair_but_for_figures(AlignmentState& sides) {
  pair_moved_on(sides);
  for (KeyOf key_of : {yearless_key, figureless_key}) pair_groups(sides, group_free_goals(sides, key_of), key_of);
}

}  // namespace planctl
