#include <algorithm>
#include <optional>

#include "compare/tell/promise/promises.h"

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

/// "Noll [olyckor]", "Nolltolerans mot [droger]", "Förbud mot hundar", but not "Häva förbudet mot hundar".
bool is_banned(const Wording& wording, std::size_t i) {
  constexpr std::size_t most_between = 3;  // words
  const std::size_t deed = deed_of(wording);
  const PromiseWords& words = wording.promise();
  if (any_stands_at(wording, deed, words.allowed) || any_stands_at(wording, deed, words.endings)) return false;
  for (std::size_t j = i - std::min(i, most_between + 2); j < i; ++j) {
    std::size_t count = match_any(wording, j, words.bans);
    if (count == 0 && contains(words.zeros, wording[j].folded)) count = 1;
    if (count > 0 && wording.content_from(j + count) == i) return true;
  }
  return false;
}

/// The word stands there, of all, of more or without a number: "få barn" is no opposite of "inga barn".
bool affirms(const Wording& wording, std::string_view lemma) {
  for (std::size_t i = 0; i < wording.size(); ++i) {
    bool few = wording.stands_behind(i, CueKind::partial) && !wording.stands_behind(i, CueKind::rising);
    if (wording.is_content(i) && wording.lemma(i) == lemma && !few && !is_banned(wording, i)) return true;
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
  if (!negative.has(CueKind::negation) && !negative.has(CueKind::lack)) return false;
  std::string_view ending = deed_among(positive, positive.promise().endings);
  bool ends = !ending.empty() && denies_ending(negative, 0, ending);  // "No hall shall be closed", "Close a hall"
  // "Ingen ska vänta", "Färre ska vänta"; "No dogs", "Only dogs on leads"
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

/// "före klockan 9", "after 10 pm"
bool names_hour(const Wording& wording, const CueMatch& bound) {
  bool opens = bound.kind == CueKind::deadline || bound.kind == CueKind::condition;
  if (!opens || bound.end >= wording.size()) return false;
  const WordingWord& word = wording[bound.end];
  bool next = bound.end + 1 < wording.size();
  if (contains(wording.promise().clocks, word.folded)) return next && starts_with_digit(wording[bound.end + 1].text);
  bool half = next && (wording[bound.end + 1].folded == "am" || wording[bound.end + 1].folded == "pm");
  bool clock = half || word.folded.find(':') != std::string_view::npos;
  return word.known->hour > 0 || (starts_with_digit(word.text) && clock);
}

}  // namespace

bool gives_up_something(const Wording& wording) {
  const PromiseWords& words = wording.promise();
  return !deed_among(wording, words.cessations).empty() || !deed_among(wording, words.against).empty() ||
         !deed_among(wording, words.forbidden).empty() || !deed_among(wording, words.renewed).empty();
}

std::size_t word_in_front(const CueMatch& negation, std::size_t word) { return word > negation.end ? word - 1 : word; }

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

bool is_negated(const Promises& sides) {
  return takes_back(sides.before.wording, sides.after.wording) || takes_back(sides.after.wording, sides.before.wording);
}

}  // namespace planctl
