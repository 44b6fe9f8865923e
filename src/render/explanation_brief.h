// An explanation in one line, below a change.
#pragma once

#include <string>

#include "language/phrases.h"
#include "planctl/explanation.h"

namespace planctl {

/// "0,78" or "0.78".
std::string score_text(double score, const Phrases& phrases);

/// The text of a goal in the quotes of the language.
std::string quoted_goal(const GoalText& goal, const Phrases& phrases);

/// "likhet 0,78 (0,50 krävs) · närmast därefter 0,21 · familjedag, ordna".
std::string brief_explanation(const Explanation& explanation, const Phrases& phrases);

}  // namespace planctl
