// Nameless fonts: those that are drawn letter by letter (Type 3), as of LaTeX without outlines, say neither how they
// are called nor which letters they hold. The extractor leaves out what is no letter by its number then, and takes the
// spaces of close lines for none.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "extract/pdf/pages.h"

namespace planctl {

/// May a font of the extractor's XML be one? It calls them Times.
bool may_be_nameless(std::string_view xml);

/// What could not be restored.
struct LostLetters {
  std::size_t words = 0;
  std::string first;  ///< of them, without its lost letters
};

/// Puts letters and spaces back into the runs, from `words`, which pdftotext -bbox gives with their places, and with
/// all they hold: "de esta" → "de flesta". A run whose other letters are not those of its words stays as it is.
LostLetters restore_letters(std::vector<Page>& pages, std::string_view words);

}  // namespace planctl
