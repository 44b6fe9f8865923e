#include "compare/tell/promise/sorts.h"

#include <algorithm>

#include "unicode.h"

namespace planctl {
namespace {

/// "alla ungdomsledare": they, and nobody else, are all meant.
bool means_all_of(const Wording& wording, std::size_t noun) {
  return wording.stands_behind(noun, CueKind::universal) ||
         (noun > 0 && wording.stands_behind(noun - 1, CueKind::universal));
}

/// "kommunens", "the town's"; where nouns are written apart, an s alone is none: "serious".
bool is_genitive(const Wording& wording, std::size_t i) {
  std::string_view word = wording[i].folded;
  bool apart = !wording.language().grammar.determiners.empty();
  return apart ? word.ends_with("'s") || word.ends_with("’s") : word.ends_with('s');
}

/// "hus 1 och 2", "stairwells A and C"
bool is_numbered(const Wording& wording, std::size_t noun) {
  if (noun + 1 >= wording.size() || wording[noun].closed || !wording.is_content(noun)) return false;
  std::string_view label = wording[noun + 1].text;
  bool letter = label.size() == 1 && unicode::is_upper(unicode::first(label)) && noun + 2 < wording.size() &&
                contains(wording.language().conjunctions, wording[noun + 2].folded);
  return letter || starts_with_digit(label);
}

}  // namespace

bool names_sort_of(const Wording& some, std::string_view noun, const Wording& all) {
  constexpr std::size_t shortest_part = 4;  // bytes
  constexpr std::size_t compared = 4;
  if (noun.size() < shortest_part || has_word(some, noun)) return false;
  auto begins_alike = [&](std::string_view word) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all.is_content(i) && all.lemma(i).substr(0, compared) == word.substr(0, compared)) return true;
    }
    return false;
  };
  for (std::size_t i = 0; i < some.size(); ++i) {
    std::string_view word = some.lemma(i);
    bool compound = word.size() >= noun.size() + shortest_part && word.ends_with(noun) && some.is_content(i);
    bool sort = compound && !begins_alike(word);
    if (sort && (!means_all_of(some, i) || only_adds(all, some, noun))) return true;
  }
  return false;
}

bool is_limited(const Wording& wording, std::size_t from, std::size_t noun, const Wording& other) {
  for (std::size_t i = from; i < noun; ++i) {
    std::string_view word = wording[i].folded;
    bool counts = starts_with_digit(word) || wording.starts(i, CueKind::numeral);  // "alla tolv bojar"
    bool whose = is_genitive(wording, i);
    bool tells = !counts && !contains(wording.language().function_words, word) && !whose;
    bool known = false;
    for (std::size_t j = 0; j < other.size() && !known; ++j) known = other.lemma(j) == wording.lemma(i);
    if (tells && !known) return true;
  }
  return noun + 1 < wording.size() && contains(wording.language().grammar.relatives, wording[noun + 1].folded);
}

bool opens_with_some(const Wording& some, std::string_view noun, const Wording& all) {
  const CueMatch* modal = main_modal(some);
  bool two_words = modal != nullptr && modal->begin == 2 && some.lemma(1) == noun;
  auto opens = [](const CueMatch& cue) { return cue.begin == 0; };
  return two_words && is_limited(some, 0, 1, all) && std::none_of(some.cues().begin(), some.cues().end(), opens);
}

bool numbers_some(const Wording& some, std::string_view noun, const Wording& all) {
  auto numbers = [&](const Wording& wording) {
    for (std::size_t i = 0; i < wording.size(); ++i) {
      if (wording.lemma(i) == noun && is_numbered(wording, i)) return true;
    }
    return false;
  };
  return !some.has(CueKind::universal) && numbers(some) && !numbers(all);
}

}  // namespace planctl
