#include "compare/equal_goals.h"

#include <algorithm>
#include <unordered_map>

#include "compare/keys.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::uint32_t whole = 1000;

/// Goals grouped by an equal key.
struct Groups {
  std::vector<Member> before;
  std::vector<Member> after;
};

template <typename KeyOf>
Groups group_free_goals(const Sides& sides, KeyOf key_of) {
  Groups groups;
  std::unordered_map<std::string, std::uint64_t> ids;
  auto add = [&](std::vector<Member>& members, std::uint32_t goal, std::string_view text) {
    std::string key = key_of(text);
    if (!key.empty()) members.push_back({ids.try_emplace(std::move(key), ids.size()).first->second, goal});
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
Groups within_areas(const Groups& groups, const Sides& sides) {
  Groups divided;
  std::size_t areas = sides.after_plan.areas.size();
  for (const Member& member : groups.before) {
    std::uint32_t area = sides.areas.of_before[sides.before.area(member.goal)];
    if (area != no_area) divided.before.push_back({member.group * areas + area, member.goal});
  }
  for (const Member& member : groups.after)
    divided.after.push_back({member.group * areas + sides.after.area(member.goal), member.goal});
  return divided;
}

void take(Sides& sides, const std::vector<Pair>& pairs) {
  for (Pair pair : pairs) sides.pair(pair, kind_of(sides, pair), whole, true);
}

void take_within_areas(Sides& sides, Groups& groups) {
  drop_paired(groups, sides.pairing);
  Groups divided = within_areas(groups, sides);
  take(sides, zip_groups(std::move(divided.before), std::move(divided.after)));
  drop_paired(groups, sides.pairing);
}

/// True when some group has goals on both sides.
bool any_shared(Groups& groups) { return !zip_groups(groups.before, groups.after).empty(); }

template <typename KeyOf>
void pair_by(Sides& sides, KeyOf key_of) {
  Groups groups = group_free_goals(sides, key_of);
  take_within_areas(sides, groups);
  take(sides, zip_groups(std::move(groups.before), std::move(groups.after)));
}

}  // namespace

ChangeKind kind_of(const Sides& sides, Pair pair) {
  std::string_view before = sides.before.texts[pair.before];
  std::string_view after = sides.after.texts[pair.after];
  if (exact_key(before) == exact_key(after)) return ChangeKind::unchanged;
  bool moved_on = years_moved_on(before, after, sides.before_plan.period, sides.after_plan.period);
  return moved_on && yearless_key(before) == yearless_key(after) ? ChangeKind::renewed : ChangeKind::reworded;
}

bool pair_equal_goals(Sides& sides) {
  Groups groups = group_free_goals(sides, exact_key);
  for (Pair pair : zip_single_groups(groups.before, groups.after)) sides.pair(pair, ChangeKind::unchanged, whole, true);
  sides.map_areas_again();
  take_within_areas(sides, groups);
  return any_shared(groups);
}

void pair_equals_left(Sides& sides) { pair_by(sides, exact_key); }

void pair_but_for_figures(Sides& sides) {
  pair_by(sides, yearless_key);
  pair_by(sides, figureless_key);
}

}  // namespace planctl
