#include "compare/tell/promise/promises.h"

#include <algorithm>

namespace planctl {
namespace {

bool means(const Wording& wording, CueKind kind, std::string_view noun) {
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    if (cue.kind != kind) return false;
    auto content = wording.content_from(cue.end);
    return content && wording.lemma(*content) == noun;
  });
}

bool counts(const std::vector<Figure>& figures, std::string_view noun) {
  return std::any_of(figures.begin(), figures.end(),
                     [&](const Figure& figure) { return is_amount(figure) && figure.unit == noun; });
}

/// All of them in one text, only some or a number of them in the other.
bool narrows(const Wording& all, const Wording& some, const std::vector<Figure>& figures) {
  return std::any_of(all.cues().begin(), all.cues().end(), [&](const CueMatch& cue) {
    bool share = cue.begin > 0 && all.stands_behind(cue.begin - 1, CueKind::percent);  // "10 % av alla stugor"
    if (cue.kind != CueKind::universal || share) return false;
    auto content = all.content_from(cue.end);
    if (!content) return false;
    std::string_view noun = all.lemma(*content);
    return !means(some, CueKind::universal, noun) && (means(some, CueKind::partial, noun) || counts(figures, noun));
  });
}

/// "Inga båtar" → "få båtar".
bool lets_few(const Wording& none, const Wording& few) {
  return std::any_of(none.cues().begin(), none.cues().end(), [&](const CueMatch& cue) {
    if (cue.kind != CueKind::negation) return false;
    auto content = none.content_from(cue.end);
    return content && means(few, CueKind::partial, none.lemma(*content));
  });
}

}  // namespace

int compare_few(const Promises& sides) {
  return difference(lets_few(sides.before.wording, sides.after.wording),
                    lets_few(sides.after.wording, sides.before.wording));
}

int compare_scopes(const Promises& sides) {
  if (int few = compare_few(sides); few != 0) return few;
  return difference(narrows(sides.before.wording, sides.after.wording, sides.after.figures),
                    narrows(sides.after.wording, sides.before.wording, sides.before.figures));
}

}  // namespace planctl
