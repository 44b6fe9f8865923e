// How a text begins: with what is to be done, as goals do.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "language/language.h"

namespace planctl {

/// "Måla stugorna", "Open the", "att måla": does the text begin with an infinitive? "Stugorna" is none.
bool begins_with_verb(std::string_view text, const Language& language);

/// The same of a text whose first word, folded, is known; what follows it stands from `at` on. Without "att".
bool is_infinitive_in_front(const std::string& first, std::string_view text, std::size_t at, const Language& language);

/// In any language: a document may be of several.
bool begins_with_verb(std::string_view text);

/// Does it, or does it hold a "ska", "will"?
bool says_what_shall_be(std::string_view text);

/// "Stugan målades i maj", "Vi röjde leden", "The hut was shut": does the first clause tell what was?
bool tells_what_was(std::string_view text, const Language& language);

/// "Gruppen har under året:" above "samlat in synpunkter": is what the text leads to done already?
bool leads_to_done(std::string_view text, std::string_view below);

}  // namespace planctl
