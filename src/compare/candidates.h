// Pairs of texts that may be the same: those with words or parts of words in common, found through an inverted index.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "compare/similarity.h"

namespace planctl {

struct Candidate {
  std::uint32_t before = 0;  ///< index into the frames given
  std::uint32_t after = 0;
  std::uint32_t score = 0;  ///< similarity, 0 to 1000
};

struct Candidates {
  std::vector<Candidate> pairs;  ///< in order of `before`, then `after`
  std::size_t capped = 0;        ///< texts that were not compared with all that share a word with them
};

/// Compares each text with the likeliest ones of the other side. Symmetric, and for lists of up to a few dozen texts
/// complete. The time grows with the number of texts, not with its square: of words that very many texts have,
/// and of very many texts with the same words, only the first are looked at, which `capped` counts. In which order
/// the texts stand then matters; let it be that of their letters.
Candidates find_candidates(std::span<const Frame> before, std::span<const Frame> after, const Vocabulary& vocabulary);

}  // namespace planctl
