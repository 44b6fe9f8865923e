#include "compare/years/lineage_ids.h"

#include <fmt/format.h>

#include <unordered_map>

#include "fnv1a.h"
#include "text/keys.h"

namespace planctl {
namespace {

std::uint32_t hash_goal(const Goal& goal) { return fnv1a(exact_key(goal.text)); }
std::uint32_t hash_within(const Area& area, std::uint32_t goal) { return fnv1a(exact_key(area.title), goal); }

/// Of all goals in their order.
std::vector<std::uint32_t> hash_goals(const Plan& plan) {
  std::vector<std::uint32_t> hashes;
  for (const Area& area : plan.areas) {
    for (const Goal& goal : area.goals) hashes.push_back(hash_goal(goal));
  }
  return hashes;
}

}  // namespace

std::vector<std::vector<std::string>> name_goals(const Plan& plan) {
  std::vector<std::uint32_t> hashes = hash_goals(plan);
  std::unordered_map<std::uint32_t, std::size_t> counts;
  for (std::uint32_t hash : hashes) ++counts[hash];
  std::unordered_map<std::uint32_t, std::size_t> taken;
  std::vector<std::vector<std::string>> names;
  auto next = hashes.begin();
  for (const Area& area : plan.areas) {
    std::vector<std::string>& own = names.emplace_back();
    for (std::size_t goal = 0; goal < area.goals.size(); ++goal) {
      std::uint32_t hash = *next++;
      if (counts[hash] > 1) hash = hash_within(area, hash);
      std::string name = fmt::format("{}-{:08x}", plan.year(), hash);
      std::size_t order = ++taken[hash];
      own.push_back(order == 1 ? name : fmt::format("{}-{}", name, order));
    }
  }
  return names;
}

}  // namespace planctl
