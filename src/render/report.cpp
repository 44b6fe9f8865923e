#include "render/report.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <stdexcept>
#include <vector>

namespace planctl {
namespace {

std::string counted(std::size_t count, std::string_view word) {
  return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

}  // namespace

const ReportFormat& report_format(std::string_view name) {
  for (const ReportFormat* format :
       {&text_report, &json_report, &sarif_report, &github_report, &gitlab_report, &junit_report}) {
    if (format->name == name) return *format;
  }
  throw std::logic_error("no report has the format " + std::string(name));
}

std::string render_counts(const CheckSummary& summary) {
  std::vector<std::string> parts;
  for (Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    if (summary.of(severity) > 0) parts.push_back(counted(summary.of(severity), to_string(severity)));
  }
  std::string findings = parts.empty() ? "no findings" : fmt::format("{}", fmt::join(parts, ", "));
  std::string suppressed = summary.suppressed.empty() ? "" : fmt::format("; {} suppressed", summary.suppressed.size());
  std::string unread = summary.unread.empty() ? "" : fmt::format("; {} not read", summary.unread.size());
  std::string left_out = summary.left_out.empty() ? "" : fmt::format("; {} left out", summary.left_out.size());
  return fmt::format("{}: {}{}{}{}", counted(summary.documents, "document"), findings, suppressed, unread, left_out);
}

}  // namespace planctl
