// The specifications: tests/spec/*.txt.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "spec.h"
#include "visible.h"

namespace planctl::tests {

TEST_CASE("spec: lines") { check_spec("lines.txt"); }
TEST_CASE("spec: line-ends") { check_spec("line-ends.txt"); }
TEST_CASE("spec: markers") { check_spec("markers.txt"); }
TEST_CASE("spec: blocks") { check_spec("blocks.txt"); }
TEST_CASE("spec: plan") { check_spec("plan.txt"); }
TEST_CASE("spec: diagnostics") { check_spec("diagnostics.txt"); }
TEST_CASE("spec: wording") { check_spec("wording.txt"); }
TEST_CASE("spec: alignment") { check_spec("alignment.txt"); }
TEST_CASE("spec: ledger") { check_spec("ledger.txt"); }

TEST_CASE("spec: every file is checked") {
  const std::vector<std::string> checked{"alignment.txt", "blocks.txt",    "diagnostics.txt",
                                         "ledger.txt",    "line-ends.txt", "lines.txt",
                                         "markers.txt",   "plan.txt",      "wording.txt"};
  CHECK(files_in("tests/spec", ".txt") == checked);
}

TEST_CASE("spec: the visible notation reads back") {
  for (std::string_view text :
       {"a\n", "\ta \f\r\n", "sj\xC2\xAD", "  \n.\n \n", "e\xCC\x81\xCC\x81\xCC\x81\xCC\x81\n", "a\\b\n"}) {
    CHECK(from_visible(to_visible(text)) == text);
  }
  CHECK(from_visible("→a␣␌␍\\\nb\\x{E5}\\u{301*2}\n") == "\ta \f\rb\xE5\xCC\x81\xCC\x81\n");
}

namespace {

/// Rule ids that a source file gives to diagnostics: "lost-hyphen" in {"lost-hyphen", Severity::note, …} and in
/// rule = "lost-hyphen".
std::set<std::string> rules_in(const std::string& source) {
  std::set<std::string> rules;
  auto literal_before = [&](std::size_t end) {
    std::size_t begin = source.rfind('"', end - 1);
    rules.insert(source.substr(begin + 1, end - begin - 1));
  };
  for (auto at = source.find("\", Severity::"); at != std::string::npos; at = source.find("\", Severity::", at + 1)) {
    literal_before(at);
  }
  constexpr std::string_view assigned = "rule = \"";
  for (auto at = source.find(assigned); at != std::string::npos; at = source.find(assigned, at + 1)) {
    literal_before(source.find('"', at + assigned.size()));
  }
  return rules;
}

}  // namespace

TEST_CASE("spec: every diagnostic has a case") {
  std::string cases;
  for (const SpecCase& spec_case : read_spec("diagnostics.txt")) cases += spec_case.expected;
  std::set<std::string> rules;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(in_repository("src"))) {
    if (entry.path().extension() == ".cpp") rules.merge(rules_in(read_bytes(entry.path())));
  }
  CHECK(rules.contains("lost-hyphen"));
  CHECK(rules.contains("undecodable-bytes"));
  for (const std::string& rule : rules) {
    CAPTURE(rule);
    CHECK(cases.find(" " + rule + ":") != std::string::npos);
  }
}

}  // namespace planctl::tests
