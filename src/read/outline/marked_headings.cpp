#include "read/outline/marked_headings.h"

#include "language/language.h"

namespace planctl {
namespace {

bool is_numbered(const Row& row) {
  return row.marker.family == MarkerFamily::number || row.marker.family == MarkerFamily::bare ||
         row.marker.family == MarkerFamily::level;
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
         (counts_up(row) && row.width() <= longest_parent && heads_block(groups, rows, g));
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

/// A count that begins below a row with air around it goes on from no list outside: the row is in the middle of the
/// line.
///                    II.
///               Om stugorna
///
///     1. Taken ska lagas.
bool begins_below_centred(const Groups& groups, const Rows& rows, std::size_t g, std::size_t below) {
  const Row& next = head(rows, groups[below]);
  return counts_up(next) && next.marker.number == 1 && stands_between_gaps(rows, groups[g]);
}

/// "4. Stugor, leder och båtar som alla kan använda hela året, också vintertid och utan bil" above a goal label: as
/// long as a sentence, but counted as titles are, and no end of a list.
bool is_long_title(const Groups& groups, const Rows& rows, std::size_t g) {
  constexpr std::uint32_t most_words = 24;
  const Row& row = head(rows, groups[g]);
  return is_numbered(row) && row.words <= most_words && row.starts_upper && !tail(rows, groups[g]).terminal &&
         !closes_list(groups, rows, g);
}

/// "Övergripande mål: Alla ska trivas": the label says that what stands behind it is a goal.
bool is_behind_label(const Row& row) {
  return row.marker.family == MarkerFamily::named && row.marker.levels == 0 &&
         row.marker.text.find(' ') != std::string_view::npos;
}

/// "Mål 2: Hela leder" above one paragraph: a goal, and what is said of it. Several may be the goals of an area.
bool is_explained_goal(const Groups& groups, const Rows& rows, std::size_t g) {
  const Row& row = head(rows, groups[g]);
  if (row.marker.family != MarkerFamily::named) return false;
  std::size_t at = 0;
  if (!in_any(&Language::goal_nouns, next_word(row.marker.text, at))) return false;
  std::size_t said = behind_values(groups, rows, g);
  if (tail(rows, groups[said]).colon) return false;
  std::size_t behind = next_content(groups, rows, said);
  if (behind >= groups.size()) return true;
  const Row& next = head(rows, groups[behind]);
  if (next.marker.found()) return next.marker.alike(row.marker);
  return next.role != RowRole::label && !tail(rows, groups[behind]).colon && !is_prose(groups, rows, behind);
}

/// "3. Projektmål" above a list, behind the list of "2. Effektmål", which is a label: both count sections.
bool counts_on_from_label(const Groups& groups, const Rows& rows, std::size_t g) {
  constexpr std::size_t far = 64;  // groups
  const Row& here = head(rows, groups[g]);
  if (!is_numbered(here) || here.words > most_title_words || follow_of(groups, rows, g) != Follow::other_list)
    return false;
  for (std::size_t k = g; k-- > 0 && g - k <= far;) {
    const Row& row = head(rows, groups[k]);
    if (!row.marker.alike(here.marker)) continue;
    return row.role == RowRole::label && row.marker.number + 1 == here.marker.number &&
           row.line->indent == here.line->indent && row.markup == here.markup;
  }
  return false;
}

}  // namespace

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
      count.heads += heads_count(groups, rows, g) ? 1 : 0;
      continue;
    }
    Follow follow = follow_of(groups, rows, g);
    std::size_t n = behind_values(groups, rows, g);
    bool inner = follow == Follow::other_list && is_nested_under(row, head(rows, groups[n])) &&
                 !stands_out(groups, rows, g) && (row.width() > longest_parent || under_goal_label(groups, rows, g));
    bool section = n < groups.size() && head(rows, groups[n]).marker.family == MarkerFamily::level && !is_numbered(row);
    bool outside = n < groups.size() && head(rows, groups[n]).line->indent < row.line->indent &&
                   !begins_below_centred(groups, rows, g, n);
    bool list =
        follow == Follow::other_list && !section && !outside && (!inner || row.marker.family == MarkerFamily::level);
    bool prose = follow == Follow::prose && !is_explained_goal(groups, rows, g);
    if (follow == Follow::label || prose || list) ++count.heads;
  }
  return votes;
}

bool acts_as_heading(const Groups& groups, const Rows& rows, std::size_t g, const std::map<Style, Votes>& votes) {
  const Row& row = head(rows, groups[g]);
  if (is_behind_label(row)) return false;
  Follow follow = follow_of(groups, rows, g);
  const Votes& style = votes.at(style_of(row));
  bool named = row.marker.family == MarkerFamily::named;
  const bool most_head = style.heads * 5 >= style.all * 3;
  if (!title_like(groups, rows, g)) {
    const bool is_long = is_long_title(groups, rows, g);
    if (follow == Follow::label) return style.labelled && (named || is_long);
    return most_head && is_long && heads_block(groups, rows, g);
  }
  if (is_set_larger(row) || counts_on_from_label(groups, rows, g)) return true;
  if (follow == Follow::label)
    return style.labelled || !closes_list(groups, rows, g) || (most_head && row.marker.levels > 1);
  if (groups[g].named_by_index) return true;
  bool may_head = counts_up(row) && !ends_count(groups, rows, g);
  if (may_head && heads_own_style(groups, rows, g)) return true;
  if (may_head && row.gap > 0 && follow == Follow::prose && leads_to_goals(groups, rows, g)) return true;
  return most_head;
}

}  // namespace planctl
