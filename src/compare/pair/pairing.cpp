#include "compare/pair/pairing.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace planctl {
namespace {

std::vector<std::uint32_t> free_of(const std::vector<std::uint32_t>& partners) {
  std::vector<std::uint32_t> free;
  for (std::uint32_t goal = 0; goal < partners.size(); ++goal) {
    if (partners[goal] == unpaired) free.push_back(goal);
  }
  return free;
}

using Members = std::vector<Member>;

Members::const_iterator end_of_group(const Members& members, Members::const_iterator begin) {
  return std::find_if(begin, members.end(), [&](const Member& member) { return member.group != begin->group; });
}

void sort_by_group(Members& members) {
  std::sort(members.begin(), members.end(), [](const Member& one, const Member& other) {
    return std::tuple(one.group, one.rank, one.goal) < std::tuple(other.group, other.rank, other.goal);
  });
}

/// Hands the members of each group that both sides have to `join`, as four iterators.
template <typename Join>
void for_each_shared_group(Members before, Members after, Join join) {
  sort_by_group(before);
  sort_by_group(after);
  auto one = before.cbegin();
  auto other = after.cbegin();
  while (one != before.cend() && other != after.cend()) {
    if (one->group != other->group) {
      ++(one->group < other->group ? one : other);
      continue;
    }
    auto one_end = end_of_group(before, one);
    auto other_end = end_of_group(after, other);
    join(one, one_end, other, other_end);
    one = one_end;
    other = other_end;
  }
}

}  // namespace

std::vector<std::uint32_t> GoalList::all() const {
  std::vector<std::uint32_t> goals(size());
  std::iota(goals.begin(), goals.end(), 0U);
  return goals;
}

GoalList::GoalList(const Plan& plan) {
  for (std::size_t area = 0; area < plan.areas.size(); ++area) {
    for (std::size_t goal = 0; goal < plan.areas[area].goals.size(); ++goal) {
      places.push_back({area, goal});
      texts.emplace_back(plan.areas[area].goals[goal].text);
    }
  }
}

void Pairing::add(Pair pair, ChangeKind kind, std::uint32_t similarity, bool certain, Reason reason) {
  of_before_[pair.before] = pair.after;
  of_after_[pair.after] = pair.before;
  traits_[pair.before] = {static_cast<std::uint16_t>(similarity), kind, reason, certain, 0};
}

void Pairing::join(GoalGroup group) {
  for (std::uint32_t goal : group.before) of_before_[goal] = grouped;
  for (std::uint32_t goal : group.after) of_after_[goal] = grouped;
  groups_.push_back(std::move(group));
}

bool Pairing::is_any_grouped(const GoalGroup& group) const {
  auto is_grouped_before = [&](std::uint32_t goal) { return of_before_[goal] == grouped; };
  auto is_grouped_after = [&](std::uint32_t goal) { return of_after_[goal] == grouped; };
  return std::any_of(group.before.begin(), group.before.end(), is_grouped_before) ||
         std::any_of(group.after.begin(), group.after.end(), is_grouped_after);
}

std::vector<std::uint32_t> Pairing::free_before() const { return free_of(of_before_); }
std::vector<std::uint32_t> Pairing::free_after() const { return free_of(of_after_); }

std::vector<Pair> zip_groups(Members before, Members after) {
  std::vector<Pair> pairs;
  for_each_shared_group(std::move(before), std::move(after), [&](auto one, auto one_end, auto other, auto other_end) {
    while (one != one_end && other != other_end) pairs.push_back({(one++)->goal, (other++)->goal});
  });
  return pairs;
}

std::vector<Pair> zip_single_groups(Members before, Members after) {
  std::vector<Pair> pairs;
  for_each_shared_group(std::move(before), std::move(after), [&](auto one, auto one_end, auto other, auto other_end) {
    if (one_end - one == 1 && other_end - other == 1) pairs.push_back({one->goal, other->goal});
  });
  return pairs;
}

}  // namespace planctl
