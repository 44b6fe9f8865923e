#include "read/outline/inner_lists.h"

#include <map>

#include "read/outline/lists.h"
#include "read/outline/wording.h"
#include "read/rows/rows.h"

namespace planctl {
namespace {

/// A label between a goal and its activities, which end before `end`.
struct InnerList {
  std::size_t goal = 0;
  std::size_t label = 0;
  std::size_t end = 0;
};

class InnerLists {
 public:
  explicit InnerLists(OutlineRows& rows) : rows_(rows) {}

  void see() {
    constexpr std::size_t several = 2;
    std::map<std::string_view, std::vector<InnerList>> found;
    for (std::size_t i = 1; i + 1 < rows_.size(); ++i) {
      if (!is_label(i)) continue;
      if (InnerList inner = inner_list(i); inner.end > 0) found[rows_[i].key].push_back(inner);
    }
    for (const auto& [key, lists] : found) {
      std::size_t returns = 0;
      for (const InnerList& list : lists) returns += goes_on(list) ? 1 : 0;
      if (returns < several || !are_goals(lists)) continue;
      for (const InnerList& list : lists) say_of_goal(list);
    }
  }

 private:
  [[nodiscard]] bool is_label(std::size_t i) const {
    const OutlineRow& row = rows_[i];
    return row.kind != BlockKind::item && row.brief && row.repeats > 1 && (row.activities || row.other_label) &&
           !row.goal_label && !row.of_goals && rows_[i + 1].kind == BlockKind::item;
  }

  /// An item, or what its mark calls a goal, although its own list made a heading of it: "Mål 2 – Resultatet är klart".
  [[nodiscard]] bool is_item(std::size_t i) const {
    const OutlineRow& row = rows_[i];
    if (row.kind == BlockKind::item) return true;
    return row.kind == BlockKind::heading && !row.block->marker.empty() &&
           names_goals({0, 0, ListKind::items, mark_of(i)});
  }

  [[nodiscard]] std::string mark_of(std::size_t i) const { return marker_kind(rows_[i].block->marker); }

  /// The rows below the label with marks of one kind, where an item with another stands above it, and nothing between
  /// but what other labels say of that; an end of 0 where they are none.
  [[nodiscard]] InnerList inner_list(std::size_t label) const {
    constexpr std::size_t most_values = 4;
    std::size_t goal = label - 1;
    while (goal > 0 && label - goal <= most_values && rows_[goal].kind == BlockKind::paragraph && rows_[goal].labelled)
      --goal;
    if (!is_item(goal)) return {};
    const std::string mark = mark_of(label + 1);
    if (mark.empty() || mark == mark_of(goal)) return {};
    std::size_t end = label + 1;
    while (end < rows_.size() && rows_[end].kind == BlockKind::item && mark_of(end) == mark) ++end;
    return {goal, label, end};
  }

  /// Does the list of the goal go on behind what is done for it?
  [[nodiscard]] bool goes_on(const InnerList& list) const {
    if (list.end >= rows_.size() || !is_item(list.end)) return false;
    const std::string& above = rows_[list.goal].block->marker;
    const std::string& below = rows_[list.end].block->marker;
    if (marker_kind(above) != marker_kind(below)) return false;
    return above == below || first_number(below) == first_number(above) + 1 || first_number(above) == 0;
  }

  /// Do the outer items read as goals rather than as titles of areas, as "1. Stugor" does?
  [[nodiscard]] bool are_goals(const std::vector<InnerList>& lists) const {
    constexpr std::uint32_t least_words = 4;
    std::size_t words = 0;
    std::size_t goals = 0;
    for (const InnerList& list : lists) {
      const OutlineRow& goal = rows_[list.goal];
      words += goal.words;
      goals += ends_sentence(goal.block->text) || promises_in_any_language(goal.block->text) ||
                       names_goals({0, 0, ListKind::items, mark_of(list.goal)})
                   ? 1
                   : 0;
    }
    return words >= least_words * lists.size() && goals * 2 >= lists.size();
  }

  void say_of_goal(const InnerList& list) {
    rows_[list.goal].kind = BlockKind::item;
    if (goes_on(list)) rows_[list.end].kind = BlockKind::item;
    for (std::size_t i = list.label; i < list.end; ++i) make_value(rows_[i]);
  }

  OutlineRows& rows_;
};

}  // namespace

void see_inner_lists(OutlineRows& rows) { InnerLists(rows).see(); }

}  // namespace planctl
