// Plans with too many goals that are alike: what was not weighed is told in every format.
#include <doctest/doctest.h>

#include "json.h"
#include "planctl/diff.h"
#include "planctl/render.h"

namespace planctl::tests {
namespace {

constexpr const char* verbs[] = {"Märka", "Röja", "Bredda", "Dika"};
constexpr const char* things[] = {"leden", "stigen", "spången", "bron", "rastplatsen", "vindskyddet"};

/// Goals of three things and a verb, in every combination that begins at `first`: each is like very many others.
Plan alike_goals(std::size_t first, std::size_t count) {
  Plan plan;
  plan.areas.emplace_back().title = "Leder";
  for (std::size_t i = first; i < first + count; ++i) {
    std::string text = std::string(verbs[i % 4]) + " " + things[i / 4 % 6] + " vid " + things[i / 24 % 6] + " bortom " +
                       things[i / 144 % 6];
    plan.areas.front().goals.emplace_back().text = text;
  }
  return plan;
}

PlanDiff diff_of(const Plan& before, const Plan& after) {
  Alignment alignment = align_plans(before, after, {"sv", {}});
  return diff_plans({"före.txt", "", {}}, before, {"efter.txt", "", {}}, after, alignment, "sv");
}

}  // namespace

TEST_CASE("capped: hundreds of goals that are alike are counted") {
  PlanDiff diff = diff_of(alike_goals(0, 400), alike_goals(400, 400));
  CHECK(diff.summary.capped > 0);
  CHECK(diff.summary.capped <= 800);
  std::string sentence = std::to_string(diff.summary.capped) + " mål vägdes inte mot alla mål som liknar dem";
  CHECK(render_text(diff, {}).find("\n\n" + sentence) != std::string::npos);
  CHECK(render_markdown(diff, {}).find("\n\n" + sentence) != std::string::npos);
  std::string json = render_json(diff);
  CHECK(is_json(json));
  CHECK(json.find("\"capped\": " + std::to_string(diff.summary.capped) + "\n") != std::string::npos);
}

TEST_CASE("capped: nothing is said where all were weighed") {
  PlanDiff diff = diff_of(alike_goals(0, 12), alike_goals(400, 12));
  CHECK(diff.summary.capped == 0);
  CHECK(render_text(diff, {}).find("vägdes") == std::string::npos);
  CHECK(render_markdown(diff, {}).find("vägdes") == std::string::npos);
  CHECK(render_json(diff).find("capped") == std::string::npos);
}

}  // namespace planctl::tests
