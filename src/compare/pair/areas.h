// Which area of one plan is which area of the other.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "planctl/alignment.h"

namespace planctl {

/// What speaks for two areas being one.
struct AreaLink {
  std::uint32_t before = 0;
  std::uint32_t after = 0;
  std::uint32_t shared = 0;  ///< goals that stand in both
  std::uint32_t title = 0;   ///< similarity of the titles, 0 to 1000
};

inline constexpr std::uint32_t no_area = UINT32_MAX;

/// The area each area became, or no_area; both ways.
struct AreaMap {
  std::vector<std::uint32_t> of_before;
  std::vector<std::uint32_t> of_after;
  std::vector<bool> is_clear;  ///< by area before: more than one or two goals say so
};

/// Pairs areas by the goals that they share, then by title. Links may repeat a pair: their shares add up.
AreaMap map_areas(const Plan& before, const Plan& after, std::vector<AreaLink> links);

/// Every area once: those of the after plan in order, dropped ones behind the area that they stood behind. Areas that
/// are not clearly one are an added and a dropped one.
std::vector<AreaMatch> list_areas(AreaMap map);

}  // namespace planctl
