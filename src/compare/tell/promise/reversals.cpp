#include "compare/tell/promise/promises.h"

#include <algorithm>
#include <optional>

#include "unicode.h"

namespace planctl {
namespace {

/// "does not [close]", "will not be [raised]"
bool is_denied_at(const Wording& wording, std::size_t i) {
  if (i > 0 && contains(wording.promise().being, wording[i - 1].folded)) --i;
  return wording.stands_behind(i, CueKind::negation);
}

/// A direction, and not the contrary of one.
bool keeps_direction(const Wording& wording, const CueMatch& cue) {
  if (!is_direction(cue) || is_denied_at(wording, cue.begin)) return false;
  // "Lift the [ban] on dogs"
  std::size_t deed = deed_of(wording);
  return cue.begin <= deed || cue.begin >= deed + match_any(wording, deed, wording.promise().allowed);
}

bool has_direction(const Wording& wording, CueKind kind, std::string_view object) {
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    return cue.kind == kind && keeps_direction(wording, cue) && object_of(wording, cue) == object;
  });
}

/// More of a thing became less of the same thing, and neither text says both.
bool turns(const Promises& sides) {
  for (const CueMatch& cue : sides.before.wording.cues()) {
    if (!keeps_direction(sides.before.wording, cue)) continue;
    std::string_view object = object_of(sides.before.wording, cue);
    CueKind opposite = cue.kind == CueKind::rising ? CueKind::falling : CueKind::rising;
    if (!object.empty() && has_direction(sides.after.wording, opposite, object) &&
        !has_direction(sides.after.wording, cue.kind, object) && !has_direction(sides.before.wording, opposite, object))
      return true;
  }
  return false;
}

/// "Höja avgiften", "Avgiften ska inte höjas"; but "inte höjas med mer än 20 kronor".
bool refuses(const Wording& one, const Wording& other) {
  if (one.has(CueKind::negation) || gives_up_something(one)) return false;  // "Resist cuts", "must not be cut"
  return std::any_of(other.cues().begin(), other.cues().end(), [&](const CueMatch& cue) {
    bool denied = is_direction(cue) && is_denied_at(other, cue.begin);
    if (!denied || is_bounded(other, cue.begin) || !has_word(one, object_of(other, cue))) return false;
    auto same = [&](const CueMatch& it) { return it.kind == cue.kind && keeps_direction(one, it); };
    return std::any_of(one.cues().begin(), one.cues().end(), same);
  });
}

/// Where a text's deed stands, or a hedge in front of it: "verka för", which "motverka" undoes; or what else it says
/// behind a beginning that the other text has too.
struct DeedPlaces {
  DeedPlaces(const Wording& text, std::size_t behind) : wording(text), deed(deed_of(text)), different(behind) {
    const CueMatch* modal = main_modal(text);
    first = modal == nullptr ? 0 : modal->end;
  }
  /// Where one of these deeds stands.
  [[nodiscard]] std::optional<std::size_t> place_of(const Words& deeds) const {
    if (any_stands_at(wording, deed, deeds)) return deed;
    // "Dogs shall be [kept out]"
    bool is = deed + 1 < wording.size() && contains(wording.promise().being, wording[deed].folded);
    if (is && any_stands_at(wording, deed + 1, deeds)) return deed + 1;
    if (first != deed && any_stands_at(wording, first, deeds)) return first;
    bool other = different != deed && different != first;
    return other && any_stands_at(wording, different, deeds) ? std::optional(different) : std::nullopt;
  }

  const Wording& wording;
  std::size_t deed = 0;
  std::size_t first = 0;
  std::size_t different = 0;
};

/// "Ingen stuga ska säljas", "Stugan säljs inte"; not in a clause behind the deed: "Sälja stugan som inte används".
bool denies_deed(const Wording& wording, std::size_t deed) {
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    if (cue.kind != CueKind::negation) return false;
    for (std::size_t i = deed; i < cue.begin; ++i) {
      if (contains(wording.language().grammar.relatives, wording[i].folded)) return false;
    }
    return true;
  });
}

/// "Badet ska vara öppet till 20", "Badet ska stänga klockan 20"
bool says_when_open(const Wording& wording) {
  if (!wording.may_hold(Opens::hour)) return false;
  if (!has_any(wording, wording.promise().opens) && !has_any(wording, wording.promise().closes)) return false;
  for (std::size_t i = 1; i < wording.size(); ++i) {
    std::string_view front = wording[i - 1].folded;
    bool named = contains(wording.promise().clocks, front) || contains(wording.promise().untils, front);
    if (named && (starts_with_digit(wording[i].text) || wording[i].known->hour > 0)) return true;
  }
  return false;
}

/// "Sälja stugan" → "Behålla stugan"; but what the contrary is denied of is the same: "Behålla butiken öppen", "Butiken
/// ska inte stänga".
bool undoes(const Promises& sides) {
  std::size_t different = shared_beginning(sides.before.wording, sides.after.wording);
  bool subject = different > 0 && sides.before.wording.is_content(0);  // "Köket tas tillbaka", "Köket läggs ut"
  if (have_same_deed(sides) || !(subject || share_object(sides))) return false;
  DeedPlaces before(sides.before.wording, different);
  DeedPlaces after(sides.after.wording, different);
  auto opposed = [&](const Words& one, const Words& other) {
    auto deed = before.place_of(one);
    auto contrary = deed ? after.place_of(other) : std::nullopt;
    if (contrary && (begins_end(before.wording, *deed) || begins_end(after.wording, *contrary))) return false;
    return contrary && denies_deed(before.wording, *deed) == denies_deed(after.wording, *contrary);
  };
  auto opposite = [&](const Opposites& it) { return opposed(it.one, it.other) || opposed(it.other, it.one); };
  const auto& opposites = sides.before.wording.promise().opposites;
  if (std::none_of(opposites.begin(), opposites.end(), opposite)) return false;
  if (says_when_open(sides.before.wording) && says_when_open(sides.after.wording)) return false;
  // "Stop parking on the green", "Keep the green free of parked cars"
  return says_free_from(sides.before.wording) == says_free_from(sides.after.wording);
}

/// The deed that a text gives up: "sluta sända"; nothing for one that goes on.
std::string_view ceased_deed(const Wording& wording) {
  std::string_view phrase = deed_among(wording, wording.promise().cessations);
  if (phrase.empty()) return {};
  auto words = static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
  auto deed = wording.content_from(deed_of(wording) + words);
  return deed ? wording.lemma(*deed) : std::string_view{};
}

bool gives_up(const Wording& one, const Wording& other) {
  // "Färre … ska stjälas", "Only buy …"
  if (other.has(CueKind::negation) || other.has(CueKind::falling) || other.has(CueKind::restriction)) return false;
  std::string_view deed = ceased_deed(one);
  std::size_t at = deed_of(other);
  // "Börja sälja"
  if (any_stands_at(other, at, other.promise().starts)) at = other.content_from(at + 1).value_or(other.size());
  return !deed.empty() && at < other.size() && is_noun_of(deed, other, at);
}

/// "Sända bladet" → "Sluta sända bladet".
bool ceases(const Promises& sides) {
  return gives_up(sides.before.wording, sides.after.wording) || gives_up(sides.after.wording, sides.before.wording);
}

/// The price that stays as it is: "Behålla avgiften", "hyran ska vara oförändrad"; empty for none.
std::string_view kept_price(const Wording& wording) {
  const PromiseWords& words = wording.promise();
  if (wording.has(CueKind::negation) || wording.has(CueKind::rising) || wording.has(CueKind::falling)) return {};
  if (!any_stands_at(wording, deed_of(wording), words.remainings) && !has_any(wording, words.unchanged)) return {};
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (is_price(wording, i)) return wording.lemma(i);
  }
  return {};
}

/// "the [mooring fees]"
bool names_next(const Wording& wording, std::size_t from, std::string_view lemma) {
  constexpr std::size_t most = 2;  // words of one name
  auto next = wording.content_from(from);
  for (std::size_t i = next.value_or(wording.size()); i < std::min(wording.size(), next.value_or(0) + most); ++i) {
    if (wording.is_content(i) && wording.lemma(i) == lemma) return true;
  }
  return false;
}

/// "Höja avgiften", "Put the fees up"; not where that is fought.
bool raises(const Wording& wording, std::string_view price) {
  std::size_t deed = deed_of(wording);
  const PromiseWords& words = wording.promise();
  if (wording.has(CueKind::negation) || wording.has(CueKind::falling) || any_stands_at(wording, deed, words.against))
    return false;
  if (any_stands_at(wording, deed, words.rising)) {
    if (names_next(wording, deed + 1, price)) return true;
  }
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    return cue.kind == CueKind::rising && (object_of(wording, cue) == price || names_next(wording, cue.end, price));
  });
}

/// "Fler bussar till ön" → "Dra in bussarna till ön"
bool ends_what_grows(const Wording& more, const Wording& gone) {
  std::size_t deed = deed_of(gone);
  bool denied = more.has(CueKind::negation) || gone.has(CueKind::negation) || gone.has(CueKind::rising);
  if (denied || !more.has(CueKind::rising) || !any_stands_at(gone, deed, gone.promise().endings)) return false;
  return std::any_of(more.cues().begin(), more.cues().end(), [&](const CueMatch& cue) {
    auto object = cue.kind == CueKind::rising ? more.content_from(cue.end) : std::nullopt;
    return object && names_next(gone, deed + 1, more.lemma(*object));
  });
}

/// "Gården ska vara bilfri" → "Bilar ska vara tillåtna på gården": what a text is free from the other allows.
bool lets_in(const Wording& one, const Wording& other) {
  constexpr std::size_t shortest_rest = 3;  // bytes
  const PromiseWords& words = other.promise();
  const CueMatch* modal = main_modal(other);
  bool lets = (modal != nullptr && modal->kind == CueKind::loose) || has_any(other, words.allowed);
  if (!lets || other.has(CueKind::negation) || one.has(CueKind::negation) || says_free_from(other)) return false;
  return std::any_of(one.words().begin(), one.words().end(), [&](const WordingWord& word) {
    for (std::string_view ending : one.promise().free_endings) {
      if (word.folded.size() < ending.size() + shortest_rest || !word.folded.ends_with(ending)) continue;
      std::string_view stem = word.folded.substr(0, word.folded.size() - ending.size());
      for (std::size_t i = 0; i < other.size(); ++i) {
        if (other.is_content(i) && other[i].folded.starts_with(stem)) return true;
      }
    }
    return false;
  });
}

/// "Behålla dagens avgift" → "Höja avgiften".
bool raises_kept_price(const Wording& one, const Wording& other) {
  if (!other.has(CueKind::rising) && !any_stands_at(other, deed_of(other), other.promise().rising)) return false;
  std::string_view price = kept_price(one);
  return !price.empty() && raises(other, price);
}

}  // namespace

bool says_free_from(const Wording& wording) {
  constexpr std::size_t shortest_rest = 3;  // bytes: "rök" of "rökfri"
  if (has_any(wording, wording.promise().free_from)) return true;
  const Words& endings = wording.promise().free_endings;
  return std::any_of(wording.words().begin(), wording.words().end(), [&](const WordingWord& word) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view it) {
      return word.folded.size() >= it.size() + shortest_rest && word.folded.ends_with(it);
    });
  });
}

bool begins_end(const Wording& wording, std::size_t deed) {
  constexpr std::size_t most_between = 1;  // words
  if (!any_stands_at(wording, deed, wording.promise().starts)) return false;
  for (std::size_t i = deed + 1; i < std::min(wording.size(), deed + most_between + 2); ++i) {
    if (any_stands_at(wording, i, wording.promise().endings)) return true;
  }
  return false;
}

std::string_view object_of(const Wording& wording, const CueMatch& direction) {
  bool closed = wording[direction.end - 1].closed;
  if (auto next = closed ? std::nullopt : wording.content_from(direction.end)) return wording.lemma(*next);
  for (std::size_t i = direction.begin; i-- > 0;) {
    if (wording.is_content(i)) return wording.lemma(i);
  }
  return {};
}

bool is_direction(const CueMatch& cue) { return cue.kind == CueKind::rising || cue.kind == CueKind::falling; }

/// The nearest direction in front of the figure: 1 for more, -1 for less, 0 for none.
int direction_at(const Wording& wording, std::size_t place) {
  int direction = 0;
  for (const CueMatch& cue : wording.cues()) {
    if (is_direction(cue) && cue.end <= place) direction = cue.kind == CueKind::rising ? 1 : -1;
  }
  return direction;
}

bool is_fall_to(const Wording& wording, std::size_t place) {
  return wording.stands_behind(place, CueKind::goal) && direction_at(wording, place) < 0;
}

bool is_reversed(const Promises& sides) {
  bool refused =
      refuses(sides.before.wording, sides.after.wording) || refuses(sides.after.wording, sides.before.wording);
  bool raised = raises_kept_price(sides.before.wording, sides.after.wording) ||
                raises_kept_price(sides.after.wording, sides.before.wording);
  bool let = lets_in(sides.before.wording, sides.after.wording) || lets_in(sides.after.wording, sides.before.wording);
  bool ends = ends_what_grows(sides.before.wording, sides.after.wording) ||
              ends_what_grows(sides.after.wording, sides.before.wording);
  return turns(sides) || refused || raised || let || ends || undoes(sides) || takes_other_side(sides) ||
         ceases(sides) || (is_negated(sides) && compare_ladders(sides) == 0 && compare_ceilings(sides) == 0);
}

}  // namespace planctl
