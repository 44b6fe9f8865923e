// How a text begins: with what is to be done, as goals do.
#pragma once

#include <string_view>

#include "language/language.h"

namespace planctl {

/// "Måla stugorna", "Open the", "att måla": does the text begin with an infinitive? "Stugorna" is none.
bool begins_with_verb(std::string_view text, const Language& language);

/// Does it, in any language, or hold a "ska", "will"?
bool says_what_shall_be(std::string_view text);

}  // namespace planctl
