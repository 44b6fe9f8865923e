// Outline, definitions: rows that say what words and abbreviations mean. They are no goals and name none.
#pragma once

#include "read/outline/looks.h"

namespace planctl {

/// Sees rows next to each other, each with another word in front and what it means behind a colon or a dash: some are
/// abbreviations of that, or there are several and all begin with an article.
///     Mål: ett tillstånd vid en viss tidpunkt
///     AU – arbetsutskottet
void see_definitions(OutlineRows& rows);

}  // namespace planctl
