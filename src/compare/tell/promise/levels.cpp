#include <algorithm>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// What a text measures something by: "inflationen", and whether that is kept pace with or left behind.
struct Level {
  std::string_view name;
  bool beyond = false;
};

/// "under inflationen", "mer än inflationen"
bool goes_beyond(const Wording& wording, std::size_t place) {
  return stands_behind_any(wording, place, wording.promise().older) ||
         stands_behind_any(wording, place, wording.promise().younger) ||
         wording.stands_behind(place, CueKind::comparison);
}

/// "riksgenomsnittet"
bool is_benchmark(const Wording& wording, std::size_t i) {
  const Words& benchmarks = wording.promise().benchmarks;
  std::string_view word = wording[i].folded;
  if (word.size() < Words::shortest_end || !benchmarks.may_end(word)) return false;
  bool compounds = wording.language().grammar.determiners.empty();
  return std::any_of(benchmarks.begin(), benchmarks.end(),
                     [&](std::string_view it) { return compounds ? word.ends_with(it) : word == it; });
}

/// The first of them, where no figure says how much: "the national average".
Level level_of(const Wording& wording) {
  constexpr std::size_t most_between = 2;  // words
  for (std::size_t i = 1; i < wording.size(); ++i) {
    if (!is_benchmark(wording, i)) continue;
    for (std::size_t place = i; place > 0 && i - place <= most_between; --place) {
      if (stands_behind_any(wording, place, wording.promise().level_with)) return {wording.lemma(i), false};
      if (goes_beyond(wording, place)) return {wording.lemma(i), true};
    }
  }
  return {};
}

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

/// "Hålla hyreshöjningen under inflationen" → "Hyreshöjningen ska följa inflationen".
int compare_levels(const Promises& sides) {
  Level before = level_of(sides.before.wording);
  Level after = before.name.empty() ? Level{} : level_of(sides.after.wording);
  if (!before.name.empty()) return before.name == after.name ? difference(before.beyond, after.beyond) : 0;
  bool less = goes_beyond_last(sides.before.wording) && keeps_pace(sides.after.wording);
  bool more = goes_beyond_last(sides.after.wording) && keeps_pace(sides.before.wording);
  return difference(less, more);
}

}  // namespace planctl
