// What a run of words says that one of two texts has besides, or in the place of another.
#pragma once

#include <cstddef>

#include "compare/tell/promise/edits.h"

namespace planctl {

template <typename Says>
bool has_any_word(const WordRun& run, Says says) {
  for (std::size_t i = run.begin; i < run.end; ++i) {
    if (says(i)) return true;
  }
  return false;
}

inline const WordRun& run_of(const Edit& edit, bool after) { return after ? edit.after : edit.before; }

/// Anything but function words.
bool says_something(const Wording& wording, const WordRun& run);

/// A preposition: "i", "för".
bool opens_place_at(const Wording& wording, std::size_t i);

/// A conjunction that takes both: "och", not "eller".
bool joins(const Wording& wording, std::size_t i);

/// One more in a series: "räcket" of "trappan och räcket", "saft" of "kaffe, saft och bullar".
bool is_joined(const Wording& wording, const WordRun& run);

/// Only a word for all of them: "alla", "all the".
bool is_universal(const Wording& wording, const WordRun& run);

}  // namespace planctl
