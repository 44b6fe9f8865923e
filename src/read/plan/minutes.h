// Minutes that adopt a plan: only one of their points is the plan.
#pragma once

#include "language/title_words.h"

namespace planctl {

/// Where the top of the document says that it is of a meeting: of its points the one that names a plan, with what
/// stands below it. Of any other document, everything.
///     Protokoll fört vid årsmötet
///     § 6 Val av revisor …
///     § 7 Verksamhetsplan 2026 …
///     § 8 Avgifter …
BlockList narrow_minutes(BlockList blocks);

}  // namespace planctl
