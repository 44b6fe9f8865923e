// Pairs made → the matches of an alignment, in the order that a reader expects.
#pragma once

#include "compare/pair/alignment_state.h"

namespace planctl {

/// Matches in the order of the after plan; dropped goals behind the matches of the area that their own area became.
Alignment arrange(const AlignmentState& sides, const Pairing& pairing);

}  // namespace planctl
