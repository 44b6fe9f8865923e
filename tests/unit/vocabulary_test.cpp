// src/compare/words/vocabulary.h
#include "compare/words/vocabulary.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "compare/words/lemma.h"

namespace planctl::tests {

namespace {

bool ranks_before(const PlanWord& one, const PlanWord& other) { return one.word < other.word; }

/// The words of plan language that do not satisfy `is_right`.
template <typename Check>
std::string wrong_words(const Language& language, Check is_right) {
  std::string wrong;
  for (const PlanWord& word : language.grammar.plan_words) {
    if (!is_right(word)) wrong.append(word.word).append(" ");
  }
  return wrong;
}

/// It is what the first list says that has a form of it.
bool is_known(const PlanWord& word, const Language& language) {
  if (contains(language.function_words, word.word)) return true;
  Lexicon lexicon(language);
  const Lemma& term = lexicon.lemma(lexicon.form(lexicon.find_or_add(word.word)).lemma);
  if (word.kind == PlanWordKind::time) return term.kind == TermKind::time;
  if (word.kind == PlanWordKind::light) return term.kind != TermKind::content;
  const auto& ids = term.concepts.ids;  // two groups at most
  return std::find(ids.begin(), ids.end(), word.concept_id) != ids.end() || (ids[1] != 0 && ids[1] < word.concept_id);
}

}  // namespace

TEST_CASE("vocabulary: words of plan language are in byte order") {
  for (const Language& language : languages()) {
    auto words = language.grammar.plan_words;
    bool in_order = std::is_sorted(words.begin(), words.end(), ranks_before);
    CHECK(in_order);
  }
}

TEST_CASE("vocabulary: words of plan language begin with their lemma") {
  for (const Language& language : languages()) {
    std::string irregular = wrong_words(
        language, [&](const PlanWord& word) { return base_of(lemma_of(word.word, language), language).empty(); });
    CHECK(irregular == "");
  }
}

TEST_CASE("vocabulary: a word of plan language is what its list says") {
  for (const Language& language : languages()) {
    std::string unknown = wrong_words(language, [&](const PlanWord& word) { return is_known(word, language); });
    CHECK(unknown == "");
  }
}

TEST_CASE("vocabulary: forms that are in no list are what their lemma is") {
  Lexicon lexicon(language_of("sv"));
  auto lemma = [&](std::string_view word) { return lexicon.lemma(lexicon.form(lexicon.find_or_add(word)).lemma); };
  CHECK(lemma("förbättrat").kind == TermKind::light);
  CHECK(lemma("månaden").kind == TermKind::time);
  CHECK(lemma("kurserna").concepts.overlap(lemma("utbildningar").concepts));
  CHECK(lemma("rekryterar").concepts.overlap(lemma("värva").concepts));
  CHECK(lemma("rekryterar").concepts.overlap(lemma("anställa").concepts));
  CHECK(!lemma("värva").concepts.overlap(lemma("anställa").concepts));
}

TEST_CASE("vocabulary: a figure and a word with the letters of one are two terms, whichever comes first") {
  auto kinds = [](std::initializer_list<std::string_view> words) {
    Lexicon lexicon(language_of("en"));
    Vocabulary vocabulary(lexicon);
    std::vector<TermKind> found;
    for (std::string_view word : words)
      found.push_back(vocabulary[vocabulary.find_or_add(lexicon.find_or_add(word))].kind);
    return found;
  };
  CHECK(kinds({"100", "100s"}) == std::vector{TermKind::figure, TermKind::content});
  CHECK(kinds({"100s", "100"}) == std::vector{TermKind::content, TermKind::figure});
}

}  // namespace planctl::tests
