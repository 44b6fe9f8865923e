#include "read/outline/deeds.h"

#include <algorithm>
#include <string>

#include "language/language.h"
#include "language/title_words.h"
#include "unicode.h"

namespace planctl {

bool is_label_of_deeds(std::string_view text) {
  text = clean_title(text);
  if (in_any_folded({&Language::activities}, text)) return !in_any_folded({&Language::ways}, text);
  bool deeds = false;
  bool joined = false;  // "Tiltak og virkemidler"
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    std::string_view word = next_word(text, at, room);
    const bool deed = joined || (in_any({&Language::activities}, word) && !in_any({&Language::ways}, word));
    joined = deeds && in_any(&Language::conjunctions, word);
    if (!deed && !is_only_year(word) && !in_any({&Language::label_fillers, &Language::conjunctions}, word))
      return false;
    deeds = deeds || deed;
  }
  return deeds;
}

namespace {

/// Rows of lists, and how many of them say what shall be.
struct Promised {
  double rows = 0;
  double promising = 0;

  void add(const List& list, const ListWording& wording) {
    rows += static_cast<double>(list.size());
    promising += wording.promises * static_cast<double>(list.size());
  }
  [[nodiscard]] double share() const { return promising / rows; }
};

/// "Measures: 90 per cent of calls": half of the rows or more hold a figure, where others would say what is done.
bool are_measured(const OutlineRows& rows, const List& list) {
  auto at = [&](std::size_t i) { return rows.begin() + static_cast<std::ptrdiff_t>(i); };
  const auto figures = std::count_if(at(list.begin), at(list.end),
                                     [](const OutlineRow& row) { return unicode::has_digit(row.block->text); });
  return in_any_folded({&Language::other_lists}, clean_title(rows[list.begin - 1].block->text)) &&
         static_cast<std::size_t>(figures) * 2 >= list.size();
}

/// Say most rows below "Åtgärder" or the like what shall be, in the words that goals have?
///     Tiltak:
///     • Alle hytter skal ha røykvarsler.
bool promises_deeds(const OutlineRows& rows, const std::vector<List>& lists) {
  constexpr std::size_t least = 3;  // rows
  std::size_t promised = 0;
  std::size_t all = 0;
  for (const List& list : lists) {
    if (list.begin == 0 || !rows[list.begin - 1].activities || rows[list.begin - 1].goal_label) continue;
    for (std::size_t i = list.begin; i < list.end; ++i) promised += holds_modal(rows[i].block->text) ? 1 : 0;
    all += list.size();
  }
  return all >= least && promised * 2 >= all;
}

/// Has each area one goal, and twice as many rows or more of what is done for it: what it aims at, and what is
/// planned?
///     Mål: Ingen ska vara ensam på fjället.
///     Aktiviteter:
///     • Stugorna hålls öppna till sista oktober.
///     • Tio nya stugvärdar utbildas i vår.
bool serves_one_goal(const OutlineRows& rows, const std::vector<List>& lists,
                     const std::vector<ListWording>& wordings) {
  constexpr std::size_t least = 2;   // areas
  constexpr double least_words = 4;  // of a row of what is done
  std::size_t goals = 0;
  std::size_t deeds = 0;
  std::size_t areas = 0;
  double words = 0;
  for (std::size_t k = 0; k < lists.size(); ++k) {
    const List& list = lists[k];
    const OutlineRow* above = list.begin > 0 ? &rows[list.begin - 1] : nullptr;
    if (names_goals(list) || (above != nullptr && above->goal_label)) {
      if (list.size() > 1) return false;
      ++goals;
    } else if (above != nullptr && above->activities) {
      ++areas;
      deeds += list.size();
      words += wordings[k].words * static_cast<double>(list.size());
    }
  }
  return areas >= least && goals == areas && deeds >= 2 * goals && words >= least_words * static_cast<double>(deeds);
}

}  // namespace

bool are_deeds_promised(const OutlineRows& rows, const std::vector<List>& lists,
                        const std::vector<ListWording>& wordings) {
  return promises_deeds(rows, lists) || serves_one_goal(rows, lists, wordings);
}

bool is_of_deeds(const OutlineRows& rows, const List& list) {
  if (list.begin == 0) return false;
  const OutlineRow& label = rows[list.begin - 1];
  return label.activities && !label.goal_label && is_label_of_deeds(label.block->text) && !are_measured(rows, list);
}

/// How many of the rows begin with who acts, as those of plans do: "Vi deltar i mässan", "We take part".
static double count_subjects(const OutlineRows& rows, const List& list) {
  double subjects = 0;
  std::string room;
  for (std::size_t i = list.begin; i < list.end; ++i) {
    std::size_t at = 0;
    subjects += in_any(&GoalGrammar::subjects, next_word(rows[i].block->text, at, room)) ? 1 : 0;
  }
  return subjects;
}

bool are_deeds_begun(const OutlineRows& rows, const std::vector<List>& lists,
                     const std::vector<ListWording>& wordings) {
  constexpr double least = 3;        // rows
  constexpr double least_words = 4;  // of a row
  constexpr double half = 0.5;
  double all = 0;
  double begun = 0;
  double words = 0;
  for (std::size_t k = 0; k < lists.size(); ++k) {
    if (!is_of_deeds(rows, lists[k])) continue;
    const auto size = static_cast<double>(lists[k].size());
    all += size;
    begun += std::max(wordings[k].promises * size, count_subjects(rows, lists[k]));
    words += wordings[k].words * size;
  }
  return all >= least && begun >= half * all && words >= least_words * all;
}

/// A list right above the label each time, which comes again; no more rows below it than there, most of which say what
/// shall be. Where these have no marks, few of the deeds may say so.
///     • Alla stugor ska vara öppna i juni.
///     • Ingen stuga ska läcka.
///     Åtgärder:
///     • Stugvärdar i maj
bool are_deeds_behind(const OutlineRows& rows, const std::vector<List>& lists,
                      const std::vector<ListWording>& wordings) {
  constexpr std::size_t several = 2;
  constexpr double half = 0.5;
  std::size_t behind = 0;
  Promised goals;
  Promised deeds;
  bool marked = true;
  for (std::size_t k = 0; k < lists.size(); ++k) {
    const OutlineRow* label = lists[k].begin > 0 ? &rows[lists[k].begin - 1] : nullptr;
    if (label == nullptr || !label->activities || label->goal_label || label->kind == BlockKind::item) continue;
    const bool listed = k > 0 && lists[k - 1].end + 1 == lists[k].begin && lists[k - 1].size() >= several;
    if (!listed || wordings[k - 1].promises == 0 || label->repeats < several || wordings[k].modals >= half)
      return false;
    ++behind;
    goals.add(lists[k - 1], wordings[k - 1]);
    deeds.add(lists[k], wordings[k]);
    marked = marked && lists[k - 1].kind == ListKind::items;
  }
  return behind >= several && goals.rows >= deeds.rows && goals.share() >= half && (marked || deeds.share() < half);
}

}  // namespace planctl
