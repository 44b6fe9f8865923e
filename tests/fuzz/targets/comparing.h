// Laws of comparisons, for those who have two plans already.
#pragma once

#include "planctl/diff.h"

namespace planctl::fuzz {

/// Every goal and every area is matched exactly once, by matches that have the sides of their kind.
void require_alignment(const Plan& before, const Plan& after, const Alignment& alignment);
/// Every goal is in exactly one change, the summary counts the changes, and words are the texts that they are of.
void require_diff(const Plan& before, const Plan& after, const PlanDiff& diff);
/// The runs of a word diff are both texts, and none stands beside another of its kind.
void require_words(std::string_view before, std::string_view after, const std::vector<WordRun>& runs);
/// Nothing changed.
void require_unchanged(const PlanDiff& diff);

}  // namespace planctl::fuzz
