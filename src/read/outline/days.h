// Days of months, as texts name them.
#pragma once

#include <string_view>

namespace planctl {

/// A day of a month, in figures or with the month's name.
bool holds_date(std::string_view text);

}  // namespace planctl
