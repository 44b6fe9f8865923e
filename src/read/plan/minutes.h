// Minutes that adopt a plan: only one of their points is the plan.
#pragma once

#include "language/title_words.h"

namespace planctl {

/// What stands below the point that names a plan, and that heading itself, where the top of the document says that it
/// is of a meeting; everything else.
///     Protokoll fört vid årsmötet
///     § 6 Val av revisor …
///     § 7 Verksamhetsplan 2026 …
///     § 8 Avgifter …
BlockList narrow_minutes(BlockList blocks);

}  // namespace planctl
