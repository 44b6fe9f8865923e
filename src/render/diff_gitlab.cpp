// What changed, as a Code Quality report of GitLab: an issue for each change that is not accepted.
#include <fmt/format.h>

#include "fnv1a.h"
#include "planctl/render.h"
#include "render/gitlab.h"
#include "render/told_change.h"

namespace planctl {

std::string render_gitlab(const ComparisonReport& report, const RenderOptions& options) {
  JsonWriter json(gitlab_indent);
  json.begin_array();
  for (const std::string& failure : report.failures) {
    write_issue(json, {"not-compared", failure, fmt::format("{:016x}", fnv1a_64(failure)), Severity::error, ".", 1});
  }
  for (const PlanDiff& diff : report.diffs) {
    for (const ToldChange& told : tell_changes(diff, options.language)) {
      if (told.type == ChangeType::unchanged || told.change->accepted) continue;
      write_issue(json, {to_string(told.type), told.message, told.fingerprint, severity_of(told.type), told.path(),
                         told.goals().front().line, told.goals().front().place});
    }
  }
  json.end_array();
  return json.finish();
}

}  // namespace planctl
