// How a text begins: with what is to be done, as goals do.
#pragma once

#include <string_view>

#include "language/language.h"

namespace planctl {

/// "Måla stugorna", "Open the", "att måla": does the text begin with an infinitive? "Stugorna" is none.
bool begins_with_verb(std::string_view text, const Language& language);

/// In any language: a document may be of several.
bool begins_with_verb(std::string_view text);

/// Does it, or does it hold a "ska", "will"?
bool says_what_shall_be(std::string_view text);

}  // namespace planctl
