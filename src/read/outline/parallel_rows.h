// Outline, parallel rows: three short rows or more without marks that are built alike are a list; prose may stand above
// and below them.
#pragma once

#include <vector>

#include "language/language.h"
#include "read/outline/lists.h"

namespace planctl {

/// The lists among the rows that are of no list so far.
std::vector<List> find_parallel_rows(const OutlineRows& rows, const std::vector<bool>& taken, const Language& language);

}  // namespace planctl
