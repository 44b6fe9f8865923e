// What it means that one word stands in the place of another: another thing, or the same in other words.
#pragma once

#include <cstdint>

#include "compare/weigh/weighed_frame.h"

namespace planctl {

/// How what stands in the place of something else is weighed.
/// "Kurs i lek för nybörjare" and "Kurs i lek för alla ledare" are one goal, for more of them.
enum class Substitution : std::uint8_t { replaces, displaces, widens };

/// "Korta kön till nybörjarkurserna" and "Minska väntetiden till nybörjarkurserna" say in other words what no other
/// goal is about. But "Isolera vinden" and "Inreda ett arkiv på vinden" are two deeds, and whoever exchanges one word,
/// or keeps the verb, means another thing.
Substitution substitution_of(const WeighedFrame& before, const WeighedFrame& after, const Language& language);

}  // namespace planctl
