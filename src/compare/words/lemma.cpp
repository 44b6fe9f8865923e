#include "compare/words/lemma.h"

#include <algorithm>

namespace planctl {
namespace {

constexpr std::size_t shortest_stem = 3;  // bytes

/// Three letters, or two that end like a word: "år", but not "lå" of "lås" and "låna".
bool is_stem(std::string_view stem) {
  return stem.size() > shortest_stem || (stem.size() == shortest_stem && (stem.back() & 0x80) == 0);
}

bool ends_with_any(std::string_view word, const Words& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

/// The s of genitives and English plurals, but not that of "kurs", "hus" and "pris".
void strip_genitive(std::string_view& word, const Words& own_s) {
  bool plain = word.size() > shortest_stem && word.back() == 's' && word[word.size() - 2] != 's' &&
               is_stem(word.substr(0, word.size() - 1));
  if (plain && !ends_with_any(word, own_s)) word.remove_suffix(1);
}

/// "member's", "members'".
void strip_apostrophe(std::string_view& word) {
  static constexpr std::string_view ends[] = {"'s", "’s", "'", "’"};
  for (std::string_view end : ends) {
    if (word.size() > end.size() + shortest_stem && word.ends_with(end)) {
      word.remove_suffix(end.size());
      return;
    }
  }
}

/// "medlemmar" leaves "medlemm", which is "medlem".
void strip_double(std::string_view& word) {
  if (word.size() > shortest_stem && word.back() == word[word.size() - 2] && (word.back() & 0x80) == 0)
    word.remove_suffix(1);
}

/// "ledare", "ledarna" keep the "ar" that "leder" has not: who leads is no trail.
bool is_agent(std::string_view stem, std::string_view suffix, const GoalGrammar& grammar) {
  return suffix.size() > grammar.agent_ending.size() && suffix.starts_with(grammar.agent_ending) &&
         ends_with_any(stem, grammar.agents);
}

/// "carry" and "carries" are doubled by themselves, "running" by what follows.
bool doubles(std::string_view suffix) { return suffix != "y" && suffix != "ie" && suffix != "ied"; }

/// The longest of them. Returns whether a letter in front of it may have been doubled.
bool strip_suffix(std::string_view& word, const GoalGrammar& grammar) {
  std::size_t size = std::min(longest_suffix, word.size() - std::min(word.size(), shortest_stem));
  auto ends = [&] {
    return contains(grammar.suffixes, word.substr(word.size() - size)) && is_stem(word.substr(0, word.size() - size));
  };
  while (size > 0 && !ends()) --size;
  std::string_view suffix = word.substr(word.size() - size);
  word.remove_suffix(size);
  if (is_agent(word, suffix, grammar)) word = {word.data(), word.size() + grammar.agent_ending.size()};
  return doubles(suffix);
}

}  // namespace

std::string_view lemma_of(std::string_view folded, const Language& language) {
  std::string_view lemma = folded;
  strip_apostrophe(lemma);
  strip_genitive(lemma, language.grammar.own_s);
  if (strip_suffix(lemma, language.grammar)) strip_double(lemma);
  strip_genitive(lemma, language.grammar.own_s);
  return lemma;
}

std::string base_of(std::string_view lemma, const Language& language) {
  if (lemma.size() < 2) return {};
  auto forms = language.grammar.irregular_forms;
  auto last = static_cast<unsigned char>(lemma.back());
  auto it = std::partition_point(forms.begin(), forms.end(),
                                 [&](const IrregularForm& form) { return form.last_letter() < last; });
  for (; it != forms.end() && it->last_letter() == last; ++it) {
    if (!lemma.ends_with(it->form) || (it->whole_word && lemma != it->form)) continue;
    std::string base(lemma.substr(0, lemma.size() - it->form.size()));
    return base += it->base;
  }
  return {};
}

bool is_form_of(std::string_view lemma, std::string_view phrase, const Language& language) {
  return phrase.starts_with(lemma) && lemma_of(phrase.substr(0, phrase.find(' ')), language) == lemma;
}

bool is_form_of_any(std::string_view lemma, const Words& words, const Language& language) {
  auto it = std::lower_bound(words.begin(), words.end(), lemma, comes_before);
  for (; it != words.end() && it->starts_with(lemma); ++it) {
    if (is_form_of(lemma, *it, language)) return true;
  }
  return false;
}

}  // namespace planctl
