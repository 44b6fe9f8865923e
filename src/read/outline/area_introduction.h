// Outline, introduction of areas: a sentence below a goal label that speaks of all areas, and is no goal.
#pragma once

#include "language/language.h"
#include "read/outline/looks.h"

namespace planctl {

/// A goal label below no area's title, above one sentence that speaks of the plan and promises nothing, and then
/// headings of one look: the sentence is said of all areas.
///     Bakgrund
///     Föreningen bildades 1951.
///     Mål
///     Målen står i den ordning de ska nås.
///     Stugor
///     Leder
bool introduces_areas(const OutlineRows& rows, std::size_t label, const Language& language);

}  // namespace planctl
