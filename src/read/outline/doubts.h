// Outline, doubts: what a careful reader would look at again. Lists that are neither goals nor anything named, choices
// that were close, and goals, titles and counts that are not what they usually are.
#pragma once

#include <vector>

#include "planctl/diagnostic.h"
#include "read/outline/choice.h"

namespace planctl {

/// Adds unread-list, unsure-reading, odd-count, odd-goal and odd-title, in no particular order.
void find_doubts(const Outline& outline, const Blocks& blocks, std::vector<Diagnostic>& diagnostics);

}  // namespace planctl
