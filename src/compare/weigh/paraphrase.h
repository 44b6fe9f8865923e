// Whether two texts that share little may say the same in other words: for a second look at goals that are left over.
#pragma once

#include <cstdint>

#include <optional>

#include "compare/weigh/common_ground.h"

namespace planctl {

struct Paraphrase {
  std::uint32_t cover = 0;  ///< how much each has of what the other is about, 0 to 1000; 0 where they are none
  std::uint32_t lift = 0;   ///< what it counts more where no deed of one speaks against the other's
};

/// After find_shared. Symmetric. Told where both together are `least` or more. `known` is what find_common_ground
/// finds, where that was asked before.
Paraphrase weigh_paraphrase(const WeighedFrame& before, const WeighedFrame& after, const Language& language,
                            std::uint32_t least, const std::optional<CommonGround>& known);

}  // namespace planctl
