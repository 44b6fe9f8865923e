// Inside joining: notes at the foot of a page.
#pragma once

#include "read/rows/rows.h"

namespace planctl {

/// Names furniture: notes at the foot of a page, down to its end, where the text above refers to their number or sign.
///     En plan för lederna†
///     …
///     † Antagen av årsmötet
void mark_footnotes(Rows& rows);

}  // namespace planctl
