#include "extract/pdf/known_heads.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace planctl {
namespace {

/// A row of two texts or more with white above or below it.
bool is_apart(const std::vector<Band>& bands, std::size_t i) {
  constexpr std::size_t most = 8;  // columns
  constexpr float gap = 0.6F;      // sizes
  const Band& band = bands[i];
  if (band.pieces.size() < 2 || band.pieces.size() > most) return false;
  const float least = gap * band.pieces.front().size;
  return (i > 0 && band.top - bands[i - 1].bottom > least) ||
         (i + 1 < bands.size() && bands[i + 1].top - band.bottom > least);
}

}  // namespace

KnownHeads::KnownHeads(const PageBands& pages) {
  struct Seen {
    std::size_t times = 0;
    bool above_light = false;
  };
  std::map<std::string, Seen> seen;
  for (const std::vector<Band>& bands : pages) {
    for (std::size_t i = 0; i < bands.size(); ++i) {
      if (is_apart(bands, i)) ++rows_[places_of(bands[i])];
    }
    for (std::size_t i = 0; i + 1 < bands.size(); ++i) {
      std::string words = words_of(bands[i]);
      if (words.empty()) continue;
      const std::vector<TextPiece>& below = bands[i + 1].pieces;
      Seen& head = seen[std::move(words)];
      ++head.times;
      head.above_light = head.above_light ||
                         std::any_of(below.begin(), below.end(), [](const TextPiece& piece) { return !piece.bold; });
    }
  }
  for (const auto& [words, head] : seen) {
    if (head.times >= 2 && head.above_light) heads_.insert(words);
  }
}

std::size_t KnownHeads::least_rows(const Band& band) const {
  constexpr std::size_t usual = 3;
  constexpr std::size_t known = 2;
  constexpr std::size_t often = 5;
  if (holds(band)) return known;
  const auto found = rows_.find(places_of(band));
  return found != rows_.end() && found->second >= often ? known : usual;
}

KnownHeads::Places KnownHeads::places_of(const Band& band) {
  constexpr float same_place = 2;  // units
  constexpr std::size_t most = 8;  // columns
  Places places;
  if (band.pieces.size() > most) return places;
  for (const TextPiece& piece : band.pieces) places.push_back(std::lround(piece.left / same_place));
  return places;
}

std::string KnownHeads::words_of(const Band& band) {
  bool bold = std::all_of(band.pieces.begin(), band.pieces.end(), [](const TextPiece& piece) { return piece.bold; });
  if (!bold || band.pieces.size() < 2) return {};
  std::string words;
  for (const TextPiece& piece : band.pieces) (words += piece.text) += '\t';
  return words;
}

}  // namespace planctl
