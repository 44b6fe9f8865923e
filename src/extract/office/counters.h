// Counters: how word processors number the items of their lists.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace planctl {

enum class Numerals : std::uint8_t { none, bullet, decimal, lower_letter, upper_letter, lower_roman, upper_roman };

/// How items of one level are marked.
struct ListLevel {
  Numerals numerals = Numerals::none;
  int start = 1;
  std::string pattern;  ///< "%1.%2." or the sign of a bullet
};

inline constexpr std::size_t most_levels = 10;

using ListLevels = std::array<ListLevel, most_levels>;

/// Counts the items of one list.
class Counter {
 public:
  /// The marker of the next item at `level`, counted from 0. Deeper levels begin anew.
  std::string next(const ListLevels& levels, std::size_t level);
  /// The next item at `level` has this number.
  void set(std::size_t level, int number);

 private:
  std::array<int, most_levels> counts_{};
  std::array<bool, most_levels> begun_{};
};

/// "3", "c", "iii".
std::string numeral(int number, Numerals numerals);

}  // namespace planctl
