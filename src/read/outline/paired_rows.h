// Outline, pairs: short headings and longer rows that take turns.
#pragma once

#include "language/language.h"
#include "read/outline/looks.h"

namespace planctl {

/// Sees short headings with one row below each, three times at least and most with what shall be, and makes paragraphs
/// of those rows, although they may end without a point:
///     Stugor
///     Under året ska alla stugor få nya kaminer
///     Leder
///     Kretsen ska röja leden till sjön varje vår
void see_pairs(OutlineRows& rows, const Language& language);

}  // namespace planctl
