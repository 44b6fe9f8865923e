// How much of one word is in another.
#pragma once

#include <cstdint>
#include <string_view>

#include "compare/words/vocabulary.h"

namespace planctl {

/// What makes two terms alike, from the closest on.
enum class Kinship : std::uint8_t {
  same,          ///< one lemma
  form,          ///< "markera" and "markering"
  concept_word,  ///< "anordna" and "arrangera": plan language for the same thing
  spelling,      ///< "webbplatser" and "webplatser"
  last_part,     ///< "ledarkurs" is a "kurs"
  first_part,    ///< "ledarkurs" has to do with "ledare"
  sibling,       ///< "ledarkurs" and "ledarskap" begin with the same part, or one ends with it: "nattskift", "skiftlag"
  none,
};

std::string_view to_string(Kinship kinship);

/// Two words that one letter too few, or two that changed places, tell apart: a slip, where nothing else differs.
bool are_misspelt(const Term& one, const Term& other);

Kinship kinship(const Term& one, const Term& other, const Language& language);

/// How much of either is in the other, 0 to 1000. Of a compound, the share that its part has of its letters counts.
std::uint32_t affinity(Kinship kinship, const Term& one, const Term& other);

/// How much of either term is in the other, and whether they only have a part in common.
struct Kin {
  std::uint16_t share = 0;
  bool sibling = false;
};

Kin kin_of(const Term& one, const Term& other, const Language& language);

/// True when `whole` is a compound that begins (or ends) with `part`: "ledaruppdrag" begins with "ledare", and
/// "ledmarkering" ends with a form of "markera".
bool begins_with_part(const Term& whole, const Term& part);
bool ends_with_part(const Term& whole, const Term& part, const Language& language);

/// True when another word begins with what a compound has in front of its last part: "orgellektioner", "lektioner i
/// orgelspel".
bool shares_first_part(const Term& whole, const Term& last, const Term& other);

/// True when `one` and `other` are the two parts of a compound, however short either is: "dam", "lag" of "damlag".
bool makes_up(const Term& whole, const Term& one, const Term& other);

}  // namespace planctl
