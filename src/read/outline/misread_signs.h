// Doubts that need not know what was misread: what right outlines do not have. A heading that parts the goals of one
// area, the document's own word for goals inside their texts, the beginning of other goals in the middle of one.
#pragma once

#include <vector>

#include "planctl/diagnostic.h"
#include "read/outline/choice.h"
#include "read/outline/lost_lists.h"

namespace planctl {

/// Adds odd-title, odd-goal and unsure-reading, each at most once.
void find_misread_signs(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics);

}  // namespace planctl
