// What was probably meant: spelling suggestions and the check of a value against a few choices.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planctl {

/// Edits from one word to the other: a character put in, taken out, replaced, or two neighbours swapped
/// (Damerau's distance, optimal string alignment).
std::size_t edit_distance(std::string_view from, std::string_view to);

/// The candidate fewest edits away, when that is about a third of the word at most.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates);

/// "; did you mean 'documents'?", or nothing.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

/// "text|json" → text, json
std::vector<std::string> split_choices(std::string_view choices);

/// What is wrong with a value that is none of `choices`; empty for one that is.
std::string check_choice(std::string_view value, std::string_view choices);

}  // namespace planctl
