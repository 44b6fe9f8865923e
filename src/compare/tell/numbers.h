// Numbers of a text, in figures and in words.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "compare/tell/wording.h"

namespace planctl {

inline constexpr std::string_view percent_sign = "%";

/// Digits that a text begins with.
std::size_t count_digits(std::string_view text);

/// 0 for a word that is in no row.
int value_in(std::span<const Numeral> numerals, std::string_view word);

/// "tre", and two numerals in one word: "tjugotre", "trehundra", "twenty-five"; 0 for another word.
int numeral_value(std::string_view word, std::span<const Numeral> numerals);

/// A number, or two with a dash between them.
struct Range {
  double low = 0;
  double high = 0;
};

/// What the word `i` counts: "15", "10–15", "-4", "2½", "tre", "tjugotre". No year, and no "once" that opens a clause.
std::optional<Range> read_number(const Wording& wording, std::size_t i);

}  // namespace planctl
