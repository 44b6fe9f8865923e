// Which plans belong together through the years, and the words of titles.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/selector.h"

namespace planctl {

/// The folded words of a title or file name: runs of letters and digits.
std::vector<std::string> words_in(std::string_view text);

/// By the title of a plan and the name of its file.
Standing standing_of(const std::string& title, const std::string& path);

/// Which of several plans for one year is clearly meant: the only one that is final or, where none says so, the only
/// one that is no draft.
std::optional<std::size_t> clearly_meant(const std::vector<Standing>& plans);

/// The series of a plan without a title: by its file name.
std::string series_of_path(const std::string& path, std::string_view language);

}  // namespace planctl
