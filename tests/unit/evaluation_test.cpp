// include/planctl/evaluation.h and src/corpus/gold.h: scores counted by hand.
#include "planctl/evaluation.h"

#include <doctest/doctest.h>

#include "corpus/gold.h"
#include "files.h"
#include "json.h"
#include "planctl/render.h"

namespace planctl::tests {
namespace {

using Texts = std::vector<std::string>;

std::vector<GoalText> goals(const Texts& texts) {
  std::vector<GoalText> goals;
  for (const std::string& text : texts) goals.push_back({text, AreaTitle("Leder"), 1});
  return goals;
}

Change change(ChangeKind kind, const Texts& before, const Texts& after) {
  Change change;
  change.kind = kind;
  change.before = goals(before);
  change.after = goals(after);
  return change;
}

GoldMatch match(ChangeKind kind, const Texts& before, const Texts& after) { return {kind, before, after}; }

PlanDiff diff_of(std::vector<Change> changes) {
  PlanDiff diff;
  diff.changes = std::move(changes);
  return diff;
}

constexpr ChangeKind unchanged = ChangeKind::unchanged;
constexpr ChangeKind renewed = ChangeKind::renewed;
constexpr ChangeKind reworded = ChangeKind::reworded;

std::string whats(const Evaluation& evaluation) {
  std::string list;
  for (const Mistake& mistake : evaluation.mistakes) {
    list += std::string(to_string(mistake.what)) + "(" + std::string(mistake.found) + "/" +
            std::string(mistake.expected) + ") ";
  }
  return list;
}

}  // namespace

TEST_CASE("evaluation: right, wrong and missed pairs") {
  Gold gold;
  gold.matches = {match(unchanged, {"Måla båten"}, {"Måla båten"}),
                  match(reworded, {"Röja leden"}, {"Röja alla leder"}), match(renewed, {"Mål 2024"}, {"Mål 2026"}),
                  match(reworded, {"Laga bron"}, {"Bron ska lagas"})};
  gold.dropped = {"Sälja stugan"};
  gold.added = {"Köpa en kanot"};
  PlanDiff diff = diff_of(
      {change(unchanged, {"Måla båten."}, {"Måla båten"}), change(reworded, {"Röja  leden"}, {"Röja alla leder"}),
       change(renewed, {"Mål 2024"}, {"Mål 2026"}), change(reworded, {"Sälja stugan"}, {"Köpa en kanot"}),
       change(ChangeKind::dropped, {"Laga bron"}, {}), change(ChangeKind::added, {}, {"Bron ska lagas"})});
  Evaluation evaluation = evaluate(gold, diff);
  CHECK((evaluation.score == Score{2, 1, 1, 0, 0, 0, 0}));
  CHECK(evaluation.score.precision() == doctest::Approx(2.0 / 3));
  CHECK(evaluation.score.recall() == doctest::Approx(2.0 / 3));
  CHECK(evaluation.score.f1() == doctest::Approx(2.0 / 3));
  CHECK(whats(evaluation) == "missed pair(/reworded) wrong pair(reworded/) ");
}

TEST_CASE("evaluation: unchanged pairs are mistakes outside the score") {
  Gold gold;
  gold.matches = {match(unchanged, {"Måla båten"}, {"Måla båten"})};
  gold.dropped = {"Röja leden"};
  gold.added = {"röja leden"};
  PlanDiff diff =
      diff_of({change(ChangeKind::dropped, {"Måla båten"}, {}), change(ChangeKind::added, {}, {"Måla båten"}),
               change(unchanged, {"Röja leden"}, {"röja leden"})});
  Evaluation evaluation = evaluate(gold, diff);
  CHECK((evaluation.score == Score{0, 0, 0, 0, 0, 0, 2}));
  CHECK(evaluation.score.f1() == 1);
  CHECK(whats(evaluation) == "missed pair(/unchanged) wrong pair(unchanged/) ");
}

TEST_CASE("evaluation: kind, moved and strength of right pairs") {
  Gold gold;
  gold.matches = {match(renewed, {"Mål 2024"}, {"Mål 2026"}), match(reworded, {"Röja leden"}, {"Röja alla leder"}),
                  match(unchanged, {"Måla båten"}, {"Måla båten"})};
  gold.matches[1].moved = true;
  gold.matches[1].strength = Strength::strengthened;
  PlanDiff diff =
      diff_of({change(reworded, {"Mål 2024"}, {"Mål 2026"}), change(reworded, {"Röja leden"}, {"Röja alla leder"}),
               change(unchanged, {"Måla båten"}, {"Måla båten"})});
  diff.changes[2].moved = true;  // the gold does not say
  Evaluation evaluation = evaluate(gold, diff);
  CHECK((evaluation.score == Score{2, 0, 0, 1, 1, 1, 0}));
  CHECK(whats(evaluation) ==
        "wrong kind(reworded/renewed) wrong moved(not moved/moved) wrong strength(same/strengthened) ");
}

TEST_CASE("evaluation: a pair that may be found or not counts neither way") {
  Gold gold;
  gold.dropped = {"Fira Fjällveckan"};
  gold.added = {"Ordna Fjällveckan i kretsarna"};
  gold.either = {match(reworded, {"Fira Fjällveckan"}, {"Ordna Fjällveckan i kretsarna"})};
  PlanDiff found = diff_of({change(reworded, {"Fira Fjällveckan"}, {"Ordna Fjällveckan i kretsarna"})});
  PlanDiff not_found = diff_of({change(ChangeKind::dropped, {"Fira Fjällveckan"}, {}),
                                change(ChangeKind::added, {}, {"Ordna Fjällveckan i kretsarna"})});
  for (const PlanDiff& diff : {found, not_found}) {
    Evaluation evaluation = evaluate(gold, diff);
    CHECK((evaluation.score == Score{}));
    CHECK(evaluation.mistakes.empty());
  }
}

TEST_CASE("evaluation: a group is right when all of it is") {
  Gold gold;
  gold.matches = {match(ChangeKind::split, {"Röja och märka leder"}, {"Röja leder", "Märka leder"}),
                  match(ChangeKind::merged, {"Måla båten", "Måla bryggan"}, {"Måla båt och brygga"})};
  PlanDiff diff = diff_of({change(ChangeKind::split, {"Röja och märka leder"}, {"Märka leder", "Röja leder"}),
                           change(reworded, {"Måla båten"}, {"Måla båt och brygga"}),
                           change(ChangeKind::dropped, {"Måla bryggan"}, {})});
  Evaluation evaluation = evaluate(gold, diff);
  CHECK((evaluation.score == Score{1, 1, 1, 0, 0, 0, 0}));
  CHECK(whats(evaluation) == "missed pair(/merged) wrong pair(reworded/) ");
}

TEST_CASE("evaluation: equal texts are as many goals as they are") {
  Gold gold;
  gold.matches = {match(unchanged, {"Öva"}, {"Öva"}), match(unchanged, {"Öva"}, {"Öva"})};
  gold.matches[0].moved = true;
  gold.matches[1].moved = false;
  std::vector<Change> both{change(unchanged, {"Öva"}, {"Öva"}), change(unchanged, {"Öva"}, {"Öva"})};
  both[1].moved = true;
  CHECK(evaluate(gold, diff_of(both)).mistakes.empty());
  PlanDiff one = diff_of({change(unchanged, {"Öva"}, {"Öva"}), change(ChangeKind::dropped, {"Öva"}, {})});
  CHECK(evaluate(gold, one).score.wrong_unchanged == 1);
}

TEST_CASE("evaluation: goals on one side only") {
  Gold gold;
  gold.matches = {match(unchanged, {"Öva"}, {"Öva"})};
  gold.dropped = {"Öva", "Måla båten"};
  gold.either = {match(reworded, {"Öva"}, {"Träna"})};
  PlanDiff diff = diff_of({change(unchanged, {"Öva"}, {"öva."}), change(ChangeKind::added, {}, {"Röja leden"})});
  CHECK(goals_not_read(gold, diff).before == Texts{"Öva", "Måla båten"});
  CHECK(goals_not_read(gold, diff).after == Texts{"Träna"});
  CHECK(goals_not_judged(gold, diff).before.empty());
  CHECK(goals_not_judged(gold, diff).after == Texts{"Röja leden"});
}

TEST_CASE("evaluation: nothing found, and nothing to find") {
  CHECK(Score{}.f1() == 1);
  CHECK((Score{0, 0, 3, 0, 0, 0, 0}.f1() == 0));
  CHECK((Score{0, 0, 3, 0, 0, 0, 0}.precision() == 1));
  CHECK((Score{0, 2, 0, 0, 0, 0, 0}.recall() == 1));
  CHECK((Score{0, 2, 0, 0, 0, 0, 0}.f1() == 0));
  CHECK((Score{3, 1, 2, 0, 0, 0, 0}.f1() == doctest::Approx(2 * 0.75 * 0.6 / 1.35)));
}

TEST_CASE("evaluation: sums by half and in total") {
  auto set = [](const char* half, Score score) { return EvaluatedSet{"gold.json", half, {}, {}, {score, {}}}; };
  EvaluationReport report = summarize({set("test", {1, 2, 3, 4, 5, 6, 7}), set("tuning", {1, 0, 0, 0, 0, 0, 0}),
                                       set("test", {1, 1, 1, 1, 1, 1, 1}), set("", {10, 0, 0, 0, 0, 0, 0})});
  REQUIRE(report.halves.size() == 2);
  CHECK(report.halves[0].name == "tuning");
  CHECK((report.halves[0].score == Score{1, 0, 0, 0, 0, 0, 0}));
  CHECK((report.halves[1].score == Score{2, 3, 4, 5, 6, 7, 8}));
  CHECK((report.total == Score{13, 3, 4, 5, 6, 7, 8}));
  CHECK(is_json(render_json(report)));
}

TEST_CASE("evaluation: a gold file as it is read") {
  ScratchFolder folder;
  Path path = folder.path() / "gold.json";
  write_bytes(path, R"({"half": "test", "note": "left alone",
    "before": {"document": "a.txt", "year": 2024}, "after": {"document": "b.txt", "year": null},
    "pairs": [{"kind": "renewed", "before": "Bla\u030a leden 2024", "after": "Blå leden 2026", "moved": false,
               "strength": "reversed", "before_area": "Leder"}],
    "split": [{"before": ["Röja och märka"], "after": ["Röja", "Märka"]}], "merged": [],
    "dropped": ["Öva"], "added": [], "either": [{"before": "Öva", "after": "Röja"}]})");
  Gold gold = read_gold(path.string());
  CHECK(gold.half == "test");
  CHECK(gold.before.document == "a.txt");
  CHECK(gold.before.year == 2024);
  CHECK(gold.after.year == 0);
  REQUIRE(gold.matches.size() == 2);
  CHECK(gold.matches[0].kind == renewed);
  CHECK(gold.matches[0].before == Texts{"Blå leden 2024"});  // in normal form C
  CHECK(gold.matches[0].moved == false);
  CHECK(gold.matches[0].strength == Strength::reversed);
  CHECK(gold.matches[1].kind == ChangeKind::split);
  CHECK(gold.matches[1].after == Texts{"Röja", "Märka"});
  CHECK(!gold.matches[1].moved);
  CHECK(gold.dropped == Texts{"Öva"});
  REQUIRE(gold.either.size() == 1);
  CHECK(gold.either[0].after == Texts{"Röja"});
}

}  // namespace planctl::tests
