// Margin notes: few words in a narrow column beside running text, such as who sees to it. They are no part of the
// sentences that they stand beside.
#pragma once

#include <vector>

#include "extract/pdf/gutters.h"

namespace planctl {

/// Stand notes behind the gutter, in bands [begin, end)? `size` is that of the letters.
bool has_margin_notes(const std::vector<Band>& bands, std::size_t begin, std::size_t end, const Gutter& gutter,
                      float size);

}  // namespace planctl
