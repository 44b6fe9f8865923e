// Sign cards: goals side by side, each below a large sign or number of its own.
//     ★                ♥                ★
//     Byta alla        Röja sly på      Måla broarna
//     stolpar          södra leden
#pragma once

#include <optional>
#include <vector>

#include "extract/pdf/regions.h"

namespace planctl {

/// The cards that begin with a band, row by row, each an item; none where none do. `i` goes behind
/// them.
std::optional<PageRegion> find_sign_cards(const std::vector<Band>& bands, std::size_t& i);

}  // namespace planctl
