#include "compare/tell/promise/promises.h"

#include <algorithm>

namespace planctl {
namespace {

bool means(const Wording& wording, CueKind kind, std::string_view noun) {
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    if (cue.kind != kind) return false;
    if (kind == CueKind::partial && is_denied(wording, cue.begin)) return false;           // "inte sälja några"
    bool counted = cue.end < wording.size() && read_number(wording, cue.end).has_value();  // "alla tolv bojar"
    auto content = wording.content_from(cue.end + (counted ? 1 : 0));
    // "några av kommunens skolor"
    bool whose = content && wording[*content].folded.ends_with('s') && wording.lemma(*content) != noun;
    if (whose) content = wording.content_from(*content + 1);
    if (!content || wording.lemma(*content) == noun) return content.has_value();
    // "the most [visited] huts"
    std::size_t next = *content + 1;
    return kind == CueKind::partial && next < wording.size() && !wording[*content].closed && wording.is_content(next) &&
           wording.lemma(next) == noun;
  });
}

/// "en hall", beside "båda hallarna".
bool counts_one_of_both(const PromiseView& side, const Wording& all, std::size_t quantifier, std::string_view noun) {
  if (!contains(all.promise().both, all[quantifier].folded)) return false;
  return std::any_of(side.figures.begin(), side.figures.end(),
                     [&](const Figure& it) { return it.low == 1 && !it.is_date && it.unit == noun; });
}

/// "Laga en bro", beside "Laga alla broar"; but "En medlem ska få hjälp" may mean any.
bool does_one_of_all(const PromiseView& side, const Wording& all, const CueMatch& quantifier, std::string_view noun) {
  const Wording& some = side.wording;
  bool other = some.has(CueKind::universal) || some.has(CueKind::negation) || all.has(CueKind::negation);
  if (all[quantifier.begin].known->rarer > 0 || other) return false;
  return std::any_of(side.figures.begin(), side.figures.end(), [&](const Figure& it) {
    return it.is_article && it.unit == noun && it.begin > deed_of(some) && some.lemma(it.end - 1) == noun;
  });
}

/// "tre stugor", "tre av stugorna", but not "de tolv stugorna" of "alla tolv stugor".
bool counts(const PromiseView& side, std::string_view noun, const std::optional<Range>& all) {
  const Wording& wording = side.wording;
  return std::any_of(side.figures.begin(), side.figures.end(), [&](const Figure& figure) {
    if (!is_amount(figure) || figure.unit == percent_sign || (all && figure.low == all->low)) return false;
    bool of = figure.end < wording.size() && contains(wording.language().grammar.objects, wording[figure.end].folded);
    auto whole = of ? wording.content_from(figure.end + 1) : std::nullopt;
    return figure.unit == noun || (whole && wording.lemma(*whole) == noun);
  });
}

/// Where a limit may stand behind: "i", "för".
bool opens_limit(const Wording& wording, std::size_t i) {
  return contains(wording.language().grammar.places, wording[i].folded) ||
         contains(wording.promise().for_whom, wording[i].folded);
}

bool has_clause(const Wording& wording) {
  return std::any_of(wording.words().begin(), wording.words().end(), [&](const WordingWord& word) {
    return contains(wording.language().grammar.relatives, word.folded);
  });
}

/// What stands right behind the thing limits it, and the other text has it not: "som går sönder", "mot norr", "2".
bool is_limited_behind(const Wording& some, std::size_t noun, const Wording& all) {
  std::size_t next = noun + 1;
  if (next >= some.size() || some[noun].closed) return false;
  if (contains(some.language().grammar.relatives, some[next].folded)) return !has_clause(all);
  if (starts_with_digit(some[next].text)) return true;
  const PromiseWords& words = some.promise();
  bool age = contains(words.older, some[next].folded) || contains(words.younger, some[next].folded);  // "barn under 7"
  if (age && next + 1 < some.size() && starts_with_digit(some[next + 1].text)) {
    // "Köp över 500 kronor", "varje köp på mer än 500 kronor"
    return std::none_of(all.words().begin(), all.words().end(),
                        [&](const WordingWord& word) { return word.folded == some[next + 1].folded; });
  }
  std::string_view word = some[next].folded;
  bool opens = contains(some.language().function_words, word) && !contains(some.language().modals, word) &&
               !contains(some.language().conjunctions, word) && !contains(some.language().infinitives, word);
  auto limit = opens ? some.content_from(next + 1) : std::nullopt;
  return limit && !has_word(all, some.lemma(*limit));
}

/// "alla fönster" → "fönstren mot norr", "fönster som går sönder": the same, and a limit besides.
bool adds_limit(const Wording& all, const Wording& some, std::string_view noun) {
  if (some.has(CueKind::universal)) return false;
  for (std::size_t i = 0; i < some.size(); ++i) {
    if (some.is_content(i) && some.lemma(i) == noun && is_limited_behind(some, i, all)) return true;
  }
  if (!has_word(some, noun) || !only_adds(all, some)) return false;
  for (std::size_t i = 1; i + 1 < some.size(); ++i) {
    bool limits = opens_limit(some, i) && !some.starts(i + 1, CueKind::rising);
    auto limit = limits ? some.content_from(i + 1) : std::nullopt;
    if (limit && !has_word(all, some.lemma(*limit))) return true;
  }
  return false;
}

/// A thing that a text speaks of, and not how one is: "warm" of "warm food".
bool names_thing(const Wording& wording, std::string_view lemma) {
  for (std::size_t i = 0; i < wording.size(); ++i) {
    bool last = wording[i].closed || i + 1 == wording.size() || !wording.is_content(i + 1);
    if (last && wording.is_content(i) && wording.lemma(i) == lemma) return true;
  }
  return false;
}

/// What a figure counts, a word in front of it aside: "one [indoor] regatta".
bool counts_word_of(const PromiseView& side, const Figure& figure, const Wording& other) {
  constexpr std::size_t most = 3;  // words
  for (std::size_t i = figure.begin + 1; i < std::min(side.wording.size(), figure.begin + 1 + most); ++i) {
    if (side.wording.is_content(i) && names_thing(other, side.wording.lemma(i))) return true;
    if (side.wording[i].closed || contains(side.wording.language().function_words, side.wording[i].folded))
      return false;
  }
  return false;
}

/// "en livboj vid varje brygga" → "minst en livboj i hamnen": one of them for all.
bool has_one_for_all(const Wording& all, const PromiseView& side) {
  if (!all.has(CueKind::universal) || side.wording.has(CueKind::universal)) return false;
  bool each = std::any_of(all.cues().begin(), all.cues().end(), [&](const CueMatch& cue) {
    auto noun = cue.kind == CueKind::universal && cue.begin > 0 && days_of(all, cue.end) == 0
                    ? all.content_from(cue.end)
                    : std::nullopt;
    return noun && opens_limit(all, cue.begin - 1) && !has_word(side.wording, all.lemma(*noun));
  });
  return each && std::any_of(side.figures.begin(), side.figures.end(), [&](const Figure& figure) {
           bool one = figure.low == 1 && figure.days == 0 && !figure.is_date;
           return one && counts_word_of(side, figure, all);
         });
}

/// All of them in one text, only some or a number of them in the other.
bool narrows(const Wording& all, const PromiseView& side) {
  const Wording& some = side.wording;
  if (counts_both(all, some)) return false;
  return std::any_of(all.cues().begin(), all.cues().end(), [&](const CueMatch& cue) {
    // "for every ten", but not "all ten"; "varje vecka" is no thing
    bool counted = all.starts(cue.end, CueKind::numeral) && value_in(all.promise().rarer, all[cue.begin].folded) > 0;
    if (cue.kind != CueKind::universal || counted || days_of(all, cue.end) > 0) return false;
    bool everybody = cue.end < all.size() && contains(all.language().modals, all[cue.end].folded);  // "Alla ska"
    auto content = everybody ? std::nullopt : all.content_from(cue.end);
    if (!content) return false;
    std::string_view noun = all.lemma(*content);
    if (means(some, CueKind::universal, noun)) return false;
    return adds_limit(all, some, noun) || means(some, CueKind::partial, noun) ||
           counts_one_of_both(side, all, cue.begin, noun) || does_one_of_all(side, all, cue, noun) ||
           counts(side, noun, read_number(all, cue.end)) || (names_share(side) && has_word(some, noun));
  });
}

/// "Minska spillet", "Halvera mängden olja"
bool names_less_of(const Wording& wording, const CueMatch& falling, std::string_view noun) {
  if (object_of(wording, falling) == noun) return true;
  auto measure = wording.content_from(falling.end);
  auto what = measure && *measure + 1 < wording.size() ? wording.content_from(*measure + 1) : std::nullopt;
  return what && *what <= *measure + 2 && wording.lemma(*what) == noun;
}

/// "Inte flyga", "Flyga mindre"
bool does_less_of(const Wording& some, const Wording& none, const CueMatch& negation) {
  std::size_t deed = deed_of(some);
  if (negation.end >= none.size() || deed + 1 >= some.size()) return false;
  return some.lemma(deed) == none.lemma(negation.end) && some.starts(deed + 1, CueKind::falling);
}

bool holds_number(const Wording& wording) {
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (read_number(wording, i) && !wording.starts(i, CueKind::article)) return true;
  }
  return false;
}

/// The last word of the phrase that stands right behind `before`: "nya [lån]", "loan [sharks]"; none where it speaks of
/// how much: "helt".
std::optional<std::size_t> head_behind(const Wording& wording, std::size_t before) {
  std::size_t last = before;
  for (std::size_t i = before + 1; i < wording.size() && (last == before || !wording[last].closed); ++i) {
    if (contains(wording.promise().degrees, wording[i].folded)) return std::nullopt;
    if (contains(wording.language().function_words, wording[i].folded)) break;
    last = i;
  }
  return last > before ? std::optional(last) : std::nullopt;
}

/// "Inga nya lån", "Undvika nya lån"; but not "Undvika alla nya lån", "Undvika krockar mellan lån", "Avoid loan
/// sharks".
bool holds_back(const Wording& some, const Wording& none, const CueMatch& nobody) {
  const std::size_t deed = deed_of(some);
  const bool speaks_of_all = some.has(CueKind::universal) || holds_number(none) != holds_number(some);
  if (!lessens_at(some, deed) || speaks_of_all) return false;
  const auto denied = head_behind(none, nobody.end - 1);
  const auto head = head_behind(some, deed);
  return denied && head && some.lemma(*head) == none.lemma(*denied);
}

/// "Ingen mobbning får förekomma" → "Mobbningen ska minska": less of what was to be none.
bool lets_some_be(const Wording& none, const Wording& some) {
  if (some.has(CueKind::negation)) return false;
  return std::any_of(none.cues().begin(), none.cues().end(), [&](const CueMatch& cue) {
    if (cue.kind == CueKind::negation && cue.begin == 0 && does_less_of(some, none, cue)) return true;
    bool nobody = cue.kind == CueKind::negation && contains(none.promise().nobody, none[cue.begin].folded);
    auto noun = nobody || cue.kind == CueKind::lack ? none.content_from(cue.end) : std::nullopt;
    if (!noun || is_bounded(none, word_in_front(cue, *noun))) return false;
    if (cue.begin == 0 && holds_back(some, none, cue)) return true;
    return std::any_of(some.cues().begin(), some.cues().end(), [&](const CueMatch& it) {
      bool ends = any_stands_at(some, it.begin, some.promise().endings);  // "Avskaffa engångsmuggar"
      return it.kind == CueKind::falling && !ends && names_less_of(some, it, none.lemma(*noun));
    });
  });
}

}  // namespace

int compare_scopes(const Promises& sides) {
  auto fewer = [](const Wording& all, const PromiseView& some) {
    return narrows(all, some) || has_one_for_all(all, some) || lets_some_be(all, some.wording);
  };
  return difference(fewer(sides.before.wording, sides.after), fewer(sides.after.wording, sides.before));
}

}  // namespace planctl
