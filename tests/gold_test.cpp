// What documents say, against the right reading of them: tests/gold for the samples, PLANCTL_CORPUS for real ones.
#include <doctest/doctest.h>

#include "files.h"
#include "json.h"
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

/// Every document of the gold file in `folder`, and only those.
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

}  // namespace

TEST_CASE("gold: samples") {
  check_folder(in_repository("samples"), in_repository("tests/gold/plans.json"), samples().size());
}

TEST_CASE("gold: corpus") {
  Path corpus = PLANCTL_CORPUS;
  if (corpus.empty()) return skip_test("set PLANCTL_CORPUS to a folder with seeds/ and gold/");
  auto seeds = std::filesystem::directory_iterator(corpus / "seeds");
  check_folder(corpus / "seeds", corpus / "gold/plans.json",
               static_cast<std::size_t>(std::distance(begin(seeds), end(seeds))));
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
