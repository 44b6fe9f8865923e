// One document taken out of its file by two programs: whatever the layout, nothing has changed.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>
#include <set>

#include "encodings.h"
#include "layouts.h"
#include "planctl/diff.h"
#include "readings.h"
#include "transcript.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

/// A document as another program extracted it.
struct Extraction {
  std::string noise;
  std::string bytes;
};

/// The first bullet that the document does not have yet, for every bullet it has.
std::string with_other_bullets(std::string text, const Document& document) {
  for (const std::string& from : markers_of(document)) {
    if (unicode::length(from) != 1 || unicode::first(from) < 0x80) continue;
    for (std::string_view to : {"•", "→", "■", "✓"}) {
      if (text.find(to) != std::string::npos) continue;
      text = with_bullets(text, from, to);
      break;
    }
  }
  return text;
}

std::vector<Extraction> extract_otherwise(const Input& input) {
  std::string text = plain_text(input);
  Document document = read_input({input.path, text});
  Blocks blocks = parse_blocks(split_lines(decode_source(input.path, input.bytes)));
  std::vector<Extraction> all;
  for (std::size_t width : {25, 30, 35, 45, 80})
    all.push_back({fmt::format("goals wrapped at {}", width), rewrap_goals(text, document, width)});
  for (std::size_t width : {25, 32, 40, 50, 70, 110})
    all.push_back({fmt::format("wrapped at {}", width), write_anew(blocks, width)});
  all.push_back({"cut words glued", glue_cut_words(text)});
  all.push_back({"other bullets", with_other_bullets(text, document)});
  all.push_back({"all at once", encode_as(with_other_bullets(glue_cut_words(text), document), "utf-16le")});
  for (std::string_view encoding : encoding_names()) {
    std::string bytes = encode_as(text, encoding);
    if (!bytes.empty()) all.push_back({std::string(encoding), bytes});
  }
  return all;
}

/// Every goal unchanged where it stood, and every title.
void check_unchanged(const Plan& before, const Plan& after, std::string_view language) {
  Alignment alignment = align_plans(before, after, {language, {}});
  PlanDiff diff = diff_plans({"", before.title, before.period}, before, {"", after.title, after.period}, after,
                             alignment, language);
  CHECK(diff.summary.of(ChangeKind::unchanged) == before.goal_count());
  CHECK(after.goal_count() == before.goal_count());
  CHECK(diff.summary.moved == 0);
  for (const AreaDiff& area : diff.areas) CHECK((area.kind == AreaChange::unchanged && area.before == area.after));
  for (const Change& change : diff.changes) {
    if (change.kind == ChangeKind::unchanged) continue;
    CAPTURE(change.before.empty() ? "" : change.before.front().text);
    CAPTURE(change.after.empty() ? "" : change.after.front().text);
    CHECK(change.kind == ChangeKind::unchanged);
  }
}

/// "a.txt", or "a.txt#2023" where a document holds several plans.
std::string selector(const std::string& path, const Document& document, std::size_t plan) {
  return document.plans.size() == 1 ? path : fmt::format("{}#{}", path, document.plans[plan].year());
}

template <typename Check>
void for_all_extractions(Check check) {
  for (const Input& input : samples()) {
    CAPTURE(input.path);
    for (const Extraction& extraction : extract_otherwise(input)) {
      CAPTURE(extraction.noise);
      check(input, extraction);
    }
  }
}

}  // namespace

TEST_CASE("noise: another extraction of a document is the same plan") {
  for_all_extractions([](const Input& input, const Extraction& extraction) {
    Document before = read_input(input);
    Document after = read_input({input.path, extraction.bytes});
    REQUIRE(before.plans.size() == after.plans.size());
    for (std::size_t i = 0; i < before.plans.size(); ++i) {
      check_unchanged(before.plans[i], after.plans[i], before.language);
      check_unchanged(after.plans[i], before.plans[i], before.language);
    }
  });
}

TEST_CASE("noise: diff finds no differences") {
  const std::set<std::string> noises{"wrapped at 40", "all at once", "nfd", "windows-1252", "crlf"};
  for_all_extractions([&](const Input& input, const Extraction& extraction) {
    if (!noises.contains(extraction.noise)) return;
    ScratchFolder folder;
    std::filesystem::create_directory(folder.path() / "other");
    std::string other = "other/" + input.path;
    write_bytes(folder.path() / input.path, input.bytes);
    write_bytes(folder.path() / other, extraction.bytes);
    Document document = read_input(input);
    for (std::size_t i = 0; i < document.plans.size(); ++i) {
      Outcome outcome = run_shell(fmt::format("planctl diff '{}' '{}' --exit-code", selector(input.path, document, i),
                                              selector(other, document, i)),
                                  folder.path());
      CAPTURE(outcome.out);
      CAPTURE(outcome.err);
      CHECK(outcome.exit_code == 0);
    }
  });
}

TEST_CASE("noise: the noise is there") {
  CHECK(glue_cut_words("  gäst-\n  nätter, ett\n") == "  gästnätter,\nett\n");
  CHECK(glue_cut_words("natt-\ntåg, vinter-\noch RSL-\nnärvaro") == "natt-\ntåg, vinter-\noch RSL-\nnärvaro");
  std::map<std::string, int> documents;  // that the noise makes others
  for_all_extractions([&](const Input& input, const Extraction& extraction) {
    documents[extraction.noise] += extraction.bytes == plain_text(input) ? 0 : 1;
  });
  CHECK(documents.size() == 14 + encoding_names().size());
  for (const auto& noise : documents) CHECK_MESSAGE(noise.second >= 4, noise.first);
}

}  // namespace planctl::tests
