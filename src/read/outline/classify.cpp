// Classification: which groups are headings, lead-ins, items or prose. A numbered or bulleted row is a heading when
// what follows it is what follows headings in this document; otherwise it is an item.
#include <algorithm>
#include <map>

#include "language/language.h"
#include "read/outline/depths.h"
#include "read/outline/group_style.h"
#include "read/rows/rows.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Index of the next group that is content; the size where there is none.
std::size_t next_content(const Groups& groups, const Rows& rows, std::size_t g) {
  do ++g;
  while (g < groups.size() && is_silent(rows, groups[g]));
  return g;
}

/// "2025", "2025 års mål", "2021–2025": of what begins with a figure, only a year begins a title.
bool is_year_title(const Row& row) {
  if (row.words > 4) return false;
  auto years = find_years(row.body);
  return !years.empty() && years.front().bytes.begin == 0;
}

/// Short, begins like a title and does not end like a sentence. Several rows are fine.
bool title_like(const Groups& groups, const Rows& rows, std::size_t g) {
  constexpr std::uint32_t most_rows = 6;
  const Group& group = groups[g];
  const Row& first = head(rows, group);
  const Row& last = tail(rows, group);
  if (group.end - group.begin > most_rows || first.body.empty()) return false;
  if (group.end - group.begin > 1) {
    std::size_t letters = 0;
    for (std::size_t i = group.begin; i < group.end; ++i) letters += rows[i].width();
    if (letters > 130) return false;
  }
  bool starts = first.starts_upper || is_year_title(first);
  char32_t end = unicode::last(last.body);
  bool numbered = first.marker.family == MarkerFamily::level || first.marker.family == MarkerFamily::number;
  bool ends =
      end != U',' && end != U';' && (!last.terminal || group.asks || last.capitals || (numbered && first.words <= 5));
  return starts && ends && !last.hyphen && !holds_sentence_end(first.body) && first.width() <= 90 &&
         first.words <= most_title_words + 1;
}

/// "Ansvarig: Ledkommittén" says something of the area above it and heads nothing.
bool is_labelled_value(const Group& group, const Row& row) {
  return group.begin > 0 && row.value && row.role == RowRole::content && !row.marker.found() && !row.markup &&
         !group.named_by_index;
}

bool is_prose(const Groups& groups, const Rows& rows, std::size_t g) {
  const Group& group = groups[g];
  const Row& row = head(rows, group);
  bool prose = row.role == RowRole::content && !row.marker.found() && !row.markup && !group.named_by_index &&
               !group.asks && (group.end - group.begin > 1 || tail(rows, group).terminal || row.width() > 90) &&
               (tail(rows, group).terminal || !title_like(groups, rows, g)) &&
               !(row.capitals && title_like(groups, rows, g));
  return prose || is_labelled_value(group, row);
}

bool counts_up(const Row& row) {
  return row.marker.found() && row.marker.family != MarkerFamily::symbol && row.marker.family != MarkerFamily::leaked;
}

bool is_numbered(const Row& row) {
  return row.marker.family == MarkerFamily::number || row.marker.family == MarkerFamily::bare ||
         row.marker.family == MarkerFamily::level;
}

enum class Follow : std::uint8_t { nothing, label, prose, title, same, restart, other_list };

/// The next content but for values with a label of their own: they stand below headings and below goals.
///     Mål: Alla stugor ska ha el
///     Mått: antal stugor
std::size_t behind_values(const Groups& groups, const Rows& rows, std::size_t g) {
  std::size_t n = next_content(groups, rows, g);
  auto is_value = [&](std::size_t k) {
    const Row& row = head(rows, groups[k]);
    bool recurs = row.role == RowRole::label && !row.goal_label && row.value;
    return recurs || is_labelled_value(groups[k], row);
  };
  while (n < groups.size() && is_value(n)) n = next_content(groups, rows, n);
  return n;
}

/// What stands behind group `g`.
Follow follow_of(const Groups& groups, const Rows& rows, std::size_t g) {
  std::size_t n = behind_values(groups, rows, g);
  if (n >= groups.size()) return Follow::nothing;
  const Row& here = head(rows, groups[g]);
  const Row& next = head(rows, groups[n]);
  if (next.role == RowRole::label) return next.goal_label || counts_up(here) ? Follow::label : Follow::title;
  if (next.role == RowRole::contents) return Follow::nothing;
  if (next.marker.found()) {
    if (!next.marker.alike(here.marker)) return Follow::other_list;
    bool counts = here.marker.family != MarkerFamily::symbol && here.marker.family != MarkerFamily::leaked;
    return counts && next.marker.number == 1 ? Follow::restart : Follow::same;
  }
  return is_prose(groups, rows, n) || tail(rows, groups[n]).colon ? Follow::prose : Follow::title;
}

/// The last item of a list of several, with the label of the next list behind it.
bool closes_list(const Groups& groups, const Rows& rows, std::size_t g) {
  std::size_t p = g;
  while (p > 0 && is_silent(rows, groups[p - 1])) --p;
  if (p == 0) return false;
  const Row& above = head(rows, groups[p - 1]);
  const Row& here = head(rows, groups[g]);
  bool same = above.marker.found() && above.marker.alike(here.marker);
  return above.role == RowRole::label || (same && (!counts_up(here) || here.marker.number > above.marker.number));
}

/// Is the group in a list right below a goal label?
bool under_goal_label(const Groups& groups, const Rows& rows, std::size_t g) {
  constexpr std::size_t far = 64;  // groups
  for (std::size_t k = g; k-- > 0 && g - k <= far;) {
    if (is_silent(rows, groups[k])) continue;
    const Row& row = head(rows, groups[k]);
    if (!row.marker.found()) return row.role == RowRole::label && row.goal_label;
  }
  return false;
}

/// Does a list of the same style, starting at one, come next, with nothing but prose and labels before it? Where every
/// item has the number 1, the next one is no list inside it.
bool heads_own_style(const Groups& groups, const Rows& rows, std::size_t g) {
  const Row& here = head(rows, groups[g]);
  std::size_t behind = next_content(groups, rows, g);
  const Row* next = behind < groups.size() ? &head(rows, groups[behind]) : nullptr;
  if (next != nullptr && style_of(here) == style_of(*next)) return false;
  // "2. Röja sly" above "1. Byta spänger", below a label: two items that changed places.
  if (next != nullptr && next->marker.alike(here.marker) && under_goal_label(groups, rows, g)) return false;
  for (std::size_t n = next_content(groups, rows, g); n < groups.size(); n = next_content(groups, rows, n)) {
    const Row& row = head(rows, groups[n]);
    if (row.role == RowRole::label) continue;
    if (row.marker.found()) return row.marker.alike(here.marker) && row.marker.number == 1;
    if (names_list(row) && closes_list(groups, rows, g)) return false;
    if (!is_prose(groups, rows, n) && !tail(rows, groups[n]).colon) return false;
  }
  return false;
}

/// Deeper list under an item, not a list under a heading: indented more than the item's own text begins.
bool is_nested_under(const Row& item, const Row& inner) { return inner.line->indent > item.line->indent; }

bool stands_between_gaps(const Rows& rows, const Group& group) {
  return (group.begin == 0 || rows[group.begin].gap > 0) && (group.end == rows.size() || rows[group.end].gap > 0);
}

constexpr std::uint32_t longest_parent = 50;  // characters; a longer row with a list inside is an item

/// Is the inner item as far in as the text of the other begins, or further? It is a part of that item.
///     1. Laga taken
///
///        • före midsommar
bool is_inside_text(const Row& item, const Row& inner) {
  auto mark = static_cast<std::uint32_t>(item.body.data() - item.text.data());
  return inner.line->indent >= item.line->indent + mark;
}

/// "1. Stugor" with air around it, above several items without air between them: they are a block, and it stands above.
bool heads_block(const Groups& groups, const Rows& rows, std::size_t g) {
  constexpr std::size_t least = 2;  // items
  if (!stands_between_gaps(rows, groups[g])) return false;
  std::size_t n = next_content(groups, rows, g);
  std::size_t items = 0;
  for (; n < groups.size() && rows[groups[n].begin].marker.found(); n = next_content(groups, rows, n)) {
    const Row& row = head(rows, groups[n]);
    if (row.marker.alike(head(rows, groups[g]).marker)) break;
    if (is_inside_text(head(rows, groups[g]), row) || (++items > 1 && row.gap > 0)) return false;
  }
  return items >= least;
}

/// A heading as its file says, or "Goal 1: Stugor" with air around it.
bool stands_out(const Groups& groups, const Rows& rows, std::size_t g) {
  const Row& row = head(rows, groups[g]);
  return row.markup || (row.marker.family == MarkerFamily::named && stands_between_gaps(rows, groups[g])) ||
         (is_numbered(row) && row.width() <= longest_parent && heads_block(groups, rows, g));
}

struct Votes {
  int heads = 0;
  int all = 0;
  bool labelled = false;  ///< stands right above a goal label, and not as the end of a list
};

/// Prose or a goal label, and then a list, before the style comes again: "■ Område", prose, "Mål:", "– …".
bool leads_list(const Groups& groups, const Rows& rows, std::size_t g) {
  const Row& here = head(rows, groups[g]);
  bool between = false;
  for (std::size_t n = next_content(groups, rows, g); n < groups.size(); n = next_content(groups, rows, n)) {
    const Row& row = head(rows, groups[n]);
    if (row.role == RowRole::label && row.goal_label) return true;
    if (row.marker.found()) return between && !row.marker.alike(here.marker);
    if (!is_prose(groups, rows, n) && !tail(rows, groups[n]).colon) return false;
    between = true;
  }
  return false;
}

/// The number behind that of the item right above, in the same list.
bool ends_count(const Groups& groups, const Rows& rows, std::size_t g) {
  std::size_t p = g;
  while (p > 0 && is_silent(rows, groups[p - 1])) --p;
  if (p == 0) return false;
  const Marker& above = head(rows, groups[p - 1]).marker;
  const Marker& here = head(rows, groups[g]).marker;
  return above.found() && style_of(above) == style_of(here) && above.number + 1 == here.number && here.number > 2;
}

/// A goal label right below, and no list that the group could be the end of.
bool is_above_label(const Groups& groups, const Rows& rows, std::size_t g) {
  std::size_t n = next_content(groups, rows, g);
  return n < groups.size() && head(rows, groups[n]).goal_label && !closes_list(groups, rows, g);
}

/// A sign and few words, with "1." right below: "■ Stugor och leder".
bool heads_count(const Groups& groups, const Rows& rows, std::size_t g) {
  constexpr std::uint32_t few_words = 4;  // with the mark
  std::size_t n = next_content(groups, rows, g);
  if (head(rows, groups[g]).words > few_words || n >= groups.size()) return false;
  const Row& next = head(rows, groups[n]);
  return counts_up(next) && next.marker.number == 1 && next.gap == 0;
}

/// How often the style stands above what stands below headings.
std::map<Style, Votes> vote(const Groups& groups, const Rows& rows) {
  std::map<Style, Votes> votes;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const Row& row = head(rows, groups[g]);
    if (row.role != RowRole::content || !row.marker.found()) continue;
    Votes& count = votes[style_of(row)];
    ++count.all;
    if (!title_like(groups, rows, g)) continue;
    count.labelled = count.labelled || is_above_label(groups, rows, g);
    if (!counts_up(row)) {
      count.heads += heads_count(groups, rows, g) || leads_list(groups, rows, g) ? 1 : 0;
      continue;
    }
    Follow follow = follow_of(groups, rows, g);
    std::size_t n = behind_values(groups, rows, g);
    bool inner = follow == Follow::other_list && is_nested_under(row, head(rows, groups[n])) &&
                 !stands_out(groups, rows, g) && (row.width() > longest_parent || under_goal_label(groups, rows, g));
    bool section = n < groups.size() && head(rows, groups[n]).marker.family == MarkerFamily::level && !is_numbered(row);
    bool outside = n < groups.size() && head(rows, groups[n]).line->indent < row.line->indent;
    bool list =
        follow == Follow::other_list && !section && !outside && (!inner || row.marker.family == MarkerFamily::level);
    if (follow == Follow::label || follow == Follow::prose || list) ++count.heads;
  }
  return votes;
}

/// Prose and then a goal label, with nothing else between: the title of an area, although other rows that count as it
/// does are items, and although the count broke above it.
bool leads_to_goals(const Groups& groups, const Rows& rows, std::size_t g) {
  std::size_t n = next_content(groups, rows, g);
  while (n < groups.size() && is_prose(groups, rows, n)) n = next_content(groups, rows, n);
  return n < groups.size() && head(rows, groups[n]).goal_label;
}

/// A heading by its file, in larger letters than the text: no item is.
bool is_set_larger(const Row& row) {
  constexpr std::uint16_t larger = 112;  // percent
  return row.markup && row.line->style != nullptr && row.line->style->heading > 0 && row.line->style->size >= larger;
}

/// "4. Stugor, leder och båtar som alla kan använda hela året, också vintertid och utan bil" above a goal label: as
/// long as a sentence, but counted as titles are, and no end of a list.
bool is_long_title(const Groups& groups, const Rows& rows, std::size_t g) {
  constexpr std::uint32_t most_words = 24;
  const Row& row = head(rows, groups[g]);
  return is_numbered(row) && row.words <= most_words && row.starts_upper && !tail(rows, groups[g]).terminal &&
         !closes_list(groups, rows, g);
}

bool acts_as_heading(const Groups& groups, const Rows& rows, std::size_t g, const std::map<Style, Votes>& votes) {
  const Row& row = head(rows, groups[g]);
  Follow follow = follow_of(groups, rows, g);
  const Votes& style = votes.at(style_of(row));
  bool named = row.marker.family == MarkerFamily::named;
  const bool most_head = style.heads * 5 >= style.all * 3;
  if (!title_like(groups, rows, g)) {
    const bool is_long = is_long_title(groups, rows, g);
    if (follow == Follow::label) return style.labelled && (named || is_long);
    return most_head && is_long && heads_block(groups, rows, g);
  }
  if (is_set_larger(row)) return true;
  if (follow == Follow::label)
    return style.labelled || !closes_list(groups, rows, g) || (most_head && row.marker.levels > 1);
  if (groups[g].named_by_index) return true;
  bool may_head = counts_up(row) && !ends_count(groups, rows, g);
  if (may_head && heads_own_style(groups, rows, g)) return true;
  if (may_head && row.gap > 0 && follow == Follow::prose && leads_to_goals(groups, rows, g)) return true;
  return most_head;
}

/// "A hut to be proud of": a title that ends in a small word, above items that begin with capitals.
bool names_thing(const Row& row, const Row& next) {
  std::size_t at = 0;
  return in_any(&Language::indefinites, next_word(row.body, at)) && unicode::is_upper(unicode::first(next.body));
}

/// "Målen för stugorna är att": a sentence that the list completes, also without a colon.
bool breaks_off(const Row& row, const Row& next) {
  std::size_t at = row.body.find_last_of(' ') + 1;
  if (row.words < 3 || at == 0 || row.terminal || names_thing(row, next)) return false;
  std::string last = next_word(row.body, at);
  return in_any(&Language::open_endings, last) &&
         (in_any(&Language::function_words, last) || in_any(&Language::modals, last));
}

/// A long row that ends in a word that none ends with, or that fills its line below another: prose that a blank line or
/// a label cut.
///     Samtidigt går det inte att bestämma allt från
///     (blank)
///     Stockholm. En del kretsar har …
bool breaks_in_sentence(const Rows& rows, const Group& group, const Layout& layout) {
  constexpr std::uint32_t least_words = 9;
  const Row& row = rows[group.begin];
  bool below_sentence = group.begin > 0 && row.gap == 0 && rows[group.begin - 1].terminal;
  bool full = below_sentence && fills_line(row, layout);
  return group.end - group.begin == 1 && row.words >= least_words && !row.capitals && (row.open || full);
}

/// Wider than the margin that the lines of its paragraphs end at, and set apart above a list: no line of one.
bool stands_out_above_list(const Groups& groups, const Rows& rows, std::size_t g) {
  std::size_t n = next_content(groups, rows, g);
  return rows[groups[g].begin].gap > 0 && n < groups.size() && head(rows, groups[n]).marker.found();
}

bool is_text_heading(const Groups& groups, const Rows& rows, std::size_t g, const Layout& layout) {
  const Row& row = head(rows, groups[g]);
  if (row.markup || groups[g].named_by_index) return true;
  bool plain = row.line->style != nullptr && row.line->style->plain && !row.capitals;
  if (plain && follow_of(groups, rows, g) != Follow::other_list) return false;
  if (!title_like(groups, rows, g) || is_labelled_value(groups[g], row)) return false;
  if (follow_of(groups, rows, g) == Follow::nothing && next_content(groups, rows, g) >= groups.size()) return false;
  if (breaks_in_sentence(rows, groups[g], layout)) return false;
  return !row.tabular &&
         (!layout.wrapped || groups[g].end - groups[g].begin > 1 || row.width() <= layout.full_reach + 6 ||
          row.capitals || stands_between_gaps(rows, groups[g]) || stands_out_above_list(groups, rows, g));
}

BlockKind kind_of(const Groups& groups, const Rows& rows, std::size_t g, const std::map<Style, Votes>& votes,
                  const Layout& layout) {
  const Row& row = head(rows, groups[g]);
  switch (row.role) {
    case RowRole::furniture:
    case RowRole::underline:
      return BlockKind::furniture;
    case RowRole::contents:
      return BlockKind::contents;
    case RowRole::label:
      return BlockKind::label;
    case RowRole::content:
      break;
  }
  if (row.line->cell == CellRole::name) return BlockKind::heading;
  if (row.line->cell == CellRole::text || row.marker.family == MarkerFamily::question) return BlockKind::item;
  if (row.marker.found()) return acts_as_heading(groups, rows, g, votes) ? BlockKind::heading : BlockKind::item;
  std::size_t n = next_content(groups, rows, g);
  bool list_next = n < groups.size() && head(rows, groups[n]).marker.found();
  const Row& last = tail(rows, groups[g]);
  bool few_words = row.words <= 4 && groups[g].end - groups[g].begin == 1;
  if (last.colon && !row.markup && !(few_words && !list_next) && !groups[g].named_by_index) return BlockKind::lead_in;
  if (list_next && !row.markup && !groups[g].named_by_index && breaks_off(last, head(rows, groups[n])))
    return BlockKind::lead_in;
  return is_text_heading(groups, rows, g, layout) ? BlockKind::heading : BlockKind::paragraph;
}

std::uint8_t level_of(const Row& row) {
  if (row.markup) return row.markup_level;
  if (row.marker.family == MarkerFamily::level) return row.marker.levels;
  if (row.marker.family == MarkerFamily::number || row.marker.family == MarkerFamily::bare) return 1;
  return 0;
}

}  // namespace

void classify_groups(Groups& groups, const Rows& rows, const Layout& layout) {
  mark_questions(groups, rows);
  std::map<Style, Votes> votes = vote(groups, rows);
  for (std::size_t g = 0; g < groups.size(); ++g) {
    groups[g].kind = kind_of(groups, rows, g, votes, layout);
    if (groups[g].kind == BlockKind::heading) groups[g].level = level_of(head(rows, groups[g]));
  }
  set_depths(groups, rows, votes.size() > 1);
}

}  // namespace planctl
