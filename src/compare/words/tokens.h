// The words of a goal as comparing sees them.
#pragma once

#include <string_view>
#include <vector>

namespace planctl {

/// The words between white space. Digits grouped by spaces are one word: "1 000 deltagare" → "1 000",
/// "deltagare".
std::vector<std::string_view> split_words(std::string_view text);
/// The same in the room of another text's words.
void split_words(std::string_view text, std::vector<std::string_view>& words);

/// A word without the punctuation around it: "(förbundet)," → "förbundet", "arbetsplats-" → "arbetsplats".
std::string_view bare_word(std::string_view word);

/// "2½" → "2", "½" → "".
std::string_view without_fraction(std::string_view number);

/// True for a number in digits: "15", "1 000", "2,5", "2½", "10–15".
bool is_figure(std::string_view word);

}  // namespace planctl
