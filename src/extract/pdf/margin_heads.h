// Margin heads: titles in a column of their own in front of the text that each names, level with its first line. They
// are read above it.
//     Stugor och     Stugorna är gamla, och taken läcker.
//     leder          Mål
//                    Byta spisen i norra stugan
//                    Måla om
//     Möten          Vi ses för sällan.
//                    …
#pragma once

#include "extract/pdf/measures.h"

namespace planctl {

/// Sets such titles above their texts, where a document has several.
void raise_margin_heads(PageBands& pages);

}  // namespace planctl
