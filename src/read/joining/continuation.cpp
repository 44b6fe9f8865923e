// Continuation: does a row go on in the next? Tables of rules, one for each place where two rows can meet: on one page
// and without a blank line, over a blank line, over a page. The first rule that applies decides, the strongest evidence
// first; each shows the text that made it necessary.
#include "read/joining/continuation.h"

#include <algorithm>
#include <array>
#include <span>

#include "read/joining/hyphenation.h"
#include "read/joining/join_rules.h"
#include "unicode.h"

namespace planctl {
namespace {

// What no row goes on in, and what no row goes on from.

bool changes_role(const Neighbours& n) {
  bool closed =
      n.above.role == RowRole::furniture || n.above.role == RowRole::label || n.above.role == RowRole::underline;
  return closed || n.below.role != n.above.role;
}

bool is_next_entry(const Neighbours& n) {
  return n.above.role == RowRole::contents && !n.above.marker.found() && !n.below.starts_lower;
}

// What the layout knows of cells and stacked bullets.

bool is_joined_by_layout(const Neighbours& n) { return n.below.line->seam == Seam::goes_on; }
bool is_parted_by_layout(const Neighbours& n) { return n.below.line->seam == Seam::begins; }

/// "Röja leden.\" above "Ansvarig: Anna", but not in the middle of a sentence.
bool is_broken_by_hand(const Neighbours& n) { return n.above.hard_break && !n.below.starts_lower && !n.above.open; }

/// "**Leder och" above "stugor**".
bool is_inside_markup(const Neighbours& n) { return n.above.markup_open; }

bool begins_with_mark(const Neighbours& n) { return n.below.marker.found() || n.below.markup || n.above.markup; }

bool is_hyphen_alone(const Neighbours& n) {
  return is_bare_hyphen(n.below) && n.after != nullptr && is_lone_hyphen(n.above, n.below, *n.after);
}

bool follows_hyphen_alone(const Neighbours& n) {
  return is_bare_hyphen(n.above) && n.rows > 1 && n.below.starts_lower && n.below.gap == 0;
}

bool follows_lone_bullet(const Neighbours& n) { return n.above.is_mark_alone() && n.below.gap <= 1; }

constexpr std::array anywhere{
    JoinRule{changes_role, parts, "other-role",
             "one of the two is no text: a label, a page number, an entry of contents"},
    JoinRule{is_next_entry, parts, "next-entry", "the next entry of the contents"},
    JoinRule{is_joined_by_layout, joins, "layout-joins",
             "the page sets it below the row above, in one cell or behind one bullet"},
    JoinRule{is_parted_by_layout, parts, "layout-parts", "the page sets it apart from the row above"},
    JoinRule{is_broken_by_hand, parts, "hard-break", "a backslash ends the row above: the line was broken by hand"},
    JoinRule{is_inside_markup, joins, "inside-markup", "the marked title above it is not closed"},
    JoinRule{begins_with_mark, parts, "mark",
             "it or the row above has a mark of its own, or columns that the other has not"},
    JoinRule{is_hyphen_alone, joins, "hyphen-alone", "a hyphen alone between two parts of a word"},
    JoinRule{follows_hyphen_alone, joins, "behind-hyphen-alone", "it goes on behind a hyphen that stands alone"},
    JoinRule{follows_lone_bullet, joins, "text-of-bullet", "the row above is a bullet alone"},
};

constexpr std::array cut_word{JoinRule{always, joins, "hyphen", "the row above ends in a hyphen"}};

const JoinRule* first_that_applies(std::span<const JoinRule> rules, const Neighbours& n) {
  auto found = std::find_if(rules.begin(), rules.end(), [&](const JoinRule& rule) { return rule.applies(n); });
  return found == rules.end() ? nullptr : &*found;
}

/// The rules for the place where the two rows meet.
std::span<const JoinRule> rules_for(const Neighbours& n) {
  if (n.below.page_before) return rules_across_page();
  if (n.below.gap > 0) return rules_across_gap();
  if (n.above.hyphen) return cut_word;
  return starts_lower(n) ? rules_for_small_letters() : rules_for_capitals();
}

}  // namespace

const JoinRule& find_join_rule(const Neighbours& n) {
  const JoinRule* rule = first_that_applies(anywhere, n);
  return rule != nullptr ? *rule : *first_that_applies(rules_for(n), n);
}

}  // namespace planctl
