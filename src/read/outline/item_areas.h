// Outline, item areas: bullets of a few words, each with items of another mark below it: they name these.
#pragma once

#include "read/outline/looks.h"

namespace planctl {

/// Sees items without numbers that name areas: two at least, all brief, few of which say what shall be, each above
/// longer items with another mark, or further in.
///     • Stugor
///       – Måla båda stugorna vid sjön.
///     • Leder
///       – Röja leden till byn.
void see_item_areas(OutlineRows& rows);

}  // namespace planctl
