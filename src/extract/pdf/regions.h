// Regions: the bands of a page as parts that are read one after the other: text of one column, columns side by side,
// tables. Where two pieces stand at one height, what stands above and below them tells what they are.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/pdf/known_heads.h"
#include "extract/pdf/pieces.h"

namespace planctl {

/// Pieces of one column, top to bottom.
using Column = std::vector<TextPiece>;

/// A row of a table: the pieces of each cell.
using GridRow = std::vector<Column>;

struct PageRegion {
  std::vector<Column> columns;  ///< left to right; one for plain text
  std::vector<GridRow> rows;    ///< of a table, which has no columns then
  Column notes;                 ///< in the margin of a column
  Column signs{};               ///< drawn above texts
  bool in_column = false;       ///< of the page

  [[nodiscard]] bool is_table() const { return !rows.empty(); }
};

/// The regions of a page, top to bottom.
std::vector<PageRegion> find_regions(std::vector<Band> bands, const KnownHeads& heads);

}  // namespace planctl
