// What is looked for that is odd in a document changes nothing of how it is read.
#include <doctest/doctest.h>

#include <algorithm>

#include "files.h"
#include "generated_documents.h"
#include "planctl/lines.h"
#include "planctl/plan.h"

namespace planctl::tests {
namespace {

Document read_for(Findings findings, const std::string& text) {
  ReadOptions options;
  options.findings = findings;
  return build_document(parse_blocks(split_lines(decode_source("plan.txt", text, options)), findings), options);
}

std::string print_plans(Document document) {
  document.diagnostics.clear();
  return print_document(document);
}

void check_same_plans(const std::string& text) {
  std::string plans = print_plans(read_for(Findings::all, text));
  CHECK(print_plans(read_for(Findings::reading, text)) == plans);
  CHECK(print_plans(read_for(Findings::none, text)) == plans);
}

}  // namespace

TEST_CASE("findings: the plans are the same, whatever is looked for") {
  for (const Input& input : samples()) {
    CAPTURE(input.path);
    check_same_plans(input.bytes);
  }
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    std::string text = write_document(generate_writing(seed));
    CAPTURE(text);
    check_same_plans(text);
  }
}

TEST_CASE("findings: goals that stand twice are told where all is looked for, what is hardly read before that") {
  const std::string text = "Plan 2025\n\nMål\n• Röja leden\n• Röja leden\n• B\n";
  auto tells = [&](Findings findings, std::string_view rule) {
    Document document = read_for(findings, text);
    return std::any_of(document.diagnostics.begin(), document.diagnostics.end(),
                       [&](const Diagnostic& found) { return found.rule == rule; });
  };
  CHECK(tells(Findings::all, "duplicate-goal"));
  CHECK(!tells(Findings::reading, "duplicate-goal"));
  CHECK(tells(Findings::reading, "unsure-reading"));
  CHECK(!tells(Findings::none, "unsure-reading"));
}

}  // namespace planctl::tests
