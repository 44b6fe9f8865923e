// What changed, as annotations of GitHub Actions: what could not be compared, then what weighs most.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "planctl/render.h"
#include "render/github.h"
#include "render/told_change.h"

namespace planctl {
namespace {

/// Changes that a reader wants to know of, the heaviest first.
std::vector<ToldChange> ranked_changes(std::span<const PlanDiff> diffs, std::string_view language) {
  std::vector<ToldChange> ranked;
  for (const PlanDiff& diff : diffs) {
    std::vector<ToldChange> told = tell_changes(diff, language);
    std::move(told.begin(), told.end(), std::back_inserter(ranked));
  }
  std::erase_if(ranked, [](const ToldChange& told) { return told.type == ChangeType::unchanged; });
  std::stable_sort(ranked.begin(), ranked.end(), [](const ToldChange& one, const ToldChange& other) {
    return rank_of(one.type) < rank_of(other.type);
  });
  return ranked;
}

std::vector<Annotation> annotations_of(std::span<const std::string> failures, const std::vector<ToldChange>& changes) {
  std::vector<Annotation> annotations;
  for (const std::string& failure : failures)
    annotations.push_back({Severity::error, {}, 0, 0, "planctl diff", failure});
  for (const ToldChange& told : changes) {
    const GoalText& goal = told.goals().front();
    Severity severity = told.change->accepted ? Severity::note : severity_of(told.type);
    annotations.push_back(
        {severity, told.path(), goal.line, 0, std::string(to_string(told.type)), told.message, goal.place});
  }
  return annotations;
}

}  // namespace

std::string render_github(const ComparisonReport& report, const RenderOptions& options) {
  std::vector<ToldChange> changes = ranked_changes(report.diffs, options.language);
  std::vector<Annotation> annotations = annotations_of(report.failures, changes);
  std::size_t shown = std::min(annotations.size(), most_annotations);
  std::string out;
  for (std::size_t i = 0; i < shown; ++i) out += write_annotation(annotations[i]);
  std::size_t more = annotations.size() - shown;
  if (more == 0) return out;
  std::string message = fmt::format("{} more {} not shown here; see all with: planctl diff", more,
                                    more == 1 ? "change is" : "changes are");
  return out + write_annotation({Severity::note, {}, 0, 0, "planctl diff", message});
}

}  // namespace planctl
