// The specifications: tests/spec/*.txt.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>

#include "planctl/diagnostic.h"
#include "spec.h"
#include "visible.h"

namespace planctl::tests {

TEST_CASE("spec: lines") { check_spec("lines.txt"); }
TEST_CASE("spec: layout") { check_spec("layout.txt"); }
TEST_CASE("spec: line-ends") { check_spec("line-ends.txt"); }
TEST_CASE("spec: markers") { check_spec("markers.txt"); }
TEST_CASE("spec: blocks") { check_spec("blocks.txt"); }
TEST_CASE("spec: plan") { check_spec("plan.txt"); }
TEST_CASE("spec: diagnostics") { check_spec("diagnostics.txt"); }
TEST_CASE("spec: wording") { check_spec("wording.txt"); }
TEST_CASE("spec: alignment") { check_spec("alignment.txt"); }
TEST_CASE("spec: ledger") { check_spec("ledger.txt"); }

TEST_CASE("spec: a promise is judged alike from both sides") {
  for (const SpecCase& spec_case : read_spec("wording.txt")) {
    CAPTURE(spec_case.line);
    auto [there, back] = strength_both_ways(spec_case);
    CHECK(there == back);
  }
}

TEST_CASE("spec: every file is checked") {
  const std::vector<std::string> checked{"alignment.txt", "blocks.txt", "diagnostics.txt", "layout.txt", "ledger.txt",
                                         "line-ends.txt", "lines.txt",  "markers.txt",     "plan.txt",   "wording.txt"};
  CHECK(files_in("tests/spec", ".txt") == checked);
}

TEST_CASE("spec: the visible notation reads back") {
  for (std::string_view text :
       {"a\n", "\ta \f\r\n", "sj\xC2\xAD", "  \n.\n \n", "e\xCC\x81\xCC\x81\xCC\x81\xCC\x81\n", "a\\b\n"}) {
    CHECK(from_visible(to_visible(text)) == text);
  }
  CHECK(from_visible("→a␣␌␍\\\nb\\x{E5}\\u{301*2}\n") == "\ta \f\rb\xE5\xCC\x81\xCC\x81\n");
}

TEST_CASE("spec: every rule has a case") {
  std::string cases;
  for (const SpecCase& spec_case : read_spec("diagnostics.txt")) cases += spec_case.expected;
  // These are about a PDF, more than one document, or none that was read, or the configuration: see tests/cli.
  const std::set<std::string_view> elsewhere{"damaged-file",        "duplicate-plan", "missing-year",
                                             "unreadable-document", "unused-reading", "unused-suppression"};
  for (const Rule& rule : rules()) {
    CAPTURE(rule.id);
    bool has_case = cases.find(fmt::format(" {}:", rule.id)) != std::string::npos;
    CHECK(has_case != elsewhere.contains(rule.id));
  }
}

}  // namespace planctl::tests
