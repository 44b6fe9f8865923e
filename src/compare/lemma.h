// Words without their inflection.
#pragma once

#include <string_view>

#include "language/language.h"

namespace planctl {

/// "utbildningarna" → "utbildning", "medlemmars" → "medlem". Always the start of the word, which is folded.
std::string_view lemma_of(std::string_view folded, const Language& language);

}  // namespace planctl
