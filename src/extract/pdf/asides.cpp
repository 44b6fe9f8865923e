#include "extract/pdf/asides.h"

#include <algorithm>
#include <cmath>

namespace planctl {
namespace {

class AsideFinder {
 public:
  AsideFinder(const std::vector<Band>& bands, float size) : bands_(bands), size_(size) {}

  /// Small letters below each other that begin at one place, beside lines of the text.
  [[nodiscard]] std::vector<Column> find() const {
    constexpr std::size_t least = 2;  // lines
    std::vector<Column> open;
    std::vector<Column> asides;
    for (const Band& band : bands_) {
      for (const TextPiece& piece : band.pieces) {
        if (is_small(piece)) add(open, piece);
      }
    }
    std::copy_if(open.begin(), open.end(), std::back_inserter(asides),
                 [this](const Column& column) { return column.size() >= least && is_beside_text(column); });
    return asides;
  }

 private:
  [[nodiscard]] bool is_small(const TextPiece& piece) const {
    constexpr float smaller = 0.95F;
    return piece.size < smaller * size_;
  }

  void add(std::vector<Column>& columns, const TextPiece& piece) const {
    constexpr float near = 0.5F;  // sizes
    constexpr float far = 1.5F;
    auto above = std::find_if(columns.begin(), columns.end(), [&](const Column& column) {
      const TextPiece& last = column.back();
      return std::abs(last.left - piece.left) < near * size_ && piece.top > last.top &&
             piece.top - last.bottom < far * size_;
    });
    if (above == columns.end()) {
      columns.push_back({piece});
    } else {
      above->push_back(piece);
    }
  }

  /// A line of the text stands at its height, or several, all on one side of it, and none begins where it does: a box
  /// inside a column is no aside.
  [[nodiscard]] bool is_beside_text(const Column& column) const {
    constexpr float gutter = 0.6F;  // sizes
    constexpr float near = 1.5F;
    float left = column.front().left;
    float right = left;
    for (const TextPiece& piece : column) right = std::max(right, piece.right);
    std::size_t before = 0;
    std::size_t behind = 0;
    for (const Band& band : bands_) {
      for (const TextPiece& piece : band.pieces) {
        if (is_small(piece)) continue;
        if (std::abs(piece.left - left) < near * size_) return false;
        if (piece.middle() < column.front().top || piece.middle() > column.back().bottom) continue;
        bool ends = piece.right + gutter * size_ < left;
        bool begins = piece.left - gutter * size_ > right;
        if (!ends && !begins) return false;
        ++(ends ? before : behind);
      }
    }
    return (before == 0) != (behind == 0);
  }

  const std::vector<Band>& bands_;
  float size_;
};

bool is_of(const Column& column, const TextPiece& piece) {
  return std::any_of(column.begin(), column.end(), [&](const TextPiece& own) {
    return own.left == piece.left && own.top == piece.top && own.text == piece.text;
  });
}

}  // namespace

std::vector<Column> take_asides(std::vector<Band>& bands, float size) {
  std::vector<Column> asides = AsideFinder(bands, size).find();
  if (asides.empty()) return asides;
  for (Band& band : bands) {
    auto aside = [&](const TextPiece& piece) {
      return std::any_of(asides.begin(), asides.end(), [&](const Column& column) { return is_of(column, piece); });
    };
    band.pieces.erase(std::remove_if(band.pieces.begin(), band.pieces.end(), aside), band.pieces.end());
  }
  bands.erase(std::remove_if(bands.begin(), bands.end(), [](const Band& band) { return band.pieces.empty(); }),
              bands.end());
  return asides;
}

}  // namespace planctl
