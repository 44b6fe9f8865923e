// Any bytes are a document, or a model, or one clear error: reads them through all stages and prints every stage.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "planctl/model.h"

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

void read_as_text(std::string bytes) {
  Lines lines = split_lines(decode_source("fuzz.txt", std::move(bytes)));
  Blocks blocks = parse_blocks(lines);
  std::size_t printed = print_lines(lines).size() + print_blocks(blocks).size();
  Document document = build_document(std::move(blocks));
  if (printed + print_document(document).size() == 0) std::abort();
  check(document, lines.source.text.size());
}

void read_as_model(std::string bytes) {
  for (const Document& document : parse_model("fuzz.json", std::move(bytes))) {
    print_document(document);
    check(document, 0);
  }
}

/// One clear error is an answer.
void read_by(void (*read)(std::string), std::string bytes) {
  try {
    read(std::move(bytes));
  } catch (const Error&) {
    return;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(data, data + size);
  read_by(read_as_model, bytes);
  read_by(read_as_text, std::move(bytes));
  return 0;
}
