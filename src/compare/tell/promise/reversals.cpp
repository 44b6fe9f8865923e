#include "compare/tell/promise/promises.h"

#include <algorithm>
#include <optional>

#include "unicode.h"

namespace planctl {
namespace {

/// "inte hyra utan köpa" buys.
bool stands_behind_negation(const Wording& wording, const CueMatch& lack) {
  return std::any_of(wording.cues().begin(), wording.cues().end(),
                     [&](const CueMatch& cue) { return cue.kind == CueKind::negation && cue.begin < lack.begin; });
}

/// "Inga barn utan väst" are all with one.
bool is_negated_twice(const Wording& wording, const CueMatch& cue) {
  return wording.has(CueKind::lack) && contains(wording.promise().nobody, wording[cue.begin].folded);
}

/// What a negation stands in front of, wherever it is: "Inte tillåta båtar", "Inget barn". Nothing where a restriction
/// takes it back: "inte bara".
std::optional<std::size_t> negated_word(const Wording& wording, const CueMatch& cue) {
  // "dock inte förrådet" takes out what it names.
  if (cue.begin > 0 && match_any(wording, cue.begin - 1, wording.promise().exceptions) > 1) return std::nullopt;
  bool lacks = cue.kind == CueKind::lack && !stands_behind_negation(wording, cue);
  if (!lacks && cue.kind != CueKind::negation) return std::nullopt;
  if (wording.starts(cue.end, CueKind::restriction) || is_negated_twice(wording, cue)) return std::nullopt;
  auto word = wording.content_from(cue.end);
  // "inte vara över 6 procent", "not [spend] more than comes in"
  bool bounded =
      word && std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& it) {
        return (it.kind == CueKind::least || it.kind == CueKind::most) && it.begin >= cue.end && it.begin <= *word + 1;
      });
  if (bounded) return std::nullopt;
  return word && is_bounded(wording, word_in_front(cue, *word)) ? std::nullopt : word;
}

/// "Inte höja avgiften" denies more of it, and not that it is there.
bool denies_other_direction(const Wording& negative, const CueMatch& negation, const Wording& positive) {
  return std::any_of(negative.cues().begin(), negative.cues().end(), [&](const CueMatch& cue) {
    bool denied = is_direction(cue) && (cue.begin == negation.end || cue.end == negation.begin);
    return denied && !positive.has(cue.kind);
  });
}

bool negates(const Wording& wording, std::string_view lemma) {
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    auto word = negated_word(wording, cue);
    return word && wording.lemma(*word) == lemma;
  });
}

/// The word stands there, of all, of more or without a number: "få barn" is no opposite of "inga barn".
bool affirms(const Wording& wording, std::string_view lemma) {
  for (std::size_t i = 0; i < wording.size(); ++i) {
    bool few = wording.stands_behind(i, CueKind::partial) && !wording.stands_behind(i, CueKind::rising);
    if (wording.is_content(i) && wording.lemma(i) == lemma && !few) return true;
  }
  return false;
}

bool means_all(const Wording& wording, std::string_view lemma) {
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    auto content = cue.kind == CueKind::universal ? wording.content_from(cue.end) : std::nullopt;
    return content && wording.lemma(*content) == lemma;
  });
}

bool opens_with(const Wording& wording, const Words& words) {
  return wording.size() > 1 && contains(words, wording[0].folded);
}

/// "Inga räkningar ska betalas för sent" denies no more than what it ends with, beside "Betala räkningar i tid".
bool ends_otherwise(const Wording& negative, const Wording& positive) {
  std::size_t last = negative.size();
  while (last > 0 && !negative.is_content(last - 1)) --last;
  bool others = false;
  for (std::size_t i = 1; i + 1 < last; ++i)
    others = others || (negative.is_content(i) && has_word(positive, negative.lemma(i)));
  return others && last > 3 && !has_word(positive, negative.lemma(last - 1));
}

/// "Ingen bagare ska arbeta ensam om natten", "Bagarna ska alltid ha sällskap om natten": what nobody may do, and what
/// must be done in other words.
bool asks_otherwise(const Wording& negative, const Wording& positive) {
  const CueMatch* must = main_modal(positive);
  bool duty = must == nullptr || must->kind == CueKind::binding;
  if (!duty || !opens_with(negative, negative.promise().nobody) || main_modal(negative) == nullptr) return false;
  std::size_t denied = deed_of(negative);
  // "No dog shall be [allowed]"
  if (denied < negative.size() && contains(negative.promise().being, negative[denied].folded)) ++denied;
  if (denied >= negative.size() || any_stands_at(negative, denied, negative.promise().allowed)) return false;
  return negative.is_content(denied) && !has_word(positive, negative.lemma(denied));
}

/// "Inget barn ska lämnas utanför" and "Alla barn ska vara med" share nothing but whom they speak of.
bool share_more(const Wording& negative, const Wording& positive, std::string_view lemma) {
  auto is_other = [&](const Wording& wording, std::size_t i) {
    return wording.is_content(i) && wording.lemma(i) != lemma;
  };
  std::size_t others = 0;
  std::size_t shared = 0;
  bool other_duty = asks_otherwise(negative, positive);
  for (std::size_t i = 0; i < negative.size(); ++i) {
    if (!is_other(negative, i)) continue;
    ++others;
    bool where = other_duty && i > 0 && contains(negative.language().grammar.places, negative[i - 1].folded);
    shared += !where && has_word(positive, negative.lemma(i)) ? 1 : 0;
  }
  std::size_t others_positive = 0;
  for (std::size_t j = 0; j < positive.size(); ++j) others_positive += is_other(positive, j) ? 1 : 0;
  // "Nobody should wait outside", "Everyone should be able to wait indoors"
  bool nobody = opens_with(negative, negative.promise().nobody) && !negative.is_content(1);
  if (positive.has(CueKind::universal) && nobody)  // "Alla äter tillsammans", "Ingen äter ensam"
    return only_adds(positive, negative) && only_adds(negative, positive);
  bool all = means_all(positive, lemma);
  if (opens_with(negative, negative.promise().nobody) && ends_otherwise(negative, positive)) return false;
  if (others == 0 || others_positive == 0) return !all;
  return all ? shared >= std::min(others, others_positive) : shared > 0;
}

/// "Stop littering" and "Säga nej till en försäljning" affirm nothing, nor does "Replace the mugs".
bool gives_up_something(const Wording& wording) {
  const PromiseWords& words = wording.promise();
  return !deed_among(wording, words.cessations).empty() || !deed_among(wording, words.against).empty() ||
         !deed_among(wording, words.forbidden).empty() || !deed_among(wording, words.renewed).empty();
}

/// "Ingen skola ska läggas ned", beside "Lägga ned två skolor"
bool denies_ending(const Wording& negative, std::size_t denied, std::string_view ending) {
  constexpr std::size_t compared = 4;  // bytes
  std::string_view start = ending.substr(0, std::min(ending.find(' '), compared));
  if (start.size() < compared) return false;
  for (std::size_t i = denied + 1; i < negative.size(); ++i) {
    if (negative[i].folded.starts_with(start)) return true;
  }
  return false;
}

/// "Scrap the mugs" does what "No mugs" says, but "Sell the boat" what "Not sell the boat" denies.
bool ends_what_is_denied(const Wording& positive, const Wording& negative, std::size_t denied) {
  std::string_view ending = deed_among(positive, positive.promise().endings);
  if (denies_ending(negative, denied, ending)) return false;
  return !ending.empty() && ending != negative[denied].folded && ending != negative.lemma(denied);
}

/// "Ingen båt får användas utan att ha lanterna": all that are used have one.
bool is_taken_back(const Wording& wording, const CueMatch& negation) {
  constexpr std::size_t longest = 3;  // words
  for (std::size_t i = negation.end; i < wording.size(); ++i) {
    if (match_any(wording, i, wording.promise().unless) > 0) return true;
  }
  for (std::size_t i = negation.begin - std::min(negation.begin, longest); i < negation.begin; ++i) {
    // "om den [inte] har lanterna"
    if (i + match_any(wording, i, wording.promise().unless) > negation.begin && is_denied(wording, i)) return true;
  }
  return false;
}

/// "Stay ashore" and "Stanna i land" do without what the other text denies; but not beside "No one may stay".
bool does_without(const Wording& positive, const Wording& negative) {
  std::string_view deed = deed_among(positive, positive.promise().abstains);
  std::string_view first = deed.substr(0, deed.find(' '));
  return !deed.empty() && std::none_of(negative.words().begin(), negative.words().end(),
                                       [&](const WordingWord& word) { return word.folded.starts_with(first); });
}

bool names_fraction(const Wording& wording) {
  return std::any_of(wording.words().begin(), wording.words().end(),
                     [](const WordingWord& word) { return word.known->fraction > 0; });
}

/// What one text negates the other affirms, and negates nothing: "No guest walks alone", "Guests should not walk
/// alone".
bool takes_back(const Wording& negative, const Wording& positive) {
  // "Ingen ska vänta", "Färre ska vänta"; "No dogs", "Only dogs on leads"
  if (!negative.has(CueKind::negation) && !negative.has(CueKind::lack)) return false;
  std::string_view ending = deed_among(positive, positive.promise().endings);
  bool ends = !ending.empty() && denies_ending(negative, 0, ending);  // "No hall shall be closed", "Close a hall"
  bool fewer = (positive.has(CueKind::falling) && !ends) || positive.has(CueKind::restriction);
  if (fewer || gives_up_something(positive) || positive.has(CueKind::negation)) return false;
  if (does_without(positive, negative) || (says_free_from(positive) && !says_free_from(negative))) return false;
  return std::any_of(negative.cues().begin(), negative.cues().end(), [&](const CueMatch& cue) {
    auto word = negated_word(negative, cue);
    if (!word || denies_other_direction(negative, cue, positive) || is_taken_back(negative, cue)) return false;
    if (ends_what_is_denied(positive, negative, *word)) return false;
    if (is_price(negative, *word) && names_fraction(positive)) return false;  // "ingen avgift", "halv avgift"
    std::string_view lemma = negative.lemma(*word);
    return affirms(positive, lemma) && !negates(positive, lemma) && share_more(negative, positive, lemma);
  });
}

bool is_negated(const Promises& sides) {
  return takes_back(sides.before.wording, sides.after.wording) || takes_back(sides.after.wording, sides.before.wording);
}

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
    if (named && (starts_with_digit(wording[i].text) || is_time_of_day(wording, i))) return true;
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

std::size_t word_in_front(const CueMatch& negation, std::size_t word) { return word > negation.end ? word - 1 : word; }

/// "före klockan 9", "after 10 pm"
bool names_hour(const Wording& wording, const CueMatch& bound) {
  bool opens = bound.kind == CueKind::deadline || bound.kind == CueKind::condition;
  return opens && (is_time_of_day(wording, bound.end) || is_time_of_day(wording, bound.end + 1));
}

bool is_bounded(const Wording& wording, std::size_t i) {
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    if (cue.begin > i + 1 && names_hour(wording, cue)) return true;
    bool bound = cue.kind == CueKind::comparison || cue.kind == CueKind::condition || cue.kind == CueKind::least ||
                 cue.kind == CueKind::most;
    bool figure = cue.end < wording.size() &&
                  (unicode::has_digit(wording[cue.end].text) || wording.starts(cue.end, CueKind::numeral) ||
                   wording.starts(cue.end, CueKind::article));
    return bound && figure && cue.begin > i + 1;
  });
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

bool is_reversed(const Promises& sides) {
  bool refused =
      refuses(sides.before.wording, sides.after.wording) || refuses(sides.after.wording, sides.before.wording);
  bool raised = raises_kept_price(sides.before.wording, sides.after.wording) ||
                raises_kept_price(sides.after.wording, sides.before.wording);
  bool let = lets_in(sides.before.wording, sides.after.wording) || lets_in(sides.after.wording, sides.before.wording);
  bool ends = ends_what_grows(sides.before.wording, sides.after.wording) ||
              ends_what_grows(sides.after.wording, sides.before.wording);
  return turns(sides) || refused || raised || let || ends || undoes(sides) || takes_other_side(sides) ||
         ceases(sides) || (is_negated(sides) && compare_ladders(sides) == 0);
}

}  // namespace planctl
