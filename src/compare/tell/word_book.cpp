#include "compare/tell/word_book.h"

#include <algorithm>

#include "compare/tell/numbers.h"
#include "compare/words/lemma.h"

namespace planctl {
namespace {

std::vector<const Rung*> rungs_beginning_with(std::string_view lemma, const Language& language) {
  std::vector<const Rung*> found;
  if (lemma.empty()) return found;
  auto rungs = language.promise.rungs;
  auto it = std::lower_bound(rungs.begin(), rungs.end(), lemma,
                             [](const Rung& rung, std::string_view wanted) { return rung.phrase < wanted; });
  for (; it != rungs.end() && it->phrase.starts_with(lemma); ++it) {
    bool phrase = it->phrase.find(' ') != std::string_view::npos;
    if (phrase || lemma_of(it->phrase, language) == lemma) found.push_back(&*it);
  }
  return found;
}

}  // namespace

WordBook::WordBook(const Language& language) : language_(language) {
  constexpr double minutes_of_day = 24 * 60;
  spans_.reserve(language.promise.spans.size());
  for (const Numeral& span : language.promise.spans)
    spans_.push_back({lemma_of(span.word, language), span.value / minutes_of_day});
}

double WordBook::days_of(std::string_view lemma) const {
  auto found = std::find_if(spans_.begin(), spans_.end(), [&](const Span& span) { return span.lemma == lemma; });
  return found == spans_.end() ? 0 : found->days;
}

const KnownWord& WordBook::find(std::string_view word) {
  std::uint32_t id = words_.find(word);
  if (id < words_.size()) return known_[id];
  word = texts_.emplace_back(word);
  words_.intern(word);
  return known_.emplace_back(read(word));
}

KnownWord WordBook::read(std::string_view word) {
  if (word.empty()) return {};
  std::string_view lemma = lemma_of(word, language_);
  std::string base = base_of(lemma, language_);
  if (!base.empty()) lemma = lemma_of(texts_.emplace_back(std::move(base)), language_);
  auto cues = language_.promise.cues;
  auto first = std::lower_bound(cues.begin(), cues.end(), word,
                                [](const Cue& it, std::string_view wanted) { return it.phrase < wanted; });
  auto last = std::find_if(first, cues.end(), [&](const Cue& it) {
    return !it.phrase.starts_with(word) || (it.phrase.size() > word.size() && it.phrase[word.size()] != ' ');
  });
  // "som" has the lemma of "sommar".
  bool relative = contains(language_.grammar.relatives, word);
  return {lemma,
          {first, last},
          rungs_beginning_with(lemma, language_),
          relative ? 0 : days_of(lemma),
          numeral_value(word, language_.grammar.numerals),
          value_in(language_.promise.fractions, word),
          value_in(language_.promise.rarer, word),
          value_in(language_.promise.named_times, word)};
}

}  // namespace planctl
