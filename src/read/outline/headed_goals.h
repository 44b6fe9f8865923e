// Outline, headed goals: a goal with a mark that counts or names it, above the part-goals or measures that belong to
// it, where each area has a heading of its own above such a goal.
#pragma once

#include "read/outline/looks.h"

namespace planctl {

/// Makes items of headings that are goals above their part-goals, and headings of items above what explains them, where
/// others of their kind are headings.
void see_headed_goals(OutlineRows& rows);

}  // namespace planctl
