// Findings as values: fingerprints, folder rules, counts; and the pieces that reports are made of.
#include "planctl/check.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "check/series.h"
#include "files.h"
#include "planctl/report.h"
#include "render/github.h"
#include "render/sarif.h"
#include "render/xml_writer.h"
#include "text/quoted_line.h"

namespace planctl::tests {
namespace {

CheckedDocument check(const std::string& path, std::string text, const Config& config = {}) {
  return Checker(config).check(decode_source(path, std::move(text)));
}

std::vector<std::string> fingerprints_of(const CheckedDocument& checked) {
  std::vector<std::string> fingerprints;
  for (const Finding& finding : checked.findings) fingerprints.push_back(finding.fingerprint);
  return fingerprints;
}

constexpr std::string_view odd_plan =
    "Plan för kretsen 2025\n\nLeder\nMål\n✓ Röja sly 2023\n✓ Röja sly 2023\n✓ Röja sly 2023\n✓ Öka till 15\n";

std::string holes(std::vector<Period> periods) {
  std::vector<SeriesPlan> plans;
  for (const Period& period : periods) plans.push_back({"plan", period, "plan.txt"});
  std::string text;
  for (const Finding& finding : check_series(std::move(plans))) text += finding.subject + "\n";
  return text;
}

std::string caret_below(std::string_view line, std::size_t column, std::size_t width) {
  QuotedLine quoted = quote_line(line, column, width);
  return fmt::format("{}\n{:{}}^", quoted.text, "", quoted.caret);
}

/// Which suppressions of the rule stale-year fit a finding of the odd plan, by their texts.
std::vector<std::size_t> fitting(const std::vector<std::string>& texts, const std::string& path = "plan.txt") {
  Config config;
  for (const std::string& text : texts) config.suppressions.push_back({"stale-year", path, text, "known", {}});
  std::vector<std::size_t> used = check("plan.txt", std::string(odd_plan), config).used;
  std::sort(used.begin(), used.end());
  return used;
}

}  // namespace

TEST_CASE("check: suppressions fit by the words they name, wherever those stand") {
  using Indices = std::vector<std::size_t>;
  CHECK(fitting({"sly 2023", "sly", "Röja sly 2023", "röja", "3"}) == Indices{0, 1, 2, 3, 4});
  CHECK(fitting({"sly 2024", "sly 20233", "öja", "a sly", "RÖJA SLY"}) == Indices{2, 3, 4});
  CHECK(fitting({"", "sly", "", "sly", "stig"}) == Indices{0, 1, 2, 3});
  CHECK(fitting({"", "sly"}, "annan.txt").empty());
}

TEST_CASE("check: of suppressions that fit, the reason of the first in the file is told") {
  Config config;
  config.suppressions = {{"stale-year", "plan.txt", "sly", "first", {}}, {"stale-year", "plan.txt", "", "second", {}}};
  std::vector<std::string> reasons;
  for (const Finding& finding : check("plan.txt", std::string(odd_plan), config).findings) {
    if (finding.diagnostic.rule == "stale-year") reasons.push_back(finding.reason);
  }
  CHECK(reasons == std::vector<std::string>(3, "first"));
}

TEST_CASE("check: fingerprints stay when lines are put in above") {
  std::size_t findings = 0;
  for (const Input& sample : samples()) {
    CAPTURE(sample.path);
    std::string text = decode_source(sample.path, sample.bytes).text;
    CheckedDocument checked = check(sample.path, text);
    CHECK(fingerprints_of(checked) == fingerprints_of(check(sample.path, "\n\n\n" + text)));
    findings += checked.findings.size();
  }
  CHECK(findings > 3);
}

TEST_CASE("check: equal findings have different fingerprints, and other documents have others") {
  std::vector<std::string> all = fingerprints_of(check("a.txt", std::string(odd_plan)));
  std::vector<std::string> other = fingerprints_of(check("b.txt", std::string(odd_plan)));
  CHECK(all.size() == 6);
  all.insert(all.end(), other.begin(), other.end());
  CHECK(std::set(all.begin(), all.end()).size() == 12);
}

TEST_CASE("check: fingerprints do not depend on bullets, case and punctuation") {
  std::string text(odd_plan);
  std::string changed = text;
  for (auto at = changed.find("✓ Röja sly 2023"); at != std::string::npos; at = changed.find("✓ Röja sly 2023")) {
    changed.replace(at, std::string_view("✓ Röja sly 2023").size(), "•  RÖJA SLY 2023.");
  }
  changed.replace(changed.find("✓"), std::string_view("✓").size(), "•");
  CHECK(fingerprints_of(check("a.txt", text)) == fingerprints_of(check("a.txt", changed)));
}

TEST_CASE("check: every finding names a rule, a line of the document and a column of that line") {
  for (const Input& sample : samples()) {
    for (const Finding& finding : Checker(Config{}).check(decode_source(sample.path, sample.bytes)).findings) {
      CAPTURE(finding.diagnostic.message);
      CHECK(find_rule(finding.diagnostic.rule) != nullptr);
      CHECK(!finding.source.empty());
      CHECK(!finding.subject.empty());
      CHECK(finding.diagnostic.column <= finding.source.size());
    }
  }
}

TEST_CASE("check: a long line is not quoted, and costs no more than it is long") {
  std::string text = "Plan för kretsen 2025\n\nLeder\nMål\n✓ Röja sly\n✓ Röja sly";
  for (int i = 0; i < 20'000; ++i) text += "\f✓ Röja sly";
  CheckedDocument checked = check("a.txt", text);
  std::size_t quoted = 0;
  for (const Finding& finding : checked.findings) quoted += finding.source.size();
  CHECK(checked.findings.size() > 10'000);
  CHECK(quoted < 100);
}

TEST_CASE("check: rules stand in order, with all that is said of them") {
  CHECK(std::is_sorted(rules().begin(), rules().end(), [](const Rule& a, const Rule& b) { return a.id < b.id; }));
  for (const Rule& rule : rules()) {
    CAPTURE(rule.id);
    CHECK(find_rule(rule.id) == &rule);
    CHECK(rule.summary.ends_with('.'));
    CHECK(!rule.remedy.empty());
  }
  CHECK(find_rule("no-such-rule") == nullptr);
}

TEST_CASE("check: holes in a series") {
  CHECK(holes({{2020, 2020}, {2021, 2021}, {2023, 2023}}) == "plan 2022\n");
  CHECK(holes({{2020, 2020}, {2024, 2024}, {2026, 2026}}) == "plan 2022\n");
  CHECK(holes({{2016, 2016}, {2018, 2018}, {2020, 2020}, {2021, 2021}, {2022, 2022}}).empty());
  CHECK(holes({{2020, 2020}, {2024, 2024}}).empty());
  CHECK(holes({{2020, 2020}}).empty());
  CHECK(holes({}).empty());
  CHECK(holes({{2015, 2018}, {2023, 2026}}) == "plan 2019–2022\n");
  CHECK(holes({{2015, 2018}, {2019, 2022}}).empty());
  CHECK(holes({{2021, 2025}, {2022, 2022}, {2024, 2024}, {2026, 2026}, {2027, 2027}}).empty());
  CHECK(holes({{2021, 2022}, {2022, 2023}, {2024, 2025}}) == "plan 2023–2024\n");
  CHECK(holes({{2000, 2000}, {2001, 2001}, {2024, 2024}}) == "plan 2002, 2003, … 2023\n");
}

TEST_CASE("check: the worst findings are kept, the first of each severity first") {
  CheckSummary summary;
  auto finding = [](Severity severity, std::uint32_t line) {
    Finding made;
    made.diagnostic.severity = severity;
    made.diagnostic.line = line;
    return made;
  };
  for (std::uint32_t line = 1; line <= 30; ++line) {
    summary.add(finding(line % 3 == 0 ? Severity::error : line % 3 == 1 ? Severity::note : Severity::warning, line));
  }
  CHECK(summary.worst.size() == CheckSummary::most_worst);
  CHECK(std::all_of(summary.worst.begin(), summary.worst.end(),
                    [](const Finding& it) { return it.diagnostic.severity == Severity::error; }));
  CHECK(summary.worst.front().diagnostic.line == 3);
  CHECK(summary.from(Severity::warning) == 20);
  Finding suppressed = finding(Severity::error, 1);
  suppressed.reason = "known";
  summary.add(suppressed);
  CHECK(summary.of(Severity::error) == 10);
  CHECK(summary.suppressed.size() == 1);
}

TEST_CASE("check: the caret stands below its character") {
  CHECK(caret_below("Röja sly", 6, 80) == "Röja sly\n     ^");
  CHECK(caret_below("\tRöja", 2, 80) == "        Röja\n        ^");
  CHECK(caret_below("a\tRöja", 3, 80) == "a       Röja\n        ^");
  CHECK(caret_below("漢字 sly", 4, 80) == "漢字 sly\n     ^");
  CHECK(caret_below("e\u0301x", 3, 80) == "e\u0301x\n ^");
  CHECK(caret_below("e\u0301x", 2, 80) == "e\u0301x\n^");
  CHECK(caret_below("sly", 9, 80) == "sly\n   ^");
  CHECK(caret_below("", 1, 80) == "\n^");
  CHECK(caret_below("\x1b[31m\x7f\u0085\u202Esly", 1, 80) == "␛[31m␡\uFFFD\uFFFDsly\n^");
  CHECK(caret_below("abcdefghijklmnopqrstuvwxyz", 1, 13) == "abcdefghij…\n^");
  CHECK(caret_below("abcdefghijklmnopqrstuvwxyz", 26, 13) == "…qrstuvwxyz\n          ^");
  CHECK(caret_below("abcdefghijklmnopqrstuvwxyz", 13, 13) == "…hijklmnopq…\n      ^");
}

TEST_CASE("check: what is cut is never wider than asked for") {
  std::string line = "\tÅ漢字e\u0301 och så vidare, 漢字漢字漢字 till slutet av raden";
  for (std::size_t width = 18; width < 70; ++width) {
    for (std::size_t column = 1; column < 60; ++column) {
      QuotedLine quoted = quote_line(line, column, width);
      CHECK(quote_line(quoted.text, 1, 1000).text == quoted.text);
      CHECK(quoted.caret < width);
    }
  }
}

TEST_CASE("check: XML has no character that XML 1.0 has no place for") {
  CHECK(escape_xml("a<b>&\"c\"", XmlPlace::attribute) == "a&lt;b&gt;&amp;&quot;c&quot;");
  CHECK(escape_xml("a\x01\x1b\uFFFE", XmlPlace::text) == "a\uFFFD\uFFFD\uFFFD");
  CHECK(escape_xml("a\n\tb", XmlPlace::text) == "a\n\tb");
  CHECK(escape_xml("a\n\tb\r", XmlPlace::attribute) == "a&#10;&#9;b&#13;");
  CHECK(escape_xml("]]>", XmlPlace::text) == "]]&gt;");
}

TEST_CASE("check: GitHub's annotations are one line each, whatever is in them") {
  CHECK(write_annotation({Severity::warning, "a,b: c.txt", 3, 4, "50 %", "100 %,\r\nall: yes"}) ==
        "::warning file=a%2Cb%3A c.txt,line=3,col=4,title=50 %25::100 %25,%0D%0Aall: yes\n");
  CHECK(write_annotation({Severity::error, {}, 0, 0, {}, "\x1b[31m\t"}) == "::error::\uFFFD[31m\t\n");
  CHECK(write_annotation({Severity::note, {}, 0, 0, {}, "more"}) == "::notice::more\n");
}

TEST_CASE("check: paths are URIs in SARIF") {
  CHECK(uri_of("plans/mål 2024.txt") == "plans/m%C3%A5l%202024.txt");
  CHECK(uri_of("a:b#c?d%.txt") == "a%3Ab%23c%3Fd%25.txt");
  CHECK(uri_of("/srv/plans/a.txt") == "file:///srv/plans/a.txt");
}

TEST_CASE("check: counts in words") {
  CheckSummary summary;
  CHECK(render_counts(summary) == "0 documents: no findings");
  summary.documents = 1;
  summary.findings = {2, 0, 1};
  summary.suppressed.resize(3);
  CHECK(render_counts(summary) == "1 document: 1 error, 2 notes; 3 suppressed");
}

}  // namespace planctl::tests
