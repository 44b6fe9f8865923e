// Doubts about areas that need not know what was misread: what right outlines do not have. A heading that parts the
// goals of one area, a value as a name, goals that tell what was.
#pragma once

#include <vector>

#include "planctl/diagnostic.h"
#include "read/outline/choice.h"

namespace planctl {

/// Adds odd-title and unsure-reading, each kind at most once.
void find_misread_areas(const Outline& outline, std::vector<Diagnostic>& diagnostics);

}  // namespace planctl
