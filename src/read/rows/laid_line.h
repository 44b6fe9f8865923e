// A line with what laying out the page found of it; see layout.h.
#pragma once

#include <cstdint>
#include <vector>

#include "planctl/lines.h"

namespace planctl {

/// What the layout of a page says of a line and of the one above it in reading order.
enum class Seam : std::uint8_t {
  unknown,
  begins,  ///< something of its own
  goes_on  ///< the text above goes on
};

/// What a cell of a table holds.
enum class CellRole : std::uint8_t {
  none,  ///< or the line is no cell
  text,  ///< of a column that may list what is planned
  data   ///< who, when, how far: said of the texts beside it
};

struct LaidLine : Line {
  LaidLine() = default;
  explicit LaidLine(const Line& line) : Line(line) {}

  Seam seam = Seam::unknown;
  CellRole cell = CellRole::none;
  std::uint8_t table_column = 0;  ///< of a cell, counted from 1
};

/// Lines in the order they are read.
using Flow = std::vector<LaidLine>;

}  // namespace planctl
