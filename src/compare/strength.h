// Whether a reworded goal promises less, more, or the contrary.
#pragma once

#include <span>

#include "language/language.h"
#include "planctl/diff.h"

namespace planctl {

/// From the words that were replaced: ska → bör and alla → fler weaken, öka → minska reverses.
Strength compare_strength(std::span<const WordRun> words, const Language& language);

}  // namespace planctl
