// Gutters: the white between columns, as far down the page as no text crosses it.
#pragma once

#include <vector>

#include "extract/pdf/pieces.h"

namespace planctl {

/// White space between two columns.
struct Gutter {
  float left = 0;
  float right = 0;

  [[nodiscard]] float width() const { return right - left; }
};

/// Those that begin with a band: of the lines near below it, two of which have as many pieces, since the first may have
/// empty cells; or close ones. A single piece is the first line of a column behind the first. None where there are
/// none.
std::vector<Gutter> first_gutters(const std::vector<Band>& bands, std::size_t begin, float size);

/// What the band leaves open of the gutters. `size` is that of the letters.
std::vector<Gutter> narrow(const std::vector<Gutter>& gutters, const Band& band, float size);

/// The column that the piece begins in, counted from 0.
std::size_t column_of(const std::vector<Gutter>& gutters, const TextPiece& piece);

}  // namespace planctl
