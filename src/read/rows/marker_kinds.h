// Inside markers: one reader a kind, and what several of them ask of a text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "read/rows/marker.h"

namespace planctl {

/// "1." "1)" "(1)" "1 –" "2.1" "2.1." "2a." "§ 1" "1 Title".
std::optional<Marker> number_marker(std::string_view text);

/// "a)" "A." "A:" "(a)" "iv." "II)".
std::optional<Marker> letter_marker(std::string_view text);

constexpr std::size_t longest_name = 48;  // bytes, with what counts behind it

/// "Delmål 1.2 – text", "Mål 2: text", "Mål 3" alone, "Prioriterat område 3: text", "Objective A) text", "M1: text",
/// "M1   text", "Mål A1: text"; "Mål 1.Text" where a bold label ran into its goal.
std::optional<Marker> named_marker(std::string_view text);

/// "**Mål 1.** text", "**Mål:** text", "**1.1** text": the same in bold.
std::optional<Marker> bold_named_marker(std::string_view text);

/// "Vad: text", "Hur gör vi? text", "Vad?" alone above its answer.
std::optional<Marker> question_marker(std::string_view text);

/// Behind the white space at `at`.
std::size_t skip_spaces(std::string_view text, std::size_t at);

/// "1" or "12" or "123" at `at`; moves past it.
std::optional<int> read_number(std::string_view text, std::size_t& at);

/// White space, or the end of the text.
bool at_gap(std::string_view text, std::size_t at);

/// A word with a capital right behind a number, "9.Vi målar": not "9.B".
bool at_word(std::string_view text, std::size_t at);

}  // namespace planctl
