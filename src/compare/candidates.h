// Pairs of texts that may be the same: those with rare terms in common, found through an inverted index.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "compare/vocabulary.h"

namespace planctl {

struct Candidate {
  std::uint32_t before = 0;  ///< index into the lists given
  std::uint32_t after = 0;
  std::uint32_t score = 0;  ///< similarity, 0 to 1000
};

/// Each text with the most similar ones of the other side, in order of `before`, then `after`. Symmetric. The
/// time grows with the number of texts, not with its square.
std::vector<Candidate> find_candidates(std::span<const TermList> before, std::span<const TermList> after,
                                       const Vocabulary& vocabulary);

}  // namespace planctl
