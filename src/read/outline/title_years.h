// Outline, years of the title: rows below it that say the time of the whole document, and name nothing.
#pragma once

#include "read/outline/looks.h"

namespace planctl {

/// "2029–2031" right below the title, "Stugföreningen 2029–2031" right below "Verksamhetsplan".
void see_years_of_title(OutlineRows& rows);

}  // namespace planctl
