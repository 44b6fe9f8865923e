// What holds for every comparison: each pair of plans of the samples.
#include <doctest/doctest.h>

#include <map>

#include "json.h"
#include "planctl/alignment.h"
#include "planctl/diff.h"
#include "planctl/render.h"
#include "readings.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

struct Side {
  PlanId id;
  Plan plan;
};

std::vector<Side> sample_plans() {
  std::vector<Side> sides;
  for (const Input& input : samples()) {
    Document document = read_input(input);
    for (Plan& plan : document.plans) sides.push_back({{input.path, plan.title, plan.period}, std::move(plan)});
  }
  return sides;
}

PlanDiff compare(const Side& before, const Side& after) {
  Alignment alignment = align_plans(before.plan, after.plan, {"sv", {}});
  return diff_plans(before.id, before.plan, after.id, after.plan, alignment, "sv");
}

/// Calls `check` for every ordered pair of two plans.
template <typename Check>
void for_all_pairs(Check check) {
  std::vector<Side> sides = sample_plans();
  for (const Side& before : sides) {
    for (const Side& after : sides) {
      CAPTURE(before.id.path);
      CAPTURE(after.id.path);
      check(before, after);
    }
  }
}

using GoalCount = std::map<GoalIndex, int>;

GoalCount goals_of(const Plan& plan) {
  GoalCount goals;
  for (std::size_t a = 0; a < plan.areas.size(); ++a) {
    for (std::size_t g = 0; g < plan.areas[a].goals.size(); ++g) goals[{a, g}] = 1;
  }
  return goals;
}

}  // namespace

TEST_CASE("comparing: every goal and every area is matched exactly once") {
  for_all_pairs([](const Side& before, const Side& after) {
    Alignment alignment = align_plans(before.plan, after.plan, {"sv", {}});
    GoalCount first;
    GoalCount second;
    for (const Match& match : alignment.matches) {
      for (const GoalIndex& goal : match.before) ++first[goal];
      for (const GoalIndex& goal : match.after) ++second[goal];
    }
    CHECK((first == goals_of(before.plan)));
    CHECK((second == goals_of(after.plan)));
    std::map<std::ptrdiff_t, int> areas_before;
    std::map<std::ptrdiff_t, int> areas_after;
    for (const AreaMatch& area : alignment.areas) {
      if (area.before >= 0) ++areas_before[area.before];
      if (area.after >= 0) ++areas_after[area.after];
    }
    CHECK(areas_before.size() == before.plan.areas.size());
    CHECK(areas_after.size() == after.plan.areas.size());
    for (const auto& [area, times] : areas_before) CHECK(times == 1);
    for (const auto& [area, times] : areas_after) CHECK(times == 1);
  });
}

TEST_CASE("comparing: kinds have the sides they say") {
  for_all_pairs([](const Side& before, const Side& after) {
    for (const Change& change : compare(before, after).changes) {
      bool dropped = change.kind == ChangeKind::dropped;
      bool added = change.kind == ChangeKind::added;
      CHECK(change.before.size() == (added ? 0U : change.kind == ChangeKind::merged ? change.before.size() : 1U));
      CHECK(change.after.size() == (dropped ? 0U : change.kind == ChangeKind::split ? change.after.size() : 1U));
      if (change.kind == ChangeKind::split) CHECK(change.after.size() > 1);
      if (change.kind == ChangeKind::merged) CHECK(change.before.size() > 1);
      CHECK(change.similarity >= 0);
      CHECK(change.similarity <= 1);
    }
  });
}

TEST_CASE("comparing: the summary counts the changes") {
  for_all_pairs([](const Side& before, const Side& after) {
    PlanDiff diff = compare(before, after);
    Summary counted;
    for (const Change& change : diff.changes) {
      ++counted.kinds[static_cast<std::size_t>(change.kind)];
      counted.before += change.before.size();
      counted.after += change.after.size();
      counted.moved += change.moved ? 1 : 0;
    }
    CHECK((diff.summary.kinds == counted.kinds));
    CHECK(diff.summary.before == before.plan.goal_count());
    CHECK(diff.summary.after == after.plan.goal_count());
    CHECK(diff.summary.before == counted.before);
    CHECK(diff.summary.after == counted.after);
    CHECK(diff.summary.moved == counted.moved);
  });
}

TEST_CASE("comparing: a plan against itself is unchanged") {
  for (const Side& side : sample_plans()) {
    CAPTURE(side.id.path);
    PlanDiff diff = compare(side, side);
    CHECK(diff.summary.of(ChangeKind::unchanged) == side.plan.goal_count());
    CHECK(diff.summary.moved == 0);
    CHECK(diff.summary.numbers == 0);
    CHECK(diff.summary.weakened == 0);
    CHECK(diff.summary.strengthened == 0);
    for (const AreaDiff& area : diff.areas) CHECK(area.kind == AreaChange::unchanged);
  }
}

TEST_CASE("comparing: the other way round, added is dropped") {
  for_all_pairs([](const Side& before, const Side& after) {
    Summary there = compare(before, after).summary;
    Summary back = compare(after, before).summary;
    CHECK(there.before == back.after);
    CHECK(there.of(ChangeKind::added) == back.of(ChangeKind::dropped));
    CHECK(there.of(ChangeKind::dropped) == back.of(ChangeKind::added));
    CHECK(there.of(ChangeKind::unchanged) == back.of(ChangeKind::unchanged));
    CHECK(there.of(ChangeKind::renewed) == back.of(ChangeKind::renewed));
    CHECK(there.of(ChangeKind::reworded) == back.of(ChangeKind::reworded));
    CHECK(there.of(ChangeKind::split) == back.of(ChangeKind::merged));
    CHECK(there.moved == back.moved);
    CHECK(there.weakened == back.strengthened);
  });
}

// Equal runs are written as they are after, so that before is the same but for case and punctuation.
TEST_CASE("comparing: the words of a pair are its texts") {
  for_all_pairs([](const Side& before, const Side& after) {
    for (const Change& change : compare(before, after).changes) {
      if (change.words.empty() || change.before.size() != 1 || change.after.size() != 1) continue;
      std::string first;
      std::string second;
      for (const WordRun& run : change.words) {
        if (run.op != WordOp::insert) first += (first.empty() ? "" : " ") + run.text;
        if (run.op != WordOp::remove) second += (second.empty() ? "" : " ") + run.text;
      }
      CHECK(unicode::key(first) == unicode::key(change.before[0].text));
      CHECK(second == change.after[0].text);
    }
  });
}

TEST_CASE("comparing: twice is once, and JSON re-reads") {
  for_all_pairs([](const Side& before, const Side& after) {
    std::string json = render_json(compare(before, after));
    CHECK(is_json(json));
    CHECK(json == render_json(compare(before, after)));
  });
}

}  // namespace planctl::tests
