// How well a goal answers to a few words that somebody typed to name it.
#pragma once

#include <string_view>

namespace planctl {

/// 0 when the goal has none of the words; highest for the text itself, then for a goal that contains it, then for the
/// one that has most of its words and least beside them.
double fit_of(std::string_view text, std::string_view goal);

}  // namespace planctl
