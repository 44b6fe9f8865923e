// Grouping: which rows belong together, and what the group is. One decision for every two neighbouring rows, from the
// strongest evidence to the weakest.
#include <algorithm>

#include "language/language.h"
#include "language/title_words.h"
#include "read/joining/hyphenation.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

struct Neighbours {
  const Row& first;  ///< first row of the group so far
  const Row& above;
  const Row& below;
  const Row* after;  ///< the content row behind `below`, if any
  const Row* end;    ///< behind the last row of the document
  const Layout& layout;
  std::uint32_t rows;    ///< in the group so far
  std::uint32_t widest;  ///< of those rows, characters
  bool listed;           ///< among unmarked items that each end in a comma, a semicolon or a point
  bool under_label;      ///< below a label, with no marker in between
  bool at_top;           ///< nothing but titles so far
};

bool in_item(const Neighbours& n) { return n.first.marker.found(); }

/// Could the first word of the row below still have stood on the row above?
bool had_room(const Row& above, const Row& below, std::uint32_t reach) {
  return above.width() + 1 + below.first_word < reach;
}
bool had_room(const Neighbours& n) {
  if (!n.layout.wrapped) return true;
  if (in_item(n)) return n.above.edge + 1 + n.below.first_word < n.layout.item_reach;
  // Wider than the columns of the document: no margin ended it.
  if (n.at_top && n.above.width() > n.layout.widest_prose && looks_like_title(n.above)) return true;
  return had_room(n.above, n.below, n.layout.prose_reach);
}

/// A row that looks like a heading and is followed by something that starts anew.
bool opens_something(const Neighbours& n) {
  if (!looks_like_title(n.below) || n.below.open || n.after == nullptr) return false;
  bool anew = n.after->gap > 0 || n.after->starts_upper || n.after->marker.found() || n.after->role == RowRole::label;
  return anew && had_room(n.below, *n.after, n.layout.prose_reach) && n.below.width() * 3 < n.layout.prose_reach * 2;
}

/// Short rows, then a full one: a heading and the prose below it.
bool heads_prose(const Neighbours& n) {
  constexpr std::uint32_t most_rows = 4;
  bool title = n.rows == 1 ? looks_like_title(n.above) : !in_item(n) && looks_like_title(n.first) && !n.above.terminal;
  bool narrow = in_item(n) ? n.widest * 2 < n.layout.full_reach : n.rows == 1 || n.widest * 5 < n.layout.full_reach * 4;
  return title && narrow && n.rows <= most_rows && n.layout.wrapped &&
         had_room(n.above, n.below, n.layout.prose_reach) && n.below.width() > n.widest;
}

/// Every word of some length starts with a capital, as English titles are set.
bool is_title_case(const Row& row) {
  if (!looks_like_title(row) || row.capitals) return false;
  std::size_t at = 0;
  std::size_t capitals = 0;
  while (at < row.body.size()) {
    std::size_t end = std::min(row.body.find(' ', at), row.body.size());
    std::string_view word = row.body.substr(at, end - at);
    bool upper = unicode::is_upper(unicode::first(word));
    if (word.size() > 4 && !upper) return false;
    capitals += upper ? 1 : 0;
    at = end + 1;
  }
  return capitals >= 1;
}

std::size_t count_capitals(std::string_view text) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < text.size();) capitals += unicode::is_upper(unicode::next(text, at)) ? 1 : 0;
  return capitals;
}

/// "Conductors and Continuing" above "Education": one title over two rows.
bool both_title_case(const Neighbours& n) {
  bool several = n.above.words >= 2 && count_capitals(n.above.body) >= 2;
  return several && is_title_case(n.above) && is_title_case(n.below) && n.below.words <= 4 && n.after != nullptr &&
         n.after->width() > n.below.width();
}

bool is_counted(const Marker& marker) {
  return marker.family != MarkerFamily::symbol && marker.family != MarkerFamily::leaked;
}

/// Does the list that the group is an item of go on behind the row below and what belongs to it?
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

/// A line of an item that ends so long before the margin that no ragged edge explains it.
bool falls_far_short(const Neighbours& n) {
  constexpr std::uint32_t ragged = 8;  // characters
  std::uint32_t reach = n.layout.wrapped ? n.layout.item_reach : n.layout.widest_item + 1;
  return n.above.edge + 1 + n.below.first_word + std::max(ragged, reach / 3) < reach;
}

/// Rows without a mark that begin with the same small word, as the clauses of a resolution do.
///     att arbetstiden förkortas
///     att alla får rätt till heltid
bool begins_alike(const Neighbours& n) {
  if (in_item(n) || !n.first.starts_lower || n.first.first_word != n.below.first_word) return false;
  std::string_view word = n.first.body.substr(0, n.first.body.find(' '));
  return n.below.body.starts_with(word);
}

/// The list goes on behind the row below, and no heading could stand in it.
bool belongs_to_list(const Neighbours& n) {
  return (n.layout.lists_labelled || is_counted(n.first.marker)) && list_goes_on(n);
}

/// Blank lines between: only an unfinished line goes on, in small letters.
bool continues_over_gap(const Neighbours& n) {
  if (n.above.terminal || n.above.colon || n.above.markup || n.below.gap > 3) return false;
  if (n.below.starts_lower) return !n.listed && !begins_alike(n);
  if (in_item(n) && n.layout.aired && n.below.gap == 1 && n.below.starts_upper)
    return (n.above.open || !falls_far_short(n)) && list_goes_on(n);
  bool next_item = n.after != nullptr && n.after->marker.found() && n.after->marker.alike(n.first.marker);
  return in_item(n) && n.above.open && next_item && !n.below.starts_upper;
}

bool continues_over_page(const Neighbours& n) {
  if (n.above.terminal || n.above.colon || n.above.markup) return false;
  if (n.below.starts_lower || n.above.open) return true;
  bool prose = !in_item(n) && !had_room(n) && (n.rows > 1 || holds_sentence_end(n.above.body));
  if (prose) return true;
  return in_item(n) && n.below.starts_upper && n.below.gap <= 1 && belongs_to_list(n);
}

/// Column where the text of an item begins.
std::uint32_t item_column(const Row& row) {
  return row.line->indent + static_cast<std::uint32_t>(unicode::length(row.text.substr(0, row.marker.size)));
}

/// What follows an item without a blank line is its own where headings look otherwise here: where they have a blank
/// line above them, a goal label below them, or would stand in the middle of a count.
///     • Remisskravet ska bort, även
///     Region Mitt
///     • Modellen ska spridas
bool belongs_to_item(const Neighbours& n) {
  if (falls_far_short(n) || (n.after != nullptr && n.after->role == RowRole::label)) return false;
  if (n.layout.items_end && !n.above.terminal) return true;
  return (n.layout.headings_aired && !n.layout.aired) || belongs_to_list(n);
}

bool ends_in_conjunction(const Row& row) {
  auto space = row.body.find_last_of(" \t");
  return in_any(&Language::conjunctions,
                unicode::fold(row.body.substr(space == std::string_view::npos ? 0 : space + 1)));
}

/// A row short of the margin, and below it a sentence or a full row that begins with a capital: "… året om" above "En
/// led är ett löfte. Den som …" is a heading although it ends in a small word.
bool heads_text(const Neighbours& n) {
  bool text = n.below.terminal || holds_sentence_end(n.below.body) ||
              (n.layout.wrapped && n.below.width() * 5 >= n.layout.full_reach * 4);
  bool title = n.rows == 1 && !in_item(n) && looks_like_title(n.above);
  return title && text && n.below.width() > n.above.width() && !ends_in_conjunction(n.above) &&
         (!n.layout.wrapped || had_room(n.above, n.below, n.layout.prose_reach));
}

/// "Verksamhetsplan 2025": a title that ends in its year is complete.
bool is_whole_title(const Neighbours& n) {
  bool title = n.at_top && !in_item(n) && n.rows == 1 && unicode::is_digit(unicode::last(n.above.body));
  return title && names_plan(n.above.body) && !is_only_year(n.above.body);
}

bool continues_with_capital(const Neighbours& n) {
  if (n.below.has_digit_or_colon && !n.above.open && names_value(n.below.body)) return false;
  if (n.above.colon && in_item(n) && n.rows == 1 && had_room(n)) return false;
  if (is_whole_title(n)) return false;
  constexpr std::uint32_t abbreviation = 5;
  if (n.above.capitals && !n.below.capitals && n.below.width() > 3 && !in_item(n)) return false;
  if (!n.above.capitals && n.below.capitals && n.below.width() > abbreviation) return false;
  if (in_item(n) && n.below.line->indent > n.first.line->indent + 1 && n.below.line->indent + 1 >= item_column(n.first))
    return true;
  if (n.above.open) return !(n.above.terminal || n.above.colon || heads_text(n));
  if (n.listed || (n.under_label && !in_item(n) && !n.above.terminal)) return false;
  bool figure = unicode::is_digit(unicode::first(n.below.body));
  if (figure && (in_item(n) || !(looks_like_title(n.above) && had_room(n)))) return true;
  if (n.rows == 1 && both_title_case(n) && !in_item(n) && !n.at_top) return true;
  if (n.layout.space_continues && !n.above.line->trailing_space) return false;
  if (in_item(n) && belongs_to_item(n)) return true;
  if (n.above.capitals != n.below.capitals && n.below.width() > 3) return false;
  if (n.above.capitals && n.below.capitals && !in_item(n) && !n.at_top) return true;
  bool page_top = n.below.line->indent == 1 && n.above.line->indent == 0;
  if (page_top || had_room(n) || heads_prose(n)) return false;
  if (n.above.terminal && opens_something(n)) return false;
  if (in_item(n) && n.layout.hanging && n.below.line->indent <= n.first.line->indent) return false;
  bool paragraph_indent =
      !in_item(n) && n.above.terminal && n.below.line->indent >= n.above.line->indent + 2 && n.rows > 1;
  return !paragraph_indent;
}

bool continues(const Neighbours& n) {
  if (is_bare_hyphen(n.below) && n.after != nullptr && is_lone_hyphen(n.above, n.below, *n.after)) return true;
  if (is_bare_hyphen(n.above) && n.rows > 1) return n.below.starts_lower && n.below.gap == 0;
  if (n.below.role != n.above.role || n.above.role == RowRole::furniture || n.above.role == RowRole::label ||
      n.above.role == RowRole::underline) {
    return false;
  }
  if (n.above.role == RowRole::contents && !n.above.marker.found() && !n.below.starts_lower) return false;
  if (n.below.marker.found() || n.below.markup || n.above.markup || n.below.tabular != n.above.tabular) return false;
  if (n.above.body.empty()) return n.below.gap <= 1;
  bool cut_word = n.above.hyphen && (n.below.starts_lower || unicode::is_digit(unicode::first(n.below.body)));
  if (cut_word && (n.below.gap <= 1 || n.below.page_before)) return true;
  if (n.below.page_before) return continues_over_page(n);
  if (n.below.gap > 0) return continues_over_gap(n);
  if (n.above.hyphen) return true;
  if (n.below.starts_lower) {
    return !n.listed && !begins_alike(n) && !(n.above.capitals && looks_like_title(n.above) && n.rows == 1);
  }
  return continues_with_capital(n);
}

const Row* content_after(const Rows& rows, std::size_t i) {
  for (++i; i < rows.size(); ++i) {
    if (rows[i].role != RowRole::furniture) return &rows[i];
  }
  return nullptr;
}

/// Rows [i, end) that together spell a title of the index; i where none does.
std::size_t spells_title(const Rows& rows, std::size_t i, const Contents& contents) {
  constexpr std::size_t most_rows = 4;
  char32_t first = unicode::to_lower(unicode::first(rows[i].body));
  bool possible = std::any_of(contents.entries.begin(), contents.entries.end(),
                              [&](const Contents::Entry& entry) { return unicode::first(entry.key) == first; });
  if (!possible) return i;
  std::string key = unicode::key(rows[i].body);
  if (key.empty()) return i;
  std::size_t longest = i;
  for (const Contents::Entry& entry : contents.entries) {
    if (!entry.key.starts_with(key)) continue;
    std::string together = key;
    std::size_t end = i + 1;
    while (end < rows.size() && end < i + most_rows && together.size() < entry.key.size() && rows[end].gap <= 1 &&
           rows[end].role == RowRole::content && !rows[end].marker.found()) {
      together += unicode::key(rows[end++].body);
    }
    if (together == entry.key) longest = std::max(longest, end);
  }
  return longest;
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
};

/// Below a label: two or more rows without a mark up to the next blank line, each ending as list items do, or all in
/// small letters from the first on.
bool starts_listed(const Rows& rows, std::size_t begin) {
  std::size_t count = 0;
  bool ends = true;
  bool lower = true;
  std::size_t i = begin;
  for (; i < rows.size() && (i == begin || rows[i].gap == 0); ++i, ++count) {
    char32_t end = unicode::last(rows[i].body);
    ends = ends && (end == U',' || end == U';' || rows[i].terminal);
    lower = lower && rows[i].starts_lower && rows[i].words <= 16;
    if ((!ends && !lower) || rows[i].marker.found() || rows[i].role != RowRole::content) return false;
  }
  // Where a blank line stands between the items, the rows between two are one.
  bool aired = i < rows.size() && rows[i].starts_lower && !rows[i].marker.found();
  return count >= 2 && !(lower && !ends && aired);
}

/// Behind the last row of the group that begins at `begin`. Furniture inside it belongs to its range.
std::size_t end_of_group(const Rows& rows, std::size_t begin, const Layout& layout, const Contents& contents,
                         const Place& place) {
  if (rows[begin].role == RowRole::furniture) return begin + 1;
  std::size_t above = begin;
  std::uint32_t count = 1;
  std::uint32_t widest = rows[begin].width();
  for (std::size_t i = begin + 1; i < rows.size(); ++i) {
    if (rows[i].role == RowRole::furniture) continue;
    Neighbours n{rows[begin], rows[above], rows[i], content_after(rows, i), rows.data() + rows.size(),
                 layout,      count,       widest,  place.listed,           place.under_label,
                 place.at_top};
    if (!continues(n)) break;
    bool indexed = !contents.entries.empty() && may_be_indexed(rows, i) && rows[i].starts_upper;
    if (indexed && spells_title(rows, i, contents) != i) break;
    above = i;
    ++count;
    widest = std::max(widest, rows[i].width());
  }
  return above + 1;
}

void move_on(Place& place, const Rows& rows, const Group& group) {
  const Row& row = rows[group.begin];
  if (row.role == RowRole::furniture) return;
  bool gap_below = group.end < rows.size() && rows[group.end].gap > 0;
  if (row.role == RowRole::label) {
    place.listed = starts_listed(rows, group.end);
    place.under_label = row.goal_label;
  } else if (gap_below) {
    place.listed = false;
  }
  if (row.role != RowRole::label && (row.marker.found() || !looks_like_title(row))) place.under_label = false;
  place.at_top = place.at_top && !row.marker.found() && row.role == RowRole::content && group.end - group.begin <= 2;
}

/// The row in a group where a heading may begin that no blank line and no short line sets apart: capital first, behind
/// a row that ends neither a sentence nor in the middle of a phrase. The size where there is none.
///     Återkoppling ska ges inom tio dagar
///     Studiesociala frågor
std::size_t hidden_heading(const Rows& rows, std::size_t begin, std::size_t end) {
  constexpr std::size_t most_rows = 4;
  for (std::size_t i = begin + 1; i < end; ++i) {
    const Row& above = rows[i - 1];
    bool apart = rows[i].starts_upper && !above.hyphen && !above.open && !above.colon && !rows[end - 1].terminal;
    if (apart && end - i <= most_rows && (looks_like_title(rows[i]) || rows[i].open)) return i;
  }
  return end;
}

std::size_t next_group(const Groups& groups, std::size_t g) {
  do ++g;
  while (g < groups.size() && groups[g].kind == BlockKind::furniture);
  return g;
}

/// The row where the text below a title of one to four rows begins, with a capital; the size where there is none.
///     Trygga leder
///     Ledernas skick avgör om
std::size_t text_below_title(const Rows& rows, std::size_t begin, std::size_t end) {
  std::size_t left = 4;  // rows of the title
  std::size_t found = end;
  std::size_t above = begin;
  for (std::size_t i = begin + 1; i < end && left > 0; ++i) {
    if (rows[i].role == RowRole::furniture) continue;
    const Row& title = rows[above];
    bool ended = title.terminal || title.hyphen || title.colon || holds_sentence_end(title.body);
    if (ended || unicode::last(title.body) == U',') break;
    if (rows[i].starts_upper && (found == end || !title.open)) found = i;
    if (found == i && !title.open) break;
    above = i;
    --left;
  }
  return found;
}

/// Does a goal label come next with no heading above it, or a list?
bool lacks_heading(const Groups& groups, const Rows& rows, std::size_t g) {
  for (std::size_t n = next_group(groups, g); n < groups.size(); n = next_group(groups, n)) {
    if (groups[n].kind == BlockKind::item) return true;
    if (groups[n].kind == BlockKind::label) return rows[groups[n].begin].goal_label;
    if (groups[n].kind != BlockKind::paragraph) return false;
  }
  return false;
}

/// Prose behind a list or the index, where the next list has no heading: its first rows are the heading.
bool hides_heading(const Groups& groups, const Rows& rows, std::size_t g) {
  if (groups[g].kind != BlockKind::paragraph || groups[g].end - groups[g].begin < 2) return false;
  std::size_t p = g;
  while (p > 0 && groups[p - 1].kind == BlockKind::furniture) --p;
  bool behind_list = p > 0 && (groups[p - 1].kind == BlockKind::item || groups[p - 1].kind == BlockKind::contents ||
                               groups[p - 1].kind == BlockKind::lead_in);
  return behind_list && looks_like_title(rows[groups[g].begin]) && lacks_heading(groups, rows, g);
}

/// A numbered heading with its prose straight below it.
bool is_numbered_title_with_text(const Groups& groups, const Rows& rows, std::size_t g) {
  const Row& row = rows[groups[g].begin];
  bool numbered = row.marker.family == MarkerFamily::number || row.marker.family == MarkerFamily::level ||
                  row.marker.family == MarkerFamily::bare;
  bool one_block = groups[g].kind == BlockKind::item || groups[g].kind == BlockKind::heading;
  if (!numbered || !one_block || row.gap == 0 || !looks_like_title(row)) return false;
  std::size_t n = next_group(groups, g);
  bool text_next = n < groups.size() && (groups[n].kind == BlockKind::paragraph || groups[n].kind == BlockKind::label);
  if (!text_next || !rows[groups[g].end - 1].terminal) return false;
  return row.marker.family == MarkerFamily::level || std::any_of(groups.begin(), groups.end(), [&](const Group& other) {
           return other.kind == BlockKind::heading && rows[other.begin].marker.alike(row.marker);
         });
}

/// An item with prose or a goal label straight behind it.
bool runs_into_heading(const Groups& groups, const Rows& rows, std::size_t g) {
  bool item = groups[g].kind == BlockKind::item || groups[g].kind == BlockKind::heading;
  if (!item || !rows[groups[g].begin].marker.found()) return false;
  std::size_t n = next_group(groups, g);
  if (n == groups.size() || rows[groups[n].begin].gap > 0) return false;
  return groups[n].kind == BlockKind::paragraph ||
         (groups[n].kind == BlockKind::label && rows[groups[n].begin].goal_label);
}

std::size_t row_to_split_at(const Groups& groups, const Rows& rows, std::size_t g) {
  const Group& group = groups[g];
  if (hides_heading(groups, rows, g) || is_numbered_title_with_text(groups, rows, g))
    return text_below_title(rows, group.begin, group.end);
  if (runs_into_heading(groups, rows, g)) return hidden_heading(rows, group.begin, group.end);
  return group.end;
}

}  // namespace

// Prose or a goal label straight behind a list has a heading in between in every plan: it was taken for the end of
// the list's last item, or for the first rows of the prose.
bool split_hidden_headings(Groups& groups, const Rows& rows) {
  Groups result;
  result.reserve(groups.size() + 1);
  bool found = false;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    std::size_t split = row_to_split_at(groups, rows, g);
    result.push_back(groups[g]);
    if (split == groups[g].end) continue;
    found = true;
    result.back().end = static_cast<std::uint32_t>(split);
    result.push_back(groups[g]);
    result.back().begin = static_cast<std::uint32_t>(split);
  }
  groups = std::move(result);
  return found;
}

Groups group_rows(const Rows& rows, const Layout& layout, const Contents& contents) {
  Groups groups;
  groups.reserve(rows.size() / 3 + 1);
  Place place;
  for (std::size_t i = 0; i < rows.size();) {
    Group group;
    group.begin = static_cast<std::uint32_t>(i);
    std::size_t end = i;
    if (!contents.entries.empty() && may_be_indexed(rows, i)) end = spells_title(rows, i, contents);
    group.named_by_index = end != i;
    if (end == i) end = end_of_group(rows, i, layout, contents, place);
    group.end = static_cast<std::uint32_t>(end);
    move_on(place, rows, group);
    groups.push_back(group);
    i = end;
  }
  return groups;
}

}  // namespace planctl
