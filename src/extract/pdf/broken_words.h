// Broken words: a word that is longer than its cell is wide goes on in the next line, and no hyphen shows it.
//     Medlemsaktivitet
//     er

#pragma once

#include <vector>

#include "extract/pdf/pages.h"

namespace planctl {

/// Puts such words together, where the lines of the document keep the space that they were broken at: one that ends
/// without it ends its paragraph or breaks a word.
void join_broken_words(std::vector<Page>& pages);

}  // namespace planctl
