#include <algorithm>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// How many of a thing a text speaks of where it gives no figure.
enum class Multitude { unsaid, one, several, many };

struct Counted {
  std::string_view noun;
  Multitude multitude = Multitude::unsaid;
};

/// "Köpa en kanot", "Köpa flera kanoter": the first thing that is counted so; of figures, none.
Counted first_counted(const PromiseView& side, std::size_t from) {
  const Wording& wording = side.wording;
  const PromiseWords& words = wording.promise();
  for (std::size_t i = from; i < wording.size(); ++i) {
    if (wording[i].folded.empty()) continue;
    std::size_t many = match_any(wording, i, words.many);
    std::size_t several = match_any(wording, i, words.several);
    bool part =
        wording.starts(i, CueKind::partial) || wording.starts(i + 1, CueKind::partial);  // "a part of the funds"
    std::size_t one = !part && contains(wording.language().indefinites, wording[i].folded) ? 1 : 0;
    std::size_t length = std::max({many, several, one});
    auto noun = length > 0 ? wording.content_from(i + length) : std::nullopt;
    if (!noun) continue;
    Multitude multitude = many == length ? Multitude::many : several == length ? Multitude::several : Multitude::one;
    return {wording.lemma(*noun), multitude};
  }
  return {};
}

}  // namespace

int compare_multitudes(const Promises& sides) {
  if (sides.before.wording.has(CueKind::negation) || sides.after.wording.has(CueKind::negation)) return 0;
  Counted before = first_counted(sides.before, deed_of(sides.before.wording) + 1);
  if (before.multitude == Multitude::unsaid) return 0;
  Counted after = first_counted(sides.after, deed_of(sides.after.wording) + 1);
  bool same = after.multitude != Multitude::unsaid && before.noun == after.noun;
  return same ? sign_of(static_cast<int>(after.multitude) - static_cast<int>(before.multitude)) : 0;
}

}  // namespace planctl
