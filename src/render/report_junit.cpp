// Findings as JUnit XML, which most CI systems show: a suite for each document, a case for each finding. Findings that
// are failures are those the exit code tells of; others are cases that passed, with what was found as their output.
#include <fmt/format.h>

#include <algorithm>

#include "planctl/plan.h"
#include "render/case_names.h"
#include "render/report.h"
#include "render/xml_writer.h"

namespace planctl {
namespace {

bool is_failure(const Finding& finding, const ReportOptions& options) {
  return !finding.is_suppressed() && options.fail_on && finding.diagnostic.severity >= *options.fail_on;
}

/// "duplicate-goal: Röja sly": the same in the next run, wherever the line stands.
std::string name_of(const Finding& finding) {
  const std::string& about = finding.subject.empty() ? finding.diagnostic.message : finding.subject;
  return fmt::format("{}: {}", finding.diagnostic.rule, about);
}

std::string details_of(const Finding& finding) {
  const Diagnostic& found = finding.diagnostic;
  std::string source = finding.source.empty() ? "" : finding.source + "\n";
  return fmt::format("{}:{}:{}: {}: {}\n{}{}", finding.path, place_of_line(found.line, found.place), found.column,
                     to_string(found.severity), found.message, source, found.remedy);
}

void write_outcome(XmlWriter& xml, const Finding& finding, std::string_view element) {
  xml.begin(element);
  xml.attribute("type", finding.diagnostic.rule);
  xml.attribute("message", finding.diagnostic.message);
  xml.text(details_of(finding));
  xml.end();
}

/// Its document; that of a model with the model, which may stand beside the document itself.
std::string class_of(const CheckedDocument& checked, const Finding& finding) {
  bool in_model = !checked.path.empty() && finding.path != checked.path;
  return document_name(finding.path, in_model ? checked.path : "");
}

void write_case(XmlWriter& xml, const CheckedDocument& checked, const Finding& finding, const ReportOptions& options,
                CaseNames& names) {
  std::string class_name = class_of(checked, finding);
  xml.begin("testcase");
  xml.attribute("classname", class_name);
  xml.attribute("name", names.own_name(class_name, name_of(finding)));
  xml.attribute("file", finding.path);
  if (finding.diagnostic.line > 0 && !finding.diagnostic.place.found()) xml.attribute("line", finding.diagnostic.line);
  if (finding.is_suppressed()) {
    xml.begin("skipped");
    xml.attribute("message", finding.reason);
    xml.end();
  } else if (!checked.failure.empty()) {
    write_outcome(xml, finding, "error");
  } else if (is_failure(finding, options)) {
    write_outcome(xml, finding, "failure");
  } else {
    xml.begin("system-out");
    xml.text(details_of(finding));
    xml.end();
  }
  xml.end();
}

/// A document that is in order counts too.
void write_passed(XmlWriter& xml, const CheckedDocument& checked) {
  xml.begin("testcase");
  xml.attribute("classname", checked.path);
  xml.attribute("name", "no findings");
  xml.attribute("file", checked.path);
  xml.end();
}

std::string begin_junit() {
  XmlWriter xml;
  xml.declare();
  xml.begin("testsuites");
  xml.attribute("name", "planctl check");
  return xml.take();
}

std::string document_junit(const CheckedDocument& checked, const ReportOptions& options) {
  const auto& findings = checked.findings;
  bool of_all = checked.path.empty();
  if (of_all && findings.empty()) return {};
  auto suppressed =
      std::count_if(findings.begin(), findings.end(), [](const Finding& it) { return it.is_suppressed(); });
  auto failures =
      std::count_if(findings.begin(), findings.end(), [&](const Finding& it) { return is_failure(it, options); });
  bool unread = !checked.failure.empty();
  XmlWriter xml(1);
  xml.begin("testsuite");
  xml.attribute("name", of_all ? "all documents" : checked.path);
  xml.attribute("tests", std::max<std::size_t>(findings.size(), 1));
  xml.attribute("failures", unread ? 0 : static_cast<std::size_t>(failures));
  xml.attribute("errors", unread ? 1 : 0);
  xml.attribute("skipped", static_cast<std::size_t>(suppressed));
  CaseNames names;
  for (const Finding& finding : findings) write_case(xml, checked, finding, options, names);
  if (findings.empty()) write_passed(xml, checked);
  xml.end();
  return xml.take();
}

std::string end_junit(const CheckSummary&, bool) {
  XmlWriter xml(1);
  xml.end_outer("testsuites");
  return xml.take() + "\n";
}

}  // namespace

const ReportFormat junit_report{"junit", "", begin_junit, document_junit, end_junit};

}  // namespace planctl
