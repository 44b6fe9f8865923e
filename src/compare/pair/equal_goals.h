// Goals whose wording is the same, or would be without figures: found by their keys, without weighing words.
#pragma once

#include "compare/pair/alignment_state.h"

namespace planctl {

/// The kind of a pair that is the same goal for another reason than likeness: unchanged or renewed when only case,
/// layout or moved years differ, otherwise reworded.
ChangeKind kind_of(const AlignmentState& sides, Pair pair);

/// Pairs goals that stand once on each side, then equal ones within an area. `equals_left` tells whether goals with
/// equal keys are left, which need to be paired in order once all is known about the areas.
bool pair_equal_goals(AlignmentState& sides);

/// The rest of them: within areas, then in order.
void pair_equals_left(AlignmentState& sides);

/// Which of several goals with one wording is which, once all is known about the areas: within areas, then in order.
void settle_equals(AlignmentState& sides);

/// Goals that differ in years only, then those that differ in other figures: within areas, then in the order of their
/// texts.
void pair_but_for_figures(AlignmentState& sides);

}  // namespace planctl
