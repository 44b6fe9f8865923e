// Goals in other words: candidates by similarity, the best assignment among them, and how sure each pair is.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "compare/pair/candidates.h"

namespace planctl {

struct RewordedPair {
  std::uint32_t before = 0;  ///< index into the frames given
  std::uint32_t after = 0;
  std::uint32_t score = 0;
  bool certain = true;
};

struct RewordedPairs {
  std::vector<RewordedPair> pairs;
  std::vector<FaintPair> faint;  ///< for a second look at what is left over
  WeighedPairs weighed;
  std::size_t capped = 0;  ///< goals of both sides that were not weighed against all others, see candidates.h and
                           ///< assignment.h
};

/// What besides the words speaks for two texts being one.
struct PairContext {
  std::function<bool(std::uint32_t, std::uint32_t)> in_same_area;
  std::function<bool(std::uint32_t, std::uint32_t)> forbidden;
  /// Decides among equals; a number of the texts alone, so that neither side nor order matters.
  std::function<std::uint32_t(std::uint32_t, std::uint32_t)> tie;
};

RewordedPairs pair_reworded(const FrameRefs& before, const FrameRefs& after, LetterTraits& letters,
                            const PairContext& context);

}  // namespace planctl
