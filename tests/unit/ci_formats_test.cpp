// Comparisons as SARIF, GitHub annotations and JUnit XML.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <regex>
#include <set>

#include "comparisons.h"
#include "files.h"
#include "json.h"
#include "planctl/render.h"
#include "transcript.h"

namespace planctl::tests {
namespace {

constexpr std::string_view small_plans = R"(# Leder
- Röja sly
+ Röja sly
- Alla kretsar ska ha en ledansvarig
+ Fler kretsar ska ha en ledansvarig
- Sälja den gamla kanoten
+ Bygga en brygga
- Byta spänger
# Stugor
- Köpa ved
+ Köpa ved
+ Byta spänger
)";

PlanDiff small_diff() {
  PlanDiff diff = compare(parse_comparison(small_plans), "sv");
  diff.before = {"före mål/2024.txt", "Plan 2024", {2024, 2024}};
  diff.after = {"2025.txt", "Plan 2025", {2025, 2025}};
  std::uint32_t line = 5;
  for (Change& change : diff.changes) {
    for (GoalText& goal : change.before) goal.line = ++line;
    for (GoalText& goal : change.after) goal.line = ++line;
  }
  return diff;
}

ComparisonReport report_of(std::vector<PlanDiff> diffs) { return {false, std::move(diffs), {}}; }

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

/// Class and name of every case, as they stand.
std::vector<std::string> cases_in(const std::string& junit) {
  static const std::regex pattern("<testcase (classname=\"[^\"]*\" name=\"[^\"]*\")");
  std::vector<std::string> found;
  for (std::sregex_iterator match(junit.begin(), junit.end(), pattern), end; match != end; ++match) {
    found.push_back((*match)[1]);
  }
  return found;
}

std::vector<std::string> fingerprints_in(const std::string& sarif) {
  static const std::regex pattern("\"planctl/v1\": \"([0-9a-f]{16})\"");
  std::vector<std::string> found;
  for (std::sregex_iterator match(sarif.begin(), sarif.end(), pattern), end; match != end; ++match) {
    found.push_back((*match)[1]);
  }
  return found;
}

}  // namespace

TEST_CASE("diff for CI: SARIF has every goal with its state") {
  ComparisonReport report = report_of({small_diff()});
  std::string sarif = render_sarif(report, {});
  CHECK(is_json(sarif));
  CHECK(count(sarif, "\"baselineState\"") == report.diffs.front().changes.size());
  CHECK(count(sarif, "\"baselineState\": \"unchanged\"") == 2);
  CHECK(count(sarif, "\"baselineState\": \"updated\"") == 2);
  CHECK(count(sarif, "\"baselineState\": \"new\"") == 1);
  CHECK(count(sarif, "\"baselineState\": \"absent\"") == 1);
  CHECK(count(sarif, "\"ruleId\": \"weakened\"") == 1);
  CHECK(count(sarif, "\"ruleId\": \"moved\"") == 1);
  CHECK(sarif.find("omformulerat: [-Alla-]{+Fler+} kretsar ska ha en ledansvarig (försvagat)") != std::string::npos);
  CHECK(sarif.find("oförändrat: Byta spänger (flyttat från Leder)") != std::string::npos);
  CHECK(sarif.find("f%C3%B6re%20m%C3%A5l/2024.txt") != std::string::npos);
  CHECK(sarif.find("\"executionSuccessful\": true") != std::string::npos);
}

TEST_CASE("diff for CI: fingerprints do not depend on lines, and are all different") {
  PlanDiff diff = small_diff();
  PlanDiff later = small_diff();
  for (Change& change : later.changes) {
    for (GoalText& goal : change.before) goal.line += 100;
    for (GoalText& goal : change.after) goal.line += 100;
  }
  auto fingerprints = fingerprints_in(render_sarif(report_of({diff}), {}));
  CHECK(fingerprints == fingerprints_in(render_sarif(report_of({later}), {})));
  CHECK(fingerprints.size() == diff.changes.size());
  std::sort(fingerprints.begin(), fingerprints.end());
  CHECK(std::adjacent_find(fingerprints.begin(), fingerprints.end()) == fingerprints.end());
}

TEST_CASE("diff for CI: a comparison that could not be made is told in every format") {
  ComparisonReport failed;
  failed.failures.emplace_back("no plan for 2031 in samples; <there are> plans for 2020");
  std::string sarif = render_sarif(failed, {});
  CHECK(is_json(sarif));
  CHECK(sarif.find("\"executionSuccessful\": false") != std::string::npos);
  CHECK(sarif.find(failed.failures.front()) != std::string::npos);
  CHECK(render_github(failed, {}) ==
        "::error title=planctl diff::no plan for 2031 in samples; <there are> plans for 2020\n");
  std::string junit = render_junit(failed, {}, {});
  CHECK(junit.find("errors=\"1\"") != std::string::npos);
  CHECK(junit.find("<error message=\"no plan for 2031 in samples; &lt;there are&gt; plans for 2020\"/>") !=
        std::string::npos);
}

TEST_CASE("diff for CI: annotations are ranked, at most ten") {
  PlanDiff diff = small_diff();
  std::string few = render_github(report_of({diff}), {});
  CHECK(count(few, "\n") == 4);
  CHECK(few.starts_with("::warning file=före mål/2024.txt"));
  CHECK(few.find("title=dropped::struket: Sälja den gamla kanoten\n::warning file=2025.txt") != std::string::npos);
  CHECK(few.find("Röja sly") == std::string::npos);
  RenderOptions english;
  english.language = "en";
  std::string text = render_github(report_of({diff, diff, diff, diff}), english);
  CHECK(count(text, "\n") == 11);
  CHECK(count(text, "title=dropped") == 4);
  CHECK(count(text, "title=weakened") == 4);
  CHECK(text.ends_with("::notice title=planctl diff::6 more changes are not shown here; see all with: planctl diff\n"));
}

TEST_CASE("diff for CI: annotations are UTF-8 without control characters, whatever the file is called") {
  PlanDiff diff = small_diff();
  diff.before.path = diff.after.path = "m\xE5l \x1B[31m 100%, \xC2\x9B a:b.txt";
  std::string text = render_github(report_of({diff}), {});
  CHECK(text.find("file=m\uFFFDl \uFFFD[31m 100%25%2C \uFFFD a%3Ab.txt,line=") != std::string::npos);
}

TEST_CASE("diff for CI: every JUnit case has a name of its own, also where a goal ends as a numbered name does") {
  PlanDiff diff = compare(parse_comparison("# Bryggor\n- Laga stegen\n- Laga stegen (2)\n- Laga stegen\n- Laga "
                                           "stegen\n# Bastun\n- Laga stegen\n+ Laga stegen\n"),
                          "sv");
  diff.before = {"2031.txt", "Plan 2031", {2031, 2031}};
  diff.after = {"2032.txt", "Plan 2032", {2032, 2032}};
  ComparisonReport report = report_of({diff});
  std::vector<std::string> cases = cases_in(render_junit(report, {}, {}));
  CHECK(cases.size() == diff.changes.size());
  CHECK(std::set(cases.begin(), cases.end()).size() == cases.size());
  CHECK(std::count(cases.begin(), cases.end(), R"(classname="Bryggor" name="Laga stegen")") == 1);
  CHECK(std::count(cases.begin(), cases.end(), R"(classname="Bastun" name="Laga stegen")") == 1);

  PlanDiff later = diff;
  later.before = {"2032.txt", "Plan 2032", {2032, 2032}};
  later.after = {"2033.txt", "Plan 2033", {2033, 2033}};
  report = {true, {diff, later}, {"no plan for 2034", "no plan for 2034"}};
  cases = cases_in(render_junit(report, {}, {}));
  CHECK(cases.size() == 2 * diff.changes.size() + 2);
  CHECK(std::set(cases.begin(), cases.end()).size() == cases.size());
  CHECK(std::count(cases.begin(), cases.end(), R"(classname="Plan 2032 → Plan 2033: Bastun" name="Laga stegen")") == 1);
}

TEST_CASE("diff for CI: JUnit has a case for each goal, failed where it was asked for") {
  PlanDiff diff = small_diff();
  std::string junit = render_junit(report_of({diff}), {ChangeType::dropped, ChangeType::weakened}, {});
  CHECK(count(junit, "<testcase ") == diff.changes.size());
  CHECK(count(junit, "<failure ") == 2);
  CHECK(junit.find("<testsuite name=\"Plan 2024 → Plan 2025\" tests=\"6\" failures=\"2\" errors=\"0\">") !=
        std::string::npos);
  CHECK(count(render_junit(report_of({diff}), {}, {}), "<failure ") == 0);
  ScratchFolder folder;
  if (run_shell("command -v xmllint", folder.path()).exit_code != 0) return skip_test("there is no xmllint");
  write_bytes(folder.path() / "report.xml", junit);
  CHECK(run_shell("xmllint --noout report.xml", folder.path()).exit_code == 0);
}

}  // namespace planctl::tests
