// How alike two texts are: the share of their weighted terms that the other one has too.
#pragma once

#include <cstdint>

#include "compare/vocabulary.h"

namespace planctl {

/// 0 to 1000. Symmetric. 0 where two different things are measured, however alike the rest is.
std::uint32_t similarity(const TermList& before, const TermList& after, const Vocabulary& vocabulary);

/// How much of one term is in another, 0 to 1000: the same with another ending, or a compound with the same
/// last part.
std::uint32_t affinity(const Term& one, const Term& other);

}  // namespace planctl
