// Any two texts of a goal have a word diff that is both of them, figures that are in them, and a strength.
#include <algorithm>
#include <map>

#include "fuzz/targets/comparing.h"
#include "fuzz/targets/target.h"
#include "fuzz/targets/texts.h"
#include "planctl/render.h"

namespace planctl::fuzz {
namespace {

Plan plan_of(const std::string& text, int year) {
  Plan plan{"Plan", {year, year}, {}, {}, {}};
  plan.areas.push_back({"Leder", 1, {}, {{text, 2, 2, {}, {}, 0}}});
  return plan;
}

void require_figures(const Change& change) {
  for (const NumberChange& it : change.numbers) {
    require(!it.before.empty() || !it.after.empty(), "a figure that changed is on one side");
    require_utf8(it.before, "a figure before");
    require_utf8(it.after, "a figure after");
  }
}

/// The two are one goal, says the reader.
PlanDiff compare(const Plan& before, const Plan& after) {
  AlignOptions options{"sv", {{{0, 0}, {0, 0}, true}}};
  Alignment alignment = align_plans(before, after, options);
  require_alignment(before, after, alignment);
  PlanDiff diff = diff_plans({"a", "Plan", {2024, 2024}}, before, {"b", "Plan", {2025, 2025}}, after, alignment, "sv");
  diff.explanations = explain_alignment(before, after, alignment, options);
  require(diff.explanations.size() == 1 && diff.changes.size() == 1, "a pin makes a pair");
  return diff;
}

}  // namespace

void check_wording(const std::string& bytes, Choice /*laws*/) {
  std::size_t end = std::min(bytes.find('\n'), bytes.size());
  std::string before = goal_text(bytes.substr(0, end));
  std::string after = goal_text(bytes.substr(std::min(end + 1, bytes.size())));
  require_words(before, after, diff_words(before, after));
  if (before.empty() || after.empty()) return;
  Plan first = plan_of(before, 2024);
  Plan second = plan_of(after, 2025);
  PlanDiff diff = compare(first, second);
  require_diff(first, second, diff);
  require_figures(diff.changes[0]);
  require_json(render_json(diff), "diff as JSON");
  require_utf8(render_text(diff, {true, 40, "sv"}), "diff as text");
  require_utf8(render_markdown(diff, {false, 80, "en"}), "diff as markdown");
  require_unchanged(compare(second, second));
}

}  // namespace planctl::fuzz
