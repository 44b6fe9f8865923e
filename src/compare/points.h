// The one table of what counts when goals are compared: what words weigh, what speaks against a pair, what a pair must
// reach. Whole numbers, set by hand; where nothing else is said, in thousandths. tests/points/run tells what gold loses
// without each.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace planctl {

enum class Weight : std::uint8_t {
  time_word,
  light_word,
  figure,
  action,
  focus,
  same_word,
  same_stem,
  same_concept,
  near_spelling,
  last_part,
  first_part,
  shared_part,
  replaced,
  pure_exchange,
  displaced,
  other_action,
  related_action,
  extra,
  same_beginning,
  other_deed,
  other_deed_alone,
  aside,
  much_added,
  own_deed,
  name,
  one_thing,
  much_besides,
  price,
  same_area,
  certain,
  certain_margin,
  sure_of_much,
  sure_of_added,
  sure_of_two_words,
  sure_of_one_word,
  sure_of_parts,
  cover,
  cover_margin,
  one_deed,
  other_form,
  other_area,
  within,
  claim,
  mark,
  last
};

struct WeightRow {
  Weight weight = Weight::last;
  std::uint32_t points = 0;
  std::uint32_t without = 0;  ///< what is as if the row were not there
  std::string_view says;
  std::string_view example;
};

/// In the order of the weights.
extern const std::array<WeightRow, static_cast<std::size_t>(Weight::last)> weight_rows;

inline std::uint32_t points(Weight weight) { return weight_rows[static_cast<std::size_t>(weight)].points; }

}  // namespace planctl
