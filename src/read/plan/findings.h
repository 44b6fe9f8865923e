// What is odd in a document once its plans are known.
#pragma once

#include "planctl/plan.h"

namespace planctl {

/// Adds index-mismatch for areas that the index of the areas does not name.
void find_unindexed(const Blocks& blocks, Document& document);

/// Adds duplicate-goal, stale-year, no-year and no-goals to the document's diagnostics, and sorts them by place; the
/// first two, which are warnings, only where all are asked for.
void find_oddities(Document& document, Findings findings);

/// Makes these findings anew, for plans that may have changed since they were made.
void renew_oddities(Document& document);

}  // namespace planctl
