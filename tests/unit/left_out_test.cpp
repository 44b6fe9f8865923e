// What of a folder is no document: nothing that is one is left out.
#include "corpus/left_out.h"

#include <doctest/doctest.h>

#include "files.h"
#include "generated_documents.h"
#include "planctl/corpus.h"

namespace planctl::tests {
namespace {

Document document_of(const std::string& path, const std::string& text) {
  return build_document(parse_blocks(split_lines(decode_source(path, text))));
}

}  // namespace

TEST_CASE("left out: no sample and no generated document is planctl's own output, or no plan") {
  for (const Input& input : samples()) {
    CAPTURE(input.path);
    CHECK(!is_own_output(input.bytes));
    CHECK(!is_no_plan(document_of(input.path, input.bytes)));
  }
  for (std::uint32_t seed = 1; seed <= 200; ++seed) {
    Writing writing = generate_writing(seed);
    std::string text = write_document(writing);
    CAPTURE(text);
    CHECK(!is_own_output(text));
  }
}

TEST_CASE("left out: what speaks for a plan, and what does not") {
  auto no_plan = [](const std::string& path, const std::string& text) { return is_no_plan(document_of(path, text)); };
  CHECK(no_plan("requirements.txt", "numpy==1.2.3\nflask\n"));
  CHECK(no_plan("protokoll-2026-03-12.txt", "Protokoll\n\nOrdföranden öppnade mötet.\n"));
  CHECK(no_plan("moten.txt", "Protokoll 12 mars 2026\n\nOrdföranden öppnade mötet.\n"));
  CHECK(no_plan("moten.txt", "Protokoll 12/3 2026\n\nOrdföranden öppnade mötet.\n"));
  CHECK(!no_plan("2026.txt", "Leder\n\nInget är bestämt.\n"));
  CHECK(!no_plan("leder.txt", "Leder 2026\n\nInget är bestämt.\n"));
  CHECK(!no_plan("protokoll-2026.txt", "Protokoll 2026\n\nOrdföranden öppnade mötet.\n"));
  CHECK(!no_plan("verksamhetsplan.txt", "Utkast\n\nInget är bestämt.\n"));
  CHECK(!no_plan("text.txt", "Verksamhetsplan\n\nInget är bestämt.\n"));
}

}  // namespace planctl::tests
