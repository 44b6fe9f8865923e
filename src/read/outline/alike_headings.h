// Outline, alike headings: rows that are headings because others begin as they do and stand as they do.
#pragma once

#include "read/outline/looks.h"

namespace planctl {

/// "Klubben ansvarar för stugan." among headings that begin so, and as they do above a label that comes again: one of
/// them, although it ends as sentences do.
void see_sentences_as_headings(OutlineRows& rows);

/// "Ingen ska behöva bära ved." right above a list, as one more sentence stands above each other list, and nothing else
/// between them: headings.
void see_sentences_above_lists(OutlineRows& rows);

}  // namespace planctl
