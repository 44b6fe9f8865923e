// Findings as a Code Quality report of GitLab. It knows no suppressed ones, so they are left out.
#include "render/gitlab.h"
#include "render/report.h"

namespace planctl {
namespace {

constexpr std::size_t gitlab_depth = 1;

std::string begin_gitlab() {
  JsonWriter json(gitlab_indent);
  json.begin_array();
  return json.take();
}

std::string document_gitlab(const CheckedDocument& checked, const ReportOptions&) {
  JsonWriter json(gitlab_indent, gitlab_depth);
  for (const Finding& finding : checked.findings) {
    if (finding.is_suppressed()) continue;
    const Diagnostic& found = finding.diagnostic;
    write_issue(
        json, {found.rule, found.message, finding.fingerprint, found.severity, finding.path, found.line, found.place});
  }
  return json.take();
}

std::string end_gitlab(const CheckSummary&, bool empty) {
  JsonWriter json(gitlab_indent, gitlab_depth, empty);
  json.end_array();
  return json.finish();
}

}  // namespace

const ReportFormat gitlab_report{"gitlab", ",", begin_gitlab, document_gitlab, end_gitlab};

}  // namespace planctl
