// Words without their inflection.
#pragma once

#include <string>
#include <string_view>

#include "language/language.h"

namespace planctl {

/// "utbildningarna" → "utbildning", "medlemmars" → "medlem". Always the start of the word, which is folded.
std::string_view lemma_of(std::string_view folded, const Language& language);

/// The singular, if not its lemma, of the lemma of a plural that changes its vowel: "verkstäd" → "verkstad"; empty for
/// others.
std::string singular_of(std::string_view lemma, const Language& language);

}  // namespace planctl
