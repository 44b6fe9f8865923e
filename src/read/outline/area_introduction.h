// Outline, introduction of areas: what stands below a goal label of the whole plan and is no goal of it.
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

/// A goal label that stands once, above a heading with a sentence and a list below it, as another of its look has: the
/// first of the areas.
///     Långsiktiga mål
///     Stugor
///     Stugorna är slitna.
///     • Måla stugorna
bool heads_first_area(const OutlineRows& rows, std::size_t label, const Language& language);

}  // namespace planctl
