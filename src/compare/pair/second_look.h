// Goals that are left over when all others are paired: what covers most of each other, in whatever words.
#pragma once

#include <functional>
#include <vector>

#include "compare/pair/candidates.h"

namespace planctl {

struct LeftoverContext {
  std::function<bool(const FaintPair&)> is_free;  ///< neither goal is paired, and nobody said that they are two
  std::function<bool(std::uint32_t, std::uint32_t)> in_same_area;
};

/// Of `faint` pairs those that are best for both goals by a clear margin: by how much each has of the other, in one
/// area with the lift, in two with less. None of them is certain, since the words alone do not tell.
std::vector<FaintPair> look_again(std::vector<FaintPair> faint, std::size_t before, std::size_t after,
                                  const LeftoverContext& context);

}  // namespace planctl
