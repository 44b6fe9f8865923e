#include <algorithm>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// "i fjol", "förra året", "2024", a word in front of it aside: "än [under] förra året".
bool names_past(const Wording& wording, std::size_t from) {
  constexpr std::size_t most_between = 1;  // words
  for (std::size_t i = from; i < std::min(wording.size(), from + most_between + 1); ++i) {
    if (wording.is_year(i) || match_any(wording, i, wording.language().past_words) > 0) return true;
  }
  return false;
}

/// "fler ledare än i fjol", but not "fler än tio ledare", "mer istid än pojkar".
bool goes_beyond_last(const Wording& wording) {
  constexpr std::size_t most_between = 4;  // words
  if (wording.has(CueKind::negation)) return false;
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    if (cue.kind != CueKind::rising) return false;
    for (std::size_t i = cue.end; i < std::min(wording.size(), cue.end + most_between); ++i) {
      if (wording.starts(i, CueKind::comparison)) return names_past(wording, i + 1);
    }
    return false;
  });
}

/// "högre än inflationen", "above inflation", and the other text has what it goes beyond.
bool goes_beyond_what(const Wording& wording, const Wording& other) {
  if (wording.has(CueKind::negation)) return false;
  for (std::size_t i = 1; i < wording.size(); ++i) {
    if (stands_behind_any(wording, i, wording.promise().older) && wording.is_content(i) &&
        has_word(other, wording.lemma(i)))
      return true;
  }
  return false;
}

/// "Fler turer", "Lika många turer"
bool wants_more_of(const Wording& one, const Wording& other) {
  if (one.has(CueKind::negation) || one.has(CueKind::comparison) || one.has(CueKind::multiplier)) return false;
  if (other.has(CueKind::rising)) return false;
  return std::any_of(one.cues().begin(), one.cues().end(), [&](const CueMatch& cue) {
    return cue.kind == CueKind::rising && has_word(other, object_of(one, cue));
  });
}

bool keeps_pace(const Wording& wording) { return has_any(wording, wording.promise().as_many); }

}  // namespace

/// "Fler ledare än i fjol" → "Lika många ledare som i fjol".
int compare_levels(const Promises& sides) {
  auto falls_back = [](const Wording& one, const Wording& other) {
    return keeps_pace(other) && (goes_beyond_last(one) || goes_beyond_what(one, other) || wants_more_of(one, other));
  };
  bool less = falls_back(sides.before.wording, sides.after.wording);
  bool more = falls_back(sides.after.wording, sides.before.wording);
  return difference(less, more);
}

}  // namespace planctl
