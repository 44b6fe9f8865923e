// Numbered names: "Mål 2" in bold, on a coloured tag or in a column of its own, in front of the goal that it names.
// They are marks, as "2." is.
#pragma once

#include <string_view>
#include <vector>

#include "extract/pdf/pages.h"

namespace planctl {

/// One word and a number of two digits at most, perhaps with a point or colon: "Mål 2", "Delmål 2.1:".
bool is_numbered_name(std::string_view text);

/// "Mål 2: Måla stugan"
bool begins_with_name(std::string_view text);

/// Sets a colon behind such names, where several stand in front of texts that look otherwise or stand apart.
void close_numbered_names(std::vector<Page>& pages);

}  // namespace planctl
