// Words of a text, folded and without the signs around them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace planctl {

/// The next folded word from `at` on, which moves behind it; may be empty.
std::string next_word(std::string_view text, std::size_t& at);
/// The same, in the text or, until the next call, in `room`.
std::string_view next_word(std::string_view text, std::size_t& at, std::string& room);

/// The first folded word that is not empty, in the text or in `room`; empty where there is none.
std::string_view first_folded_word(std::string_view text, std::string& room);

/// Behind the last space or tab; the whole text where it has none.
std::string_view last_word(std::string_view text);

/// The folded words of a short text, without punctuation at their ends.
std::vector<std::string> words_of(std::string_view text);

/// Where a text asks what the reader wishes, "har du", "om du vill"; empty where it does not. Most words are told by
/// their sizes that they do not.
std::string_view reader_condition(std::string_view text);

}  // namespace planctl
