// Pairs, and what is paired with none → splits and mergers: a pair grows by the goals that have the rest of it.
#pragma once

#include "compare/pair/alignment_state.h"
#include "compare/pair/plan_frames.h"

namespace planctl {

/// Splits and mergers together, for "A, B" → "A", "B and C" may be either; the best ones first. A second look finds
/// what is left of groups that lost a goal to a better one.
void grow_pairs(const AlignmentState& sides, FramedPlans& frames, Pairing& pairing);

}  // namespace planctl
