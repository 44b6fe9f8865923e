// What may be shown: texts of others without anything that a terminal, or the reader of a log, would obey.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace planctl {

/// True for what is obeyed instead of shown: controls, marks that turn the direction of writing, and line ends that are
/// none to an editor.
bool is_obeyed(char32_t c);

/// The character as a sign: U+0007 → "␇", U+202E → "�"; others as they are.
std::string shown_as(char32_t c);

/// Offset of the first character from `at` on that is obeyed, or of the first byte that is not UTF-8; the size where
/// there is none.
std::size_t find_obeyed(std::string_view text, std::size_t at = 0);

/// The text as valid UTF-8 on one line, with signs for what would be obeyed. Every name of a file, title or word of
/// others stands so in a message.
std::string printable(std::string_view text);

/// The text without what would be obeyed; a space stands for a control, such as a line end.
std::string unobeyed(std::string_view text);

}  // namespace planctl
