// Open table: the table at the foot of a page, which the next page may go on with.
#pragma once

#include <optional>
#include <vector>

#include "extract/pdf/regions.h"

namespace planctl {

class OpenTable {
 public:
  OpenTable() = default;
  /// `near` is how far from its column a text may begin.
  OpenTable(const std::vector<GridRow>& rows, float near);

  /// The column that lines at the top of a page belong to: one that was empty in the last row, or any where they begin
  /// in small letters.
  [[nodiscard]] std::optional<std::size_t> column_of(const Column& lines) const;
  /// In the place of this column, and not beyond the next.
  [[nodiscard]] bool is_below(const TextPiece& piece, std::size_t column) const;
  /// The column in whose place the text stands.
  [[nodiscard]] std::optional<std::size_t> column_at(const TextPiece& piece) const;
  /// Each of its texts stands in the place of a column.
  [[nodiscard]] bool holds(const Band& band) const;
  /// The same, also where the extractor has joined close cells, which are parted then.
  [[nodiscard]] bool takes(Band& band) const;
  [[nodiscard]] bool is_filled(std::size_t column) const { return columns_[column].filled; }
  /// The columns of a table without a head stand where those of this one do.
  [[nodiscard]] bool goes_on_in(const std::vector<GridRow>& rows) const;

 private:
  struct OpenColumn {
    float left = 0;
    bool filled = false;  ///< in the last row
  };

  std::vector<OpenColumn> columns_;
  float near_ = 0;
};

}  // namespace planctl
