#include "read/outline/alike_headings.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "read/outline/wording.h"
#include "read/rows/rows.h"

namespace planctl {

void see_alike_headings(OutlineRows& rows) {
  constexpr std::size_t least = 2;  // headings
  auto may_be_alike = [](const OutlineRow& row) {
    return row.kind == BlockKind::lead_in && !row.block->text.ends_with(':') && row.repeats == 1;
  };
  if (std::none_of(rows.begin(), rows.end(), may_be_alike)) return;
  std::unordered_map<std::string_view, std::size_t> headings;  // by their first two words
  for (const OutlineRow& row : rows) {
    if (row.kind == BlockKind::heading && !row.completes) ++headings[first_two_words(row.block->text)];
  }
  headings.erase("");
  for (OutlineRow& row : rows) {
    if (!may_be_alike(row)) continue;
    auto alike = headings.find(first_two_words(row.block->text));
    if (alike == headings.end() || alike->second < least) continue;
    row.kind = BlockKind::heading;
    row.completes = row.open_colon = false;
    row.look = look_of(row);
  }
}

void see_sentences_as_headings(OutlineRows& rows) {
  constexpr std::uint32_t most_words = 12;
  constexpr std::uint32_t several = 2;
  auto place = [&](std::size_t i) {
    return fmt::format("{}\n{}", first_two_words(rows[i].block->text), rows[i + 1].key);
  };
  std::vector<std::size_t> sentences;
  std::vector<std::size_t> labelled;                      // headings
  std::unordered_map<std::string, std::size_t> headings;  // by their first two words and the label
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    const OutlineRow& row = rows[i];
    if (rows[i + 1].kind != BlockKind::label || rows[i + 1].repeats < several) continue;
    if (row.kind == BlockKind::heading) labelled.push_back(i);
    bool sentence = row.kind == BlockKind::paragraph && row.words <= most_words && row.block->text.ends_with('.');
    const bool headed = i > 0 && rows[i - 1].kind == BlockKind::heading && !rows[i - 1].titles_plan;
    if (sentence && !headed && !holds_sentence_end(row.block->text)) sentences.push_back(i);
  }
  if (sentences.empty()) return;
  for (std::size_t i : labelled) ++headings[place(i)];
  for (std::size_t i : sentences) {
    auto alike = headings.find(place(i));
    if (alike == headings.end()) continue;
    rows[i].kind = BlockKind::heading;
    rows[i].brief = true;
    rows[i].sentence = false;
    rows[i].look = look_of(rows[i]);
  }
}

}  // namespace planctl
