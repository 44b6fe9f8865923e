// Broken rows: a page break parts cells that stand side by side. What of them stands at the top of the next page goes
// back below its cells, so that each is read whole.
//     • Alla stugor ska få nya       • Vi målar om
//     -----------------------------------------------
//       spisar före sommaren         • Röja sly
//     **Möten**                      **Kurser**

#pragma once

#include "extract/pdf/measures.h"

namespace planctl {

/// Moves what goes on in columns at the top of a page to the end of the page before.
void close_broken_rows(PageBands& pages);

}  // namespace planctl
