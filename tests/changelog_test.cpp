// Changelogs: what holds for all of them, and the one of the samples.
#include <doctest/doctest.h>

#include <algorithm>

#include "generated_plans.h"
#include "planctl/alignment.h"
#include "planctl/render.h"
#include "transcript.h"

namespace planctl::tests {
namespace {

PlanDiff compare_years(const Plan& before, const Plan& after, const std::string& language) {
  return diff_plans({"before.txt", before.title, before.period}, before, {"after.txt", after.title, after.period},
                    after, align_plans(before, after, {language, {}}), language);
}

/// Comparisons of generated plans for years one after the other.
std::vector<PlanDiff> generate_years(std::uint32_t seed, int count) {
  std::vector<PlanDiff> years;
  for (int i = 0; i < count; ++i) {
    GeneratedPlans plans = generate_plans(seed * 100 + static_cast<std::uint32_t>(i));
    plans.before.period = {2020 + i, 2020 + i};
    plans.after.period = {2021 + i, 2021 + i};
    years.push_back(compare_years(plans.before, plans.after, i % 3 == 2 ? "en" : "sv"));
  }
  return years;
}

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

/// Lines that a change takes in a changelog: itself, and the parts of what was split or merged.
std::size_t items_of(const Change& change) {
  if (change.kind == ChangeKind::unchanged && !change.moved) return 0;
  if (change.kind == ChangeKind::split) return 1 + change.after.size();
  return change.kind == ChangeKind::merged ? 1 + change.before.size() : 1;
}

/// The years, without what stands above them once: what the marks are.
std::string without_legend(const std::string& sections) {
  std::size_t begin = sections.find("## ");
  CHECK(count_of(sections.substr(0, begin), "~~") <= 2);
  return sections.substr(begin);
}

/// The sections that `planctl changelog` prints for the folder "plans".
std::string sections_of(const Path& folder) {
  Outcome outcome = run_shell("planctl -C plans changelog", folder);
  CHECK(outcome.err == "");
  return outcome.out.substr(std::min(outcome.out.find("\n## "), outcome.out.size()));
}

}  // namespace

TEST_CASE("changelog: another year leaves the sections of earlier years as they are") {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    Changelog changelog;
    std::string earlier;
    for (PlanDiff& year : generate_years(seed, 4)) {
      changelog.years.push_back(std::move(year));
      std::string sections = without_legend(render_markdown_sections(changelog, {}));
      CAPTURE(seed);
      CHECK(sections.ends_with(earlier));
      CHECK(sections.size() > earlier.size());
      earlier = std::move(sections);
    }
  }
}

TEST_CASE("changelog: another document leaves the sections of earlier years as they are") {
  ScratchFolder folder;
  std::filesystem::create_directory(folder.path() / "plans");
  std::string earlier;
  for (const std::string name :
       {"2020-inriktning-och-mal.txt", "2022-inriktning-och-mal.txt", "2024-mal-och-inriktning.txt",
        "2025-mal-och-inriktning.txt", "2026-mal-och-inriktning.txt"}) {
    std::filesystem::copy(in_repository(Path("samples") / name), folder.path() / "plans");
    if (name.starts_with("2020")) continue;
    std::string sections = sections_of(folder.path());
    CAPTURE(name);
    CHECK(sections.ends_with(earlier));
    CHECK(sections.size() > earlier.size());
    earlier = std::move(sections);
  }
  write_bytes(
      folder.path() / "plans/2027.txt",
      "Goals and priorities 2027\n\nTrails\n\nGoals\n- Mark all the trails of the federation\n- Open more huts\n");
  CHECK(sections_of(folder.path()).ends_with(earlier));
}

TEST_CASE("changelog: what the marks are is said once, and files are not named") {
  RenderOptions swedish;
  swedish.language = "sv";
  Changelog changelog{generate_years(3, 4), {}};
  changelog.title = "Nytt *här*";
  changelog.intro = "Till alla.";
  std::string text = render_markdown(changelog, swedish);
  CHECK(text.starts_with("# Nytt \\*här\\*\n\nTill alla.\n\n~~Överstruken text~~"));
  CHECK(count_of(text, "Överstruken text") == 1);
  CHECK(count_of(text, ".txt") == 0);
  std::string page = render_html(changelog, swedish);
  CHECK(count_of(page, "<h1>Nytt *här*</h1>") == 1);
  CHECK(count_of(page, ".txt") == 0);
}

TEST_CASE("changelog: an area whose title is the same but for year and case has no new name") {
  Plan before;
  before.title = "Plan 2025";
  before.period = {2025, 2025};
  before.areas.emplace_back().title = "Leder 2025";
  for (const char* text : {"Röja alla leder", "Måla bänkarna vid sjön", "Bygga en brygga", "Köpa ved till stugorna"})
    before.areas.front().goals.emplace_back().text = text;
  Plan after = before;
  after.period = {2026, 2026};
  for (const char* title : {"LEDER 2026", "Stigar 2026"}) {
    after.areas.front().title = title;
    std::size_t renamed = after.areas.front().title.starts_with("Stigar") ? 1 : 0;
    Changelog changelog{{compare_years(before, after, "sv")}, {}};
    CAPTURE(title);
    CHECK(count_of(render_markdown(changelog, {}), "heter nu") == renamed);
  }
}

TEST_CASE("changelog: every change is told once") {
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    Changelog changelog{generate_years(seed, 1), {}};
    std::size_t items = 0;
    for (const Change& change : changelog.years.front().changes) items += items_of(change);
    std::string sections = render_markdown_sections(changelog, {});
    CAPTURE(seed);
    CAPTURE(sections);
    CHECK(count_of(sections, "\n- ") + count_of(sections, "\n  - ") == items);
  }
}

TEST_CASE("changelog: plans that are the same have nothing to tell") {
  GeneratedPlans plans = generate_plans(7);
  Changelog changelog{{compare_years(plans.before, plans.before, "sv")}, {}};
  std::string sections = render_markdown_sections(changelog, {});
  CHECK(sections.find("Inget mål har ändrats.") != std::string::npos);
  CHECK(count_of(sections, "\n- ") == 0);
}

TEST_CASE("changelog: the samples") {
  ScratchFolder folder;
  copy_samples(folder.path());
  check_expected("samples.changelog.md", run_shell("planctl changelog", folder.path()).out);
  check_expected("samples.changelog.en.md", run_shell("planctl --lang en changelog 2024", folder.path()).out);
}

}  // namespace planctl::tests
