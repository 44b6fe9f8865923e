#include "planctl/changelog.h"

#include <map>
#include <tuple>

namespace planctl {
namespace {

/// A goal of a plan, by the place of its text.
using GoalPlace = std::tuple<std::string, int, int, std::uint32_t, std::string>;

GoalPlace place_of(const PlanId& plan, const GoalText& goal) {
  return {plan.path, plan.period.first, plan.period.last, goal.line, goal.text};
}

/// Goals that came back, and the year of the plan that had them last.
std::map<GoalPlace, int> returned_goals(const Ledger& ledger) {
  std::map<GoalPlace, int> returned;
  for (const Lineage& lineage : ledger.lineages) {
    for (std::size_t i = 1; i < lineage.stations.size(); ++i) {
      const Station& station = lineage.stations[i];
      if (station.kind != StationKind::returned) continue;
      int last = ledger.plans[lineage.stations[i - 1].plan].period.first;
      returned.emplace(place_of(ledger.plans[station.plan], station.goal), last);
    }
  }
  return returned;
}

}  // namespace

Beginning begin_with(const PlanId& id, const Plan& plan, std::string_view language) {
  Beginning beginning{id, std::string(language), {}};
  for (const Area& area : plan.areas) {
    if (!area.goals.empty()) beginning.areas.push_back({area.title, area.goals.size()});
  }
  return beginning;
}

void mark_returned(Changelog& changelog, const Ledger& ledger) {
  const std::map<GoalPlace, int> returned = returned_goals(ledger);
  for (PlanDiff& diff : changelog.years) {
    for (Change& change : diff.changes) {
      if (change.kind != ChangeKind::added) continue;
      auto found = returned.find(place_of(diff.after, change.after.front()));
      if (found != returned.end()) change.last_year = found->second;
    }
  }
}

}  // namespace planctl
