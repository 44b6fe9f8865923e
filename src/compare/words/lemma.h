// Words without their inflection.
#pragma once

#include <string>
#include <string_view>

#include "language/language.h"

namespace planctl {

/// "utbildningarna" → "utbildning", "medlemmars" → "medlem". Always the start of the word, which is folded.
std::string_view lemma_of(std::string_view folded, const Language& language);

/// The form that the lemma of an irregular one belongs to: "verkstäd" → "verkstad", "såld" → "sälja"; empty for others.
std::string base_of(std::string_view lemma, const Language& language);

}  // namespace planctl
