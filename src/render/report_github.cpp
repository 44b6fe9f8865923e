// The worst findings as annotations of GitHub Actions, and how many more there are.
#include <fmt/format.h>

#include <numeric>

#include "render/github.h"
#include "render/report.h"

namespace planctl {
namespace {

static_assert(CheckSummary::most_worst == most_annotations);

Annotation annotation_of(const Finding& finding) {
  const Diagnostic& found = finding.diagnostic;
  std::string message = found.remedy.empty() ? found.message : fmt::format("{}\n{}", found.message, found.remedy);
  return {found.severity, finding.path, found.line, found.column, found.rule, std::move(message), found.place};
}

std::string begin_github() { return {}; }

std::string document_github(const CheckedDocument&, const ReportOptions&) { return {}; }

std::string end_github(const CheckSummary& summary, bool) {
  std::string out;
  for (const Finding& finding : summary.worst) out += write_annotation(annotation_of(finding));
  std::size_t more = summary.from(Severity::note) - summary.worst.size();
  if (more == 0) return out;
  std::string message = fmt::format("{} more {} not shown here; see all with: planctl check", more,
                                    more == 1 ? "finding is" : "findings are");
  return out + write_annotation({Severity::note, {}, 0, 0, render_counts(summary), message});
}

}  // namespace

const ReportFormat github_report{"github", "", begin_github, document_github, end_github};

}  // namespace planctl
