// Any bytes are a document or one clear error: reads them through all stages and prints every stage.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "planctl/plan.h"

namespace {

using namespace planctl;

/// Goals lie inside the text.
void check(const Document& document, std::size_t size) {
  for (const Plan& plan : document.plans) {
    for (const Area& area : plan.areas) {
      for (const Goal& goal : area.goals) {
        if (goal.bytes.begin > goal.bytes.end || goal.bytes.end > size || goal.line > goal.last_line) std::abort();
      }
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(data, data + size);
  try {
    Lines lines = split_lines(decode_source("fuzz.txt", std::move(bytes)));
    Blocks blocks = parse_blocks(lines);
    std::size_t printed = print_lines(lines).size() + print_blocks(blocks).size();
    Document document = build_document(std::move(blocks));
    if (printed + print_document(document).size() == 0) std::abort();
    check(document, lines.source.text.size());
  } catch (const Error&) {
    return 0;
  }
  return 0;
}
