// How much the similarity of two goals that were left over was counted more.
#include <doctest/doctest.h>

#include "planctl/alignment.h"
#include "planctl/explanation.h"

namespace planctl::tests {
namespace {

Plan plan_of(std::string_view text) {
  Plan plan;
  plan.areas.emplace_back().title = "Annat";
  plan.areas.front().goals.emplace_back().text = "Anordna en fest";
  plan.areas.front().goals.emplace_back().text = text;
  return plan;
}

}  // namespace

TEST_CASE("lift: a deed and what shall be are told what they had to reach") {
  Plan before = plan_of("Bygga ramper till alla stugor");
  Plan after = plan_of("Varje stuga ska gå att nå med rullstol");
  AlignOptions options{"sv", {}};
  Alignment alignment = align_plans(before, after, options);
  REQUIRE(alignment.matches.size() == 2);
  const Match& match = alignment.matches.back();
  CHECK(match.reason == Reason::cover);
  CHECK(match.similarity > 0.25);
  CHECK(match.lift == doctest::Approx(0.31));
  auto explanations = explain_alignment(before, after, alignment, options);
  REQUIRE(explanations.size() == 2);
  CHECK(explanations.back().price == doctest::Approx(0.15));
}

}  // namespace planctl::tests
