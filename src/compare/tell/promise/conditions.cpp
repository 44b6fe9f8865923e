#include <algorithm>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// One of the words stands a few words behind `i`, in the same clause.
bool is_followed_by(const Wording& wording, std::size_t i, const Words& words) {
  constexpr std::size_t most_between = 5;
  for (std::size_t end = std::min(wording.size(), i + most_between + 1); i < end; ++i) {
    if (contains(words, wording[i].folded)) return true;
    if (wording[i].closed) return false;
  }
  return false;
}

/// "om bidrag beviljas", "once funds are secured"; not "kurs om bidrag", "when the snow melts".
bool opens_condition(const Wording& wording, std::size_t i) {
  const PromiseWords& words = wording.promise();
  // "Ingen båt går ut om den inte är besiktigad" asks something of all that do.
  if (match_any(wording, i, words.unless) > 0 && is_denied(wording, i)) return false;
  if (match_any(wording, i, words.conditionals) > 0) return true;
  // "om hur man söker" asks
  if (contains(words.ifs, wording[i].folded))
    return !wording.starts(i + 1, CueKind::subordinate) && is_followed_by(wording, i + 1, words.if_verbs);
  std::size_t length = match_any(wording, i, words.whens);
  return length > 0 && is_followed_by(wording, i + length, words.allowing);
}

/// "Ta reda på om …" asks, and sets no condition.
bool has_condition(const Wording& wording) {
  if (!wording.may_hold(Opens::condition)) return false;
  std::size_t deed = deed_of(wording);
  bool asks =
      match_any(wording, deed, wording.promise().studies) > 0 || match_any(wording, deed, wording.promise().looks) > 0;
  for (std::size_t i = 0; i < wording.size() && !asks; ++i) {
    // "See if" asks, too, but not "ska målas om"
    bool behind_deed = i > deed + 1 || (i == deed + 1 && deed > 0);
    // "Träff hvis noen vil" is a name; "if" and "om" ask.
    bool behind_name = i == 1 && deed == 0 && match_any(wording, i, wording.promise().conditionals) > 0 &&
                       !contains(wording.promise().ifs, wording[i].folded) &&
                       wording.language().grammar.determiners.empty();
    if ((i == 0 || behind_deed || behind_name) && opens_condition(wording, i)) return true;
  }
  return false;
}

/// "som så önskar", "den som [önskar]": the hedge only says who is meant.
bool says_for_whom(const Wording& wording, const CueMatch& hedge) {
  for (std::size_t i = std::max<std::size_t>(hedge.begin, 1) - 1; i < hedge.end; ++i) {
    if (contains(wording.language().grammar.relatives, wording[i].folded)) return true;
  }
  return false;
}

/// "Den som vill ha en plats", "folk som vill hjälpa till": the hedge only says who, and the other text speaks neither
/// of them nor of all.
bool names_others(const Wording& wording, const CueMatch& hedge, const Wording& other) {
  if (!says_for_whom(wording, hedge) || other.has(CueKind::universal)) return false;
  std::size_t who = std::max<std::size_t>(hedge.begin, 1) - 1;
  if (contains(wording.language().grammar.relatives, wording[who].folded)) who = std::max<std::size_t>(who, 1) - 1;
  return !wording.is_content(who) || !has_word(other, wording.lemma(who));
}

/// "will be invited to [a] meeting" invites, "are invited to sing" is no promise.
bool names_occasion(const Wording& wording, const CueMatch& hedge) {
  return hedge.end < wording.size() && contains(wording.language().infinitives, wording[hedge.end - 1].folded) &&
         contains(wording.language().indefinites, wording[hedge.end].folded);
}

/// "så lite som möjligt", "så få hus som möjligt": the other text hedges, too.
bool is_said_otherwise(const Wording& wording, const CueMatch& hedge, const Wording& other) {
  constexpr std::size_t fewest = 3;  // words
  std::string_view last = wording[hedge.end - 1].folded;
  return hedge.end - hedge.begin >= fewest && !contains(wording.language().function_words, last) &&
         std::any_of(other.words().begin(), other.words().end(),
                     [&](const WordingWord& word) { return word.folded == last; });
}

bool is_hedged(const Wording& wording, const Wording& other) {
  bool hedged = std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    return cue.kind == CueKind::hedge && !names_others(wording, cue, other) && !names_occasion(wording, cue) &&
           !is_said_otherwise(wording, cue, other);
  });
  // "om bussen inte går", "när bussen uteblir"
  return hedged || (has_condition(wording) && !has_any(other, other.promise().whens));
}

/// "Verka för renare vatten genom att anmäla utsläpp", "Utsläpp ska anmälas": the one says what it is done for.
bool says_by_what(const Wording& hedged, const Wording& plain) {
  if (!hedged.has(CueKind::hedge) || plain.has(CueKind::hedge)) return false;
  std::size_t begin = deed_of(hedged);
  // "Om möjligt rena hamnen genom …" hedges the deed that the other has, too.
  if (begin < hedged.size() && has_word(plain, hedged.lemma(begin))) return false;
  while (begin < hedged.size() && !contains(hedged.promise().means, hedged[begin].folded)) ++begin;
  std::size_t shared = 0;
  for (std::size_t i = begin; i < hedged.size(); ++i)
    shared += hedged.is_content(i) && has_word(plain, hedged.lemma(i)) ? 1 : 0;
  return shared > 1;
}

}  // namespace

std::size_t match_longest(const Wording& wording, std::size_t i, const Words& phrases) {
  std::size_t longest = 0;
  std::string_view word = wording[i].folded;
  auto it = std::lower_bound(phrases.begin(), phrases.end(), word);
  for (; it != phrases.end() && it->starts_with(word); ++it) longest = std::max(longest, wording.match(*it, i));
  return longest;
}

bool stands_behind_any(const Wording& wording, std::size_t place, const Words& phrases) {
  if (place == 0 || wording[place - 1].folded.empty()) return false;
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
    if (!phrase.ends_with(wording[place - 1].folded)) return false;
    auto words = static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
    return place >= words && wording.match(phrase, place - words) == words;
  });
}

bool has_word(const Wording& wording, std::string_view lemma) {
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (wording.is_content(i) && wording.lemma(i) == lemma) return true;
  }
  return false;
}

bool counts_both(const Wording& all, const Wording& some) {
  constexpr int two = 2;
  auto is_both = [&](const WordingWord& word) { return contains(all.promise().both, word.folded); };
  auto is_two = [&](const WordingWord& word) {
    return word.folded == "2" || value_in(some.language().grammar.numerals, word.folded) == two;
  };
  return std::any_of(all.words().begin(), all.words().end(), is_both) &&
         std::any_of(some.words().begin(), some.words().end(), is_two);
}

bool only_adds(const Wording& less, const Wording& more, std::string_view but) {
  for (std::size_t i = 0; i < less.size(); ++i) {
    if (less.is_content(i) && less.lemma(i) != but && !has_word(more, less.lemma(i))) return false;
  }
  return true;
}

/// "Få kommunen att bygga" promises what "Verka för att kommunen bygger" does: what somebody else decides.
bool sways(const Wording& wording) {
  constexpr std::size_t most_between = 4;  // words
  std::size_t at = deed_of(wording);
  if (at >= wording.size() || !contains(wording.promise().persuasions, wording[at].folded)) return false;
  for (std::size_t i = at + 1; i < std::min(wording.size(), at + most_between + 2); ++i) {
    if (contains(wording.language().infinitives, wording[i].folded)) return true;
  }
  return false;
}

/// A hedge or a condition: "om möjligt", "sträva efter", "om bidrag beviljas".
int compare_hedges(const Promises& sides) {
  if (sways(sides.before.wording) != sways(sides.after.wording)) return 0;
  bool before = is_hedged(sides.before.wording, sides.after.wording);
  bool after = is_hedged(sides.after.wording, sides.before.wording);
  int hedges = -difference(before, after);
  auto wishes = [](const Wording& wording) { return has_any(wording, wording.promise().wishes); };
  // "åt alla som vill", "den som önskar", "om de vill"
  if (hedges == 0 || (wishes(sides.before.wording) && wishes(sides.after.wording))) return 0;
  if (says_by_what(sides.before.wording, sides.after.wording) ||
      says_by_what(sides.after.wording, sides.before.wording))
    return 0;
  const Wording& hedge = (hedges > 0 ? sides.before : sides.after).wording;
  const Wording& other = (hedges > 0 ? sides.after : sides.before).wording;
  // "Arbeta för att stoppa bygget" → "Bevaka bygget"
  if (any_stands_at(other, deed_of(other), other.promise().watches)) return 0;
  // "Uppmuntra byten" and "Främja byten" promise as much.
  return recommends(hedge) && recommends(other) ? 0 : hedges;
}

}  // namespace planctl
