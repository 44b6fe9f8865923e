#include "extract/pdf/open_table.h"

#include <algorithm>
#include <cmath>

#include "extract/pdf/joints.h"
#include "unicode.h"

namespace planctl {

OpenTable::OpenTable(const std::vector<GridRow>& rows, float near) : columns_(rows.front().size()), near_(near) {
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    std::optional<float> left;
    for (const GridRow& row : rows) {
      if (c < row.size() && !row[c].empty()) left = std::min(left.value_or(row[c].front().left), row[c].front().left);
    }
    columns_[c] = {left.value_or(0), c < rows.back().size() && !rows.back()[c].empty()};
  }
}

std::optional<std::size_t> OpenTable::column_of(const Column& lines) const {
  if (lines.empty() || columns_.size() < 2) return std::nullopt;
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    bool goes_on = !columns_[c].filled || unicode::is_lower(unicode::first(lines.front().text));
    if (goes_on && is_below(lines.front(), c)) return c;
  }
  return std::nullopt;
}

bool OpenTable::is_below(const TextPiece& piece, std::size_t column) const {
  bool inside = column + 1 == columns_.size() || piece.right < columns_[column + 1].left;
  return inside && !piece.bold && std::abs(piece.left - columns_[column].left) < near_;
}

std::optional<std::size_t> OpenTable::column_at(const TextPiece& piece) const {
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    if (is_below(piece, c)) return c;
  }
  return std::nullopt;
}

bool OpenTable::holds(const Band& band) const {
  return std::all_of(band.pieces.begin(), band.pieces.end(),
                     [this](const TextPiece& piece) { return column_at(piece).has_value(); });
}

bool OpenTable::takes(Band& band) const {
  if (holds(band)) return true;
  if (band.pieces.size() < 2) return false;
  std::vector<Gutter> gutters;
  for (const OpenColumn& column : columns_) gutters.push_back({column.left - 1, column.left});
  Band parted = band;
  split_at_words(parted, gutters, band.pieces.front().size);
  if (!holds(parted)) return false;
  band = std::move(parted);
  return true;
}

bool OpenTable::goes_on_in(const std::vector<GridRow>& rows) const {
  if (columns_.size() != rows.front().size()) return false;
  auto fits = [&](const Column& cell, std::size_t c) {
    return cell.empty() || (!cell.front().bold && std::abs(cell.front().left - columns_[c].left) <= near_);
  };
  return std::all_of(rows.begin(), rows.end(), [&](const GridRow& row) {
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (!fits(row[c], c)) return false;
    }
    return true;
  });
}

}  // namespace planctl
