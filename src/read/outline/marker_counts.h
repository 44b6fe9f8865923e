// Outline, marker counts: of what kind the marks of items are, and how their numbers go on.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace planctl {

/// The kind of a marker, whatever its number: "1." and "2." are of one kind, "a)" of another, "•" and "–" of two more.
std::string marker_kind(std::string_view marker);

/// "3.1", "3.1.2.": a number inside the section of another.
bool is_level(std::string_view marker);

/// The first number in a marker, "2a." is 2 and "Mål 3:" is 3; 0 where it has none.
int first_number(std::string_view marker);

/// "4.1" above "4.1.1": does the first number hold the second?
bool is_level_above(std::string_view above, std::string_view below);

/// The last number of a marker and what stands in front of it: 2 behind "C" in "C2.", behind "1." in "1.2".
struct MarkerCount {
  std::string_view parent;
  int number = 0;

  auto operator<=>(const MarkerCount&) const = default;
};

/// Nothing of a bare "3": it may be a bullet that was decoded as one.
std::optional<MarkerCount> count_of(std::string_view marker);

/// "4.1" and "4.2", "Objective 4.1" and "Objective 4.2": does the second number come next in the same section?
bool is_next_level(std::string_view above, std::string_view below);

}  // namespace planctl
