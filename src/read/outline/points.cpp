#include "read/outline/points.h"

#include <algorithm>

namespace planctl {
namespace {

constexpr std::array<CluePoints, clue_count> table{{
    {Clue::date, -9, "holds a date"},
    {Clue::approval, -5, "says who took the plan, or when"},
    {Clue::sentence, -4, "is a sentence"},
    {Clue::rather_long, -1, "has more than eight words"},
    {Clue::long_title, -2, "has more than twelve words"},
    {Clue::settled_name, 60, "the configuration says that it is a heading"},
    {Clue::repeated, -7, "stands in several places, as labels do"},
    {Clue::value_inside, -6, "is what a label says of something that is named above it"},
    {Clue::number_alone, -4, "says nothing but which of several it is"},
    {Clue::label_alone, -5, "says that goals follow, and of what kind"},
    {Clue::repeated_ending, -4, "ends as other rows do that lists complete"},
    {Clue::completed, -3, "is completed by the list"},
    {Clue::completed_elsewhere, -6, "another list completes it"},
    {Clue::only_colon, 1, "only its colon says that the list completes it"},
    {Clue::plan_title, -6, "is the plan's title"},
    {Clue::plan_words, -3, "names a plan, or is the first row"},
    {Clue::above_title, -6, "stands above the plan's title"},
    {Clue::front_matter, -9, "heads front or back matter, or something else than goals"},
    {Clue::heading, 2, "looks like a heading"},
    {Clue::markup_level, 2, "is marked or numbered as a heading"},
    {Clue::prose_look, -2, "looks like prose"},
    {Clue::item, -9, "is an item itself"},
    {Clue::prose_between, -1, "prose stands between it and the list"},
    {Clue::row_skipped, -3, "another row that could name it stands nearer"},
    {Clue::list_crossed, -4, "another list stands nearer"},
    {Clue::same_look, 4, "looks as names do in this document"},
    {Clue::lead_ins_name, 6, "lead-ins name in this document"},
    {Clue::labels_name, 7, "labels name in this document"},
    {Clue::series_names, 16, "is one of a numbered series that names"},
    {Clue::usual_length, 2, "rows of 4 to 35 words"},
    {Clue::tiny, -4, "rows of one or two words"},
    {Clue::three, 1, "three rows or more"},
    {Clue::dates, -7, "most rows hold a date"},
    {Clue::calendar, -6, "most rows begin with a date"},
    {Clue::persons, -14, "most rows are persons with their offices"},
    {Clue::files, -14, "many rows name files"},
    {Clue::questions, -14, "most rows are questions"},
    {Clue::asked_goals, -4, "most rows are questions, below a row that promises"},
    {Clue::told, -14, "most rows tell what was"},
    {Clue::att, 3, "most rows begin with 'att' or 'to'"},
    {Clue::infinitives, 2, "most rows begin with a verb or in small letters"},
    {Clue::modals, 2, "most rows say what shall be"},
    {Clue::promises, 2, "most rows begin with a verb or say what shall be"},
    {Clue::commonest_marker, 2, "has the commonest marks of the document"},
    {Clue::parallel_rows, -1, "has no marks"},
    {Clue::beside_items, -6, "has no marks, where other lists have"},
    {Clue::prose_rows, -2, "a row is a long sentence"},
    {Clue::below_label, -1, "has no marks below its label"},
    {Clue::several_sentences, -4, "rows of several sentences"},
    {Clue::below_once, -3, "has no marks below a row that stands once, where other lists have"},
    {Clue::under_goal_label, 4, "a goal label stands above it"},
    {Clue::named_goals, 4, "its marks say that they are goals"},
    {Clue::asks_else, -14, "it answers another question than what is to be reached"},
    {Clue::series_member, -7, "stands alone, one of a numbered series"},
    {Clue::under_other_label, -7, "the row above it names something else"},
    {Clue::under_activities, -11, "the row above it names what is done, and goals have labels"},
    {Clue::under_second_label, -9, "a repeated row heads it, behind goals that have a label of their own"},
    {Clue::led_to_facts, -6, "what leads to it promises nothing, and goals have labels"},
    {Clue::under_repeated_row, -6, "a repeated row that speaks of no goals stands above it"},
    {Clue::single, -1, "one row alone"},
    {Clue::unlike_goals, -6, "no row says what shall be, and those of most other lists do"},
    {Clue::smaller_letters, -8, "its letters are smaller than those of most lists, and no row says what shall be"},
    {Clue::labelled_behind, -7, "a list with a goal label comes next, before any heading"},
    {Clue::in_front_matter, -7,
     "the nearest heading above it heads front or back matter, or something else than goals"},
    {Clue::in_rules, -12, "the document, or the title above, says that it holds rules, a report or minutes"},
    {Clue::before_goal_section, -8, "the only goal label, with headings below it, comes later"},
    {Clue::list_above_title, -9, "the plan's title comes later"},
    {Clue::index, -14, "its rows come again with their numbers, as titles"},
    {Clue::settled_goals, 99, "the configuration says that it is goals"},
    {Clue::settled_no_goals, -99, "the configuration says that it is none"},
}};

static_assert([] {
  for (std::size_t i = 0; i < clue_count; ++i) {
    if (table[i].clue != static_cast<Clue>(i)) return false;
  }
  return true;
}());

}  // namespace

std::span<const CluePoints, clue_count> clue_points() { return table; }

void Evidence::add(Clue clue, std::uint32_t times) {
  auto at = static_cast<std::size_t>(clue);
  times_[at] = static_cast<std::uint8_t>(std::min<std::uint32_t>(255, times_[at] + times));
  points_ += table[at].points * static_cast<int>(times);
}

void Evidence::count_as(Clue clue, Clue other, std::uint32_t times) {
  auto at = static_cast<std::size_t>(clue);
  times = std::min<std::uint32_t>(times, times_[at]);
  times_[at] = static_cast<std::uint8_t>(times_[at] - times);
  points_ -= table[at].points * static_cast<int>(times);
  add(other, times);
}

}  // namespace planctl
