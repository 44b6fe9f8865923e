// Outline, habits: headings that could be front matter, or labels, and are areas by the lists around them.
#pragma once

#include <cstddef>
#include <vector>

#include "read/outline/list_habits.h"

namespace planctl {

class AreaHabits {
 public:
  AreaHabits(OutlineRows& rows, const std::vector<List>& lists, const std::vector<ListWording>& wordings);

  /// Takes such headings for areas in the rows.
  void see(const ListHabits& habits);

  /// Null where something else than prose, a label or a lead-in stands between.
  [[nodiscard]] const OutlineRow* heading_above(const List& list) const { return heads_[list.begin]; }

 private:
  void see_heads();
  /// "Activity", once, above rows that all say what shall be, where no list has a goal label or deeds are promised as
  /// goals are: an area, as "Finance" is.
  void see_areas_of_activities(const ListHabits& habits);

  /// "Activity", once, right above what calls itself a goal: its area.
  void see_named_areas();

  /// Right below a goal label that stands in several places.
  [[nodiscard]] bool is_under_label(const List& list) const;

  /// Do half of the rows or more say what is done with the plan itself: "Planen ska följas upp varje år"?
  [[nodiscard]] bool is_of_plan(const List& list) const;

  [[nodiscard]] std::size_t rows_of_plan(const List& list) const;

  /// Do the numbers of its goals go on from those of the list above, where they have some?
  [[nodiscard]] bool counts_on(std::size_t list) const;

  /// "MISSION", right below an area that looks alike and has a goal label or calls its rows goals as well; or above
  /// rows that all say what shall be, behind two areas that look alike and in front of another: an area. What heads
  /// front matter stands in front, and what ends a plan has few rows.
  void see_areas_among_others();

  /// Numbered from where those of the list above end: "5." behind "4."?
  [[nodiscard]] bool goes_on(std::size_t list) const;

  /// "Uppföljning", whose rows are numbered on from those of the areas above that look alike, and say what shall be as
  /// they do: an area.
  ///     3 Leder                          5. Alla leder ska röjas.
  ///     4 Uppföljning                    6. Slitaget ska mätas på tio ställen.
  void see_areas_counted_on();

  /// "Omvärld" above rows of which some say what shall be, and one what is done: an area. What others will do is told
  /// in whole sentences.
  void see_areas_of_surroundings();

  OutlineRows& rows_;
  const std::vector<List>& lists_;
  const std::vector<ListWording>& wordings_;
  std::vector<const OutlineRow*> heads_;  ///< of each row, see heading_above
  std::vector<std::size_t> prose_;        ///< of each row: where the paragraphs right above it begin
};

}  // namespace planctl
