#include "compare/tell/promise/promises.h"

#include <algorithm>
#include <utility>

#include "compare/words/lemma.h"
#include "compare/words/tokens.h"

namespace planctl {
namespace {

/// "sälj", "säljer" and "säljas" of "sälja".
bool is_form(const Wording& wording, std::size_t i, std::string_view verb) {
  constexpr std::size_t shortest_stem = 3;
  std::string_view word = wording[i].folded;
  std::string_view lemma = wording.lemma(i);
  bool start = verb.size() > shortest_stem && word.starts_with(verb.substr(0, shortest_stem));
  return start && verb.starts_with(lemma) && lemma == lemma_of(verb, wording.language());
}

bool ends_as_derivation(std::string_view rest, const GoalGrammar& grammar) {
  return rest.empty() || contains(grammar.derivations, rest) || contains(grammar.suffixes, rest);
}

std::size_t find_deed(const Wording& wording) {
  const CueMatch* modal = main_modal(wording);
  std::size_t deed = modal == nullptr ? 0 : modal->end;
  for (const CueMatch& cue : wording.cues()) {
    if (cue.kind == CueKind::hedge && cue.begin == deed) deed = cue.end;
  }
  // "Verka för [att] stoppa bygget"
  bool behind_hedge = deed > 0 && (modal == nullptr || deed > modal->end) && deed + 1 < wording.size();
  if (behind_hedge && contains(wording.language().infinitives, wording[deed].folded)) ++deed;
  // "Vi säger nej till …"
  bool pronoun =
      deed + 1 < wording.size() && deed == 0 && contains(wording.language().function_words, wording[0].folded);
  return pronoun ? 1 : deed;
}

}  // namespace

bool is_noun_of(std::string_view noun, const Wording& wording, std::size_t verb) {
  constexpr std::size_t shortest_stem = 3;  // bytes
  constexpr std::size_t most_between = 3;   // words
  std::string_view stem = wording.lemma(verb);
  const GoalGrammar& grammar = wording.language().grammar;
  auto derives = [&](std::string_view word) {
    return stem.size() >= shortest_stem && word.starts_with(stem) &&
           ends_as_derivation(word.substr(stem.size()), grammar);
  };
  if (derives(noun)) return true;
  for (std::size_t i = verb + 1; i < std::min(wording.size(), verb + most_between + 1); ++i) {
    std::string_view particle = wording[i].folded;
    bool joined = contains(wording.promise().particles, particle) && noun.starts_with(particle);
    if (joined && derives(noun.substr(particle.size()))) return true;
  }
  return false;
}

/// Where the deed stands: behind the modal verb and a hedge, or first.
std::size_t deed_of(const Wording& wording) {
  std::optional<std::size_t>& kept = wording.kept().deed;
  if (!kept) kept = find_deed(wording);
  return *kept;
}

/// "Keep [the dogs] out", "Hålla [lagen] isär": where the particle of a verb stands, from `i` on.
std::size_t place_of_particle(const Wording& wording, std::size_t i, std::string_view particle) {
  constexpr std::size_t most_between = 4;  // words
  for (std::size_t j = i; j < std::min(wording.size(), i + most_between + 1); ++j) {
    if (wording[j].folded == particle) return j;
    if (wording[j].closed) break;
  }
  return i;
}

bool is_word_of_deed(const Wording& wording, std::size_t i, std::string_view word) {
  return i < wording.size() && (wording[i].folded == word || is_form(wording, i, word));
}

bool is_deed_at(const Wording& wording, std::size_t i, std::string_view deed) {
  std::size_t space = deed.find(' ');
  if (!is_word_of_deed(wording, i, deed.substr(0, space))) return false;
  if (space == std::string_view::npos) return true;
  auto parts = split_words(deed);
  for (std::size_t part = 1; part < parts.size(); ++part) {
    bool particle = part == 1 && parts.size() == 2 && contains(wording.promise().apart, parts[part]);
    i = particle ? place_of_particle(wording, i + 1, parts[part]) : i + 1;
    // "sluta [helt] med"
    if (i + 1 < wording.size() && contains(wording.promise().degrees, wording[i].folded)) ++i;
    if (!is_word_of_deed(wording, i, parts[part])) return false;
  }
  return true;
}

bool have_same_deed(const Promises& sides) {
  const Wording& before = sides.before.wording;
  const Wording& after = sides.after.wording;
  if (before.size() < 2 || after.size() < 2 || before[0].folded != after[0].folded) return false;
  std::size_t one = deed_of(before);
  std::size_t other = deed_of(after);
  return one == other && one + 1 < std::min(before.size(), after.size()) && before[one].folded == after[one].folded &&
         before[one + 1].folded == after[one + 1].folded;
}

std::string_view deed_among(const Wording& wording, const Words& deeds) {
  std::size_t at = deed_of(wording);
  if (!any_stands_at(wording, at, deeds)) return {};
  auto it =
      std::find_if(deeds.begin(), deeds.end(), [&](std::string_view deed) { return stands_at(wording, at, deed); });
  return it == deeds.end() ? std::string_view{} : *it;
}

bool is_kin(std::string_view one, std::string_view other) {
  constexpr std::size_t shortest_part = 5;  // bytes
  if (one.size() > other.size()) std::swap(one, other);
  return one == other || (one.size() >= shortest_part && other.starts_with(one));
}

/// A content word of both, or a part of one, the deeds aside.
bool share_object(const Promises& sides) {
  // Of "Verka mot buller", what stands last is no deed.
  auto deed_before_last = [](const Wording& wording) {
    std::size_t deed = deed_of(wording);
    return deed + 1 == wording.size() ? wording.size() : deed;
  };
  std::size_t deed_before = deed_before_last(sides.before.wording);
  std::size_t deed_after = deed_before_last(sides.after.wording);
  for (std::size_t i = 0; i < sides.before.wording.size(); ++i) {
    if (i == deed_before || !sides.before.wording.is_content(i)) continue;
    for (std::size_t j = 0; j < sides.after.wording.size(); ++j) {
      if (j != deed_after && sides.after.wording.is_content(j) &&
          is_kin(sides.after.wording.lemma(j), sides.before.wording.lemma(i)))
        return true;
    }
  }
  return false;
}

/// What a text says on the ladders of deeds, a bit for each rung that is not the other one's.
struct Rungs {
  unsigned upper = 0;
  unsigned lower = 0;
};

void add_rungs(Rungs& found, const Wording& wording, std::size_t i) {
  for (const Rung* rung : wording[i].known->rungs) {
    bool phrase = rung->phrase.find(' ') != std::string_view::npos;
    bool said = !phrase || wording.match(rung->phrase, i) > 0;
    // "Ingen ska tvingas"
    bool upper = rung->upper && !(rung->ladder == Rung::firm && is_denied(wording, i));
    if (said) (upper ? found.upper : found.lower) |= 1U << rung->ladder;
  }
}

/// "Avskaffa avgiften", "End parking charges"
bool ends_price(const Wording& wording) {
  const PromiseWords& words = wording.promise();
  std::size_t deed = deed_of(wording);
  bool ends = any_stands_at(wording, deed, words.endings) && !any_stands_at(wording, deed, words.falling);
  return ends && names_price(wording);
}

Rungs rungs_of(const Wording& wording) {
  Rungs found;
  for (std::size_t i = 0; i < wording.size(); ++i) {
    add_rungs(found, wording, i);
  }
  // "charge members nothing" and "avskaffa avgiften" charge nothing.
  if (ends_price(wording)) found.upper |= 1U << Rung::free;
  if ((found.upper >> Rung::free & 1U) != 0) found.lower &= ~(1U << Rung::free);
  return found;
}

bool is_free(const Wording& wording) { return (rungs_of(wording).upper >> Rung::free & 1U) != 0; }

/// "Sänka avgiften till 100 kronor"
bool names_sum(const PromiseView& side) {
  const Words& counted = side.wording.language().grammar.counted;
  return names_price(side.wording) && std::any_of(side.figures.begin(), side.figures.end(), [&](const Figure& figure) {
           bool money = has_currency_sign(figure) || contains(counted, side.wording[figure.end - 1].folded);
           return is_amount(figure) && figure.low > 0 && figure.days == 0 && figure.unit != "%" && money;
         });
}

bool recommends(const Wording& wording) { return (rungs_of(wording).lower & 1U) != 0; }

bool lessens_at(const Wording& wording, std::size_t i) {
  if (i >= wording.size()) return false;
  const auto& rungs = wording[i].known->rungs;
  return std::any_of(rungs.begin(), rungs.end(), [&](const Rung* rung) {
    bool phrase = rung->phrase.find(' ') != std::string_view::npos;
    return rung->ladder == Rung::ending && !rung->upper && (!phrase || wording.match(rung->phrase, i) > 0);
  });
}

bool offers_at(const Wording& wording, std::size_t i) {
  const auto& rungs = wording[i].known->rungs;
  return std::any_of(rungs.begin(), rungs.end(), [](const Rung* rung) {
    bool word = rung->phrase.find(' ') == std::string_view::npos;  // no "få" of "få möjlighet"
    return rung->ladder == Rung::offers && !rung->upper && word;
  });
}

std::size_t shared_beginning(const Wording& one, const Wording& other) {
  std::size_t most = std::min(one.size(), other.size());
  std::size_t count = 0;
  while (count < most && one[count].folded == other[count].folded) ++count;
  return count;
}

/// "på 75 procent"
bool names_part_time(const PromiseView& side) {
  constexpr double all = 100;
  return std::any_of(side.figures.begin(), side.figures.end(),
                     [](const Figure& figure) { return figure.unit == "%" && figure.low < all; });
}

/// Both open with the same deed, which brings somebody in: "Anställa".
bool hire_alike(const Wording& before, const Wording& after) {
  std::size_t one = deed_of(before);
  std::size_t other = deed_of(after);
  if (one >= before.size() || contains(before.promise().opens, before[one].folded)) return false;  // "Open the sauna"
  return any_stands_at(before, one, before.promise().beginnings) && other < after.size() &&
         before.lemma(one) == after.lemma(other);
}

/// "Kräva kollektivavtal" → "Rekommendera kollektivavtal".
int compare_ladders(const Promises& sides) {
  Rungs before = rungs_of(sides.before.wording);
  Rungs after = rungs_of(sides.after.wording);
  // "Utbilda alla ledare" → "Erbjuda ledarna utbildning"
  int all = difference(sides.before.wording.has(CueKind::universal), sides.after.wording.has(CueKind::universal));
  if (all != 0) (all < 0 ? before : after).upper |= 1U << Rung::offers;
  constexpr unsigned full_time = 1U << Rung::full_time;
  if (names_part_time(sides.before) && (after.upper & full_time) != 0) before.lower |= full_time;
  if (names_part_time(sides.after) && (before.upper & full_time) != 0) after.lower |= full_time;
  constexpr unsigned free = 1U << Rung::free;
  if ((after.upper & free) != 0 && names_sum(sides.before)) before.lower |= free;
  if ((before.upper & free) != 0 && names_sum(sides.after)) after.lower |= free;
  // "Anställa en vakt" → "Anställa en vakt på halvtid"
  if (((before.lower ^ after.lower) & full_time) != 0 && hire_alike(sides.before.wording, sides.after.wording)) {
    if (((before.lower | before.upper) & full_time) == 0 && (after.lower & full_time) != 0) before.upper |= full_time;
    if (((after.lower | after.upper) & full_time) == 0 && (before.lower & full_time) != 0) after.upper |= full_time;
  }
  bool weaker = (before.upper & ~before.lower & after.lower & ~after.upper) != 0;
  bool stronger = (before.lower & ~before.upper & after.upper & ~after.lower) != 0;
  return weaker == stronger ? 0 : stronger ? 1 : -1;
}

}  // namespace planctl
