// The golden prints: what the samples are read as, and what changed between the plans of their series.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "planctl/alignment.h"
#include "planctl/diff.h"
#include "planctl/render.h"
#include "readings.h"

namespace planctl::tests {
namespace {

Document read_sample(const std::string& name) {
  return read_input({"samples/" + name, read_bytes(in_repository(Path("samples") / name))});
}

PlanDiff diff_samples(const std::string& before_name, const std::string& after_name) {
  Document before = read_sample(before_name);
  Document after = read_sample(after_name);
  const Plan& first = before.plans.front();
  const Plan& second = after.plans.back();
  return diff_plans({before.path, first.title, first.period}, first, {after.path, second.title, second.period}, second,
                    align_plans(first, second, {after.language, {}}), after.language);
}

void check_diff(const std::string& name, const std::string& before, const std::string& after) {
  PlanDiff diff = diff_samples(before, after);
  RenderOptions options;
  check_expected(name + ".diff.txt", render_text(diff, options));
  check_expected(name + ".diff.md", render_markdown(diff, options));
  check_expected(name + ".diff.json", render_json(diff));
}

}  // namespace

TEST_CASE("expected: samples as they are read") {
  for (const Input& input : samples()) {
    check_expected(Path(input.path).stem().string() + ".plan.txt", print_document(read_input(input)));
  }
}

TEST_CASE("expected: every sample's blocks") {
  for (const Input& input : samples()) {
    Blocks blocks = parse_blocks(split_lines(decode_source(input.path, input.bytes)));
    check_expected(Path(input.path).stem().string() + ".blocks.txt", print_blocks(blocks));
  }
}

TEST_CASE("expected: differences") {
  check_diff("2020-2022", "2020-inriktning-och-mal.txt", "2022-inriktning-och-mal.txt");
  check_diff("2024-2026", "2024-mal-och-inriktning.txt", "2026-mal-och-inriktning.txt");
  check_diff("2023-2024", "2023-2024-webbsida.txt", "2023-2024-webbsida.txt");
}

}  // namespace planctl::tests
