// Inside joining: goals that count in levels, each with a sentence right below that explains it.
#pragma once

#include "read/rows/rows.h"

namespace planctl {

/// May the goal that begins with `first` end with the row `above`? It has air above it, and no point behind.
bool may_end_level(const Row& first, const Row& above);
/// Does a sentence begin with the row `below`? `after` is the row behind it, or null.
bool is_explanation(const Row& below, const Row* after);
/// Are most goals of the document explained so, and surely two?
bool explains_levels(const Rows& rows, const Layout& layout);

}  // namespace planctl
