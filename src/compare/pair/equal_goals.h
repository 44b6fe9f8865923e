// Goals whose wording is the same, or would be without figures: found by their keys, without weighing words.
#pragma once

#include "compare/pair/alignment_state.h"

namespace planctl {

/// The kind of a pair that is the same goal for another reason than likeness: unchanged or renewed when only case,
/// layout or moved years differ, otherwise reworded.
ChangeKind kind_of(const AlignmentState& sides, Pair pair);

/// Goals grouped by an equal key, of which only a hash is kept: pairs are looked at again before they are taken.
struct Groups {
  std::vector<Member> before;
  std::vector<Member> after;
};

/// What remains when goals are paired by their wording.
struct Wordings {
  Groups repeated;   ///< goals whose wording stands several times on a side
  GoalNumbers open;  ///< goals that may remain without a counterpart of the same wording
};

/// Pairs goals whose wording stands once on each side: areas have no say in it. Of goals whose wording stands several
/// times, those in areas of the same title are promised a counterpart; which is told by pair_promised.
Wordings pair_equal_wordings(AlignmentState& sides, Pairing& pairing);

/// Promises a counterpart to as many of the rest as have one.
void promise_repeated(AlignmentState& sides, const Groups& repeated, Pairing& pairing);

/// Goals that differ in years only, then those that differ in other figures: within areas, then in the order of their
/// texts.
void pair_but_for_figures(const AlignmentState& sides, Pairing& pairing);

/// Which of several goals with one wording is which, once all is known about the areas: within areas, then in order.
void pair_promised(const AlignmentState& sides, const Groups& repeated, Pairing& pairing);

}  // namespace planctl
