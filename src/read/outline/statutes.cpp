#include "read/outline/statutes.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "language/language.h"
#include "language/title_words.h"
#include "read/outline/wording.h"
#include "read/rows/rows.h"
#include "read/rows/words.h"
#include "text/clean.h"

namespace planctl {
namespace {

/// Does it hold a word that one of the lists has?
bool holds_any_word(std::string_view text, WordLists lists) {
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    if (in_any(lists, next_word(text, at, room))) return true;
  }
  return false;
}

/// "Stadgar", "Extract from the bylaws", not "Medlemmar och stadgar", which may be an area.
bool heads_statutes(const OutlineRow& row) {
  constexpr std::uint32_t most = 5;  // words
  const bool title = row.kind != BlockKind::item && row.kind != BlockKind::paragraph;
  if (!title || row.words > most || row.goal_label || row.titles_plan) return false;
  std::string_view text = clean_title(row.block->text);
  return in_any_folded(&Language::rule_nouns, last_word(text)) && !holds_any_word(text, {&Language::conjunctions});
}

/// Behind the sentences below the title, several, all of which say how it is; who quotes rules does not speak of them,
/// as "Stadgarna är lätta att läsa" does.
std::size_t end_of_statutes(const OutlineRows& rows, std::size_t title, const Language& language) {
  constexpr std::size_t several = 3;
  std::size_t end = title + 1;
  for (; end < rows.size() && (rows[end].kind == BlockKind::item || rows[end].kind == BlockKind::paragraph); ++end) {
    const std::string& text = rows[end].block->text;
    if (!ends_sentence(text) || promises(text, language)) return title;
    if (holds_any_word(text, {&Language::rule_nouns})) return title;
  }
  return end - title > several ? end : title;
}

constexpr std::uint32_t least_words = 3;  // of an item

/// Items of the document, and how many of them say what shall be.
struct Items {
  std::size_t all = 0;
  std::size_t promising = 0;
};

bool is_worded_item(const OutlineRow& row) { return row.kind == BlockKind::item && row.words >= least_words; }

Items count_items(const OutlineRows& rows, const Language& language) {
  Items items;
  for (const OutlineRow& row : rows) {
    if (!is_worded_item(row)) continue;
    ++items.all;
    items.promising += promises(row.block->text, language) ? 1 : 0;
  }
  return items;
}

/// Say half the items outside [begin, end) or more what shall be, as none of those inside does? Else these are as all
/// are.
bool promise_others(const OutlineRows& rows, std::size_t begin, std::size_t end, const Items& items) {
  const auto first = rows.begin() + static_cast<std::ptrdiff_t>(begin);
  const auto inside = std::count_if(first, rows.begin() + static_cast<std::ptrdiff_t>(end), is_worded_item);
  const std::size_t others = items.all - static_cast<std::size_t>(inside);
  return others > 0 && items.promising * 2 >= others;
}

}  // namespace

void see_statutes(OutlineRows& rows, const Language& language) {
  std::optional<Items> items;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!heads_statutes(rows[i])) continue;
    const std::size_t end = end_of_statutes(rows, i, language);
    if (end == i) continue;
    if (!items) items = count_items(rows, language);
    if (!promise_others(rows, i, end, *items)) continue;
    for (std::size_t row = i; row < end; ++row) rows[row].quotes_rules = true;
    rows[i].front_matter = true;
  }
}

}  // namespace planctl
