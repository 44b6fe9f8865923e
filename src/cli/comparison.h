// Two plans as they were found → what changed between them.
#pragma once

#include <vector>

#include "planctl/corpus.h"
#include "planctl/diff.h"

namespace planctl {

/// Aligns and compares the plans, in the language of the document after.
PlanDiff compare_plans(const PlanPair& pair, std::vector<PinnedPair> pins);

}  // namespace planctl
