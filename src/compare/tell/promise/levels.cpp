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

bool keeps_pace(const Wording& wording) { return has_any(wording, wording.promise().as_many); }

}  // namespace

/// "Fler ledare än i fjol" → "Lika många ledare som i fjol".
int compare_levels(const Promises& sides) {
  bool less = goes_beyond_last(sides.before.wording) && keeps_pace(sides.after.wording);
  bool more = goes_beyond_last(sides.after.wording) && keeps_pace(sides.before.wording);
  return difference(less, more);
}

}  // namespace planctl
