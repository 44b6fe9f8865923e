// Outline, what is settled: the reader's own word on lines of the document goes before all evidence.
#pragma once

#include <vector>

#include "planctl/blocks.h"

namespace planctl {

/// Makes the blocks what the reader says that they are, and adds unused-reading for what fits no block.
void settle_blocks(Blocks& blocks, const std::vector<SettledLine>& settled, std::vector<Diagnostic>& diagnostics);

}  // namespace planctl
