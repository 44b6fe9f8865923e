// Outline, deeds: what stands below "Åtgärder" or "Activities": goals of the plan, or what is done for them.
#pragma once

#include <vector>

#include "read/outline/wording.h"

namespace planctl {

/// Is it what the plan promises: in the words that goals have, or for the one goal of each area?
bool are_deeds_promised(const OutlineRows& rows, const std::vector<List>& lists,
                        const std::vector<ListWording>& wordings);

/// Does it stand behind goals each time?
bool are_deeds_behind(const OutlineRows& rows, const std::vector<List>& lists,
                      const std::vector<ListWording>& wordings);

}  // namespace planctl
