// What two texts have in common that marks them among all goals and is no thing: when, how often, how many.
#pragma once

#include <cstdint>

#include "compare/weigh/weighed_frame.h"

namespace planctl {

/// How many figures and times both have that no other goal has, each by itself: "Skotta före klockan 7", "Klockan sju
/// ska det vara skottat". Symmetric, after find_shared.
std::uint32_t count_marks(const WeighedFrame& before, const WeighedFrame& after);

}  // namespace planctl
