// Outline, dropped rows: text between two goals of one list that was taken for a remark and may be a goal whose mark
// was lost.
#pragma once

#include <vector>

#include "planctl/diagnostic.h"
#include "read/outline/choice.h"
#include "read/outline/lost_lists.h"

namespace planctl {

/// Adds unsure-reading for each, where few goals have such a row below them: remarks stand below most.
void find_dropped_rows(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics);

}  // namespace planctl
