// Which plans belong together through the years, and the words of titles.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "planctl/corpus.h"

namespace planctl {

/// The folded words of a title or file name: runs of letters and digits.
std::vector<std::string> words_in(std::string_view text);

/// The series of a plan: by its title, or by its file name when it has none.
std::string series_of(const PlanRef& ref);

}  // namespace planctl
