// Target figures of a goal, and which of them changed.
#pragma once

#include <string_view>
#include <vector>

#include "language/language.h"
#include "planctl/diff.h"

namespace planctl {

/// Figures with their unit that differ: "Minst 10 procent …" and "Minst 15 procent …" → "10 procent", "15
/// procent". Years are no figures; numbers in words are: "tre veckor" → "två veckor".
std::vector<NumberChange> compare_numbers(std::string_view before, std::string_view after, const Language& language);

}  // namespace planctl
