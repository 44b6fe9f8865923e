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

/// What remains when the goals are paired whose wording stands once on each side.
struct Wordings {
  Groups repeated;    ///< by wordings that stand several times on a side
  Groups yearless;    ///< of the open goals
  Groups figureless;  ///< of the open goals
  GoalNumbers open;   ///< all but those whose wording stands as often on the other side
};

/// Pairs goals whose wording stands once on each side: areas have no say in it.
Wordings pair_single_wordings(const AlignmentState& sides, Pairing& pairing);

/// Promises a counterpart to as many of the goals with one wording as have one; which is told by pair_promised.
void promise_repeated(AlignmentState& sides, const Groups& repeated, Pairing& pairing);

/// Goals that differ in years only, then those that differ in other figures: within areas, then in the order of their
/// texts.
void pair_but_for_figures(const AlignmentState& sides, const Wordings& wordings, Pairing& pairing);

/// Which of several goals with one wording is which, once all is known about the areas: within areas, then in order.
void pair_promised(const AlignmentState& sides, const Groups& repeated, Pairing& pairing);

}  // namespace planctl
