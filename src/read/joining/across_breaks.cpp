// Rows with a page break or a blank line between them: only an unfinished sentence goes on.
#include <algorithm>
#include <array>

#include "read/joining/join_rules.h"

namespace planctl {
namespace {

bool is_finished(const Neighbours& n) { return n.above.terminal || n.above.colon || n.above.markup; }

/// Is there something above the group, and is it whole? Where a sentence is cut there, the group is what cut it.
bool is_whole_above(const Neighbours& n) {
  if (n.at_top) return false;
  const Row* above = &n.first - 1;
  while (above->role == RowRole::furniture) --above;  // not at the top, some row is none
  const Row& row = *above;
  return row.terminal || row.colon || row.marker.found() || row.role != RowRole::content;
}

/// A title that no margin ended, apart from what stands above it, and long text below it.
bool is_title_apart(const Neighbours& n) {
  bool bare = n.first.marker.family == MarkerFamily::bare;  // may be a page's number
  bool may_head = !in_item(n) || (is_counted(n.first.marker) && !bare);
  bool title = n.rows == 1 && may_head && looks_like_title(n.above) && !n.above.open;
  bool apart = (n.first.gap > 0 || n.first.page_before) && is_whole_above(n);
  return title && apart && leaves_half_empty(n.above.width(), n.layout) && fills_line(n.below, n.layout);
}

/// A short row below a break of the page, with something that begins anew behind it.
bool heads_page(const Neighbours& n) { return opens_something(n) && leaves_half_empty(n.below.width(), n.layout); }

/// A full row of prose that is no title, at the foot of a page.
bool is_broken_prose(const Neighbours& n) {
  return !in_item(n) && !had_room(n) && (n.rows > 1 || holds_sentence_end(n.above.body));
}

/// At the foot of a page, an item of a list that goes on behind the row, where its end or the row below it shows that
/// it is not whole: a heading would have a label below it here, as those of the other lists do.
///     • Bilda kretsar i de byar som saknar
///     ␌RSL-närvaro
///     • Röja sly
bool is_broken_item(const Neighbours& n) {
  bool unfinished = n.above.open || n.layout.labelled_lists >= 2;
  return in_item(n) && n.below.starts_upper && n.below.gap <= 1 && unfinished && belongs_to_list(n);
}

/// Under the text of an item that is not whole: where titles stand, no item hangs.
///     - Märka om leden i samarbete med
///     ␌  Naturskyddsföreningen.
bool hangs_over_page(const Neighbours& n) {
  return n.layout.hanging && hangs_in_item(n) && (n.above.open || !had_room(n)) && !n.below.value;
}

/// Where blank lines stand inside items too: "Utbilda ledare i", a blank line, "Kalmar och Växjö".
bool is_aired_item(const Neighbours& n) {
  return in_item(n) && n.layout.aired && n.below.gap == 1 && n.below.starts_upper &&
         (n.above.open || !falls_far_short(n)) && list_goes_on(n);
}

bool is_rest_of_item(const Neighbours& n) {
  bool next_item = n.after != nullptr && n.after->marker.found() && n.after->marker.alike(n.first.marker);
  return in_item(n) && n.above.open && next_item && !n.below.starts_upper;
}

bool begins_deeds(const Neighbours& n) { return !in_item(n) && are_deeds(&n.below, n.end, n.layout); }

constexpr std::array across_page{
    JoinRule{is_finished, parts, "finished-on-page", "a new page, and the row above ends a sentence"},
    JoinRule{begins_clause_over_page, parts, "clause-on-page", "a new page, and it begins as the clauses above it do"},
    JoinRule{starts_lower, joins, "sentence-over-page", "a new page, and it begins in small letters"},
    JoinRule{hangs_over_page, joins, "hanging-over-page",
             "a new page, and it stands under the text of an item that is not whole"},
    JoinRule{heads_page, parts, "title-on-page", "a new page, and it stands alone there as titles do"},
    JoinRule{is_broken_prose, joins, "prose-over-page", "a new page, and the row above is a full row of prose"},
    JoinRule{is_broken_item, joins, "item-over-page", "a new page, and the item above is not whole"},
    JoinRule{always, parts, "next-page", "a new page"},
};

constexpr std::array across_gap{
    JoinRule{is_finished, parts, "finished-above-gap", "a blank line, and the row above ends a sentence"},
    JoinRule{is_title_apart, parts, "title-above-gap", "a blank line, and the row above stands alone as titles do"},
    JoinRule{is_led_without_colon, parts, "led-row-above-gap",
             "a blank line, and the row above stops where a list completes it"},
    JoinRule{begins_clause, parts, "next-clause", "it begins as the clauses above it do"},
    JoinRule{opens_clauses, parts, "first-clause", "the first of several clauses that begin alike"},
    JoinRule{begins_deeds, parts, "first-deed", "a blank line, and the first of several rows that begin with verbs"},
    JoinRule{starts_lower, joins, "sentence-over-gap", "a blank line, but it begins in small letters"},
    JoinRule{is_aired_item, joins, "aired-item", "a blank line, as inside other items"},
    JoinRule{is_rest_of_item, joins, "rest-of-item", "a blank line, but the item above it is not finished"},
    JoinRule{always, parts, "gap", "a blank line"},
};

}  // namespace

std::span<const JoinRule> rules_across_page() { return across_page; }
std::span<const JoinRule> rules_across_gap() { return across_gap; }

}  // namespace planctl
