// What holds for every ledger: the samples, generated years, and the cases of tests/spec/ledger.txt.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "generated_plans.h"
#include "ledgers.h"
#include "readings.h"
#include "spec.h"
#include "visible.h"

namespace planctl::tests {
namespace {

/// One plan for each year of the samples: the first that there is.
std::vector<Plan> sample_years() {
  std::map<int, Plan> years;
  for (const Input& input : samples()) {
    for (Plan& plan : read_input(input).plans) years.emplace(plan.year(), std::move(plan));
  }
  std::vector<Plan> plans;
  for (auto& [year, plan] : years) plans.push_back(std::move(plan));
  return plans;
}

std::vector<std::vector<Plan>> all_years() {
  std::vector<std::vector<Plan>> all{sample_years()};
  for (const SpecCase& spec_case : read_spec("ledger.txt"))
    all.push_back(parse_years(from_visible(spec_case.input)).plans);
  for (std::uint32_t seed = 1; seed <= 60; ++seed) all.push_back(generate_years(seed, 2 + seed % 5));
  return all;
}

/// "0 Leder Röja leden", for each goal of each plan, sorted.
std::vector<std::string> goals_of(const std::vector<Plan>& plans) {
  std::vector<std::string> goals;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    for (const Area& area : plans[i].areas) {
      for (const Goal& goal : area.goals) goals.push_back(fmt::format("{} {} {}", i, area.title, goal.text));
    }
  }
  std::sort(goals.begin(), goals.end());
  return goals;
}

std::vector<std::string> goals_of(const Ledger& ledger) {
  std::vector<std::string> goals;
  for (const Lineage& lineage : ledger.lineages) {
    for (const Station& station : lineage.stations)
      goals.push_back(fmt::format("{} {} {}", station.plan, station.goal.area.text(), station.goal.text));
  }
  std::sort(goals.begin(), goals.end());
  return goals;
}

std::set<std::string> ids_of(const Ledger& ledger) {
  std::set<std::string> ids;
  for (const Lineage& lineage : ledger.lineages) ids.insert(lineage.id);
  return ids;
}

void check_kinship(const Ledger& ledger, const Lineage& lineage) {
  std::set<std::string> ids = ids_of(ledger);
  for (const std::string& id : lineage.from) CHECK(ids.contains(id));
  for (const std::string& id : lineage.into) CHECK(ids.contains(id));
  CHECK((lineage.origin == Origin::added) == lineage.from.empty());
  CHECK((lineage.fate == Fate::split || lineage.fate == Fate::merged) == !lineage.into.empty());
}

void check_stations(const Ledger& ledger, const Lineage& lineage) {
  REQUIRE(!lineage.stations.empty());
  CHECK(lineage.stations.front().kind == StationKind::first);
  for (std::size_t i = 1; i < lineage.stations.size(); ++i) {
    std::size_t step = lineage.stations[i].plan - lineage.stations[i - 1].plan;
    CHECK(step >= 1);
    CHECK(lineage.stations[i].kind != StationKind::first);
    CHECK((lineage.stations[i].kind == StationKind::returned) == (step > 1));
  }
  bool latest = lineage.stations.back().plan + 1 == ledger.plans.size();
  CHECK((lineage.fate == Fate::standing) == latest);
}

}  // namespace

TEST_CASE("ledger: every goal of every plan is in one lineage") {
  for (const std::vector<Plan>& plans : all_years()) {
    Ledger ledger = trace(plans);
    CHECK(goals_of(ledger) == goals_of(plans));
    CHECK(ids_of(ledger).size() == ledger.lineages.size());
    for (const Lineage& lineage : ledger.lineages) {
      CAPTURE(lineage.id);
      check_stations(ledger, lineage);
      check_kinship(ledger, lineage);
    }
  }
}

TEST_CASE("ledger: a later plan changes nothing that was said of earlier ones") {
  for (std::vector<Plan> plans : all_years()) {
    Ledger whole = trace(plans);
    while (plans.size() > 1) {
      plans.pop_back();
      check_same(print_until(trace(plans), plans.size()), print_until(whole, plans.size()));
    }
  }
}

TEST_CASE("ledger: the order of the goals in a plan changes no id") {
  for (std::vector<Plan> plans : all_years()) {
    std::set<std::string> ids = ids_of(trace({plans.front()}));
    CHECK(ids_of(trace({shuffle_goals(plans.front(), 7)})) == ids);
    std::reverse(plans.front().areas.begin(), plans.front().areas.end());
    CHECK(ids_of(trace({plans.front()})) == ids);
  }
}

TEST_CASE("ledger: counts add up") {
  for (const std::vector<Plan>& plans : all_years()) {
    LedgerSummary summary = trace(plans).summary;
    CHECK(summary.standing + summary.dropped + summary.split + summary.merged == summary.goals);
    CHECK(summary.standing == plans.back().goal_count());
    CHECK(summary.every_plan <= summary.standing);
  }
}

TEST_CASE("ledger: two plans say what their comparison says") {
  for (const std::vector<Plan>& plans : all_years()) {
    if (plans.size() < 2) continue;
    Alignment alignment = align_plans(plans[0], plans[1], {"sv", {}});
    auto count = [&](ChangeKind kind) {
      return static_cast<std::size_t>(std::count_if(alignment.matches.begin(), alignment.matches.end(),
                                                    [&](const Match& match) { return match.kind == kind; }));
    };
    Ledger ledger = trace({plans[0], plans[1]});
    CHECK(ledger.summary.dropped == count(ChangeKind::dropped));
    CHECK(ledger.summary.reworded == count(ChangeKind::reworded));
    CHECK(ledger.summary.returned == 0);
  }
}

TEST_CASE("ledger: goals are found by their words in any year") {
  Years years = parse_years("= 2020\n- Röja leden\n- Måla båten\n= 2021\n- Röja stigen och leden\n- Måla båten\n");
  Ledger ledger = trace(years.plans);
  CHECK(keep_goals_with(ledger, "LEDEN stigen").lineages.size() == 1);
  CHECK(keep_goals_with(ledger, "stigen båten").lineages.empty());
  CHECK(keep_goals_with(ledger, "båt").lineages.size() == 1);
  CHECK(keep_goals_with(ledger, "–").lineages.empty());
  CHECK(keep_life_of(ledger, "röja leden").lineages.size() == 1);
  CHECK(keep_life_of(ledger, "xylofon").lineages.empty());
  CHECK(keep_goals_with_targets(ledger).lineages.empty());
}

TEST_CASE("ledger: a goal's life has its kin") {
  Years years = parse_years(
      "= 2020\n- Byta vedspisar i de äldsta stugorna\n- Byta gasolkök i de äldsta stugorna\n- Måla båten\n"
      "= 2021\n- Byta vedspisar och gasolkök i de äldsta stugorna\n- Måla båten\n");
  Ledger life = keep_life_of(trace(years.plans), "vedspisar");
  CHECK(life.lineages.size() == 3);
  CHECK(life.lineages.back().origin == Origin::merged);
}

TEST_CASE("ledger: equal texts are told apart by their areas, then by their order") {
  Years years =
      parse_years("= 2020\n# Leder\n- Öka antalet\n- Öka antalet\n# Stugor\n- Öka antalet\n- Minska antalet\n");
  std::set<std::string> ids = ids_of(trace(years.plans));
  CHECK(ids.size() == 4);
  CHECK(std::count_if(ids.begin(), ids.end(), [](const std::string& id) { return id.ends_with("-2"); }) == 1);
  std::swap(years.plans[0].areas[0], years.plans[0].areas[1]);
  CHECK(ids_of(trace(years.plans)) == ids);
}

TEST_CASE("ledger: no plan and one plan") {
  CHECK(trace({}).lineages.empty());
  CHECK(print_ledger(trace(parse_years("= 2020\n- Röja leden\n").plans)) == "standing: Röja leden: first 2020\n");
}

}  // namespace planctl::tests
