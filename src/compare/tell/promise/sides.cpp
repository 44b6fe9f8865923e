#include <algorithm>

#include "compare/tell/dates.h"
#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// Where a text stands on the thing that it is about: for its being there, or against it.
enum class Side { none, there, gone };

Side contrary(Side side) {
  if (side == Side::none) return side;
  return side == Side::there ? Side::gone : Side::there;
}

/// How many words the deed has that stands at `i`; 0 for none. Those that may are looked up by their first bytes.
std::size_t deed_at(const Wording& wording, std::size_t i, const Words& deeds) {
  constexpr std::size_t told_apart = 2;
  if (i >= wording.size() || wording[i].folded.empty() || !deeds.may_begin_with(wording[i].folded)) return 0;
  std::string_view start = wording[i].folded.substr(0, told_apart);
  std::size_t longest = 0;
  for (auto it = std::lower_bound(deeds.begin(), deeds.end(), start); it != deeds.end() && it->starts_with(start);
       ++it) {
    auto words = static_cast<std::size_t>(std::count(it->begin(), it->end(), ' ')) + 1;
    if (words > longest && stands_at(wording, i, *it)) longest = words;
  }
  return longest;
}

/// What happens to it, said anywhere from `from` on: "the closure of", "blir kvar"; not "by the end of".
Side outcome_from(const Wording& wording, std::size_t from) {
  const PromiseWords& words = wording.promise();
  for (std::size_t i = from; i < wording.size(); ++i) {
    if (deed_at(wording, i, words.remainings) > 0) return Side::there;
    if (deed_at(wording, i, words.endings) > 0 && !stands_near_deadline(wording, i)) return Side::gone;
  }
  return Side::none;
}

/// The deed alone: "Anställa", "Avveckla".
Side outcome_at(const Wording& wording, std::size_t deed) {
  const PromiseWords& words = wording.promise();
  if (deed_at(wording, deed, words.endings) > 0) return Side::gone;
  bool there = deed_at(wording, deed, words.remainings) > 0 || deed_at(wording, deed, words.beginnings) > 0;
  if (there && begins_end(wording, deed)) return Side::gone;
  return there ? Side::there : Side::none;
}

struct Stance {
  Side side = Side::none;
  std::string_view object;  ///< where only the attitude tells, what it is to
};

/// What a text fights or lets come, `behind` the words for that: "mindre buller" is less of it.
Stance attitude_to(const Wording& wording, std::size_t behind) {
  if (Side outcome = outcome_from(wording, behind); outcome != Side::none) return {outcome, {}};
  auto object = wording.content_from(behind);
  // "mindre buller", "att bullret på gatan minskar"
  std::size_t last = behind < wording.size() && contains(wording.promise().clauses, wording[behind].folded)
                         ? wording.size()
                         : object.value_or(0);
  bool less = std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    return cue.kind == CueKind::falling && cue.begin >= behind && cue.begin <= last;
  });
  return {less ? Side::gone : Side::there, object ? wording.lemma(*object) : std::string_view{}};
}

/// "Införa nolltolerans mot buller" is no deed for the noise.
bool turns_on(const Wording& wording, std::size_t deed) {
  for (std::size_t i = deed + 1; i < wording.size(); ++i) {
    if (contains(wording.promise().versus, wording[i].folded)) return true;
  }
  return false;
}

/// "Fight the closure" wants it there, "accept the closure" gone. A hedge may be the attitude: "verka för".
Stance stance_of(const Wording& wording) {
  const CueMatch* modal = main_modal(wording);
  std::size_t deed = deed_of(wording);
  for (std::size_t at : {modal == nullptr ? 0 : modal->end, deed}) {
    std::size_t against = deed_at(wording, at, wording.promise().against);
    std::size_t in_favour = deed_at(wording, at, wording.promise().in_favour);
    if (against + in_favour == 0) continue;
    Stance stance = attitude_to(wording, at + std::max(against, in_favour));
    if (against > in_favour) stance.side = contrary(stance.side);
    return stance;
  }
  // "Försvara skolan mot nedläggning"
  if (turns_on(wording, deed))
    return {deed_at(wording, deed, wording.promise().remainings) > 0 ? Side::there : Side::none, {}};
  Side outcome = sways(wording) ? Side::none : outcome_at(wording, deed);
  return {outcome != Side::none && says_free_from(wording) ? Side::none : outcome, {}};
}

/// "Sell fewer maps": less of what is done.
bool means_fewer_of(const Wording& wording) {
  std::size_t deed = deed_of(wording);
  return std::any_of(wording.cues().begin(), wording.cues().end(),
                     [&](const CueMatch& cue) { return cue.kind == CueKind::falling && cue.begin > deed; });
}

}  // namespace

bool takes_other_side(const Promises& sides) {
  const Wording& before = sides.before.wording;
  const Wording& after = sides.after.wording;
  if (before.has(CueKind::negation) || after.has(CueKind::negation)) return false;
  Stance one = stance_of(before);
  if (one.side == Side::none) return false;
  Stance other = stance_of(after);
  bool same_object = one.object.empty() || other.object.empty() || is_kin(one.object, other.object);
  // "Stop selling maps", "Sell fewer maps"
  bool fewer = means_fewer_of(before) != means_fewer_of(after);
  return other.side == contrary(one.side) && same_object && !fewer && share_object(sides);
}

}  // namespace planctl
