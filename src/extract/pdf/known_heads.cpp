#include "extract/pdf/known_heads.h"

#include <algorithm>
#include <map>

namespace planctl {

KnownHeads::KnownHeads(const PageBands& pages) {
  struct Seen {
    std::size_t times = 0;
    bool above_light = false;
  };
  std::map<std::string, Seen> seen;
  for (const std::vector<Band>& bands : pages) {
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

std::string KnownHeads::words_of(const Band& band) {
  bool bold = std::all_of(band.pieces.begin(), band.pieces.end(), [](const TextPiece& piece) { return piece.bold; });
  if (!bold || band.pieces.size() < 2) return {};
  std::string words;
  for (const TextPiece& piece : band.pieces) (words += piece.text) += '\t';
  return words;
}

}  // namespace planctl
