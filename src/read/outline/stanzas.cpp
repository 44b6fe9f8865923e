#include "read/outline/stanzas.h"

#include <algorithm>

#include "language/language.h"
#include "language/title_words.h"
#include "read/outline/sections.h"
#include "read/rows/rows.h"

namespace planctl {
namespace {

bool may_head(const OutlineRow& row) {
  constexpr std::uint32_t longest = 6;  // words
  return row.kind == BlockKind::heading && row.words <= longest && !row.sentence && !row.front_matter &&
         !row.goal_label && !row.titles_plan && !row.dated && row.repeats == 1;
}

bool may_follow(const OutlineRow& row) {
  constexpr std::uint32_t least = 3;  // words
  bool text = row.kind == BlockKind::heading || row.kind == BlockKind::paragraph;
  return text && row.words >= least && row.words <= most_item_words && row.block->marker.empty() &&
         row.block->level == 0 && row.block->settled == Settled::no && !row.dated && !row.completes &&
         row.repeats == 1 && !row.labelled;
}

/// "Kontakt oss", "Hvem vi er", "Möten": how things are, and not what shall be.
bool heads_other(const OutlineRow& row) {
  const std::string& text = row.block->text;
  std::size_t at = 0;
  std::string first = next_word(text, at);
  bool asks = in_any(&Language::whats, first) || in_any(&Language::other_questions, first);
  return asks || row.other_label || is_background(first) || names_meeting(text) || names_no_plan(text);
}

/// Rows below the heading `i`.
List stanza_below(const OutlineRows& rows, const std::vector<bool>& taken, std::size_t i) {
  constexpr std::size_t usual_words = 5;
  std::size_t end = i + 1;
  std::size_t words = 0;
  for (; end < rows.size() && !taken[end] && is_close(rows, end) && may_follow(rows[end]); ++end)
    words += rows[end].words;
  bool whole = end == rows.size() || taken[end] || !is_close(rows, end);
  bool long_rows = words >= usual_words * (end - i - 1);
  return {i + 1, whole && long_rows ? end : i + 1, ListKind::section, ""};
}

}  // namespace

std::vector<List> find_stanzas(const OutlineRows& rows, const std::vector<bool>& taken) {
  constexpr std::size_t least_rows = 2;
  constexpr std::size_t least = 3;  // stanzas
  bool plan = std::any_of(rows.begin(), rows.end(), [](const OutlineRow& row) {
    return (row.titles_plan || row.names_plan) && names_plan(row.block->text);
  });
  std::vector<List> found;
  for (std::size_t i = 0; plan && i + least_rows < rows.size(); ++i) {
    bool apart = i == 0 || !is_close(rows, i);
    if (taken[i] || !apart || !may_head(rows[i]) || heads_other(rows[i])) continue;
    List stanza = stanza_below(rows, taken, i);
    if (stanza.size() < least_rows) continue;
    i = stanza.end - 1;
    found.push_back(std::move(stanza));
  }
  return found.size() < least ? std::vector<List>() : found;
}

}  // namespace planctl
