// Outline, goal evidence: the clues for a list as goals, from its words, its form, what stands above it and around it.
#include <algorithm>
#include <map>

#include "language/language.h"
#include "language/title_words.h"
#include "read/outline/candidates.h"
#include "read/outline/deeds.h"
#include "read/outline/led_rows.h"
#include "read/outline/list_surroundings.h"
#include "read/outline/sections.h"
#include "read/rows/rows.h"
#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

void add_wording(Evidence& evidence, const List& list, const ListWording& wording) {
  constexpr double most = 0.5;
  if (wording.words >= 4 && wording.words <= 35) evidence.add(Clue::usual_length);
  if (wording.words < 2.5) evidence.add(Clue::tiny);
  if (list.size() >= 3) evidence.add(Clue::three);
  // A deadline in one of two rows is no habit.
  const bool half = list.kind == ListKind::section || (list.size() == 2 && wording.words >= 4);
  if (half ? wording.dates > most : wording.dates >= most) evidence.add(Clue::dates);
  if (wording.calendar > most) evidence.add(Clue::calendar);
  if (wording.persons > most) evidence.add(Clue::persons);
  if (wording.files >= 0.4 && wording.verbs < 1) evidence.add(Clue::files);  // "Spara alla protokoll som pdf"
  if (wording.questions >= most) evidence.add(Clue::questions);
  if (wording.att >= most) {
    evidence.add(Clue::att);
  } else if (wording.verbs >= most) {
    evidence.add(Clue::infinitives);
  } else if (wording.modals >= most) {
    evidence.add(Clue::modals);
  } else if (wording.promises >= 0.6) {
    evidence.add(Clue::promises);
  }
}

/// Two rows or more with marks, none of which says what shall be, where most of the document's do; or one that answers
/// the question above it.
bool is_unlike_goals(const OutlineRows& rows, const List& list, const ListWording& wording, const ListHabits& habits) {
  const bool answer = list.begin > 0 && rows[list.begin - 1].block->text.ends_with('?');
  return habits.promising && list.kind == ListKind::items && (list.size() >= 2 || answer) && wording.promises == 0 &&
         !names_goals(list);
}

/// As in a box beside the text: below its title, which is no larger than the body, not below prose or a heading.
bool has_smaller_letters(const OutlineRows& rows, const List& list, const ListWording& wording,
                         const ListHabits& habits) {
  const bool smaller = list.begin > 0 && letters_of(rows[list.begin]) < habits.letters;
  if (!smaller || list.kind != ListKind::items || wording.promises > 0 || names_goals(list)) return false;
  const OutlineRow& title = rows[list.begin - 1];
  const std::uint32_t letters = letters_of(title);
  return letters < habits.letters || (letters == habits.letters && title.kind != BlockKind::paragraph);
}

/// Most of several rows tell what was; half of them do where another list does.
bool is_of_what_was(const List& list, const ListWording& wording, const ListHabits& habits) {
  constexpr double half = 0.5;
  return list.size() >= 2 && (habits.told ? wording.told >= half : wording.told > half);
}

bool is_of_gone_years(const OutlineRows& rows, const List& list) {
  auto at = [&](std::size_t i) { return rows.begin() + static_cast<std::ptrdiff_t>(i); };
  return std::all_of(at(list.begin), at(list.end), [](const OutlineRow& row) { return row.gone; });
}

std::size_t rows_of_sentences(const OutlineRows& rows, const List& list, std::uint32_t least_words) {
  return static_cast<std::size_t>(std::count_if(
      rows.begin() + static_cast<std::ptrdiff_t>(list.begin), rows.begin() + static_cast<std::ptrdiff_t>(list.end),
      [&](const OutlineRow& row) { return row.sentence && row.words > least_words; }));
}

/// One sentence each, and all begin with the same word.
bool are_sentences_alike(const OutlineRows& rows, const List& list, const ListWording& wording) {
  auto is_sentence = [](const OutlineRow& row) {
    return ends_sentence(row.block->text) && !holds_sentences(row.block->text);
  };
  return wording.first_word >= 1 && std::all_of(rows.begin() + static_cast<std::ptrdiff_t>(list.begin),
                                                rows.begin() + static_cast<std::ptrdiff_t>(list.end), is_sentence);
}

/// "We will never pay a trustee."
bool holds_denial(std::string_view text) {
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    if (is_cue({CueKind::negation}, next_word(text, at, room))) return true;
  }
  return false;
}

/// Is each one sentence that begins as goals with marks do, and denies nothing: "Vi ska …"?
bool begin_as_goals(const OutlineRows& rows, const List& list, const ListHabits& habits) {
  return std::all_of(rows.begin() + static_cast<std::ptrdiff_t>(list.begin),
                     rows.begin() + static_cast<std::ptrdiff_t>(list.end), [&](const OutlineRow& row) {
                       const std::string& text = row.block->text;
                       return habits.openings.contains(first_two_words(text)) && !holds_sentences(text) &&
                              !holds_denial(text);
                     });
}

/// Between the lists with marks, or below a heading of which more than half have such a list: no front or back matter.
bool is_among_lists(const List& list, const ListHabits& habits, Look look) {
  if (list.begin > habits.first_marked && list.begin < habits.last_marked) return true;
  auto headed = habits.headed.find(look);
  auto heads = habits.heads.find(look);
  return headed != habits.headed.end() && heads != habits.heads.end() && headed->second * 2 > heads->second;
}

/// Rows below a heading that looks as those do that have lists with marks: right below it, or below prose where each
/// begins as goals do.
///     Vad gör vi själva?
///     Vi målar två stugor.
///     Vi röjer leden.
bool is_headed_alike(const OutlineRows& rows, const List& list, const ListHabits& habits) {
  constexpr std::size_t several = 2;
  constexpr std::size_t most_prose = 3;  // paragraphs
  std::size_t i = list.begin;
  const bool pledges = begin_as_goals(rows, list, habits);
  while (pledges && i > 1 && list.begin - i < most_prose && rows[i - 1].kind == BlockKind::paragraph) --i;
  const OutlineRow* above = i > 0 ? &rows[i - 1] : nullptr;
  if (above == nullptr || above->kind != BlockKind::heading || above->front_matter) return false;
  if (pledges && i < list.begin && !is_among_lists(list, habits, above->look)) return false;
  auto found = habits.headed.find(above->look);
  return found != habits.headed.end() && found->second >= several;
}

/// "Övergripande mål: Stugor som går att lita på", right below the plan's title: what all goals are for.
bool is_aim_of_all(const OutlineRows& rows, const List& list, const ListWording& wording) {
  if (list.size() > 1 || wording.promises > 0 || list.begin == 0) return false;
  return rows[list.begin - 1].titles_plan && rows[list.begin].block->marker.find(' ') != std::string::npos;
}

void add_form(Evidence& evidence, const OutlineRows& rows, const List& list, const ListHabits& habits,
              const ListWording& wording) {
  constexpr std::uint32_t long_sentence = 25;  // words
  const OutlineRow* above = list.begin > 0 ? &rows[list.begin - 1] : nullptr;
  switch (list.kind) {
    case ListKind::items:
      if (habits.marker == list.marker) evidence.add(Clue::commonest_marker);
      if (list.size() == 1) evidence.add(Clue::single);
      if (names_goals(list) && !is_aim_of_all(rows, list, wording)) evidence.add(Clue::named_goals);
      if (asks_else(list.marker)) evidence.add(Clue::asks_else);
      return;
    case ListKind::section:
      evidence.add(Clue::parallel_rows);
      if (habits.good_lists * 2 > habits.sections &&
          !(begin_as_goals(rows, list, habits) && is_headed_alike(rows, list, habits)))
        evidence.add(Clue::beside_items);
      return;
    case ListKind::headings:
      evidence.add(rows[list.begin].styled_goal ? Clue::commonest_marker : Clue::parallel_rows);
      return;
    case ListKind::parallel:
      evidence.add(Clue::parallel_rows);
      if (habits.good_lists > 0 && !is_led(rows, list.begin) &&
          !(is_headed_alike(rows, list, habits) && are_sentences_alike(rows, list, wording)))
        evidence.add(Clue::beside_items);
      if (rows_of_sentences(rows, list, long_sentence) > 0) evidence.add(Clue::prose_rows);
      break;
    case ListKind::below:
      evidence.add(Clue::below_label);
      if (habits.good_lists > 0 && above != nullptr && above->repeats == 1) evidence.add(Clue::below_once);
      break;
  }
  if (rows_of_sentences(rows, list, long_sentence) * 2 >= list.size()) evidence.add(Clue::several_sentences);
}

/// "Vad:" or "Hur:", with a list or the beginning of one behind it.
void add_question(Evidence& evidence, const Block& above) {
  std::string marker = marker_kind(above.marker);
  if (asks_else(marker)) evidence.add(Clue::asks_else);
  if (above.text.empty() && names_goals({0, 0, ListKind::items, marker})) evidence.add(Clue::named_goals);
}

/// Is the sentence above a list of items said of an item above it, with the list's own mark?
bool is_said_of_item(const OutlineRows& rows, const List& list) {
  const OutlineRow& above = rows[list.begin - 1];
  if (list.begin < 2 || above.kind != BlockKind::paragraph || !above.sentence || above.completes) return false;
  const OutlineRow& item = rows[list.begin - 2];
  return item.kind == BlockKind::item && marker_kind(item.block->marker) == list.marker;
}

/// Stands the list below deeds that the plan promises as it does its goals?
bool is_of_promised_deeds(const OutlineRows& rows, const List& list, const ListHabits& habits) {
  if (list.begin == 0 || !rows[list.begin - 1].activities) return false;
  return habits.promised_deeds || (habits.begun_deeds && is_of_deeds(rows, list));
}

/// What the row right above says that the list is.
void add_above(Evidence& evidence, const OutlineRows& rows, const List& list, const ListHabits& habits) {
  constexpr std::uint32_t longest = 14;  // words
  if (list.begin == 0) return;
  const OutlineRow& above = rows[list.begin - 1];
  if (names_goals(list)) return;  // says itself what it is
  if (is_said_of_item(rows, list)) return;
  if (above.kind == BlockKind::item) add_question(evidence, *above.block);
  bool prose = above.words > longest || (above.sentence && !above.of_goals);
  if (above.kind == BlockKind::item || above.value || (prose && !above.completes)) return;
  if (above.of_goals || is_under_goal_label(rows, list)) {
    evidence.add(Clue::under_goal_label);
  } else if (above.activities) {
    const bool left_out = habits.goal_labels >= 1 && !is_of_promised_deeds(rows, list, habits);
    if (left_out || habits.deeds_behind) evidence.add(Clue::under_activities);
  } else if (above.other_label) {
    evidence.add(Clue::under_other_label);
  }
  if (list.kind != ListKind::items && above.repeats > 1 && !above.goal_label && !above.of_goals)
    evidence.add(Clue::under_repeated_row);
}

void add_settled(Evidence& evidence, const OutlineRows& rows, const List& list) {
  for (std::size_t i = list.begin; i < list.end; ++i) {
    if (rows[i].block->settled == Settled::goals) evidence.add(Clue::settled_goals);
    if (rows[i].block->settled == Settled::no_goals) evidence.add(Clue::settled_no_goals);
  }
}

void add_surroundings(Evidence& evidence, const OutlineRows& rows, const std::vector<List>& lists, std::size_t list,
                      const ListHabits& habits) {
  if (is_before_labelled(rows, lists, list)) evidence.add(Clue::labelled_behind);
  if (!is_of_promised_deeds(rows, lists[list], habits) && is_under_second_label(rows, lists, list))
    evidence.add(Clue::under_second_label);
}

}  // namespace

Evidence goal_evidence(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list,
                       const ListHabits& habits, const ListWording& wording) {
  Evidence evidence;
  add_wording(evidence, lists[list], wording);
  add_form(evidence, rows, lists[list], habits, wording);
  add_above(evidence, rows, lists[list], habits);
  if (evidence.has(Clue::questions) && promises_answers(rows, lists[list]))
    evidence.count_as(Clue::questions, Clue::asked_goals, 1);
  if ((is_of_what_was(lists[list], wording, habits) && !is_under_goal_label(rows, lists[list])) ||
      is_of_gone_years(rows, lists[list]))
    evidence.add(Clue::told);
  if (is_unlike_goals(rows, lists[list], wording, habits)) evidence.add(Clue::unlike_goals);
  if (has_smaller_letters(rows, lists[list], wording, habits) && !is_under_goal_label(rows, lists[list]))
    evidence.add(Clue::smaller_letters);
  add_settled(evidence, rows, lists[list]);
  add_surroundings(evidence, rows, lists, list, habits);
  if (leads_to_facts(rows, lists[list], habits, wording)) evidence.add(Clue::led_to_facts);
  if (!is_under_goal_label(rows, lists[list]) && is_in_front_matter(rows, lists[list], wording))
    evidence.add(Clue::in_front_matter);
  bool member = lists[list].size() == 1 && habits.series[lists[list].begin];
  if (member && (habits.references || !names_goals(lists[list]))) evidence.add(Clue::series_member);
  bool rules = habits.rules || rows[lists[list].begin].quotes_rules;
  if (rules && !is_under_goal_label(rows, lists[list]) && !is_of_coming_year(rows, lists[list], wording))
    evidence.add(Clue::in_rules);
  if (lists[list].end <= habits.goal_section) evidence.add(Clue::before_goal_section);
  if (lists[list].end <= habits.title) evidence.add(Clue::list_above_title);
  if (is_index(rows, lists, lists[list], habits, wording)) evidence.add(Clue::index);
  return evidence;
}

}  // namespace planctl
