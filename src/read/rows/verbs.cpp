#include "read/rows/verbs.h"

#include <algorithm>

#include "language/title_words.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Behind a stem of so many bytes at least.
bool ends_in(std::string_view word, const Words& endings, std::size_t stem = 2) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
    return word.size() >= ending.size() + stem && word.ends_with(ending);
  });
}

bool is_numeral(std::string_view word, const Language& language) {
  const auto& numerals = language.grammar.numerals;
  return std::any_of(numerals.begin(), numerals.end(), [&](const Numeral& numeral) { return numeral.word == word; });
}

/// Is the first word of a text, with what follows from `at` on, an infinitive? "Byta", "få"; in languages where no
/// ending tells, also what stands before a determiner: "Open the", but not "In the".
bool begins_as_infinitive(const std::string& word, std::string_view text, std::size_t at, const Language& language) {
  if (ends_in(word, language.grammar.verb_endings)) return !is_numeral(word, language);
  if (contains(language.plain_verbs, word)) return true;
  if (language.grammar.determiners.empty()) return false;
  std::string next = next_word(text, at);  // no number: "Part two"
  return contains(language.grammar.determiners, next) && !is_numeral(next, language) &&
         !contains(language.function_words, word) && !contains(language.grammar.determiners, word);
}

}  // namespace

bool is_infinitive_in_front(const std::string& first, std::string_view text, std::size_t at, const Language& language) {
  return begins_as_infinitive(first, text, at, language) && !ends_in(first, language.grammar.noun_endings);
}

/// "To the council": no verb stands there. Only where determiners tell verbs are they known.
static bool is_before_noun(std::string_view text, std::size_t at) {
  return in_any(&GoalGrammar::determiners, next_word(text, at));
}

bool begins_with_verb(std::string_view text, const Language& language) {
  std::size_t at = 0;
  std::string first = next_word(text, at);
  if (in_any(&Language::infinitives, first)) return !is_before_noun(text, at);
  return is_infinitive_in_front(first, text, at, language);
}

bool begins_with_verb(std::string_view text) {
  return std::any_of(languages().begin(), languages().end(),
                     [&](const Language& language) { return begins_with_verb(text, language); });
}

bool tells_what_was(std::string_view text, const Language& language) {
  const GoalGrammar& grammar = language.grammar;
  text = text.substr(0, text.find(". "));
  std::string room;
  bool subject = false;
  for (std::size_t at = 0; at < text.size();) {
    bool first = at == 0;
    std::string_view word = next_word(text, at, room);
    if (word.empty()) return false;
    bool told = contains(grammar.preterites, word) || ends_in(word, grammar.preterite_endings) ||
                (subject && ends_in(word, grammar.told_endings));
    if (!first && told) return true;
    if (in_any(&Language::subordinates, word)) return false;
    subject = contains(grammar.subjects, word);
  }
  return false;
}

/// A "har", "have" that is no infinitive: "har samlat", not "att ha samlat".
static bool holds_perfect(std::string_view text, const Language& language) {
  std::string before;
  for (std::size_t at = 0; at < text.size();) {
    std::string word = next_word(text, at);
    if (contains(language.grammar.perfects, word) && !contains(language.infinitives, before)) return true;
    before = std::move(word);
  }
  return false;
}

bool leads_to_done(std::string_view text, std::string_view below) {
  std::size_t at = 0;
  const std::string deed = next_word(below, at);
  constexpr std::size_t stem = 3;  // "light" and "tent" are things
  return std::any_of(languages().begin(), languages().end(), [&](const Language& language) {
    return ends_in(deed, language.grammar.supines, stem) && holds_perfect(text, language) && !holds_modal(text);
  });
}

bool says_what_shall_be(std::string_view text) { return holds_modal(text) || begins_with_verb(text); }

}  // namespace planctl
