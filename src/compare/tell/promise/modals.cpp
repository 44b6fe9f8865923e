#include "compare/tell/promise/promises.h"

#include <algorithm>

#include "unicode.h"

namespace planctl {
namespace {

bool is_modal(CueKind kind) {
  return kind == CueKind::binding || kind == CueKind::advisory || kind == CueKind::loose || kind == CueKind::ability;
}

/// "Se till att alla barn kan", but not "Att alla barn kan" or "För att alla barn ska".
bool stands_in_clause(const Wording& wording, std::size_t verb) {
  constexpr std::size_t most_between = 4;  // words
  for (std::size_t i = verb; i-- > std::max<std::size_t>(verb, most_between + 1) - most_between - 1;) {
    if (wording[i].closed) return false;
    bool first = i == 0 || (i == 1 && contains(wording.language().function_words, wording[0].folded));
    if (contains(wording.promise().clauses, wording[i].folded)) return !first;
  }
  return false;
}

/// "som kan", "att de ska": the verb of a clause inside.
bool is_subordinate(const Wording& wording, const CueMatch& verb) {
  if (stands_in_clause(wording, verb.begin)) return true;
  bool near = verb.begin > 0 && wording.starts(verb.begin - 1, CueKind::subordinate);
  return near || (verb.begin > 1 && wording.starts(verb.begin - 2, CueKind::subordinate));
}

/// "May" inside a text is a month.
bool is_name(const Wording& wording, const CueMatch& verb) {
  return verb.begin > 0 && unicode::is_upper(unicode::first(wording[verb.begin].text));
}

const CueMatch* find_main_modal(const Wording& wording) {
  for (const CueMatch& cue : wording.cues()) {
    if (is_modal(cue.kind) && !is_subordinate(wording, cue) && !is_name(wording, cue)) return &cue;
  }
  return nullptr;
}

/// No punctuation in front of a word: "Inga hundar får", but not "Ingen kö: vi kan", "Ingen kö – vi kan".
bool is_one_phrase(const Wording& wording, std::size_t end) {
  return std::none_of(wording.words().begin(), wording.words().begin() + static_cast<std::ptrdiff_t>(end),
                      [](const WordingWord& word) { return word.closed || word.folded.empty(); });
}

/// Promises what it says, as does a goal without a modal verb, and "Nobody should …", "Nobody may …".
bool is_binding(const Wording& wording, const CueMatch* modal) {
  bool nobody = modal != nullptr && !wording.cues().empty() && wording.cues().front().begin == 0 &&
                wording.starts(0, CueKind::negation) && is_one_phrase(wording, modal->begin);
  return modal == nullptr || modal->kind == CueKind::binding || modal->kind == CueKind::ability ||
         (nobody && (modal->kind == CueKind::advisory || modal->kind == CueKind::loose));
}

}  // namespace

/// The modal verb of the goal itself; null for "Röja leden".
const CueMatch* main_modal(const Wording& wording) {
  std::optional<const CueMatch*>& kept = wording.kept().modal;
  if (!kept) kept = find_main_modal(wording);
  return *kept;
}

/// "Vi vill röja" and "Röja" are the same wish, and "ska kunna boka" and "kan boka" the same ability.
int compare_modals(const Promises& sides) {
  if (sways(sides.before.wording) != sways(sides.after.wording)) return 0;
  const CueMatch* before = main_modal(sides.before.wording);
  const CueMatch* after = main_modal(sides.after.wording);
  auto wishes_only = [](const CueMatch* modal, const CueMatch* other) {
    return modal != nullptr && modal->kind == CueKind::loose && (other == nullptr || other->kind == CueKind::ability);
  };
  if (wishes_only(before, after) || wishes_only(after, before)) return 0;
  // "No guest should …", "Every guest should …"
  if (before != nullptr && after != nullptr && before->kind == after->kind) return 0;
  return difference(is_binding(sides.before.wording, before), is_binding(sides.after.wording, after));
}

}  // namespace planctl
