// Drawn bullets: browsers print the bullets of lists as circles, which are no letters, and the extractor sees none.
// Items are known by where they stand, and get their bullets again.
//     Vi bygger ut nätet av leder.
//         Röja sly längs norra
//         leden
//         Måla om stugan
#pragma once

#include "extract/pdf/measures.h"

namespace planctl {

/// Sets a bullet before each item of lists that are indented below a text, where the document has no other bullets.
void restore_bullets(PageBands& pages);

}  // namespace planctl
