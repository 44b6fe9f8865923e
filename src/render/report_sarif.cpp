// Findings as SARIF. Those that are suppressed are told with the reason.
#include <vector>

#include "render/report.h"
#include "render/sarif.h"

namespace planctl {
namespace {

std::vector<SarifRule> check_rules() {
  std::vector<SarifRule> all;
  for (const Rule& rule : rules()) all.push_back({rule.id, rule.summary, rule.remedy, to_string(rule.severity)});
  return all;
}

void write_result(JsonWriter& json, const Finding& finding) {
  const Diagnostic& found = finding.diagnostic;
  json.begin_object();
  json.member("ruleId", found.rule);
  // A model may tell of rules that are not ours.
  if (const Rule* rule = find_rule(found.rule)) json.member("ruleIndex", rule - rules().data());
  json.member("level", to_string(found.severity));
  write_message(json, "message", found.message);
  json.key("locations");
  json.begin_array();
  json.begin_object();
  write_place(json, {finding.path, found.line, found.column, found.place});
  json.end_object();
  json.end_array();
  write_fingerprint(json, finding.fingerprint);
  write_suppressions(json, finding.is_suppressed() ? std::string_view(finding.reason) : "");
  json.end_object();
}

std::string begin_check() {
  JsonWriter json(sarif_indent);
  begin_sarif(json, "check", check_rules());
  return json.take();
}

std::string document_check(const CheckedDocument& checked, const ReportOptions&) {
  JsonWriter json(sarif_indent, sarif_depth);
  for (const Finding& finding : checked.findings) write_result(json, finding);
  return json.take();
}

std::string end_check(const CheckSummary& summary, bool empty) {
  JsonWriter json(sarif_indent, sarif_depth, empty);
  end_sarif(json, summary.unread);
  return json.finish();
}

}  // namespace

const ReportFormat sarif_report{"sarif", ",", begin_check, document_check, end_check};

}  // namespace planctl
