// Drop caps: a paragraph begins with a letter as tall as several of its lines, which stand beside it.
//     ▉ ▉  i vill att alla ska
//     ▉▉▉  kunna gå på våra
//     leder, sommar som vinter.
#pragma once

#include "extract/pdf/pages.h"

namespace planctl {

/// Sets such letters in front of the first line beside them, and all those lines where the paragraph begins.
void lower_drop_caps(Page& page);

}  // namespace planctl
