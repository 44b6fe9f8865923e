// Words without their inflection.
#pragma once

#include <string>
#include <string_view>

#include "language/language.h"

namespace planctl {

inline constexpr std::size_t longest_suffix = 6;  ///< bytes, of all languages

/// "utbildningarna" → "utbildning", "medlemmars" → "medlem". Always the start of the word, which is folded.
std::string_view lemma_of(std::string_view folded, const Language& language);

/// The form that the lemma of an irregular one belongs to: "verkstäd" → "verkstad", "såld" → "sälja"; empty for others.
std::string base_of(std::string_view lemma, const Language& language);

/// True when some of the words, or the first word of some of the phrases, is a form of the lemma.
bool is_form_of_any(std::string_view lemma, const Words& words, const Language& language);

/// The same of one phrase.
bool is_form_of(std::string_view lemma, std::string_view phrase, const Language& language);

}  // namespace planctl
