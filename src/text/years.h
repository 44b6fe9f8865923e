// Years and periods in text: "2024", "2023/2024", "23/24", "2021–2025".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "planctl/plan.h"

namespace planctl {

/// Where a year or period stands in a text.
struct YearMention {
  Period period;
  Span bytes;
};

/// All years from 1960 to 2099 and their periods, in order. "2000" with no other sign of a year is a number, and
/// of a date such as 2025-12-31 the year is taken.
std::vector<YearMention> find_years(std::string_view text);

/// The text with every year as '#': the same for plans of different years.
std::string mask_years(std::string_view text);

}  // namespace planctl
