// Outline, points: the one table of what speaks for and against a row as the name of a list, and for and against a list
// as goals. Points are whole numbers, set by hand; gold is the check, not the teacher.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace planctl {

/// One kind of evidence.
enum class Clue : std::uint8_t {
  // of a row as the name of a list
  date,
  approval,
  sentence,
  rather_long,
  long_title,
  settled_name,
  repeated,
  value_inside,
  number_alone,
  label_alone,
  repeated_ending,
  completed,
  completed_elsewhere,
  only_colon,
  plan_title,
  plan_words,
  above_title,
  front_matter,
  heading,
  markup_level,
  prose_look,
  item,
  prose_between,
  row_skipped,
  list_crossed,
  same_look,
  lead_ins_name,
  labels_name,
  series_names,
  // of a list as goals
  usual_length,
  tiny,
  three,
  dates,
  calendar,
  persons,
  files,
  questions,
  asked_goals,
  told,
  att,
  infinitives,
  modals,
  promises,
  commonest_marker,
  parallel_rows,
  beside_items,
  prose_rows,
  below_label,
  several_sentences,
  below_once,
  under_goal_label,
  named_goals,
  asks_else,
  series_member,
  under_other_label,
  under_activities,
  under_second_label,
  led_to_facts,
  under_repeated_row,
  single,
  unlike_goals,
  smaller_letters,
  labelled_behind,
  in_front_matter,
  in_rules,
  before_goal_section,
  list_above_title,
  index,
  settled_goals,
  settled_no_goals,
  last
};

constexpr std::size_t clue_count = static_cast<std::size_t>(Clue::last);

struct CluePoints {
  Clue clue = Clue::last;
  int points = 0;
  std::string_view says;  ///< what was seen, for the reader
};

/// The table, in order of the clues.
std::span<const CluePoints, clue_count> clue_points();

/// The clues that were found, each once or several times.
class Evidence {
 public:
  void add(Clue clue, std::uint32_t times = 1);
  /// Counts so many of one clue as another.
  void count_as(Clue clue, Clue other, std::uint32_t times);
  [[nodiscard]] bool has(Clue clue) const { return times_[static_cast<std::size_t>(clue)] > 0; }
  [[nodiscard]] std::uint32_t times(Clue clue) const { return times_[static_cast<std::size_t>(clue)]; }
  [[nodiscard]] int points() const { return points_; }

 private:
  std::array<std::uint8_t, clue_count> times_{};
  int points_ = 0;
};

// What a hypothesis for the whole document costs, and other prices of the choice.
constexpr int lead_ins_price = -2;
constexpr int labels_price = -3;
constexpr int series_price = -2;
constexpr int look_price = -3;
constexpr int policy_price = -3;
constexpr int same_title_price = -5;  ///< a title that two rows have and that names lists from both
constexpr int unused_look_price =
    -1;                      ///< a row of the look that names, between the first name and the last, that names nothing
constexpr int unnamed = -6;  ///< of a list without any row above it
constexpr int lost_goals_price = -2;  ///< for a list that speaks like goals and is not taken
constexpr int labelled_gain = 3;      ///< where only labelled lists are goals: below a goal label …
constexpr int unlabelled_loss = -4;   ///< … and not
constexpr int commonest_gain = 2;     ///< where only the commonest marks are goals'
constexpr int other_marks_loss = -3;

}  // namespace planctl
