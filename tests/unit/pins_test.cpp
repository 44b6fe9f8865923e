// include/planctl/corpus.h, resolve_pins: which goals a pin is about. src/corpus/pins.h: which contradict each other.
#include <doctest/doctest.h>

#include "corpus/pins.h"
#include "planctl/corpus.h"

namespace planctl::tests {
namespace {

Plan plan_of(int year, const std::vector<std::vector<std::string>>& areas) {
  Plan plan;
  plan.period = {year, year};
  for (const auto& goals : areas) {
    Area area;
    for (const std::string& text : goals) {
      Goal goal;
      goal.text = text;
      area.goals.push_back(goal);
    }
    plan.areas.push_back(area);
  }
  return plan;
}

Pin pin_of(bool same, const std::string& before, const std::string& after) {
  return {same, {before, {}}, {after, {}}, {}, {}};
}

std::string print(const std::vector<PinnedPair>& pairs) {
  std::string out;
  for (const auto& [before, after, same] : pairs) {
    out += std::to_string(before.area) + "." + std::to_string(before.goal) + (same ? "=" : "/") +
           std::to_string(after.area) + "." + std::to_string(after.goal) + " ";
  }
  return out;
}

Pin for_years(Pin pin, int before, int after) {
  pin.years = {before, after};
  return pin;
}

/// "0-2" where the third pin contradicts the first.
std::string conflict_in(const std::vector<Pin>& pins) {
  auto conflict = find_conflict(pins);
  return conflict ? std::to_string(conflict->first) + "-" + std::to_string(conflict->second) : "";
}

}  // namespace

TEST_CASE("pins: contradictions are found among all that can meet") {
  Pin one = pin_of(true, "Öva", "Segla");
  Pin other = pin_of(true, "Öva", "Träna");
  Pin not_one = pin_of(false, "Öva", "Segla");
  CHECK(conflict_in({one, pin_of(true, "Öva.", "segla"), pin_of(false, "Öva", "Träna")}).empty());
  CHECK(conflict_in({one, one, other}) == "0-2");
  CHECK(conflict_in({for_years(one, 2022, 2024), for_years(other, 2024, 2026)}).empty());
  CHECK(conflict_in({for_years(one, 2022, 2024), for_years(other, 2024, 2026), one}) == "1-2");
  CHECK(conflict_in({one, for_years(one, 2022, 2024), for_years(not_one, 2022, 2024)}) == "0-2");
  CHECK(conflict_in({for_years(not_one, 2022, 2024), for_years(one, 2024, 2026), not_one}) == "1-2");
  CHECK(conflict_in({for_years(not_one, 2022, 2024), not_one, for_years(one, 2024, 2026)}) == "1-2");
  CHECK(conflict_in({one, pin_of(true, "Träna", "Segla")}) == "0-1");
}

TEST_CASE("pins: found by key, in order, each pair once") {
  Plan before = plan_of(2024, {{"Öva"}, {"Måla båten", "Röja-leden."}});
  Plan after = plan_of(2026, {{"Segla"}, {}, {"Öva", "Måla båt"}});
  CHECK(print(resolve_pins(
            {pin_of(true, "ÖVA", "segla"), pin_of(false, "röja leden", "Öva."), pin_of(true, "öva", "Segla")}, before,
            after)) == "0.0=0.0 1.1/2.0 ");
}

TEST_CASE("pins: a text that stands several times") {
  Plan before = plan_of(2024, {{"Öva", "Segla"}, {"Öva"}});
  Plan after = plan_of(2026, {{"Träna", "Träna", "Träna"}});
  CHECK(print(resolve_pins({pin_of(true, "Öva", "Träna")}, before, after)) == "0.0=0.0 1.0=0.1 ");
  CHECK(print(resolve_pins({pin_of(false, "Öva", "Träna")}, before, after)) ==
        "0.0/0.0 0.0/0.1 0.0/0.2 1.0/0.0 1.0/0.1 1.0/0.2 ");
}

TEST_CASE("pins: only for their years, which must have their texts") {
  Plan before = plan_of(2024, {{"Öva på vattnet"}});
  Plan after = plan_of(2026, {{"Träna på vattnet"}});
  Pin pin = pin_of(true, "Öva på vattnet", "Träna på land");
  CHECK(resolve_pins({pin}, before, after).empty());
  pin.years = {2024, 2025};
  CHECK(resolve_pins({pin}, before, after).empty());
  pin.years = {2024, 2026};
  CHECK_THROWS_AS(resolve_pins({pin}, before, after), Error);
  pin.after.text = "Träna på vattnet";
  CHECK(print(resolve_pins({pin}, before, after)) == "0.0=0.0 ");
}

TEST_CASE("pins: a slip is told, another wording or figure is not") {
  Plan before = plan_of(2024, {{"Röja 40 mil vinterled"}});
  Plan after = plan_of(2026, {{"Märka 50 mil vinterled"}});
  CHECK_THROWS_AS(resolve_pins({pin_of(true, "Röja 40 mil vinterled", "Märka 50 mil vintrled")}, before, after), Error);
  CHECK_THROWS_AS(resolve_pins({pin_of(true, "Röj 40 mil vinterled", "Märk 50 mil vinterled")}, before, after), Error);
  CHECK(resolve_pins({pin_of(true, "Röja 40 mil vinterled", "Märka 60 mil vinterled")}, before, after).empty());
  CHECK(resolve_pins({pin_of(true, "Röja 40 mil vinterled", "Märka alla 50 mil vinterled")}, before, after).empty());
  CHECK(resolve_pins({pin_of(true, "Röj 40 mil vinterled", "Köpa en kanot")}, before, after).empty());
}

TEST_CASE("pins: one says nothing of more pairs than can be looked at") {
  std::vector<std::string> many(200, "Öva");
  Plan plan = plan_of(2024, {many});
  CHECK(resolve_pins({pin_of(true, "Öva", "Öva")}, plan, plan).size() == 200);
  CHECK_THROWS_AS(resolve_pins({pin_of(false, "Öva", "Öva")}, plan, plan), Error);
}

}  // namespace planctl::tests
