#include "read/outline/candidates.h"

#include <algorithm>

#include "language/language.h"
#include "read/outline/sections.h"
#include "read/rows/rows.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t most_candidates = 9;
constexpr std::uint32_t most_crossed = 3;  // lists
constexpr std::uint32_t most_skipped = 4;
constexpr std::size_t most_steps = 60;  // rows and lists that are passed on the way up

/// "§ 3 Mål för året": a goal label that stands once and counts as the headings do is one of them; "3.2 Mål" is a part
/// of the area that has the 3.
bool is_numbered_label(const OutlineRow& row) {
  return row.kind == BlockKind::label && row.goal_label && row.repeats == 1 && unicode::has_digit(row.block->marker) &&
         !is_level(row.block->marker);
}

bool is_label(const OutlineRow& row) {
  return (row.repeats > 1 || row.goal_label || row.kind == BlockKind::label) && !is_numbered_label(row);
}

/// The row's own clues as a name, wherever the list stands.
void add_own(Evidence& evidence, const OutlineRow& row) {
  constexpr std::uint32_t rather_long = 8;
  constexpr std::uint32_t too_long = 12;
  if (row.block->settled == Settled::kind && row.kind == BlockKind::heading) evidence.add(Clue::settled_name);
  if (row.dated) evidence.add(Clue::date);
  if (row.approval) evidence.add(Clue::approval);
  bool item = row.kind == BlockKind::item;
  if (row.sentence && !item) evidence.add(Clue::sentence);
  if (!item && row.words > too_long) evidence.add(Clue::long_title);
  if (!item && row.words > rather_long && row.words <= too_long) evidence.add(Clue::rather_long);
  if (row.number_alone) evidence.add(Clue::number_alone);
  if (row.repeats > 1) {
    evidence.add(Clue::repeated);
  } else if ((row.goal_label || row.kind == BlockKind::label) && !is_numbered_label(row)) {
    evidence.add(Clue::label_alone);
  } else if (row.ending_repeats >= 3 && row.completes) {
    evidence.add(Clue::repeated_ending);
  }
  if (row.completes) {
    evidence.add(Clue::completed);
    if (row.repeats == 1 && row.open_colon) evidence.add(Clue::only_colon);
  }
  if (row.titles_plan) {
    evidence.add(Clue::plan_title);
  } else if (row.names_plan) {
    evidence.add(Clue::plan_words);
  }
  bool numbered = is_numbered_label(row);
  if ((row.kind == BlockKind::heading || numbered) && !row.titles_plan) evidence.add(Clue::heading);
  if ((row.block->level > 0 || numbered) && !row.titles_plan) evidence.add(Clue::markup_level);
  if (row.kind == BlockKind::paragraph) evidence.add(Clue::prose_look);
  if (item) evidence.add(Clue::item);
}

bool is_quote(char32_t c) { return c == U'"' || (c >= 0x201C && c <= 0x201E) || c == 0xAB || c == 0xBB; }

/// "_”Så att alla hittar hem.”_": what somebody says; of fewer words it may be a title.
bool is_quotation(std::string_view text) {
  constexpr std::size_t least = 5;  // words
  constexpr std::string_view stress = "_*";
  constexpr std::string_view first_bytes = "\"_*\xE2\xC2";
  if (text.empty() || first_bytes.find(text.front()) == std::string_view::npos) return false;
  std::size_t begin = std::min(text.find_first_not_of(stress), text.size());
  text = text.substr(begin, text.find_last_not_of(stress) + 1 - begin);
  return is_quote(unicode::first(text)) && is_quote(unicode::last(text)) && count_words(text) >= least;
}

/// "{{title}}": what a program that makes web pages puts there.
bool is_template(std::string_view text) { return text.find("{{") != std::string_view::npos; }

bool is_address(std::string_view text) {
  return text.find(' ') == std::string_view::npos && text.find("://") != std::string_view::npos;
}

/// Walks up from a list and collects the rows that could name it.
class Climb {
 public:
  Climb(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list, const std::vector<bool>& series,
        const std::vector<bool>& weak)
      : rows_(rows), lists_(lists), list_(list), series_(series), weak_(weak) {}

  std::vector<NameCandidate> climb() {
    found_.reserve(most_candidates);
    std::size_t above = list_;  // lists above the one at hand
    std::size_t begin = lists_[list_].begin;
    std::size_t steps = 0;
    for (std::size_t at = begin; at > 0 && found_.size() < most_candidates && steps < most_steps; ++steps) {
      if (at < begin && rows_[at].opens_plan) break;
      --at;
      if (above > 0 && lists_[above - 1].end == at + 1) {
        if (!cross(--above)) break;
        at = lists_[above].begin;
        continue;
      }
      take(at);
    }
    found_.shrink_to_fit();  // they are kept of all lists
    return std::move(found_);
  }

 private:
  /// Goes on above another list; false where that is too far. Lists with no row between them have one name, but for one
  /// row that is no goal: it may name what is below it.
  bool cross(std::size_t list) {
    const List& crossed = lists_[list];
    bool member = crossed.size() == 1 && series_[crossed.begin];
    bool adjacent = !member && found_.empty() && prose_ == 0 && crossed_ == 0;
    if (adjacent && crossed.size() == 1 && weak_[list]) add(crossed.begin);
    if (adjacent) return true;
    crossed_begin_ = crossed.begin;
    if (member) {
      add(crossed.begin);
      ++series_crossed_;
    } else if (weak_[list] || in_parts_) {
      ++prose_;
      return true;
    }
    return ++crossed_ - series_crossed_ <= most_crossed;
  }

  void take(std::size_t at) {
    const OutlineRow& row = rows_[at];
    bool note = row.block->text.starts_with('[') || row.value || row.said_of_title || is_quotation(row.block->text) ||
                is_address(row.block->text) || is_template(row.block->text);
    if (!row.brief || note || is_inside_count(at)) {
      ++prose_;
      return;
    }
    constexpr std::size_t start = 8;  // bytes
    bool letter = unicode::is_letter(unicode::first(row.block->text));
    if (!letter && unicode::key(row.block->text.substr(0, start)).empty()) return;
    add(at);
    in_parts_ = in_parts_ || row.number_alone;
    bool could_name = !row.completes && !is_label(row) && !row.dated && !row.approval && !row.number_alone;
    if (could_name) ++skipped_;
  }

  /// "Det viktigaste är" right above prose: a sentence that goes on there, and leads to no list behind it.
  [[nodiscard]] bool goes_on_in_prose(std::size_t at) const {
    constexpr std::uint32_t least = 3;  // words; "Trygga leder" is a title
    if (at + 1 >= lists_[list_].begin || rows_[at].words < least || rows_[at].block->text.ends_with(':')) return false;
    return rows_[at + 1].kind == BlockKind::paragraph && is_close(rows_, at + 1);
  }

  /// Between "1.1" and "1.2": what stands there is said of the first, and names nothing.
  [[nodiscard]] bool is_inside_count(std::size_t at) const {
    constexpr std::size_t far = 3;  // rows
    if (at == 0 || rows_[at].kind == BlockKind::item) return false;
    std::size_t below = at + 1;
    while (below + 1 < rows_.size() && below - at < far && rows_[below].kind != BlockKind::item) ++below;
    std::size_t above = at - 1;
    while (above > 0 && at - above < far && rows_[above].kind != BlockKind::item) --above;
    return below < rows_.size() && is_next_level(rows_[above].block->marker, rows_[below].block->marker);
  }

  void add(std::size_t at) {
    NameCandidate candidate;
    candidate.row = at;
    add_own(candidate.evidence, rows_[at]);
    // "Mission" right above "Vi vill": what stands above a goal label names goals, whatever its words.
    bool above_label = at + 1 < rows_.size() && rows_[at + 1].goal_label && rows_[at + 1].repeats > 1;
    if (rows_[at].front_matter && !above_label) candidate.evidence.add(Clue::front_matter);
    if (rows_[at].completes && (at + 1 == crossed_begin_ || goes_on_in_prose(at)))
      candidate.evidence.add(Clue::completed_elsewhere);
    if (prose_ > 0) candidate.evidence.add(Clue::prose_between, std::min<std::uint32_t>(prose_, 2));
    if (skipped_ > 0) candidate.evidence.add(Clue::row_skipped, std::min(skipped_, most_skipped));
    if (crossed_ > 0) candidate.evidence.add(Clue::list_crossed, crossed_);
    if (below_title_) candidate.evidence.add(Clue::above_title);
    below_title_ = below_title_ || rows_[at].titles_plan;
    candidate.series_crossed = series_crossed_;
    found_.push_back(candidate);
  }

  const OutlineRows& rows_;
  const std::vector<List>& lists_;
  std::size_t list_;
  const std::vector<bool>& series_;
  const std::vector<bool>& weak_;
  std::vector<NameCandidate> found_;
  std::uint32_t prose_ = 0;
  std::uint32_t skipped_ = 0;
  std::size_t crossed_begin_ = 0;  ///< of the last list crossed
  bool below_title_ = false;       ///< the plan's title has been passed on the way up
  bool in_parts_ = false;          ///< a "Projekt 2" has been passed: what stands above may be parts of the same area
  std::uint32_t crossed_ = 0;
  std::uint32_t series_crossed_ = 0;
};

void add_wording(Evidence& evidence, const List& list, const ListWording& wording) {
  constexpr double most = 0.5;
  if (wording.words >= 4 && wording.words <= 35) evidence.add(Clue::usual_length);
  if (wording.words < 2.5) evidence.add(Clue::tiny);
  if (wording.words > 60) evidence.add(Clue::very_long);
  if (list.size() >= 3) evidence.add(Clue::three);
  // A deadline in one of two sentences is no habit.
  bool sentences = list.kind == ListKind::section;
  if (sentences ? wording.dates > most : wording.dates >= most) evidence.add(Clue::dates);
  if (wording.calendar > most) evidence.add(Clue::calendar);
  if (wording.persons > most) evidence.add(Clue::persons);
  if (wording.links >= 0.4) evidence.add(Clue::links);
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

/// Two rows or more with marks, none of which says what shall be, where most of the document's do.
bool is_unlike_goals(const List& list, const ListWording& wording, const ListHabits& habits) {
  return habits.promising && list.kind == ListKind::items && list.size() >= 2 && wording.promises == 0 &&
         !names_goals(list);
}

std::size_t rows_of_sentences(const OutlineRows& rows, const List& list, std::uint32_t least_words) {
  return static_cast<std::size_t>(std::count_if(
      rows.begin() + static_cast<std::ptrdiff_t>(list.begin), rows.begin() + static_cast<std::ptrdiff_t>(list.end),
      [&](const OutlineRow& row) { return row.sentence && row.words > least_words; }));
}

/// One sentence each, and all begin with the same word.
bool are_sentences_alike(const OutlineRows& rows, const List& list, const ListWording& wording) {
  auto is_sentence = [](const OutlineRow& row) {
    return row.block->text.ends_with('.') && !holds_sentences(row.block->text);
  };
  return wording.first_word >= 1 && std::all_of(rows.begin() + static_cast<std::ptrdiff_t>(list.begin),
                                                rows.begin() + static_cast<std::ptrdiff_t>(list.end), is_sentence);
}

/// Rows right below a heading that looks as those do that have lists with marks.
///     Vad gör vi själva?
///     Vi målar två stugor.
///     Vi röjer leden.
bool is_headed_alike(const OutlineRows& rows, const List& list, const ListHabits& habits) {
  constexpr std::size_t several = 2;
  const OutlineRow* above = list.begin > 0 ? &rows[list.begin - 1] : nullptr;
  if (above == nullptr || above->kind != BlockKind::heading || above->front_matter) return false;
  auto found = habits.headed.find(above->look);
  return found != habits.headed.end() && found->second >= several;
}

void add_form(Evidence& evidence, const OutlineRows& rows, const List& list, const ListHabits& habits,
              const ListWording& wording) {
  constexpr std::uint32_t long_sentence = 25;  // words
  const OutlineRow* above = list.begin > 0 ? &rows[list.begin - 1] : nullptr;
  switch (list.kind) {
    case ListKind::items:
      if (habits.marker == list.marker) evidence.add(Clue::commonest_marker);
      if (list.size() == 1) evidence.add(Clue::single);
      if (names_goals(list)) evidence.add(Clue::named_goals);
      if (asks_else(list.marker)) evidence.add(Clue::asks_else);
      return;
    case ListKind::section:
      evidence.add(Clue::parallel_rows);
      if (habits.good_lists * 2 > habits.sections) evidence.add(Clue::beside_items);
      return;
    case ListKind::headings:
      evidence.add(Clue::parallel_rows);
      return;
    case ListKind::parallel:
      evidence.add(Clue::parallel_rows);
      if (habits.good_lists > 0 && !(is_headed_alike(rows, list, habits) && are_sentences_alike(rows, list, wording)))
        evidence.add(Clue::beside_items);
      if (rows_of_sentences(rows, list, long_sentence) > 0) evidence.add(Clue::prose_rows);
      break;
    case ListKind::below:
      evidence.add(Clue::below_label);
      if (habits.good_lists > 0 && above != nullptr && above->repeats == 1) evidence.add(Clue::below_once);
      if (list.begin <= 1) evidence.add(Clue::title_as_label);
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
  if (above.goal_label || above.of_goals) {
    evidence.add(Clue::under_goal_label);
  } else if (above.activities) {
    if (habits.goal_labels >= 1 && !habits.promised_deeds) evidence.add(Clue::under_activities);
  } else if (above.other_label) {
    evidence.add(Clue::under_other_label);
  } else if (above.completes) {
    evidence.add(Clue::under_lead_in);
  }
  if (list.kind != ListKind::items && above.repeats > 1 && !above.goal_label && !above.of_goals)
    evidence.add(Clue::under_repeated_row);
}

bool is_in_front_matter(const OutlineRows& rows, const List& list) {
  constexpr std::size_t far = 12;  // rows
  for (std::size_t i = list.begin; i-- > 0 && list.begin - i <= far;) {
    bool heads = rows[i].kind == BlockKind::heading || rows[i].kind == BlockKind::label;
    if (heads && (rows[i].repeats == 1 || rows[i].front_matter)) return rows[i].front_matter;
  }
  return false;
}

bool is_under_goal_label(const OutlineRows& rows, const List& list) {
  return list.begin > 0 && rows[list.begin - 1].goal_label;
}

/// "1.2 Målen är:" above "1.2.1": a rule that its own rules complete.
bool is_under_rule(const OutlineRows& rows, const List& list) {
  if (list.begin == 0) return false;
  const OutlineRow& above = rows[list.begin - 1];
  return above.kind == BlockKind::lead_in && is_level_above(above.block->marker, rows[list.begin].block->marker);
}

/// A list with a goal label, or below a rule that leads to it, comes next, and nothing that could head it stands
/// between.
bool is_before_labelled(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list) {
  if (list + 1 == lists.size() || is_under_goal_label(rows, lists[list])) return false;
  if (!is_under_goal_label(rows, lists[list + 1]) && !is_under_rule(rows, lists[list + 1])) return false;
  for (std::size_t i = lists[list].end; i + 1 < lists[list + 1].begin; ++i) {
    if (rows[i].kind == BlockKind::heading) return false;
  }
  return true;
}

/// A label that is none of goals, behind a list that has one, and nothing that could head another area between:
///     Mål
///     • Klubben skal have 250 medlemmer
///     Sådan gør vi
///     • Vi holder åbent hus
bool is_under_second_label(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list) {
  if (list == 0 || lists[list].begin == 0 || !is_under_goal_label(rows, lists[list - 1])) return false;
  const OutlineRow& above = rows[lists[list].begin - 1];
  bool promises = in_any_folded(&Language::modals, above.block->text.substr(above.block->text.find_last_of(' ') + 1));
  if (above.repeats < 2 || above.goal_label || above.of_goals || promises) return false;
  for (std::size_t i = lists[list - 1].end; i + 1 < lists[list].begin; ++i) {
    if (rows[i].brief && rows[i].repeats == 1) return false;
  }
  return true;
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
  bool deeds = habits.promised_deeds && lists[list].begin > 0 && rows[lists[list].begin - 1].activities;
  if (!deeds && is_under_second_label(rows, lists, list)) evidence.add(Clue::under_second_label);
  if (!is_under_goal_label(rows, lists[list]) && is_in_front_matter(rows, lists[list]))
    evidence.add(Clue::in_front_matter);
}

/// Rows of a few words each, of which two or more come again below with the same number, as headings or as members of a
/// numbered series, and none otherwise.
///     Vi vill något i tre frågor:
///     1. Stugor
///     2. Leder
///     3. Båtar
///     1. Rätten till varma stugor
bool is_index(const OutlineRows& rows, const List& list, const ListHabits& habits, const ListWording& wording) {
  constexpr double most_words = 4;
  constexpr std::size_t least = 2;
  if (list.kind != ListKind::items || list.size() < 3 || list.marker != "1" || wording.words > most_words) return false;
  std::size_t again = 0;
  for (std::size_t i = list.end; i < rows.size(); ++i) {
    if (rows[i].kind != BlockKind::heading && !habits.series[i]) continue;
    auto number = static_cast<std::size_t>(first_number(rows[i].block->marker));
    if (number == 0 || number > list.size()) continue;
    std::string entry = unicode::key(rows[list.begin + number - 1].block->text);
    if (entry.empty() || unicode::key(rows[i].block->text).find(entry) == std::string::npos) return false;
    ++again;
  }
  return again >= least;
}

}  // namespace

std::vector<NameCandidate> find_candidates(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list,
                                           const std::vector<bool>& series, const std::vector<bool>& weak) {
  return Climb(rows, lists, list, series, weak).climb();
}

Evidence goal_evidence(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list,
                       const ListHabits& habits, const ListWording& wording) {
  Evidence evidence;
  add_wording(evidence, lists[list], wording);
  add_form(evidence, rows, lists[list], habits, wording);
  add_above(evidence, rows, lists[list], habits);
  if (is_unlike_goals(lists[list], wording, habits)) evidence.add(Clue::unlike_goals);
  add_settled(evidence, rows, lists[list]);
  add_surroundings(evidence, rows, lists, list, habits);
  bool member = lists[list].size() == 1 && habits.series[lists[list].begin];
  if (member && (habits.references || habits.numbered_heads || !names_goals(lists[list])))
    evidence.add(Clue::series_member);
  if (habits.rules && !is_under_goal_label(rows, lists[list])) evidence.add(Clue::in_rules);
  if (lists[list].end <= habits.goal_section) evidence.add(Clue::before_goal_section);
  if (lists[list].end <= habits.title) evidence.add(Clue::list_above_title);
  if (is_index(rows, lists[list], habits, wording)) evidence.add(Clue::index);
  return evidence;
}

}  // namespace planctl
