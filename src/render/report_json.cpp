// Findings by the check contract, planctl/check/1: one object that is written piece by piece.
#include "render/json_writer.h"
#include "render/report.h"

namespace planctl {
namespace {

constexpr std::size_t json_indent = 2;
constexpr std::size_t depth = 2;  // of a finding: in the array of the object

void write_finding(JsonWriter& json, const Finding& finding) {
  const Diagnostic& found = finding.diagnostic;
  json.begin_object();
  json.member("path", finding.path);
  json.member("line", found.line);
  json.member("column", found.column);
  json.member("rule", found.rule);
  json.member("severity", to_string(found.severity));
  json.member("message", found.message);
  json.member("remedy", found.remedy);
  if (found.place.found()) {
    json.member("page", found.place.page);
    json.member("page_line", found.place.line);
  }
  if (!finding.source.empty()) json.member("source", finding.source);
  json.member("fingerprint", finding.fingerprint);
  if (finding.is_suppressed()) json.member("reason", finding.reason);
  json.end_object();
}

std::string begin_json() {
  JsonWriter json(json_indent);
  json.begin_object();
  json.member("schema", "planctl/check/1");
  json.key("findings");
  json.begin_array();
  return json.take();
}

std::string document_json(const CheckedDocument& checked, const ReportOptions&) {
  JsonWriter json(json_indent, depth);
  for (const Finding& finding : checked.findings) {
    if (!finding.is_suppressed()) write_finding(json, finding);
  }
  return json.take();
}

std::string end_json(const CheckSummary& summary, bool empty) {
  JsonWriter json(json_indent, depth, empty);
  json.end_array();
  json.key("suppressed");
  json.begin_array();
  for (const Finding& finding : summary.suppressed) write_finding(json, finding);
  json.end_array();
  json.key("summary");
  json.begin_object();
  json.member("documents", summary.documents);
  json.member("unread", summary.unread.size());
  json.member("left_out", summary.left_out.size());
  json.member("errors", summary.of(Severity::error));
  json.member("warnings", summary.of(Severity::warning));
  json.member("notes", summary.of(Severity::note));
  json.member("suppressed", summary.suppressed.size());
  json.end_object();
  json.end_object();
  return json.finish();
}

}  // namespace

const ReportFormat json_report{"json", ",", begin_json, document_json, end_json};

}  // namespace planctl
