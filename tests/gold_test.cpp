// What documents say and what changed between them, against the right answers: tests/gold for the samples and plans
// made for it, PLANCTL_CORPUS for real documents.
#include <doctest/doctest.h>

#include "corpus/gold.h"
#include "files.h"
#include "json.h"
#include "planctl/corpus.h"
#include "planctl/diff.h"
#include "planctl/evaluation.h"
#include "planctl/plan.h"
#include "planctl/render.h"
#include "readings.h"

namespace planctl::tests {
namespace {

void check_plan(const Plan& plan, const GoldPlan& gold) {
  CHECK(plan.title == gold.title);
  CHECK(plan.year() == gold.year);
  REQUIRE(plan.areas.size() == gold.areas.size());
  for (std::size_t a = 0; a < gold.areas.size(); ++a) {
    const Area& area = plan.areas[a];
    CHECK(area.title == gold.areas[a].title);
    CAPTURE(area.title);
    REQUIRE(area.goals.size() == gold.areas[a].goals.size());
    for (std::size_t g = 0; g < area.goals.size(); ++g) CHECK(area.goals[g].text == gold.areas[a].goals[g]);
  }
}

/// Every document of the gold file, which lies in `folder`.
void check_folder(const Path& folder, const Path& gold_file, std::size_t documents) {
  std::vector<GoldDocument> gold = parse_gold(read_bytes(gold_file));
  CHECK(gold.size() == documents);
  for (const GoldDocument& expected : gold) {
    CAPTURE(expected.path);
    Document document = read_document((folder / expected.path).string());
    REQUIRE(document.plans.size() == expected.plans.size());
    for (std::size_t p = 0; p < expected.plans.size(); ++p) check_plan(document.plans[p], expected.plans[p]);
  }
}

/// What the test half of tests/gold must reach; raised with what is reached.
constexpr double least_f1 = 0.97;

PlanRef find_plan(const Gold& gold, const planctl::GoldPlan& plan, const std::string& folder, Selector& selector) {
  std::string path = find_gold_document(gold, plan, {folder});
  std::vector<PlanRef> found = selector.select(plan.year == 0 ? path : path + "#" + std::to_string(plan.year));
  REQUIRE(found.size() == 1);
  return found.front();
}

PlanId id_of(const PlanRef& ref) { return {ref.document->path, ref.plan->title, ref.plan->period}; }

/// Compares the plans of a gold file, which must speak of all their goals, and of no others.
EvaluatedSet evaluate_file(const Path& path, const Path& folder) {
  Gold gold = read_gold(path.string());
  Selector selector(Corpus{}, Config{});
  PlanRef before = find_plan(gold, gold.before, folder.string(), selector);
  PlanRef after = find_plan(gold, gold.after, folder.string(), selector);
  const std::string& language = after.document->language;
  Alignment alignment = align_plans(*before.plan, *after.plan, {language, {}});
  PlanDiff diff = diff_plans(id_of(before), *before.plan, id_of(after), *after.plan, alignment, language);
  for (const GoalTexts& texts : {goals_not_read(gold, diff), goals_not_judged(gold, diff)}) {
    CHECK(texts.before == std::vector<std::string>{});
    CHECK(texts.after == std::vector<std::string>{});
  }
  return {gold.path, gold.half, diff.before, diff.after, evaluate(gold, diff)};
}

/// Scores every align-*.json of `gold`, whose documents lie where it says, or in `documents`.
EvaluationReport evaluate_folder(const Path& gold, const Path& documents) {
  std::vector<EvaluatedSet> sets;
  for (const std::string& name : files_in(gold, ".json")) {
    CAPTURE(name);
    if (name.starts_with("align-")) sets.push_back(evaluate_file(in_repository(gold / name), documents));
  }
  return summarize(std::move(sets));
}

Score score_of(const EvaluationReport& report, std::string_view half) {
  for (const NamedScore& named : report.halves) {
    if (named.name == half) return named.score;
  }
  return {};
}

}  // namespace

TEST_CASE("gold: samples") {
  std::size_t documents = 0;
  for (const char* format : {".txt", ".docx", ".pdf"}) documents += files_in("samples", format).size();
  check_folder(in_repository("samples"), in_repository("tests/gold/plans.json"), documents);
}

TEST_CASE("gold: samples in Norwegian") {
  check_folder(in_repository("tests/gold/plans"), in_repository("tests/gold/plans-kystlaget.json"), 2);
}

TEST_CASE("gold: corpus") {
  Path corpus = PLANCTL_CORPUS;
  if (corpus.empty()) return skip_test("set PLANCTL_CORPUS to a folder with seeds/ and gold/");
  auto seeds = std::filesystem::directory_iterator(corpus / "seeds");
  check_folder(corpus / "seeds", corpus / "gold/plans.json",
               static_cast<std::size_t>(std::distance(begin(seeds), end(seeds))));
}

TEST_CASE("gold: every file of the corpus is read, or said to hold no plan") {
  Path corpus = PLANCTL_CORPUS;
  if (corpus.empty() || !std::filesystem::is_directory(corpus / "corpus"))
    return skip_test("set PLANCTL_CORPUS to a folder with corpus/");
  std::size_t plans = 0;
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(corpus / "corpus")) {
    const std::string kind = entry.path().extension().string();
    if (kind != ".txt" && kind != ".md" && kind != ".pdf" && kind != ".docx" && kind != ".odt" && kind != ".html")
      continue;
    CAPTURE(entry.path());
    ++files;
    try {
      plans += read_document(entry.path().string()).plans.size();
    } catch (const Error& error) {
      CHECK(std::string(error.what()).find("no goals found") != std::string::npos);
    }
  }
  CHECK(plans * 5 > files * 4);
}

TEST_CASE("gold: pairs of goals") {
  EvaluationReport report = evaluate_folder("tests/gold", in_repository("samples"));
  Score score = score_of(report, "test");
  CHECK(report.sets.size() == 33);
  CHECK(score.right + score.missed >= 130);
  CHECK(score.f1() >= least_f1);
  CHECK(score.wrong_kind == 0);
  CHECK(score.wrong_unchanged == 0);
}

TEST_CASE("gold: pairs of goals of the corpus") {
  Path corpus = PLANCTL_CORPUS;
  if (corpus.empty()) return skip_test("set PLANCTL_CORPUS to a folder with seeds/ and gold/");
  EvaluationReport report = evaluate_folder(corpus / "gold", corpus / "seeds");
  CHECK(!report.sets.empty());
  for (const EvaluatedSet& set : report.sets) {
    CAPTURE(set.path);
    CHECK(set.evaluation.score.f1() == 1);
    CHECK(set.evaluation.score.wrong_kind == 0);
    CHECK(set.evaluation.score.wrong_unchanged == 0);
  }
}

TEST_CASE("gold: JSON says the same") {
  std::vector<GoldDocument> gold = parse_gold(read_bytes(in_repository("tests/gold/plans.json")));
  std::vector<Document> documents;
  for (const GoldDocument& expected : gold) {
    documents.push_back(read_input({expected.path, read_bytes(in_repository(Path("samples") / expected.path))}));
  }
  std::vector<GoldDocument> shown = parse_shown(render_json(documents));
  REQUIRE(shown.size() == gold.size());
  for (std::size_t d = 0; d < gold.size(); ++d) {
    CAPTURE(gold[d].path);
    CHECK(shown[d].path == gold[d].path);
    REQUIRE(shown[d].plans.size() == gold[d].plans.size());
    for (std::size_t p = 0; p < gold[d].plans.size(); ++p) {
      CHECK(shown[d].plans[p].title == gold[d].plans[p].title);
      CHECK(shown[d].plans[p].year == gold[d].plans[p].year);
      CHECK((shown[d].plans[p].areas == gold[d].plans[p].areas));
    }
  }
}

}  // namespace planctl::tests
