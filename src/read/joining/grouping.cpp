// Grouping: which rows are one block. The rules of continuation.h decide for every two neighbouring rows, but for
// titles that the index spells out.
#include <algorithm>

#include "language/language.h"
#include "read/joining/continuation.h"
#include "read/rows/rows.h"
#include "read/rows/verbs.h"
#include "unicode.h"

namespace planctl {
namespace {

const Row* content_after(const Rows& rows, std::size_t i) {
  for (++i; i < rows.size(); ++i) {
    if (rows[i].role != RowRole::furniture) return &rows[i];
  }
  return nullptr;
}

/// Rows [i, end) that together spell a title of the index, the first by this text of it; i where none does.
std::size_t spells_title(const Rows& rows, std::size_t i, std::string_view text, const Contents& contents) {
  constexpr std::size_t most_rows = 4;
  char32_t first = unicode::to_lower(unicode::first(text));
  bool possible = std::any_of(contents.entries.begin(), contents.entries.end(),
                              [&](const Contents::Entry& entry) { return unicode::first(entry.key) == first; });
  if (!possible) return i;
  std::string key = unicode::key(text);
  if (key.empty()) return i;
  std::size_t longest = i;
  for (const Contents::Entry& entry : contents.entries) {
    if (!entry.key.starts_with(key)) continue;
    std::string together = key;
    std::size_t end = i + 1;
    std::size_t left = most_rows - 1;
    for (; end < rows.size() && left > 0 && together.size() < entry.key.size(); ++end) {
      if (rows[end].role == RowRole::furniture) continue;
      if (rows[end].gap > 1 || rows[end].role != RowRole::content || rows[end].marker.found()) break;
      together += unicode::key(rows[end].body);
      --left;
    }
    if (together == entry.key) longest = std::max(longest, end);
  }
  return longest;
}

/// The same, of a named mark with it or without: the index may have "Område 2: Leder" or "Leder".
std::size_t spells_title(const Rows& rows, std::size_t i, const Contents& contents) {
  const std::size_t end = spells_title(rows, i, rows[i].body, contents);
  if (end != i || rows[i].marker.family != MarkerFamily::named) return end;
  return spells_title(rows, i, rows[i].text, contents);
}

bool may_be_indexed(const Rows& rows, std::size_t i) {
  const Row& row = rows[i];
  bool item = row.marker.family == MarkerFamily::symbol || row.marker.family == MarkerFamily::leaked;
  bool heads_label = i + 1 < rows.size() && rows[i + 1].role == RowRole::label;
  return row.role == RowRole::content && (!item || heads_label) && row.width() <= 120 && !row.starts_lower;
}

/// Where a group stands.
struct Place {
  bool listed = false;
  bool under_label = false;
  bool at_top = true;
  std::size_t completion_end = 0;  ///< of the rows that complete the last one that broke off
  std::size_t run_end = 0;         ///< of the rows without a blank line between them
  bool sentence_on_row = false;    ///< each sentence of these rows begins and ends with a row
};

/// "Översätta sidorna till arabiska," at the margin, above "somaliska och ukrainska.", with nothing else: one sentence.
bool is_wrapped_at_comma(const Row& above, const Row& below, const Layout& layout) {
  const bool comma = above.starts_upper && unicode::last(above.body) == U',' && below.starts_lower;
  return comma && layout.wrapped && !fits(above, below, layout.prose_reach);
}

/// Below a label or a colon: two or more rows without a mark up to the next blank line or the next row that leads to a
/// list, each ending as list items do, or all in small letters from the first on.
bool starts_listed(const Rows& rows, std::size_t begin, const Layout& layout) {
  std::size_t count = 0;
  bool ends = true;
  bool lower = true;
  std::size_t i = begin;
  for (; i < rows.size() && (i == begin || rows[i].gap == 0); ++i, ++count) {
    if (leads_to_list(rows[i]) && i > begin) break;
    if (lower && rows[i].starts_upper && looks_like_title(rows[i]) && are_ragged(&rows[begin], &rows[i], layout))
      return true;
    char32_t end = unicode::last(rows[i].body);
    ends = ends && (end == U',' || end == U';' || rows[i].terminal);
    lower = lower && rows[i].starts_lower && rows[i].words <= 16;
    if ((!ends && !lower) || rows[i].marker.found() || rows[i].role != RowRole::content) return false;
  }
  // Where a blank line stands between the items, the rows between two are one.
  bool aired = i < rows.size() && rows[i].gap > 0 && rows[i].starts_lower && !rows[i].marker.found();
  if (count == 2 && is_wrapped_at_comma(rows[begin], rows[begin + 1], layout)) return false;
  return count >= 2 && !(lower && !ends && aired);
}

/// A title of few words behind the end of a sentence or first of all, with a capital or a list below it.
bool heads_sentences(const Rows& rows, std::size_t i) {
  constexpr std::uint32_t most_words = 5;
  const Row& row = rows[i];
  if (row.words > most_words || row.colon || row.open || !looks_like_title(row)) return false;
  bool below = i == 0 || row.gap > 0 || rows[i - 1].terminal || rows[i - 1].role != RowRole::content;
  return below && i + 1 < rows.size() && rows[i + 1].gap == 0 &&
         (rows[i + 1].starts_upper || rows[i + 1].marker.found());
}

/// Rows without a mark, right below each other, in which three sentences or more all begin and end with a row, and two
/// thirds say what shall be: in prose sentences end anywhere, so these are items whose marks were lost. Below a goal
/// label two sentences do, whatever they say.
///     Säkra avtal för alla stugor på fjället under
///     de tio närmaste åren.
///     Måla den norra stugan.
///     Byta taket på den södra stugan.
///     Leder
///     Röja leden till sjön.
void see_run(Place& place, const Rows& rows, std::size_t begin) {
  const std::size_t least = place.under_label ? 2 : 3;  // sentences
  std::size_t sentences = 0;
  bool whole = true;
  std::size_t i = begin;
  for (; i < rows.size() && (i == begin || rows[i].gap == 0); ++i) {
    const Row& row = rows[i];
    if (row.marker.found() || row.markup || row.role != RowRole::content || heads_sentences(rows, i)) break;
    bool anew = i > begin && rows[i - 1].terminal;
    whole = whole && !(anew && (!row.starts_upper || refers_back(row.body))) && !holds_sentence_end(row.body);
    sentences += row.terminal ? 1 : 0;
  }
  place.run_end = std::max(i, begin + 1);
  place.sentence_on_row = whole && sentences >= least && rows[place.run_end - 1].terminal;
  if (!place.sentence_on_row || place.under_label) return;
  std::size_t promising = 0;
  for (i = begin; i < place.run_end; ++i) {
    bool anew = i == begin || rows[i - 1].terminal;
    promising += anew && says_what_shall_be(rows[i].body) ? 1 : 0;
  }
  place.sentence_on_row = promising * 3 >= sentences * 2;
}

/// What rows are put together by, beside their place.
struct GroupedRows {
  const Rows& rows;
  const Layout& layout;
  const Contents& contents;
};

/// Behind the last row of the group that begins at `begin`. Furniture inside it belongs to its range.
std::size_t end_of_group(const GroupedRows& grouped, std::size_t begin, const Place& place, Joins& joins) {
  const auto& [rows, layout, contents] = grouped;
  if (rows[begin].role == RowRole::furniture) return begin + 1;
  std::size_t above = begin;
  std::uint32_t count = 1;
  std::uint32_t widest = rows[begin].width();
  for (std::size_t i = begin + 1; i < rows.size(); ++i) {
    if (rows[i].role == RowRole::furniture) continue;
    Neighbours n{
        rows[begin], rows[above],  rows[i],           content_after(rows, i), rows.data() + rows.size(), layout, count,
        widest,      place.listed, place.under_label, place.at_top,           place.sentence_on_row};
    const JoinRule& rule = find_join_rule(n);
    joins.push_back({static_cast<std::uint32_t>(i), &rule});
    if (!rule.joins) break;
    bool indexed = !contents.entries.empty() && may_be_indexed(rows, i) && rows[i].starts_upper;
    if (indexed && spells_title(rows, i, contents) != i) break;
    above = i;
    ++count;
    widest = std::max(widest, rows[i].width());
  }
  return above + 1;
}

void move_on(Place& place, const Rows& rows, const Group& group, const Layout& layout) {
  const Row& row = rows[group.begin];
  if (row.role == RowRole::furniture) return;
  const Row* below = rows.data() + group.end;
  const Row* end = rows.data() + rows.size();
  while (below != end && below->role == RowRole::furniture) ++below;
  bool gap_below = below != end && below->gap > 0;
  if (row.role == RowRole::label || !row.marker.found()) {
    const Row* behind = end_of_completion(rows[group.end - 1], below, end, layout);
    if (behind != below) place.completion_end = static_cast<std::size_t>(behind - rows.data());
  }
  if (group.end < place.completion_end) {
    place.listed = true;
  } else if (row.role == RowRole::label || (rows[group.end - 1].colon && !row.marker.found())) {
    place.listed = starts_listed(rows, group.end, layout);
  } else if (gap_below) {
    place.listed = are_deeds(below, end, layout);
  } else if (!place.listed && below != end && below->starts_lower && looks_like_title(row)) {
    place.listed = are_deeds(below, end, layout);
  }
  if (row.role == RowRole::label) place.under_label = row.goal_label;
  if (row.role != RowRole::label && (row.marker.found() || !looks_like_title(row))) place.under_label = false;
  place.at_top = place.at_top && !row.marker.found() && row.role == RowRole::content && group.end - group.begin <= 2;
}

}  // namespace

Groups group_rows(const Rows& rows, const Layout& layout, const Contents& contents, Joins& joins) {
  joins.clear();
  Groups groups;
  groups.reserve(rows.size() / 3 + 1);
  Place place;
  for (std::size_t i = 0; i < rows.size();) {
    if (i >= place.run_end) see_run(place, rows, i);
    Group group;
    group.begin = static_cast<std::uint32_t>(i);
    std::size_t end = i;
    if (!contents.entries.empty() && may_be_indexed(rows, i)) end = spells_title(rows, i, contents);
    group.named_by_index = end != i;
    if (end == i) end = end_of_group({rows, layout, contents}, i, place, joins);
    group.end = static_cast<std::uint32_t>(end);
    move_on(place, rows, group, layout);
    groups.push_back(group);
    i = end;
  }
  return groups;
}

}  // namespace planctl
