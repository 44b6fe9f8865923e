// Outline, doubts: rows that begin as several goals do and were left out.
#pragma once

#include <vector>

#include "planctl/diagnostic.h"
#include "read/outline/lost_lists.h"

namespace planctl {

void find_left_openings(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics);

}  // namespace planctl
