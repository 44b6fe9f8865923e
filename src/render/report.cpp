#include "render/report.h"
#include "messages/say.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <stdexcept>
#include <vector>

namespace planctl {
namespace {

struct Noun {
  std::string_view one;
  std::string_view many;
};

constexpr Noun documents{"document", "documents"};
constexpr std::array<Noun, 3> severities{{{"note", "notes"}, {"warning", "warnings"}, {"error", "errors"}}};

std::string counted(std::size_t count, const Noun& noun) {
  return fmt::format("{} {}", count, translated(count == 1 ? noun.one : noun.many));
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
    if (summary.of(severity) > 0)
      parts.push_back(counted(summary.of(severity), severities[static_cast<std::size_t>(severity)]));
  }
  std::string findings = parts.empty() ? say("no findings") : fmt::format("{}", fmt::join(parts, ", "));
  std::string suppressed = summary.suppressed.empty() ? "" : say("; {} suppressed", summary.suppressed.size());
  std::string unread = summary.unread.empty() ? "" : say("; {} not read", summary.unread.size());
  std::string left_out = summary.left_out.empty() ? "" : say("; {} left out", summary.left_out.size());
  return fmt::format("{}: {}{}{}{}", counted(summary.documents, documents), findings, suppressed, unread, left_out);
}

}  // namespace planctl
