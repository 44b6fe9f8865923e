// What two texts have in common, word for word, in runs that can be read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace planctl {

/// Two texts as small numbers, the same for words that count as equal; with what each costs to remove or insert.
struct WordIds {
  std::vector<std::uint32_t> before;
  std::vector<std::uint32_t> after;
  std::vector<std::uint32_t> prices;  ///< by id
};

/// `size` words from `before` and from `after` on are equal.
struct CommonRun {
  std::size_t before = 0;
  std::size_t after = 0;
  std::size_t size = 0;
};

inline constexpr std::uint32_t change_price = 32;        ///< of every stretch that changed, on top of its words
inline constexpr std::size_t largest_exact = 1 << 22;    ///< pairs of words that are all looked at
inline constexpr std::uint32_t least_anchor_price = 12;  ///< what holds long texts together costs as much
inline constexpr int most_anchor_rounds = 8;

/// The common runs of the cheapest change, in order. A stretch of changed words costs its words and one
/// change_price, so that a word that costs less than half of that never stands alone between two changes. Memory is
/// linear (Hirschberg's halving, with a state for "in a change" as Myers and Miller have it). Beyond largest_exact,
/// the words that stand once in each text are taken as common first, in the longest order (patience diff), and so on
/// between them, most_anchor_rounds deep; what then has no such word has nothing in common.
std::vector<CommonRun> find_common_runs(const WordIds& words);

}  // namespace planctl
