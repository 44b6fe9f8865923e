#include "read/outline/list_surroundings.h"

#include <algorithm>
#include <map>
#include <string>

#include "language/language.h"
#include "language/title_words.h"
#include "read/rows/rows.h"
#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "Det här vill vi nå", right above several lists, parts each from what "Syfte" heads; "För leder gäller dessa mål:",
/// as others, from what "Inledning" does.
bool parts_from_front_matter(const OutlineRow& above) {
  constexpr std::uint32_t several = 3;
  const bool label = above.kind == BlockKind::heading && above.repeats > 1 && !above.other_label;
  const bool lead = above.kind == BlockKind::lead_in && above.of_goals && above.ending_repeats >= several;
  return !above.front_matter && (label || lead);
}

/// "1.2 Målen är:" above "1.2.1": a rule that its own rules complete.
bool is_under_rule(const OutlineRows& rows, const List& list) {
  if (list.begin == 0) return false;
  const OutlineRow& above = rows[list.begin - 1];
  return above.kind == BlockKind::lead_in && is_level_above(above.block->marker, rows[list.begin].block->marker);
}

/// Does a list of any kind stand below the title, before the next one with a number?
bool has_list_below(const OutlineRows& rows, const std::vector<List>& lists, const ListHabits& habits,
                    std::size_t title) {
  constexpr std::size_t far = 40;  // rows
  auto next = std::upper_bound(lists.begin(), lists.end(), title,
                               [](std::size_t row, const List& list) { return row < list.begin; });
  if (next == lists.end() || next->begin > title + far || habits.series[next->begin]) return false;
  for (std::size_t i = title + 1; i < next->begin; ++i) {
    if (rows[i].kind == BlockKind::heading && first_number(rows[i].block->marker) > 0) return false;
  }
  return true;
}

}  // namespace

bool is_under_goal_label(const OutlineRows& rows, const List& list) {
  if (list.begin == 0 || rows[list.begin - 1].goal_label) return list.begin > 0;
  return list.begin > 1 && rows[list.begin - 1].completes && rows[list.begin - 2].goal_label;
}

bool is_in_front_matter(const OutlineRows& rows, const List& list, const ListWording& wording) {
  constexpr std::size_t far = 12;  // rows
  if (list.begin > 0 && wording.promises > 0 && parts_from_front_matter(rows[list.begin - 1])) return false;
  for (std::size_t i = list.begin; i-- > 0 && list.begin - i <= far;) {
    bool heads = rows[i].kind == BlockKind::heading || rows[i].kind == BlockKind::label;
    if (heads && (rows[i].repeats == 1 || rows[i].front_matter)) return rows[i].front_matter;
  }
  return false;
}

bool promises_answers(const OutlineRows& rows, const List& list) {
  if (list.begin == 0) return false;
  const OutlineRow& above = rows[list.begin - 1];
  return above.goal_label || above.of_goals || (above.brief && holds_modal(above.block->text));
}

bool is_before_labelled(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list) {
  if (list + 1 == lists.size() || is_under_goal_label(rows, lists[list])) return false;
  if (!is_under_goal_label(rows, lists[list + 1]) && !is_under_rule(rows, lists[list + 1])) return false;
  for (std::size_t i = lists[list].end; i + 1 < lists[list + 1].begin; ++i) {
    if (rows[i].kind == BlockKind::heading) return false;
  }
  return true;
}

bool is_under_second_label(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list) {
  if (list == 0 || lists[list].begin == 0 || !is_under_goal_label(rows, lists[list - 1])) return false;
  const OutlineRow& above = rows[lists[list].begin - 1];
  bool promises = in_any_folded(&Language::modals, last_word(above.block->text));
  // "Nyckeltal: Antal skyltar" says more of the goal above it, and heads nothing.
  if (above.repeats < 2 || above.goal_label || above.of_goals || above.value || promises) return false;
  for (std::size_t i = lists[list - 1].end; i + 1 < lists[list].begin; ++i) {
    if (rows[i].brief && rows[i].repeats == 1) return false;
  }
  return true;
}

bool leads_to_facts(const OutlineRows& rows, const List& list, const ListHabits& habits, const ListWording& wording) {
  constexpr std::size_t several = 3;
  if (list.begin == 0 || list.kind != ListKind::items || habits.goal_labels < several || wording.promises > 0)
    return false;
  const OutlineRow& above = rows[list.begin - 1];
  const std::string& text = above.block->text;
  auto counts = [](const OutlineRow& row) {
    return !row.block->text.empty() && unicode::is_digit_byte(row.block->text.front());
  };
  const auto begin = rows.begin();
  const bool figures = std::all_of(begin + static_cast<std::ptrdiff_t>(list.begin),
                                   begin + static_cast<std::ptrdiff_t>(list.end), counts);
  return figures && text.ends_with(':') && above.kind != BlockKind::item && !above.goal_label && !above.of_goals &&
         !above.activities && !holds_modal(text);
}

bool is_of_coming_year(const OutlineRows& rows, const List& list, const ListWording& wording) {
  constexpr std::size_t most_prose = 3;  // rows
  constexpr double some = 0.3;
  if (wording.att > 0 || wording.told > some) return false;
  std::size_t i = list.begin;
  while (i > 0 && list.begin - i <= most_prose && rows[i - 1].kind != BlockKind::heading &&
         rows[i - 1].kind != BlockKind::item)
    --i;
  return i > 0 && rows[i - 1].kind == BlockKind::heading && heads_plan_year(rows[i - 1].block->text);
}

bool is_index(const OutlineRows& rows, const std::vector<List>& lists, const List& list, const ListHabits& habits,
              const ListWording& wording) {
  constexpr double most_words = 4;
  constexpr std::size_t least = 2;
  constexpr std::size_t far = 300;  // rows; one index leads to the document's own titles
  if (list.kind != ListKind::items || list.size() < 3 || list.marker != "1" || wording.words > most_words) return false;
  if (is_under_goal_label(rows, list)) return false;
  std::map<int, std::string> entries;
  for (std::size_t i = list.begin; i < list.end; ++i)
    entries.try_emplace(first_number(rows[i].block->marker), unicode::key(rows[i].block->text));
  std::size_t again = 0;
  bool listed = false;
  for (std::size_t i = list.end; i < std::min(rows.size(), list.end + far); ++i) {
    if (rows[i].kind != BlockKind::heading && !habits.series[i]) continue;
    auto entry = entries.find(first_number(rows[i].block->marker));
    if (entry == entries.end() || entry->first == 0) continue;
    std::string title = unicode::key(rows[i].block->text);
    if (entry->second.empty() || title.find(entry->second) == std::string::npos) return false;
    again += title.size() > entry->second.size() ? 1 : 0;
    listed = listed || has_list_below(rows, lists, habits, i);
  }
  return listed && again >= least;
}

}  // namespace planctl
