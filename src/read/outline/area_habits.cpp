#include "read/outline/area_habits.h"

#include <algorithm>
#include <map>
#include <string>

#include "language/title_words.h"
#include "read/outline/deeds.h"

namespace planctl {

AreaHabits::AreaHabits(OutlineRows& rows, const std::vector<List>& lists, const std::vector<ListWording>& wordings)
    : rows_(rows), lists_(lists), wordings_(wordings) {
  see_heads();
}

void AreaHabits::see(const ListHabits& habits) {
  if (habits.goal_labels == 0 || habits.promised_deeds || habits.begun_deeds) see_areas_of_activities(habits);
  see_named_areas();
  see_areas_among_others();
  see_areas_counted_on();
  see_areas_of_surroundings();
}

// Looked up for every list, which may stand below as many rows as there are.
void AreaHabits::see_heads() {
  auto between = [](BlockKind kind) {
    return kind == BlockKind::paragraph || kind == BlockKind::label || kind == BlockKind::lead_in;
  };
  heads_.assign(rows_.size(), nullptr);
  prose_.assign(rows_.size(), 0);
  for (std::size_t i = 1; i < rows_.size(); ++i) {
    const OutlineRow& above = rows_[i - 1];
    heads_[i] = between(above.kind) ? heads_[i - 1] : above.kind == BlockKind::heading ? &above : nullptr;
    prose_[i] = above.kind == BlockKind::paragraph ? prose_[i - 1] : i;
  }
}

void AreaHabits::see_areas_of_activities(const ListHabits& habits) {
  constexpr double half = 0.5;
  for (std::size_t k = 0; k < lists_.size(); ++k) {
    const std::size_t i = prose_[lists_[k].begin];
    if (i == 0 || wordings_[k].promises < 1) continue;
    OutlineRow& head = rows_[i - 1];
    if (head.kind != BlockKind::heading || !head.activities || head.repeats > 1) continue;
    const bool planned = is_label_of_deeds(head.block->text) && wordings_[k].days < half;
    if (habits.goal_labels == 0 || planned) head.front_matter = false;
  }
}

void AreaHabits::see_named_areas() {
  for (std::size_t i = 0; i + 1 < rows_.size(); ++i) {
    OutlineRow& head = rows_[i];
    if (head.kind != BlockKind::heading || !head.activities || head.repeats > 1) continue;
    const OutlineRow& next = rows_[i + 1];
    bool goal = next.kind == BlockKind::item && names_goals({0, 0, ListKind::items, marker_kind(next.block->marker)});
    if (goal || (next.kind == BlockKind::label && next.goal_label)) head.front_matter = head.activities = false;
  }
}

bool AreaHabits::is_under_label(const List& list) const {
  return list.begin > 0 && rows_[list.begin - 1].goal_label && rows_[list.begin - 1].repeats > 1;
}

bool AreaHabits::is_of_plan(const List& list) const { return rows_of_plan(list) * 2 >= list.size(); }

std::size_t AreaHabits::rows_of_plan(const List& list) const {
  std::size_t rows = 0;
  std::string room;
  for (std::size_t i = list.begin; i < list.end; ++i) {
    const std::string& text = rows_[i].block->text;
    bool follows = false;
    for (std::size_t at = 0; at < text.size() && !follows;) {
      const SoughtWord word = next_word(text, at, room);
      follows = in_any(&Language::follow_ups, word) || is_goal_word(word);
    }
    rows += follows ? 1 : 0;
  }
  return rows;
}

bool AreaHabits::counts_on(std::size_t list) const {
  auto number = [&](std::size_t row) { return first_number(rows_[row].block->marker); };
  const int first = number(lists_[list].begin);
  return first == 0 || first == number(lists_[list - 1].end - 1) + 1;
}

void AreaHabits::see_areas_among_others() {
  constexpr std::size_t many = 4;                  // rows
  std::map<Look, std::vector<std::size_t>> areas;  // lists, by the looks of the headings above them
  for (std::size_t k = 0; k < lists_.size(); ++k) {
    const bool goals = lists_[k].kind == ListKind::items || is_under_label(lists_[k]);
    const OutlineRow* head = goals ? heading_above(lists_[k]) : nullptr;
    if (head != nullptr && !head->front_matter) areas[head->look].push_back(k);
  }
  for (std::size_t k = 1; k < lists_.size(); ++k) {
    const bool labelled = is_under_label(lists_[k]) || (names_goals(lists_[k]) && counts_on(k));
    const bool promised = wordings_[k].promises >= 1 || wordings_[k].att >= 1;
    const OutlineRow* head = heading_above(lists_[k]);
    if (head == nullptr || !head->front_matter || head->no_promise || head->repeats > 1) continue;
    const auto alike = areas.find(head->look);
    if (alike == areas.end() || !in_any_folded({&Language::also_areas}, clean_title(head->block->text))) continue;
    const std::vector<std::size_t>& others = alike->second;
    const auto before = static_cast<std::size_t>(std::lower_bound(others.begin(), others.end(), k) - others.begin());
    const bool marked = lists_[k].kind == ListKind::items && lists_[k].marker == lists_[others.front()].marker;
    const bool ends = marked && (lists_[k].size() >= many || !promised);
    const bool may_be = promised ? before >= 2 : before >= 3 && marked && wordings_[k].told == 0;
    const bool among = may_be && (before < others.size() || ends) && !is_of_plan(lists_[k]);
    if (!(labelled ? before >= 1 : among)) continue;
    OutlineRow& area = rows_[static_cast<std::size_t>(head - rows_.data())];
    area.front_matter = area.other_label = false;
  }
}

bool AreaHabits::goes_on(std::size_t list) const {
  if (list == 0 || lists_[list].kind != ListKind::items || lists_[list - 1].kind != ListKind::items) return false;
  const int first = first_number(rows_[lists_[list].begin].block->marker);
  return first > 1 && lists_[list].marker == lists_[list - 1].marker && counts_on(list);
}

void AreaHabits::see_areas_counted_on() {
  constexpr double half = 0.5;
  for (std::size_t k = 2; k < lists_.size(); ++k) {
    if (!goes_on(k) || !goes_on(k - 1)) continue;
    const OutlineRow* head = heading_above(lists_[k]);
    const OutlineRow* before = heading_above(lists_[k - 1]);
    if (head == nullptr || before == nullptr || !head->front_matter || head->no_promise || head->repeats > 1 ||
        before->front_matter || before->look != head->look)
      continue;
    if (wordings_[k].promises <= half || wordings_[k - 1].promises <= half) continue;
    if (rows_of_plan(lists_[k]) == lists_[k].size()) continue;
    OutlineRow& area = rows_[static_cast<std::size_t>(head - rows_.data())];
    area.front_matter = area.other_label = false;
  }
}

void AreaHabits::see_areas_of_surroundings() {
  constexpr double some = 0.4;
  for (std::size_t k = 0; k < lists_.size(); ++k) {
    const bool may_be = wordings_[k].promises >= some && wordings_[k].att + wordings_[k].verbs > 0;
    const OutlineRow* head = may_be ? heading_above(lists_[k]) : nullptr;
    if (head == nullptr || !head->front_matter) continue;
    if (in_any_folded({&Language::surroundings}, clean_title(head->block->text)))
      rows_[static_cast<std::size_t>(head - rows_.data())].front_matter = false;
  }
}

}  // namespace planctl
