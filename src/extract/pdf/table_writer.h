// Table writer: tables as lines with the cell of each. A table may go on over a page, in the middle of a row.
#pragma once

#include <string>
#include <vector>

#include "extract/pdf/open_table.h"
#include "extract/pdf/page_sheet.h"

namespace planctl {

class TableWriter {
 public:
  TableWriter(const Measures& measures, PageSheet& sheet) : measures_(measures), sheet_(sheet) {}

  /// Takes the first rows of a page, where they are of the table on the page before and too few to be found as one.
  void take_open_rows(std::vector<Band>& bands);
  /// The same for the rest of its last row.
  void end_open_row(PageRegion& region);
  /// `first` of its page: such a table may go on with the one before.
  void write(std::vector<GridRow> rows, bool first);
  /// Text stands below the last table, which has ended.
  void end_table();

 private:
  [[nodiscard]] Column part_head(std::vector<GridRow>& rows) const;
  [[nodiscard]] bool is_near(const Band& above, const Band& below) const;
  [[nodiscard]] bool begins_inside(const Column& cell, std::size_t i) const;
  void write_open_cell(const TextPiece& piece, std::size_t column, Seam seam);
  void write_cell(const Column& cell, std::size_t column, bool repeated, bool same_row);

  const Measures& measures_;
  PageSheet& sheet_;
  OpenTable open_;
  GridRow head_;  ///< the first row of the table that was written last, with nothing below it
  std::uint32_t table_ = 0;
  std::uint32_t row_ = 0;  ///< of the table
};

}  // namespace planctl
