// What a language says of two deeds: that one is more or less of the other, or the other turned round.
#pragma once

#include "compare/words/vocabulary.h"

namespace planctl {

/// On which ladder of deeds a term stands, a bit each.
unsigned ladders_of(const Term& term, const Language& language);

/// "Köpa" and "Sälja", of which one undoes the other; "Öka" and "Minska"; "Kräva" and "Rekommendera"; "Bygga" and
/// "Utreda": one goal turned round, or made smaller.
bool are_related(const Term& one, const Term& other, const Language& language);

}  // namespace planctl
