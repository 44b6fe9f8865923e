// Side heads: short texts in a column of their own, each beside the list that it names.
//     Stugor och        • Byta spisen i norra stugan
//     leder             • Måla om
//     Möten             • Ha öppet hus i maj
#pragma once

#include <vector>

#include "extract/pdf/gutters.h"
#include "extract/pdf/regions.h"

namespace planctl {

/// The parts of bands [begin, end) in the order they are read: each name, then its list. None where they have no side
/// heads. `size` is that of the letters.
std::vector<Column> part_side_heads(const std::vector<Band>& bands, std::size_t begin, std::size_t end,
                                    const Gutter& gutter, float size);

}  // namespace planctl
