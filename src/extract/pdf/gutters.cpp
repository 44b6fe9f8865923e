#include "extract/pdf/gutters.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "extract/pdf/joints.h"

namespace planctl {
namespace {

constexpr float least_gutter = 0.6F;  // sizes

/// The piece lies on one side of what is left of the gutter, or closes it.
void cut_gutter(Gutter& gutter, const TextPiece& piece) {
  if (piece.right <= gutter.left || piece.left >= gutter.right) return;
  float left = piece.right < gutter.right ? gutter.right - piece.right : 0;
  float right = piece.left > gutter.left ? piece.left - gutter.left : 0;
  if (left >= right) {
    gutter.left = std::min(piece.right, gutter.right);
  } else {
    gutter.right = std::max(piece.left, gutter.left);
  }
}

/// Between the pieces beside a gutter; as wide as can be where none stands on one of its sides.
float gap_at(const Band& band, const Gutter& gutter) {
  constexpr float none = std::numeric_limits<float>::max();
  float left = -none / 2;
  float right = none / 2;
  for (const TextPiece& piece : band.pieces) {
    if (piece.right <= gutter.right && piece.left < gutter.left) left = std::max(left, piece.right);
    if (piece.left >= gutter.left) right = std::min(right, piece.left);
  }
  return right - left;
}

/// Does a piece of the band begin right there?
bool begins_at(const Band& band, float left, float size) {
  constexpr float near = 0.1F;  // sizes
  return std::any_of(band.pieces.begin(), band.pieces.end(),
                     [&](const TextPiece& piece) { return std::abs(piece.left - left) < near * size; });
}

/// Between the pieces of a band.
std::vector<Gutter> gutters_of(const Band& band) {
  constexpr std::size_t most = 64;  // columns that a table has
  std::vector<Gutter> gutters;
  if (band.pieces.size() > most) return gutters;
  for (std::size_t i = 1; i < band.pieces.size(); ++i)
    gutters.push_back({band.pieces[i - 1].right, band.pieces[i].left});
  return gutters;
}

/// Begins the next band beside the lower half of this one?
bool overlaps(const std::vector<Band>& bands, std::size_t i, float size) {
  constexpr float least = 0.1F;  // sizes
  return i + 1 < bands.size() && bands[i + 1].top < bands[i].bottom - least * size;
}

/// The band with those below it that begin beside its lower half: cells at the middle of their rows stand half a line
/// apart. Text of one column does not.
Band with_overlapping(const std::vector<Band>& bands, std::size_t begin, float size) {
  constexpr std::size_t most = 3;
  constexpr float least = 0.1F;  // sizes
  Band joined = bands[begin];
  for (std::size_t i = begin + 1; i < std::min(bands.size(), begin + most); ++i) {
    if (bands[i].top > joined.bottom - least * size) break;
    joined.pieces.insert(joined.pieces.end(), bands[i].pieces.begin(), bands[i].pieces.end());
    joined.bottom = std::max(joined.bottom, bands[i].bottom);
  }
  std::stable_sort(joined.pieces.begin(), joined.pieces.end(),
                   [](const TextPiece& a, const TextPiece& b) { return a.left < b.left; });
  for (std::size_t i = 1; i < joined.pieces.size(); ++i) {
    if (joined.pieces[i].left < joined.pieces[i - 1].right) return bands[begin];
  }
  return joined;
}

/// Behind the last of the bands that stand near below each other.
std::size_t end_of_near(const std::vector<Band>& bands, std::size_t begin, float size) {
  constexpr std::size_t most = 12;
  constexpr float far = 3;  // sizes
  std::size_t end = begin + 1;
  while (end < bands.size() && end < begin + most && bands[end].top - bands[end - 1].bottom < far * size) ++end;
  return end;
}

/// Those of band `i`, where the bands from `begin` on leave all of them open.
std::vector<Gutter> common_gutters(const std::vector<Band>& bands, std::size_t begin, std::size_t i, float size) {
  std::vector<Gutter> gutters = gutters_of(bands[i]);
  const std::size_t count = gutters.size();
  for (std::size_t k = begin; k <= i; ++k) {
    Band band = bands[k];
    if (band.pieces.size() >= 2) split_at_words(band, gutters, size);
    gutters = narrow(gutters, band, size);
  }
  return gutters.size() == count ? gutters : std::vector<Gutter>{};
}

}  // namespace

std::vector<Gutter> first_gutters(const std::vector<Band>& bands, std::size_t begin, float size) {
  const std::size_t end = end_of_near(bands, begin, size);
  std::size_t largest = 0;
  std::size_t most = 0;  // pieces of two of them
  for (std::size_t i = begin; i < end; ++i) {
    most = std::max(most, std::min(largest, bands[i].pieces.size()));
    largest = std::max(largest, bands[i].pieces.size());
  }
  std::size_t i = begin;
  while (i < end && bands[i].pieces.size() < most) ++i;
  std::vector<Gutter> gutters;
  if (most > bands[begin].pieces.size()) gutters = common_gutters(bands, begin, i, size);
  if (gutters.empty())
    return overlaps(bands, begin, size) ? gutters_of(with_overlapping(bands, begin, size)) : gutters_of(bands[begin]);
  bool alone = bands[begin].pieces.size() == 1 && column_of(gutters, bands[begin].pieces.front()) == 0;
  return alone ? std::vector<Gutter>{} : gutters;
}

// White that is thin from top to bottom is a gutter where each line shows a wider one: long lines stand beside bullets
// and titles that hang out.
// Between the columns of a table it may be as narrow as a space, where the text behind it begins at the very edge of
// its column.
std::vector<Gutter> narrow(const std::vector<Gutter>& gutters, const Band& band, float size) {
  constexpr float thinnest = 0.05F;  // sizes
  constexpr float space = 0.2F;
  std::vector<Gutter> open;
  for (Gutter gutter : gutters) {
    const float least = gutters.size() >= 2 && begins_at(band, gutter.right, size) ? space : least_gutter;
    for (const TextPiece& piece : band.pieces) cut_gutter(gutter, piece);
    bool thin = gutter.width() >= thinnest * size && gap_at(band, gutter) >= least * size;
    if (thin || gutter.width() >= least_gutter * size) open.push_back(gutter);
  }
  return open;
}

std::size_t column_of(const std::vector<Gutter>& gutters, const TextPiece& piece) {
  std::size_t column = 0;
  while (column < gutters.size() && piece.left >= gutters[column].left) ++column;
  return column;
}

}  // namespace planctl
