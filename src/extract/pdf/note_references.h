// References to notes: "leden¹", where the 1 is a run of its own in small letters that stand high. They are no part of
// the text, and no figures.
#pragma once

#include "extract/pdf/pages.h"

namespace planctl {

/// Takes them off the page. "m²" keeps its figure.
void take_note_references(Page& page);

}  // namespace planctl
