// Outline, inner lists: what is done for one goal, below a label between it and the next.
#pragma once

#include "read/outline/looks.h"

namespace planctl {

/// Sees lists below a label such as "Aktiviteter", right below a goal of a list that goes on behind them, and takes
/// label and rows for what is said of that goal.
///     1. Alla stugor är öppna till sista oktober.
///     Aktiviteter:
///     – Anställa två stugvärdar
///     2. Ingen stuga läcker.
///     Aktiviteter:
///     – Lägga om taken
void see_inner_lists(OutlineRows& rows);

}  // namespace planctl
