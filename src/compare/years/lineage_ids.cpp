#include "compare/years/lineage_ids.h"

#include <fmt/format.h>

#include <map>

#include "fnv1a.h"
#include "text/keys.h"

namespace planctl {
namespace {

std::uint32_t hash_goal(const Goal& goal) { return fnv1a(exact_key(goal.text)); }
std::uint32_t hash_within(const Area& area, std::uint32_t goal) { return fnv1a(exact_key(area.title), goal); }

std::map<std::uint32_t, std::size_t> count_hashes(const Plan& plan) {
  std::map<std::uint32_t, std::size_t> counts;
  for (const Area& area : plan.areas) {
    for (const Goal& goal : area.goals) ++counts[hash_goal(goal)];
  }
  return counts;
}

}  // namespace

std::vector<std::vector<std::string>> name_goals(const Plan& plan) {
  std::map<std::uint32_t, std::size_t> counts = count_hashes(plan);
  std::map<std::string, std::size_t> taken;
  std::vector<std::vector<std::string>> names;
  for (const Area& area : plan.areas) {
    std::vector<std::string>& own = names.emplace_back();
    for (const Goal& goal : area.goals) {
      std::uint32_t hash = hash_goal(goal);
      if (counts[hash] > 1) hash = hash_within(area, hash);
      std::string name = fmt::format("{}-{:08x}", plan.year(), hash);
      std::size_t order = ++taken[name];
      own.push_back(order == 1 ? name : fmt::format("{}-{}", name, order));
    }
  }
  return names;
}

}  // namespace planctl
