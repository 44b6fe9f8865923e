// Which plans belong together through the years, and the words of titles.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/corpus.h"

namespace planctl {

/// The folded words of a title or file name: runs of letters and digits.
std::vector<std::string> words_in(std::string_view text);

/// By its title and file name.
Standing standing_of(const PlanRef& ref);

/// Which of several plans for one year is clearly meant: the only one that is final or, where none says so, the only
/// one that is no draft.
std::optional<std::size_t> clearly_meant(const std::vector<Standing>& plans);

/// The series of a plan: by its title, or by its file name when it has none.
std::string series_of(const PlanRef& ref);

}  // namespace planctl
