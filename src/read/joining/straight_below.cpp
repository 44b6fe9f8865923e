// Rows straight below each other. In small letters a row nearly always goes on; with a capital it may begin a heading,
// an item without a mark, a comment, or go on where the row above is full.
#include <algorithm>
#include <array>

#include "language/language.h"
#include "language/title_words.h"
#include "read/joining/explained_levels.h"
#include "read/joining/join_rules.h"
#include "read/rows/label_words.h"
#include "read/rows/names.h"
#include "unicode.h"

namespace planctl {
namespace {

/// An item that looks like a title, too short for the margin of items to have ended it, and prose below it.
bool heads_prose(const Neighbours& n) {
  return in_item(n) && n.rows == 1 && looks_like_title(n.above) && leaves_half_empty(n.widest, n.layout) &&
         n.below.width() > n.widest && fits(n.above, n.below, n.layout.prose_reach);
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

/// Among items in small letters a title, and prose right below it.
///     – alla stugor har eldstad
///     Så följer vi upp
///     Varje år i november gör vi en enkät. Den
bool heads_next_prose(const Neighbours& n) {
  if (n.after == nullptr || n.after->gap > 0 || !n.after->starts_upper || n.after->marker.found()) return false;
  bool title = n.rows == 1 && looks_like_title(n.below) && !n.above.open && n.below.width() < n.after->width();
  return n.first.starts_lower && title && (fills_line(*n.after, n.layout) || holds_sentence_end(n.after->body));
}

/// What follows an item without a blank line is its own where headings look otherwise here: where they have a blank
/// line above them, a goal label below them, or would stand in the middle of a count.
///     • Remisskravet ska bort, även
///     Region Mitt
///     • Modellen ska spridas
bool belongs_to_item(const Neighbours& n) {
  if (heads_next_prose(n) || falls_far_short(n) || (n.after != nullptr && n.after->role == RowRole::label))
    return false;
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
  bool text = n.below.terminal || holds_sentence_end(n.below.body) || fills_line(n.below, n.layout);
  bool title = n.rows == 1 && !in_item(n) && looks_like_title(n.above);
  return title && text && n.below.width() > n.above.width() && !ends_in_conjunction(n.above) &&
         (!n.layout.wrapped || fits(n.above, n.below, n.layout.prose_reach));
}

/// "Verksamhetsplan 2025": a title that ends in its year is complete.
bool is_whole_title(const Neighbours& n) {
  bool title = n.at_top && !in_item(n) && n.rows == 1 && unicode::is_digit(unicode::last(n.above.body));
  return title && names_plan(n.above.body) && !is_only_year(n.above.body);
}

/// "§ 3 Styrelsen" above "Styrelsen väljs av årsmötet.".
bool is_below_section_title(const Neighbours& n) {
  return n.rows == 1 && n.first.marker.text.starts_with("§") && looks_like_title(n.first) && !n.above.open;
}

bool begins_sentence_on_row(const Neighbours& n) {
  return (n.sentence_on_row || n.layout.sentences_end_rows) && !in_item(n) && n.above.terminal;
}

/// What somebody noted behind a goal is no part of it.
///     6. Kretsen ska starta en kör.
///        [Antaget med 36 röster mot 35.]
bool is_note_in_brackets(const Neighbours& n) {
  return n.above.terminal && n.below.text.starts_with('[') && n.below.text.ends_with(']');
}

/// "Ansvarig: Ledkommittén" below "Leder"; where values of that name are known also below "Bryggan ska byggas om".
bool is_labelled_value(const Neighbours& n) {
  const bool goes_on = n.above.open && (ends_in_conjunction(n.above) || unicode::last(n.above.body) == U',');
  return n.below.value && !n.above.hyphen && (!goes_on || names_value(n.below.body));
}

/// "Leder" below "Ansvarig: Ledkommittén", which ended with its row where there was room for more.
///     Ansvarig: Ledkommittén
///     Leder
///     1. Röja leden till sjön.
bool is_behind_value(const Neighbours& n) {
  const bool title = looks_like_title(n.below) && n.after != nullptr && n.after->marker.found();
  return n.above.value && n.rows == 1 && !in_item(n) && title && !n.above.open && (!n.layout.wrapped || had_room(n));
}

/// "… och", "…,": but "Beslut 3:" names what follows, and what reads as a title above text is one.
bool is_open_above(const Neighbours& n) {
  bool names = in_item(n) && n.below.colon && n.below.words <= 3;
  bool ended = in_item(n) && n.layout.wrapped && falls_far_short(n) && opens_something(n);
  bool title = looks_like_title(n.above) && n.rows == 1 && !ends_in_conjunction(n.above);
  ended = ended || (n.layout.unwrapped && title);
  return n.above.open && !heads_text(n) && !names && !ended;
}

bool ended_open(const Neighbours& n) { return n.above.open; }
/// A row that begins with a figure may be the rest of a full one; so may any, where a sentence began in the middle of
/// that one.
///     sommaren. Taket ska vara klart till årsmötet i Norra
///     Dalen, och dörrarna målas sedan.
bool is_unmarked_item(const Neighbours& n) {
  bool goes_on = unicode::is_digit(unicode::first(n.below.body)) || holds_sentence_end(n.above.body);
  bool rest = goes_on && !n.above.terminal && !had_room(n);
  return n.under_label && !in_item(n) && !n.above.terminal && !rest;
}

/// "… den" above "15 maj"; but not behind a sentence or a row of an item that had much room, and not left of its mark
/// where no item goes on there.
bool begins_with_figure(const Neighbours& n) {
  if (!unicode::is_digit(unicode::first(n.below.body)) || n.above.terminal) return false;
  bool left = n.below.line->indent + 1 < n.first.line->indent && !n.layout.flush;
  return in_item(n) ? !left && !falls_far_short(n) : !(looks_like_title(n.above) && had_room(n));
}

/// Of a heading, or of what counts as headings do and has more than an item below it: "Aim 2: Boats and Returning"
/// above "Rowers".
bool is_second_row_of_title(const Neighbours& n) {
  if (n.rows > 1 || n.at_top || !both_title_case(n)) return false;
  bool named = n.first.marker.family == MarkerFamily::named && is_title_case(n.above) && n.after->starts_upper;
  return !in_item(n) || (named && !n.after->marker.found());
}

bool is_title_of_led_list(const Neighbours& n) {
  return heads_led_list(n) && !ends_in_conjunction(n.above) && !is_second_row_of_title(n);
}

bool ends_without_space(const Neighbours& n) {
  return n.layout.space_continues && !n.above.line->trailing_space && !n.above.line->cut;
}

/// A sentence that ended long before the margin, or a row under the mark where items go on under their text: a comment,
/// unless blank lines set it and its item apart from the other items.
///     1. Varje post ska ha två kandidater.
///     Gult. Uppgifter saknas ännu.
///     2. Fonden ska användas helt.
bool comments_item(const Neighbours& n) {
  bool outside = n.below.line->indent <= n.first.line->indent + 1;
  bool one_paragraph = n.first.gap > 0 && (n.after == nullptr || n.after->gap > 0);
  return in_item(n) && n.above.terminal && outside && !one_paragraph && (falls_far_short(n) || !n.layout.flush);
}

/// A title right above another item, where the item above is finished as all are, or where another title surely stands
/// so.
///     • Alla kretsar ska ha en grill som går att låna
///     Leder
///     • Röja sly
bool heads_items(const Neighbours& n) {
  if (!in_item(n) || n.after == nullptr || n.after->gap > 0 || !n.after->marker.alike(n.first.marker)) return false;
  bool title = looks_like_title(n.below) && !n.below.open && !n.above.open;
  return title && (n.above.terminal || n.layout.headed_lists > 0);
}

/// A title below its number, with much room left on its row; what stands below "Goal 2" is a goal.
///     2.
///     Leder
///     Röja leden till sjön.
bool is_title_below_number(const Neighbours& n) {
  constexpr std::uint32_t widest_page = 100;  // characters; longer rows are whole paragraphs
  bool below_number = n.rows == 2 && n.first.is_mark_alone() && is_counted(n.first.marker) &&
                      n.first.marker.family != MarkerFamily::named;
  const std::uint32_t reach = std::min(n.layout.widest_line, widest_page);
  return below_number && looks_like_title(n.above) && !n.above.open &&
         falls_far_short_of(reach, n.above.width(), n.below);
}

bool is_part_of_item(const Neighbours& n) { return in_item(n) && !n.layout.unwrapped && belongs_to_item(n); }
/// Only one of the two is in capitals, and it is no abbreviation.
bool changes_capitals(const Neighbours& n) {
  constexpr std::uint32_t abbreviation = 5;  // characters
  // "… are sent for" above "IN GOOD TIME"
  bool goes_on = in_item(n) && n.below.capitals && n.above.open && !n.layout.capital_headings;
  return n.above.capitals != n.below.capitals && n.below.width() > abbreviation && !goes_on;
}

/// "… FÖR VÅRA STUGOR" above "I ÅRE OCH DUVED": at the top the name of an organisation may stand above the title, but
/// none begins with a small word.
bool begins_with_small_word(const Row& row) {
  std::size_t at = 0;
  return in_any(&Language::function_words, next_word(row.body, at));
}

/// Right below a goal that counts in levels, in a document that explains most of them so.
///     1.1 Laga taket på båthuset
///     Det har läckt sedan i höstas.
bool explains_level(const Neighbours& n) {
  return in_item(n) && n.layout.levels_explained && may_end_level(n.first, n.above) && is_explanation(n.below, n.after);
}

bool goes_on_in_capitals(const Neighbours& n) {
  if (!n.above.capitals || !n.below.capitals || in_item(n)) return false;
  return !n.at_top || begins_with_small_word(n.below);
}

/// The single space that a page break turned into.
bool is_top_of_page(const Neighbours& n) { return n.below.line->indent == 1 && n.above.line->indent == 0; }

bool is_heading_behind_sentence(const Neighbours& n) { return n.above.terminal && opens_something(n); }

bool is_left_of_text(const Neighbours& n) {
  return in_item(n) && n.layout.hanging && n.below.line->indent <= n.first.line->indent;
}

bool indents_paragraph(const Neighbours& n) {
  return !in_item(n) && n.above.terminal && n.below.line->indent >= n.above.line->indent + 2 && n.rows > 1;
}

/// "… 60" above "000 kronor".
bool is_rest_of_figure(const Neighbours& n) {
  constexpr std::size_t group = 3;  // digits
  std::string_view text = n.below.body;
  std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  bool whole = digits == group && (digits == text.size() || text[digits] == ' ');
  return whole && n.below.gap == 0 && !n.below.marker.found() && unicode::is_digit(unicode::last(n.above.body));
}

bool recurs(const Neighbours& n) { return n.below.recurs && !n.above.hyphen; }

/// "… en stuga." above "Detta sker varje vår."
bool says_more(const Neighbours& n) { return n.above.terminal && !n.sentence_on_row && refers_back(n.below.text); }

/// A list of rows in small letters ends at a title, or where another list is led to.
///     Våra leder ska:
///     vara märkta
///     röjas varje vår
///     Våra stugor ska:
bool ends_clauses(const Neighbours& n) {
  bool list = n.listed && n.first.starts_lower && !n.above.open && !n.above.hyphen;
  return list && (leads_to_list(n.below) || looks_like_title(n.below));
}

/// The first of several rows below a colon that no program broke.
///     Det betyder att kretsen ska:
///     hålla leden öppen hela året
///     röja sly
///     bygga en bro
bool is_led_row(const Neighbours& n) {
  return n.rows == 1 && leads_to_list(n.above) && are_ragged(&n.below, end_of_small_letters(&n.below, n.end), n.layout);
}

/// "Ekonomi" right above "skaffa en kassör", "hålla ordning på kvitton", …
bool heads_deeds(const Neighbours& n) {
  return n.rows == 1 && !in_item(n) && looks_like_title(n.above) && !n.above.open && !n.above.hyphen &&
         are_deeds(&n.below, n.end, n.layout);
}

constexpr std::array small_letters{
    JoinRule{is_led_row, parts, "led-row", "a colon leads to it, and no program broke these rows"},
    JoinRule{is_led_without_colon, parts, "led-row-without-colon",
             "the row above stops where a list completes it, and no program broke these rows"},
    JoinRule{heads_deeds, parts, "title-of-deeds", "a title, and below it rows that begin with verbs"},
    JoinRule{begins_clause, parts, "next-clause", "it begins as the clauses above it do"},
    JoinRule{opens_clauses, parts, "first-clause", "the first of several clauses that begin alike"},
    JoinRule{always, joins, "small-letters", "it begins in small letters"},
};

/// "– Maja Ek" below what she said: a dash that no list begins with.
bool says_whose_words(const Neighbours& n) {
  return !n.below.marker.found() && n.below.gap == 0 && is_author(n.below.text);
}

/// All of what leads to the list right below it, behind the end of a sentence.
///     Planen ska vara ett stöd i det dagliga arbetet.
///     Detta åtar vi oss:
///     • Hålla stugan öppen
bool leads_alone(const Neighbours& n) {
  constexpr std::uint32_t most_words = 12;
  return !in_item(n) && n.above.terminal && n.below.colon && n.below.words <= most_words && n.after != nullptr &&
         n.after->marker.found() && !holds_sentence_end(n.below.body);
}

constexpr std::array capital{
    JoinRule{says_whose_words, joins, "whose-words", "a dash, and whose words the sentence above is"},
    JoinRule{recurs, parts, "lead-in", "a lead-in that begins rows elsewhere, too"},
    JoinRule{ends_clauses, parts, "behind-clauses",
             "rows in small letters end where a title or another lead-in stands"},
    JoinRule{is_below_section_title, parts, "section-title", "the row above is the title of a section"},
    JoinRule{is_rest_of_figure, joins, "rest-of-figure",
             "the groups of one number stand on both sides of the line end"},
    JoinRule{leads_alone, parts, "whole-lead-in", "it leads to the list below, and the row above ends a sentence"},
    JoinRule{says_more, joins, "says-more", "it says more of the sentence above"},
    JoinRule{is_labelled_value, parts, "labelled-value",
             "it says something of what stands above, behind a label of its own"},
    JoinRule{is_behind_value, parts, "behind-value", "the row above said something of what stands above that"},
    JoinRule{begins_sentence_on_row, parts, "sentence-on-row", "sentences end with their rows here"},
    JoinRule{is_note_in_brackets, parts, "note", "a note in brackets, and the row above ends a sentence"},
    JoinRule{is_whole_title, parts, "whole-title", "the row above is a title with its year"},
    JoinRule{changes_capitals, parts, "other-capitals", "only one of the two is in capitals"},
    JoinRule{hangs_in_item, joins, "hanging", "it stands under the text of its item"},
    JoinRule{is_left_of_text, parts, "left-of-text", "it stands left of where items go on"},
    JoinRule{is_title_of_led_list, parts, "title-of-led-list", "a title that counts, and prose that leads to a list"},
    JoinRule{is_open_above, joins, "open-row", "the row above cannot end there"},
    JoinRule{ended_open, parts, "title-above-text", "the row above is a title, although it ends in a small word"},
    JoinRule{is_unmarked_item, parts, "unmarked-item", "an item without a mark"},
    JoinRule{begins_with_figure, joins, "figure", "it begins with a figure that the row above leads to"},
    JoinRule{is_second_row_of_title, joins, "title-case", "both have capitals as titles have"},
    JoinRule{ends_without_space, parts, "no-space",
             "rows that go on end in a space or a hyphen here, and the row above does not"},
    JoinRule{comments_item, parts, "comment", "the item above is finished, and it stands outside"},
    JoinRule{heads_items, parts, "heads-items", "a title above the next item, as titles stand here"},
    JoinRule{is_title_below_number, parts, "title-below-number", "the row above is a title below its number"},
    JoinRule{explains_level, parts, "explains-level", "a sentence that explains the goal above it"},
    JoinRule{is_part_of_item, joins, "item", "part of the item above, as headings look otherwise here"},
    JoinRule{goes_on_in_capitals, joins, "title-in-capitals", "both are in capitals"},
    JoinRule{is_top_of_page, parts, "top-of-page", "it stands at the top of a page"},
    JoinRule{had_room, parts, "room", "its first word would have fitted on the row above"},
    JoinRule{heads_prose, parts, "title-above-prose", "the row above is a title, short above longer rows"},
    JoinRule{is_heading_behind_sentence, parts, "behind-sentence",
             "it looks like a heading, behind the end of a sentence"},
    JoinRule{indents_paragraph, parts, "indented", "it is indented as a new paragraph is"},
    JoinRule{always, joins, "full-row", "the row above is full"},
};

}  // namespace

std::span<const JoinRule> rules_for_small_letters() { return small_letters; }
std::span<const JoinRule> rules_for_capitals() { return capital; }

}  // namespace planctl
