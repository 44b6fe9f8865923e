// What holds for every comparison: each pair of plans of the samples.
#include <doctest/doctest.h>

#include "fuzz/targets/comparing.h"
#include "json.h"
#include "laws.h"
#include "planctl/alignment.h"
#include "planctl/diff.h"
#include "planctl/render.h"
#include "readings.h"
#include "sanitized.h"

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

PlanDiff compare(const Side& before, const Side& after, const Alignment& alignment) {
  return diff_plans(before.id, before.plan, after.id, after.plan, alignment, "sv");
}

PlanDiff compare(const Side& before, const Side& after) {
  return compare(before, after, align_plans(before.plan, after.plan, {"sv", {}}));
}

/// Calls `check` for every ordered pair of two plans; for every third under a sanitizer, but with PLANCTL_LAWS=full.
template <typename Check>
void for_all_pairs(Check check) {
  const std::size_t step = sanitized && !trying_all() ? 3 : 1;
  std::vector<Side> sides = sample_plans();
  std::size_t seen = 0;
  for (const Side& before : sides) {
    for (const Side& after : sides) {
      if (seen++ % step != 0) continue;
      CAPTURE(before.id.path);
      CAPTURE(after.id.path);
      check(before, after);
    }
  }
}

}  // namespace

TEST_CASE("comparing: the laws hold for the alignment and for what changed") {
  for_all_pairs([](const Side& before, const Side& after) {
    Alignment alignment = align_plans(before.plan, after.plan, {"sv", {}});
    CHECK_NOTHROW(fuzz::require_alignment(before.plan, after.plan, alignment));
    CHECK_NOTHROW(fuzz::require_diff(before.plan, after.plan, compare(before, after, alignment)));
  });
}

TEST_CASE("comparing: a plan against itself is unchanged") {
  for (const Side& side : sample_plans()) {
    CAPTURE(side.id.path);
    PlanDiff diff = compare(side, side);
    CHECK_NOTHROW(fuzz::require_unchanged(diff));
    CHECK(diff.summary.weakened + diff.summary.strengthened + diff.summary.numbers == 0);
  }
}

TEST_CASE("comparing: the other way round, added is dropped") {
  for_all_pairs([](const Side& before, const Side& after) {
    if (&after < &before) return;  // was looked at from the other side
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

TEST_CASE("comparing: twice is once, and JSON re-reads") {
  for_all_pairs([](const Side& before, const Side& after) {
    std::string json = render_json(compare(before, after));
    CHECK(is_json(json));
    CHECK(json == render_json(compare(before, after)));
  });
}

}  // namespace planctl::tests
