// Flush notes: short texts in smaller letters that end at the right margin, each beside a line of text: who does what
// stands there, or by when.
//     Röja sly längs norra leden                       Ledkommittén
//     Måla båda stugorna                                   Styrelsen
#pragma once

#include "extract/pdf/margin_bands.h"

namespace planctl {

/// Takes them out of the bands of all pages.
PageBands take_flush_notes(PageBands& pages);

}  // namespace planctl
