#include "read/outline/deeds.h"

#include "language/title_words.h"

namespace planctl {
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

/// "Åtgärder", "Planned actions for 2031"; once, not "Parish plan, part 3: action plans".
bool is_label_of_deeds(const OutlineRow& row) {
  constexpr std::uint32_t most_words = 4;
  return row.activities && !row.goal_label && (row.repeats > 1 || row.words <= most_words);
}

/// Say most rows below "Åtgärder" or the like what shall be, in the words that goals have?
///     Tiltak:
///     • Alle hytter skal ha røykvarsler.
bool promises_deeds(const OutlineRows& rows, const std::vector<List>& lists, const std::vector<ListWording>& wordings) {
  constexpr double least = 3;        // rows
  constexpr double least_words = 4;  // of a row
  Promised deeds;
  double words = 0;
  for (std::size_t k = 0; k < lists.size(); ++k) {
    const List& list = lists[k];
    if (list.begin == 0 || !is_label_of_deeds(rows[list.begin - 1])) continue;
    deeds.add(list, wordings[k]);
    words += wordings[k].words * static_cast<double>(list.size());
  }
  return deeds.rows >= least && deeds.share() >= 0.5 && words >= least_words * deeds.rows;
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
  return promises_deeds(rows, lists, wordings) || serves_one_goal(rows, lists, wordings);
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
