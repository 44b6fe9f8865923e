// Outline, deeds: what stands below "Åtgärder" or "Activities": goals of the plan, or what is done for them.
#pragma once

#include <string_view>
#include <vector>

#include "read/outline/wording.h"

namespace planctl {

/// "Åtgärder", "Prioriterade insatser", "What we will do": nothing but words for deeds and what may stand beside them;
/// not "Tidigare åtgärder", "Metod".
bool is_label_of_deeds(std::string_view text);

/// Is it what the plan promises: in the words that goals have, or for the one goal of each area?
bool are_deeds_promised(const OutlineRows& rows, const std::vector<List>& lists,
                        const std::vector<ListWording>& wordings);

/// Does the list stand below such a label, and not hold figures for "Measures"?
bool is_of_deeds(const OutlineRows& rows, const List& list);

/// Do most rows of these lists begin as deeds do, or say what shall be, at some length?
bool are_deeds_begun(const OutlineRows& rows, const std::vector<List>& lists, const std::vector<ListWording>& wordings);

/// Does it stand behind goals each time?
bool are_deeds_behind(const OutlineRows& rows, const std::vector<List>& lists,
                      const std::vector<ListWording>& wordings);

}  // namespace planctl
