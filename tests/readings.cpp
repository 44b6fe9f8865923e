#include "readings.h"

#include <fmt/format.h>

#include <iterator>

#include "laws.h"
#include "sanitized.h"
#include "spec.h"

namespace planctl::tests {

Document read_input(const Input& input) {
  return build_document(parse_blocks(split_lines(decode_source(input.path, input.bytes))));
}

std::string plain_text(const Input& input) {
  std::string text = decode_source(input.path, input.bytes).text;
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (!pair) plain.push_back(text[i] == '\r' ? '\n' : text[i]);
  }
  return plain;
}

std::string outline(const Document& document) {
  std::string out;
  auto to = std::back_inserter(out);
  for (const Plan& plan : document.plans) {
    fmt::format_to(to, "plan {}-{} {}\n", plan.period.first, plan.period.last, plan.title);
    for (const Area& area : plan.areas) {
      fmt::format_to(to, " area {}\n", area.title);
      for (const Goal& goal : area.goals) fmt::format_to(to, "  {} {}\n", goal.depth, goal.text);
    }
  }
  return out;
}

std::vector<Input> all_inputs() {
  const std::size_t step =
      sanitized && !trying_all() ? 8 : 1;  // all of them are read where the specifications are held
  std::vector<Input> inputs = samples();
  std::size_t seen = 0;
  for (const SpecCase& spec_case : read_specs()) {
    if (seen++ % step != 0) continue;
    Input input = spec_case.document();
    try {
      decode_source(input.path, input.bytes);
    } catch (const Error&) {
      continue;
    }
    input.path = fmt::format("{}:{}", spec_case.file, spec_case.line);
    inputs.push_back(std::move(input));
  }
  return inputs;
}

}  // namespace planctl::tests
