// A line with what laying out the page found of it; see layout.h.
#pragma once

#include <cstdint>
#include <vector>

#include "planctl/lines.h"

namespace planctl {

/// What a cell of a table holds.
enum class CellRole : std::uint8_t {
  none,  ///< or the line is no cell
  name,  ///< of the rows below it
  text,  ///< of a column that may list what is planned
  data   ///< who, when, how far: said of the texts beside it
};

struct LaidLine : Line {
  LaidLine() = default;
  explicit LaidLine(const Line& line) : Line(line) {}

  const LineStyle* style = nullptr;  ///< null where the source says nothing of it
  Seam seam = Seam::unknown;
  CellRole cell = CellRole::none;
  std::uint8_t table_column = 0;  ///< of a cell, counted from 1
  bool glued = false;             ///< of a cell that may hold the next one too
  bool cut = false;               ///< more stands behind it on its line of the source: where it ends says nothing
};

/// Lines in the order they are read.
using Flow = std::vector<LaidLine>;

}  // namespace planctl
