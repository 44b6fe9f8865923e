// Doubts about goals by how they are built: what says nothing of what shall be, in a document that does not name a
// plan, or beside lists that all do.
#pragma once

#include <vector>

#include "planctl/diagnostic.h"
#include "read/outline/choice.h"

namespace planctl {

void find_unlike_lists(const Outline& outline, std::vector<Diagnostic>& diagnostics);

}  // namespace planctl
