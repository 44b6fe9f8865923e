// What the rules ask of two rows and of what stands around them.
#include <algorithm>

#include "language/language.h"
#include "language/title_words.h"
#include "read/joining/join_rules.h"
#include "read/rows/verbs.h"
#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Column where the text of an item begins.
std::uint32_t item_column(const Row& row) {
  return row.line->indent + static_cast<std::uint32_t>(unicode::length(row.text.substr(0, row.marker.size)));
}

bool begins_alike(const Neighbours& n) {
  if (in_item(n) || !n.first.starts_lower || n.first.first_word != n.below.first_word) return false;
  std::string_view word = n.first.body.substr(0, n.first.body.find(' '));
  return n.below.body.starts_with(word);
}

/// Two items or more with a blank line between them, each of which begins with a verb and may go on right below.
bool are_aired_deeds(const Row* begin, const Row* end) {
  int deeds = 0;
  for (const Row* row = begin; row != end; ++row) {
    if (row != begin && row->gap == 0) continue;
    if (!begins_with_verb(row->body)) return false;
    ++deeds;
  }
  return deeds >= 2;
}

/// How many rows these are, if each is an item that begins with a verb, and none is open; otherwise 0.
std::ptrdiff_t count_deeds(const Row* begin, const Row* end) {
  auto is_deed = [](const Row& row) {
    bool whole = row.role == RowRole::content && !row.marker.found() && !row.open && !row.hyphen && !row.terminal;
    return whole && begins_with_verb(row.body);
  };
  return std::all_of(begin, end, is_deed) ? end - begin : 0;
}

}  // namespace

bool had_room(const Neighbours& n) {
  if (!n.layout.wrapped) return true;
  if (in_item(n)) return fits_in_item(n.above, n.below, n.layout.item_reach);
  return fits(n.above, n.below, n.layout.prose_reach);
}

bool falls_far_short_of(std::uint32_t reach, std::uint32_t end, const Row& below) {
  constexpr std::uint32_t ragged = 8;  // characters
  return end + 1 + below.first_word + std::max(ragged, reach / 3) < reach;
}

bool falls_far_short(const Neighbours& n) {
  std::uint32_t reach = n.layout.wrapped ? n.layout.item_reach : n.layout.widest_item + 1;
  return falls_far_short_of(reach, n.above.edge, n.below);
}

bool hangs_in_item(const Neighbours& n) {
  return in_item(n) && n.below.line->indent > n.first.line->indent + 1 &&
         n.below.line->indent + 1 >= item_column(n.first);
}

bool opens_something(const Neighbours& n) {
  if (!looks_like_title(n.below) || n.below.open || n.after == nullptr) return false;
  bool anew = n.after->gap > 0 || n.after->starts_upper || n.after->marker.found() || n.after->role == RowRole::label;
  return anew && fits(n.below, *n.after, n.layout.prose_reach) && n.below.width() * 3 < n.layout.prose_reach * 2;
}

bool is_counted(const Marker& marker) {
  return marker.family != MarkerFamily::symbol && marker.family != MarkerFamily::leaked;
}

bool list_goes_on(const Neighbours& n) {
  constexpr std::ptrdiff_t most_rows = 5;
  const Marker& marker = n.first.marker;
  for (const Row* row = &n.below; row != n.end && row - &n.below < most_rows; ++row) {
    if (row->role == RowRole::furniture) continue;
    if (row->role != RowRole::content || row->markup) return false;
    if (row->marker.found())
      return row->marker.alike(marker) && (!is_counted(marker) || row->marker.number == marker.number + 1);
    if (row != &n.below && row->gap > (n.layout.aired ? 1U : 0U)) return false;
  }
  return false;
}

bool belongs_to_list(const Neighbours& n) {
  return (n.layout.lists_labelled || is_counted(n.first.marker)) && list_goes_on(n);
}

bool are_ragged(const Row* begin, const Row* end, const Layout& layout) {
  constexpr std::ptrdiff_t least = 3;
  constexpr std::uint32_t room = 10;  // characters
  std::uint32_t widest = 0;
  for (const Row* row = begin; row != end; ++row) widest = std::max(widest, row->width());
  std::ptrdiff_t ended = 0;
  const bool short_of_margin = layout.widest_line * 2 >= widest * 3;
  for (const Row* row = begin; row + 1 < end; ++row) {
    if ((row->open && !short_of_margin) || row->hyphen) return false;
    ended += row->width() + row[1].first_word + room < widest ? 1 : 0;
  }
  return end - begin >= least && (short_of_margin || ended * 2 >= end - begin - 1);
}

bool is_bare_clause(const Row& row) {
  constexpr std::uint32_t longest = 3;  // characters
  return row.starts_lower && row.first_word <= longest && row.role == RowRole::content && !row.marker.found() &&
         in_any(&Language::infinitives, row.body.substr(0, row.body.find(' ')));
}

const Row* end_of_small_letters(const Row* begin, const Row* end) {
  const std::uint32_t gap = end - begin > 1 ? std::min(begin[1].gap, 1U) : 0;
  auto goes_on = [&](const Row& row) {
    bool close = &row == begin || row.gap == gap;
    return close && row.role == RowRole::content && !row.marker.found() && row.starts_lower;
  };
  const Row* row = begin;
  while (row != end && goes_on(*row)) ++row;
  return row;
}

bool breaks_off_for_list(const Row& row) {
  constexpr std::uint32_t most_words = 12;
  if (!row.starts_upper || row.marker.found() || row.colon || row.terminal || row.words > most_words) return false;
  std::string_view last = last_word(row.body);
  return in_any_folded(&Language::completed, last) && holds_modal(row.body);
}

const Row* end_of_completion(const Row& above, const Row* below, const Row* end, const Layout& layout) {
  constexpr std::ptrdiff_t least = 2;
  if (below == end || below->gap > 1 || !below->starts_lower || !(leads_to_list(above) || breaks_off_for_list(above)))
    return below;
  if (!above.colon && layout.wrapped && !fits(above, *below, layout.prose_reach)) return below;
  const Row* behind = end_of_small_letters(below, end);
  const bool list =
      are_ragged(below, behind, layout) || count_deeds(below, behind) >= least || are_aired_deeds(below, behind);
  return list ? behind : below;
}

bool are_deeds(const Row* begin, const Row* end, const Layout& layout) {
  const std::ptrdiff_t least = layout.deeds_listed ? 2 : 4;
  const Row* row = begin;
  while (row != end && (row == begin || row->gap == 0) && row->starts_lower) ++row;
  return count_deeds(begin, row) >= least;
}

bool is_led_without_colon(const Neighbours& n) {
  return n.rows == 1 && end_of_completion(n.above, &n.below, n.end, n.layout) != &n.below;
}

bool begins_clause(const Neighbours& n) {
  if (begins_alike(n)) return true;
  // "att stugorna vid sjön blir öppna" above "för alla": the others begin with "att", too.
  char32_t end = unicode::last(n.above.body);
  bool ended = end == U',' || end == U';' || n.above.terminal || n.below.starts_upper;
  const bool unfinished =
      n.below.gap == 0 && n.above.open && (n.first.gap > 0 || !had_room(n)) && !begins_with_verb(n.below.body);
  return n.listed && (ended || (!is_bare_clause(n.first) && !unfinished));
}

bool begins_clause_over_page(const Neighbours& n) {
  return !n.above.open && (begins_alike(n) || (n.listed && n.first.starts_lower && begins_with_verb(n.below.body)));
}

bool opens_clauses(const Neighbours& n) {
  const bool led = n.rows == 1 && (n.above.capitals || leads_to_list(n.above) || looks_like_title(n.above));
  const std::ptrdiff_t least = n.below.gap > 0 || (led && n.layout.clauses_listed) ? 2 : 3;
  constexpr std::ptrdiff_t most_rows = 8;                     // of so many clauses
  bool numbered = n.rows == 1 && is_counted(n.first.marker);  // as headings are
  if (in_item(n) && !numbered) return false;
  std::string_view word = n.below.body.substr(0, n.below.body.find(' '));
  std::ptrdiff_t clauses = 1;
  const Row* last = &n.below + std::min(n.end - &n.below, most_rows);
  for (const Row* row = &n.below + 1; row < last && clauses < least; ++row) {
    if (row->role == RowRole::furniture) continue;
    bool cut = row->page_before && row->starts_lower;
    bool together = (row->gap <= n.below.gap && !row->page_before && row->role == RowRole::content) || cut;
    bool clause = row->first_word == n.below.first_word && row->body.starts_with(word);
    bool rest = (row->gap == 0 && row->line->indent > n.below.line->indent) || cut;
    if (!together || !(clause || rest)) return false;
    clauses += clause ? 1 : 0;
  }
  return clauses >= least;
}

}  // namespace planctl
