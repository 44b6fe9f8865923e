// Markdown for pull requests, and columns for terminals: nothing is lost, and nothing is too long.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "generated_plans.h"
#include "planctl/alignment.h"
#include "planctl/render.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

PlanDiff compared(const Plan& before, const Plan& after) {
  return diff_plans({"before.txt", before.title, before.period}, before, {"after.txt", after.title, after.period},
                    after, align_plans(before, after, {"sv", {}}), "sv");
}

std::size_t times_in(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

std::string comment_on(PlanDiff diff) {
  ComparisonReport report;
  report.diffs.push_back(std::move(diff));
  return render_comment(report, {});
}

/// A plan whose goals have nothing in common with those of others.
Plan long_plan(std::size_t goals, std::string_view word) {
  Plan plan;
  plan.title = fmt::format("Plan {}", word);
  Area& area = plan.areas.emplace_back();
  area.title = "Leder <script> @alla & #12";
  for (std::size_t i = 0; i < goals; ++i)
    area.goals.emplace_back().text = fmt::format("{}{} {}stig{} nummer {}", word, i, word, i * 7, i);
  return plan;
}

}  // namespace

TEST_CASE("comment: it is never longer than it may be, and says how much has no room") {
  Plan before = long_plan(2000, "röja");
  Plan after = long_plan(3000, "bygga");
  PlanDiff diff = compared(before, after);
  std::string comment = comment_on(diff);
  CHECK(comment.size() <= most_in_comment);
  CHECK(comment.size() > most_in_comment - 2000);
  std::size_t told = times_in(comment, "\n- **");
  std::string rest = fmt::format("\n{} ändringar till får inte plats här\n", diff.changes.size() - told);
  CHECK(comment.ends_with(rest));
  CHECK(times_in(comment, "<details>") == times_in(comment, "</details>"));
}

TEST_CASE("comment: every change is told once, and no title is obeyed") {
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    GeneratedPlans plans = generate_plans(seed);
    PlanDiff diff = compared(plans.before, plans.after);
    auto news = std::count_if(diff.changes.begin(), diff.changes.end(), is_news);
    std::string comment = comment_on(diff);
    CAPTURE(seed);
    CHECK(times_in(comment, "\n- **") == static_cast<std::size_t>(news));
    CHECK(times_in(comment, "<details>") == times_in(comment, "</details>"));
  }
  std::string comment = comment_on(compared(long_plan(0, "röja"), long_plan(3, "bygga")));
  CHECK(comment.find("Leder &lt;script&gt; @&#8203;alla &amp; #&#8203;12") != std::string::npos);
  CHECK(comment.find("<script>") == std::string::npos);
}

TEST_CASE("comment: what was not compared is said") {
  ComparisonReport report;
  report.failures.emplace_back("no plan for 2027");
  CHECK(render_comment(report, {}) == "\n**No comparison was made:** no plan for 2027\n");
}

TEST_CASE("side by side: every line has its columns, and no word is lost") {
  RenderOptions beside;
  beside.width = 120;
  beside.side_by_side = true;
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    GeneratedPlans plans = generate_plans(seed);
    PlanDiff diff = compared(plans.before, plans.after);
    std::string text = render_text(diff, beside);
    CAPTURE(seed);
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = text.find('\n', at);
      std::string line = text.substr(at, end - at);
      at = end + 1;
      CHECK(unicode::columns(line) <= beside.width);
      std::size_t bar = line.find("│");
      if (bar != std::string::npos) CHECK(unicode::columns(line.substr(0, bar)) == 59);
    }
    for (const Change& change : diff.changes) {
      if (change.kind != ChangeKind::dropped) continue;
      std::string word = change.before.front().text.substr(0, change.before.front().text.find(' '));
      CHECK(text.find("- " + word) != std::string::npos);
    }
  }
}

}  // namespace planctl::tests
