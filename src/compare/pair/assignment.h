// The best way to pair two sides: the sum of the gains is the largest there is, and whoever gains nothing stays alone.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace planctl {

/// An edge between one of each side. A gain is what the pair is worth more than one dropped and one added goal.
struct Edge {
  std::uint32_t before = 0;
  std::uint32_t after = 0;
  std::int64_t gain = 0;  ///< up to 2^52; edges without a gain are never chosen
};

struct Assignment {
  std::vector<std::uint32_t> chosen;  ///< indices of edges, ascending
  std::vector<std::uint32_t> capped;  ///< those of edges that were settled best first instead, see most_linked
};

/// Goals that hang together by edges beyond this number are settled best first, not by the best sum.
inline constexpr std::size_t most_linked = 2000;

/// Solves each group of goals that hang together on its own, by shortest augmenting paths (Jonker and Volgenant
/// 1987, on sparse edges; the price of staying alone as in git range-diff). `before` and `after` count the goals.
Assignment assign(std::span<const Edge> edges, std::size_t before, std::size_t after);

}  // namespace planctl
