#include <algorithm>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// "15 barn eller färre", "two or more"; `condition` where nothing of the kind follows.
CueKind bound_behind(const Wording& wording, const Figure& figure) {
  std::size_t next = figure.end + 1;
  bool either = next < wording.size() && contains(wording.promise().alternatives, wording[figure.end].folded);
  if (!either) return CueKind::condition;
  if (wording.starts(next, CueKind::rising)) return CueKind::least;
  return wording.starts(next, CueKind::falling) ? CueKind::most : CueKind::condition;
}

}  // namespace

std::size_t begin_of_amount(const Wording& wording, const Figure& figure) {
  for (const CueMatch& cue : wording.cues()) {
    bool bound = cue.kind == CueKind::least || cue.kind == CueKind::most || cue.kind == CueKind::about;
    if (bound && cue.end == figure.begin) return cue.begin;
  }
  return figure.begin;
}

bool is_denied(const Wording& wording, std::size_t place) {
  return std::any_of(wording.cues().begin(), wording.cues().end(),
                     [&](const CueMatch& cue) { return cue.kind == CueKind::negation && cue.end <= place; });
}

CueKind compared_bound(const Wording& wording, std::size_t place) {
  constexpr std::size_t most_between = 4;  // words
  if (!wording.stands_behind(place, CueKind::comparison)) return CueKind::condition;
  for (const CueMatch& cue : wording.cues()) {
    if (!is_direction(cue) || cue.end > place || place - cue.end > most_between) continue;
    return cue.kind == CueKind::rising ? CueKind::least : CueKind::most;
  }
  return CueKind::condition;
}

CueKind bound_of(const Wording& wording, const Figure& figure) {
  bool denied = is_denied(wording, figure.begin);
  auto meant = [&](CueKind kind) {
    if (!denied) return kind;
    return kind == CueKind::least ? CueKind::most : kind == CueKind::most ? CueKind::least : kind;
  };
  if (CueKind kind = bound_behind(wording, figure); kind != CueKind::condition) return meant(kind);
  bool rough = contains(wording.promise().rough, wording[figure.begin].folded);  // "ett tjugotal"
  if (rough) return CueKind::about;
  for (CueKind kind : {CueKind::least, CueKind::most, CueKind::about}) {
    if (wording.stands_behind(figure.begin, kind)) return meant(kind);
  }
  if (CueKind kind = compared_bound(wording, figure.begin); kind != CueKind::condition) return meant(kind);
  // "inte höja den över 21 grader"
  if (!denied || figure.begin == 0) return CueKind::condition;
  std::string_view word = wording[figure.begin - 1].folded;
  if (contains(wording.promise().older, word)) return CueKind::most;
  return contains(wording.promise().younger, word) ? CueKind::least : CueKind::condition;
}

}  // namespace planctl
