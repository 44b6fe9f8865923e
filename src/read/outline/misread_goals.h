// Doubts about goals that need not know what was misread: what the goals of right outlines do not hold. The document's
// own word for goals, words of somebody, the beginning of other goals, a text far shorter than all others.
#pragma once

#include <vector>

#include "planctl/diagnostic.h"
#include "read/outline/choice.h"
#include "read/outline/lost_lists.h"

namespace planctl {

/// Adds odd-goal and unsure-reading.
void find_misread_goals(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics);

}  // namespace planctl
