// Pairs of texts that may be the same: those with words or parts of words in common, found through an inverted index.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "compare/pair/traits.h"
#include "compare/weigh/similarity.h"

namespace planctl {

/// For which texts counterparts are looked for.
enum class Searches : std::uint8_t { from_both, from_after };

/// Whether those that share little are told, too.
enum class Reach : std::uint8_t { likely, all };

/// Of a text: nothing was left out; some texts that share words with it were not even seen; or else the weakest of
/// those that were kept.
inline constexpr std::uint32_t all_kept = UINT32_MAX;
inline constexpr std::uint32_t some_unseen = UINT32_MAX - 1;

/// Texts of two lists that share words or parts of words.
struct Lookalikes {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;  ///< indices before and after, ascending
  std::vector<std::uint32_t> weakest_before;                   ///< by text
  std::vector<std::uint32_t> weakest_after;
};

/// Finds the likeliest counterparts of each text on the other side. Symmetric, and for lists of up to a few dozen texts
/// complete. The time grows with the number of texts, not with its square: of words that very many texts have, and of
/// very many texts with the same words, only the first are looked at. In which order the texts stand then matters; let
/// it be that of their letters.
Lookalikes find_lookalikes(const FrameRefs& before, const FrameRefs& after, LetterTraits& letters, Searches searches,
                           Reach reach = Reach::likely);

struct Candidate {
  std::uint32_t before = 0;  ///< index into the frames given
  std::uint32_t after = 0;
  std::uint32_t score = 0;  ///< similarity, 0 to 1000
  CommonGround ground;
};

/// Two texts that may be one in other words.
struct FaintPair {
  std::uint32_t before = 0;
  std::uint32_t after = 0;
  std::uint32_t cover = 0;  ///< how much each has of the other, 0 to 1000
  std::uint32_t lift = 0;   ///< what that counts more in one area, see weigh/paraphrase.h
};

/// Pairs of texts that were weighed, and which of them are too unlike for one to be a part of the other.
class WeighedPairs {
 public:
  WeighedPairs() = default;
  explicit WeighedPairs(std::size_t before) { begins_.reserve(before + 1); }

  /// In order of `before`, then `after`.
  void add(std::uint32_t before, std::uint32_t after, const Likeness& likeness);
  /// False where the text of `side` was found to be no part of the other.
  [[nodiscard]] bool may_be_part(Side side, std::uint32_t before, std::uint32_t after) const;

 private:
  std::vector<std::size_t> begins_;     ///< by text before
  std::vector<std::uint32_t> entries_;  ///< the text after, and a bit each for what is no part
};

struct Candidates {
  std::vector<Candidate> pairs;     ///< in order of `before`, then `after`
  std::vector<FaintPair> faint;     ///< those that cover each other
  WeighedPairs weighed;             ///< all that were looked at
  std::vector<char> capped_before;  ///< by text: more that are like it may have been left out
  std::vector<char> capped_after;
};

/// The lookalikes whose similarity is `least` or more, and those that cover as much of each other.
Candidates find_candidates(const FrameRefs& before, const FrameRefs& after, LetterTraits& letters,
                           LeastLikeness least = {});

}  // namespace planctl
