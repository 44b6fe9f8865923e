#include "read/outline/alike_headings.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "read/outline/wording.h"
#include "read/rows/rows.h"

namespace planctl {
namespace {

void take_sentence(OutlineRow& row) {
  row.kind = BlockKind::heading;
  row.brief = true;
  row.sentence = false;
  row.look = look_of(row);
}

/// One sentence of its own, that no list completes.
bool may_head_list(const OutlineRow& row) {
  constexpr std::uint32_t most_words = 14;
  const std::string& text = row.block->text;
  return row.kind == BlockKind::paragraph && row.words <= most_words && text.ends_with('.') && !row.completes &&
         !row.approval && !row.dated && !row.labelled && row.repeats == 1 && row.block->settled == Settled::no &&
         !holds_sentence_end(text);
}

}  // namespace

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
    take_sentence(rows[i]);
  }
}

void see_sentences_above_lists(OutlineRows& rows) {
  constexpr std::size_t several = 3;
  std::vector<std::size_t> found;
  auto is_item = [&](std::size_t i) { return i < rows.size() && rows[i].kind == BlockKind::item; };
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (!is_item(i) || is_item(i - 1)) continue;
    const bool apart = found.empty() || is_item(i - 2);
    if (!apart || !is_item(i + 1) || !may_head_list(rows[i - 1])) return;
    found.push_back(i - 1);
  }
  if (found.size() < several) return;
  for (std::size_t i : found) take_sentence(rows[i]);
}

}  // namespace planctl
