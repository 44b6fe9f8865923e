// Outline, item values: items that say more of the goal above them, behind a label.
#pragma once

#include "read/outline/looks.h"

namespace planctl {

/// Sees items behind labels that are known for values, or stand in capitals several times, in lists whose first item
/// has no label: they are said of the goal above them. Where other items of the list have labels of their own, labels
/// name what the goals are about, and all stay.
///     • Vi besöker varje stuga.
///     • MOTIV: Ingen vet hur de mår.
///     • Ansvarig: Siv Ek
void see_item_values(OutlineRows& rows);

}  // namespace planctl
