#include "read/outline/list_habits.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "language/title_words.h"
#include "read/outline/area_habits.h"
#include "read/outline/deeds.h"

namespace planctl {
namespace {

class HabitFinder {
 public:
  HabitFinder(OutlineRows& rows, const std::vector<List>& lists, const std::vector<ListWording>& wordings)
      : rows_(rows), lists_(lists), wordings_(wordings) {}

  ListHabits find() {
    find_series();
    see_habits();
    return std::move(habits_);
  }

 private:
  /// "Globalt mål 6", "Globalt mål 12": what is named in words and does not count up belongs to a series elsewhere,
  /// which the areas of this document only refer to.
  [[nodiscard]] bool refers_elsewhere(const std::vector<const List*>& series) const {
    std::size_t steps = 0;
    int last = 0;
    for (const List* list : series) {
      int number = first_number(rows_[list->begin].block->marker);
      if (!list->marker.starts_with("word") || number == 0) return false;
      steps += number == last + 1 || number == 1 ? 1 : 0;
      last = number;
    }
    return steps * 2 < series.size();
  }

  /// "1." each time: the only item of a list below each of several headings.
  [[nodiscard]] bool are_firsts(const std::vector<const List*>& series) const {
    return std::all_of(series.begin(), series.end(), [&](const List* list) {
      return list->marker == "1" && first_number(rows_[list->begin].block->marker) == 1;
    });
  }

  /// "Mål 1: …", "Mål 2: …", each the only one below a heading of one look: what the areas aim at.
  ///     Fokusområde 1 – Stugor
  ///     Fullmäktiges mål 1: Alla stugor är torra.
  ///     Prioriterade insatser:
  [[nodiscard]] bool are_aims_of_areas(const std::vector<const List*>& series) const {
    const OutlineRow* first = nullptr;
    std::size_t above = 0;  // the heading of the one before
    for (const List* list : series) {
      constexpr std::size_t most_prose = 4;  // paragraphs
      std::size_t i = list->begin;
      while (i > 0 && list->begin - i < most_prose && rows_[i - 1].kind == BlockKind::paragraph) --i;
      const OutlineRow* head = i > 0 ? &rows_[i - 1] : nullptr;
      const bool names = head != nullptr && head->kind == BlockKind::heading && !head->front_matter;
      if (!names || !names_goals(*list) || i == above || head->titles_plan) return false;
      if (first != nullptr && head->look != first->look) return false;
      if (first == nullptr) first = head;
      above = i;
    }
    return !series.empty();
  }

  /// Items that stand alone between lists, two or more of them, with numbers or letters.
  void find_series() {
    habits_.series.assign(rows_.size(), false);
    auto may_be = [this](const List& list) {
      const OutlineRow& row = rows_[list.begin];
      const bool part_goal = list.begin > 0 && rows_[list.begin - 1].headed_goal;
      return list.kind == ListKind::items && list.size() == 1 && !row.headed_goal && !part_goal &&
             (list.marker == "1" || list.marker == "a" || list.marker == "i" || list.marker.starts_with("word"));
    };
    std::vector<const List*> series;
    for (const List& list : lists_) {
      if (may_be(list)) series.push_back(&list);
    }
    habits_.references = refers_elsewhere(series);
    if (are_firsts(series) || (!habits_.references && are_aims_of_areas(series))) series.clear();
    habits_.has_series = series.size() >= 2 && !habits_.references;
    for (const List* list : series) habits_.series[list->begin] = series.size() >= 2;
  }

  void see_habits() {
    constexpr std::uint32_t longest_label = 5;  // words
    constexpr int good = 5;                     // points
    constexpr double half = 0.5;
    habits_.marker = commonest_marker();
    habits_.letters = commonest_letters();
    auto may_lack_marks = [](const List& list) {
      return list.kind == ListKind::parallel || list.kind == ListKind::section;
    };
    if (std::any_of(lists_.begin(), lists_.end(), may_lack_marks)) habits_.openings = promise_openings(rows_);
    for (const List& list : lists_) {
      const OutlineRow* above = list.begin > 0 ? &rows_[list.begin - 1] : nullptr;
      bool label = above != nullptr && (above->goal_label || (above->of_goals && above->words <= longest_label));
      habits_.goal_labels += label && above->kind != BlockKind::item ? 1 : 0;
      habits_.goal_labels += names_goals(list) ? list.size() : 0;
      habits_.sections += list.kind == ListKind::section ? 1 : 0;
    }
    auto title = std::find_if(rows_.begin(), rows_.end(), [](const OutlineRow& row) { return row.titles_plan; });
    if (title != rows_.end()) habits_.title = static_cast<std::size_t>(title - rows_.begin());
    habits_.promised_deeds = are_deeds_promised(rows_, lists_, wordings_);
    habits_.begun_deeds = are_deeds_begun(rows_, lists_, wordings_);
    AreaHabits areas(rows_, lists_, wordings_);
    areas.see(habits_);
    find_goal_section();
    find_rules();
    for (std::size_t k = 0; k < lists_.size(); ++k)
      habits_.told = habits_.told || (lists_[k].size() >= 2 && wordings_[k].told > half);
    habits_.deeds_behind =
        !habits_.promised_deeds && !habits_.begun_deeds && are_deeds_behind(rows_, lists_, wordings_);
    habits_.promising = most_promise();
    std::size_t good_lists = 0;
    std::map<Look, std::size_t> headed;
    for (std::size_t k = 0; k < lists_.size(); ++k) {
      bool repeated_label = lists_[k].kind == ListKind::below && rows_[lists_[k].begin - 1].repeats > 1;
      bool marked = lists_[k].kind == ListKind::items || repeated_label;
      if (!marked || evidence_of(k).points() < good) continue;
      if (good_lists++ == 0) habits_.first_marked = lists_[k].begin;
      habits_.last_marked = lists_[k].begin;
      if (const OutlineRow* head = areas.heading_above(lists_[k])) ++headed[head->look];
    }
    habits_.good_lists = good_lists;
    habits_.headed = std::move(headed);
    for (const OutlineRow& row : rows_) {
      if (row.kind == BlockKind::heading && !row.titles_plan) ++habits_.heads[row.look];
    }
  }

  [[nodiscard]] std::uint32_t commonest_letters() const {
    std::map<std::uint32_t, std::size_t> rows;
    for (const List& list : lists_) {
      if (list.kind == ListKind::items) rows[letters_of(rows_[list.begin])] += list.size();
    }
    auto most =
        std::max_element(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == rows.end() ? 0 : most->first;
  }

  /// Do nearly all rows of most lists say what shall be?
  [[nodiscard]] bool most_promise() const {
    constexpr std::size_t least_rows = 6;
    constexpr double nearly_all = 0.7;
    std::size_t lists = 0;
    std::size_t rows = 0;
    std::size_t all_rows = 0;
    for (std::size_t k = 0; k < lists_.size(); ++k) {
      if (lists_[k].kind != ListKind::items || lists_[k].size() < 2) continue;
      all_rows += lists_[k].size();
      if (wordings_[k].promises < nearly_all) continue;
      rows += lists_[k].size();
      ++lists;
    }
    return lists >= 2 && rows >= least_rows && rows * 10 >= all_rows * 6;
  }

  [[nodiscard]] std::string commonest_marker() const {
    std::map<std::string, std::size_t> markers;
    for (const List& list : lists_) {
      if (list.kind == ListKind::items) markers[list.marker] += list.size();
    }
    auto commonest = std::max_element(markers.begin(), markers.end(),
                                      [](const auto& a, const auto& b) { return a.second < b.second; });
    return commonest == markers.end() ? "" : commonest->first;
  }

  [[nodiscard]] Evidence evidence_of(std::size_t list) const {
    return goal_evidence(rows_, lists_, list, habits_, wordings_[list]);
  }

  /// Is the row below an item with the same kind of mark?
  [[nodiscard]] bool is_among_items(const OutlineRow& row) const {
    const OutlineRow* next = &row + 1;
    return next < rows_.data() + rows_.size() && next->kind == BlockKind::item &&
           marker_kind(next->block->marker) == marker_kind(row.block->marker);
  }

  /// Is the only title, in the first rows, that of an appendix to something else, and do few rows below say what shall
  /// be?
  ///     Bilaga 2 till stämmans protokoll 2031
  ///     Inkomna frågor
  ///     • Per undrade när fasaden målas
  [[nodiscard]] bool is_only_appendix(std::size_t top) const {
    bool appendix = false;
    for (std::size_t i = 0; i < top; ++i) {
      const bool goes = rows_[i].brief && goes_with_other(rows_[i].block->text);
      if (!goes && rows_[i].titles_plan) return false;
      appendix = appendix || goes;
    }
    if (!appendix) return false;
    double promised = 0;
    double rows = 0;
    for (std::size_t k = 0; k < lists_.size(); ++k) {
      promised += wordings_[k].promises * static_cast<double>(lists_[k].size());
      rows += static_cast<double>(lists_[k].size());
    }
    return promised * 2 < rows;
  }

  /// Rules, a report or minutes, not a plan, where a row above all lists says so and none names a plan; of minutes,
  /// none in the whole document.
  void find_rules() {
    constexpr std::size_t top = 5;  // rows
    std::size_t end = std::min({top, rows_.size(), lists_.empty() ? rows_.size() : lists_.front().begin});
    auto begin = rows_.begin();
    auto behind = begin + static_cast<std::ptrdiff_t>(end);
    auto brief = [](const OutlineRow& row) { return row.brief || row.titles_plan; };
    auto other = [&](const OutlineRow& row) { return brief(row) && names_no_plan(row.block->text); };
    auto plan = [&](const OutlineRow& row) { return brief(row) && names_plan(row.block->text) && !other(row); };
    // A point of the agenda among others heads no plan.
    auto heads = [&](const OutlineRow& row) { return row.kind != BlockKind::item || !is_among_items(row); };
    auto meeting = [&](const OutlineRow& row) { return brief(row) && names_meeting(row.block->text); };
    auto about = [&](const OutlineRow& row) { return brief(row) && heads_rules_about(row.block->text); };
    auto first_plan = std::find_if(begin, behind, plan);
    // "Rutiner för alla" right above "Handlingsplan 2031" is the motto of a plan.
    const bool motto = first_plan != begin && first_plan != behind && heads_plan_year(first_plan->block->text);
    habits_.rules = std::any_of(begin, motto ? first_plan - 1 : first_plan, about) ||
                    (first_plan == behind && (std::any_of(begin, behind, other) || is_only_appendix(end)));
    // "Verksamhetsberättelse 2030" above "Verksamhetsplan 2031", which is the title then.
    if (std::any_of(behind, rows_.end(), [&](const OutlineRow& row) { return row.titles_plan && plan(row); }))
      habits_.rules = false;
    if (habits_.rules && std::any_of(begin, behind, meeting))
      habits_.rules = std::none_of(begin, rows_.end(), [&](const OutlineRow& row) { return plan(row) && heads(row); });
  }

  /// One goal label for the whole document, with a heading below it rather than a list: what stands above it is none.
  void find_goal_section() {
    auto is_label = [](const OutlineRow& row) { return row.kind != BlockKind::item && row.goal_label; };
    auto label = std::find_if(rows_.begin(), rows_.end(), is_label);
    if (label == rows_.end() || label->titles_plan || std::next(label) == rows_.end()) return;
    if (std::any_of(std::next(label), rows_.end(), is_label)) return;
    auto below = std::next(label);
    if (below->kind == BlockKind::paragraph && below->sentence && std::next(below) != rows_.end()) ++below;
    if (below->kind != BlockKind::heading) return;
    habits_.goal_section = static_cast<std::size_t>(label - rows_.begin());
    if (habits_.goal_labels == 0 && !hold_only_deeds()) habits_.goal_labels = 1;
  }

  /// Does each list stand below a label of deeds? Then these are what the document has of goals.
  [[nodiscard]] bool hold_only_deeds() const {
    return std::all_of(lists_.begin(), lists_.end(), [&](const List& list) {
      return list.kind != ListKind::items || (list.begin > 0 && rows_[list.begin - 1].activities);
    });
  }

  OutlineRows& rows_;
  const std::vector<List>& lists_;
  const std::vector<ListWording>& wordings_;
  ListHabits habits_;
};

}  // namespace

ListHabits see_list_habits(OutlineRows& rows, const std::vector<List>& lists,
                           const std::vector<ListWording>& wordings) {
  return HabitFinder(rows, lists, wordings).find();
}

}  // namespace planctl
