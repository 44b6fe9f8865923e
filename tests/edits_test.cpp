// Single rows of documents edited: no goal changes that the edit did not touch. It is counted how often one does.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "edits.h"
#include "laws.h"
#include "random.h"
#include "readings.h"
#include "sanitized.h"

namespace planctl::tests {
namespace {

constexpr std::size_t edits_tried = 1000;

struct Probed {
  std::string path;
  ReadText read;
};

struct ProbedEdit {
  std::size_t document = 0;
  Edit edit;
};

std::vector<ProbedEdit> edits_of(const std::vector<Probed>& documents) {
  std::vector<ProbedEdit> edits;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    for (const Edit& edit : all_edits(documents[i].read.text)) edits.push_back({i, edit});
  }
  return edits;
}

std::string_view row_of(const std::string& text, std::size_t row) {
  std::string_view rest = text;
  for (; row > 1; --row) rest.remove_prefix(rest.find('\n') + 1);
  return rest.substr(0, rest.find('\n'));
}

/// The first few changes, and how many more there are.
void tell_changes(const Probed& document, const Edit& edit, const std::vector<std::string>& changes) {
  constexpr std::size_t most = 3;
  tell(fmt::format("{}:{}: {}: |{}", document.path, edit.row, to_string(edit.kind),
                   row_of(document.read.text, edit.row)));
  for (std::size_t i = 0; i < changes.size() && i < most; ++i) tell("    " + changes[i]);
  if (changes.size() > most) tell(fmt::format("    and {} more", changes.size() - most));
}

/// How many of the edits change goals that they did not touch.
std::size_t count_breaks(const std::vector<Probed>& documents, const std::vector<ProbedEdit>& edits) {
  std::map<std::pair<std::string, std::string_view>, std::size_t> breaks;
  std::size_t count = 0;
  for (const ProbedEdit& probed : edits) {
    const Probed& document = documents[probed.document];
    std::vector<std::string> changes = untouched_changes(document.read, probed.edit);
    if (changes.empty()) continue;
    tell_changes(document, probed.edit, changes);
    ++breaks[{document.path, to_string(probed.edit.kind)}];
    ++count;
  }
  for (const auto& [of, times] : breaks) tell(fmt::format("{:4} {}: {}", times, of.first, of.second));
  tell(fmt::format("{} of {} edits change goals that they did not touch\n", count, edits.size()));
  return count;
}

std::vector<Probed> read_all(const std::vector<Input>& inputs) {
  std::vector<Probed> documents;
  for (const Input& input : inputs) documents.push_back({input.path, read_text(plain_text(input))});
  return documents;
}

/// Documents, and every edit that they allow in an order of chance.
struct Probe {
  std::vector<Probed> documents;
  std::vector<ProbedEdit> edits;
};

Probe make_probe(const std::vector<Input>& inputs) {
  Probe probe{read_all(inputs), {}};
  probe.edits = edits_of(probe.documents);
  Random(8).shuffle(probe.edits);
  REQUIRE(probe.edits.size() >= edits_tried);
  return probe;
}

std::size_t count_breaks(Probe probe, std::size_t edits) {
  probe.edits.resize(edits);
  return count_breaks(probe.documents, probe.edits);
}

std::vector<Input> read_folder(const Path& folder) {
  std::vector<Input> inputs;
  for (const auto& file : std::filesystem::directory_iterator(folder))
    inputs.push_back({file.path().filename().string(), read_bytes(file.path())});
  std::sort(inputs.begin(), inputs.end(), [](const Input& a, const Input& b) { return a.path < b.path; });
  return inputs;
}

}  // namespace

TEST_CASE("edits: a row edited changes no other goals, of 1 000 edits of samples") {
  CHECK(count_breaks(make_probe(samples()), edits_tried) <= 3);
}

TEST_CASE("edits: a row edited changes no other goals, of all edits of samples") {
  if (sanitized) return skip_test("a thousand are enough under a sanitizer");
  Probe probe = make_probe(samples());
  CHECK(count_breaks(probe, probe.edits.size()) <= 22);
}

TEST_CASE("edits: a row edited changes no other goals, of 1 000 edits of the corpus") {
  Path corpus = PLANCTL_CORPUS;
  if (corpus.empty()) return skip_test("set PLANCTL_CORPUS to a folder with seeds/ and gold/");
  CHECK(count_breaks(make_probe(read_folder(corpus / "seeds")), edits_tried) <= 5);
}

TEST_CASE("edits: all rows but the title of a small document") {
  const std::string text =
      "Plan för kretsen 2025\n\nLeder\n\nLeden är sliten.\n\nMål\n✓ Röja sly\n✓ Byta spänger\n✓ Måla kryss\n";
  auto changes = [&](const Edit& edit) { return untouched_changes(read_text(text), edit); };
  for (const Edit& edit : all_edits(text)) {
    CAPTURE(edit.row);
    CAPTURE(to_string(edit.kind));
    if (edit.row > 1) CHECK(changes(edit) == std::vector<std::string>{});
  }
  CHECK(all_edits(text).size() == 39);
  CHECK(apply_edit("a\nb\n", {EditKind::remove, 1}) == "b\n");
  CHECK(apply_edit("a\nb\n", {EditKind::swap_with_next, 1}) == "b\na\n");
  CHECK(apply_edit("a\nb\n", {EditKind::blank_line_before, 2}) == "a\n\nb\n");
  CHECK(apply_edit("a\nb\n", {EditKind::page_break_before, 2}) == "a\n\fb\n");
}

TEST_CASE("edits: a change elsewhere is seen") {
  const std::string text = "Plan för kretsen 2025\n\nLeder\n\n✓ Röja sly\n✓ Byta spänger\n✓ Måla kryss\n✓ Laga broar\n";
  ReadText before = read_text(text);
  before.document.plans.at(0).areas.at(0).goals.at(3).text = "Laga alla broar";
  std::vector<std::string> changes = untouched_changes(before, {EditKind::remove, 5});
  CHECK(changes == std::vector<std::string>{"- 2025-2025 Leder | depth 0 | Laga alla broar",
                                            "+ 2025-2025 Leder | depth 0 | Laga broar"});
  before.document.plans.at(0).areas.at(0).goals.at(3).text = "Laga broar";
  CHECK(untouched_changes(before, {EditKind::remove, 5}).empty());
  before.document.plans.at(0).areas.at(0).title = "Broar";
  CHECK(untouched_changes(before, {EditKind::remove, 5}).size() == 2);  // goals that do not border on the row
}

}  // namespace planctl::tests
