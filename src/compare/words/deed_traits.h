// What plan language knows of a word as a deed: which way it turns, and what undoes it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "language/language.h"

namespace planctl {

struct DeedTraits {
  bool turns = false;            ///< "öka", "minska"
  bool studies = false;          ///< "utreda"
  bool takes_side = false;       ///< fights a thing, lets it come, ends it, keeps it or brings it about
  std::uint32_t ladders = 0;     ///< of deeds that are more and less of one, on which it stands: a bit each
  std::uint64_t opposites = 0;   ///< pairs of deeds that undo each other of which it is the first: a bit each
  std::uint64_t contraries = 0;  ///< and of which it is the second
  std::uint64_t kinds = 0;       ///< of deeds that may come to the same, ladders among them, of which it is: a bit each
  bool any_phrase = false;       ///< and it may be of more with another word behind it: "ta fram"
};

/// The deeds of some kind that begin with a lemma; its forms are among them.
std::span<const DeedWord> deeds_from(std::string_view lemma, const Language& language);

DeedTraits deed_traits_of(std::string_view lemma, const Language& language);

/// "Köpa" and "Sälja", of which one undoes the other; "Öka" and "Minska"; "Kräva" and "Rekommendera"; "Bygga" and
/// "Utreda": one goal turned round, or made smaller.
inline bool are_related(const DeedTraits& one, const DeedTraits& other) {
  return (one.turns && other.turns) || one.studies || other.studies || (one.ladders & other.ladders) != 0 ||
         (one.takes_side && other.takes_side) || (one.opposites & other.contraries) != 0 ||
         (one.contraries & other.opposites) != 0;
}

}  // namespace planctl
