#include "compare/tell/word_book.h"

#include <algorithm>

#include "compare/tell/numbers.h"
#include "compare/words/lemma.h"
#include "compare/words/tokens.h"

namespace planctl {
namespace {

std::vector<const Rung*> rungs_beginning_with(std::string_view lemma, const Language& language) {
  std::vector<const Rung*> found;
  if (lemma.empty()) return found;
  auto rungs = language.promise.rungs;
  auto it = std::lower_bound(rungs.begin(), rungs.end(), lemma, [](const Rung& rung, std::string_view wanted) {
    return comes_before(rung.phrase, wanted);
  });
  for (; it != rungs.end() && it->phrase.starts_with(lemma); ++it) {
    bool phrase = it->phrase.find(' ') != std::string_view::npos;
    if (phrase || lemma_of(it->phrase, language) == lemma) found.push_back(&*it);
  }
  return found;
}

bool is_currency(char32_t c) { return c == U'$' || c == U'\u00A3' || c == U'\u20AC'; }

/// "£5,000" keeps its sign, which is no part of the word.
std::string_view with_currency(std::string_view word, std::string_view bare) {
  auto front = static_cast<std::size_t>(bare.data() - word.data());
  if (!starts_with_digit(bare) || front == 0 || !is_currency(unicode::last(word.substr(0, front)))) return bare;
  std::size_t size = 1;
  while ((word[front - size] & 0xC0) == 0x80) ++size;
  return {bare.data() - size, bare.size() + size};
}

std::string_view without_currency(std::string_view bare) {
  std::size_t size = 0;
  bool currency = !bare.empty() && is_currency(unicode::next(bare, size)) && starts_with_digit(bare.substr(size));
  return currency ? bare.substr(size) : bare;
}

/// "−4"
bool has_minus(std::string_view word) {
  std::size_t size = 0;
  char32_t c = unicode::next(word, size);
  bool minus = c == U'-' || c == 0x2212 || c == 0x2013;
  return minus && starts_with_digit(word.substr(size));
}

/// Says what a goal is about.
bool tells(std::string_view word, const Language& language) {
  return !starts_with_digit(word) && !contains(language.function_words, word) &&
         !contains(language.grammar.light, word) && !contains(language.grammar.measures, word);
}

}  // namespace

WordBook::WordBook(const Language& language) : language_(language) {
  constexpr double minutes_of_day = 24 * 60;
  spans_.reserve(language.promise.spans.size());
  for (const Numeral& span : language.promise.spans)
    spans_.push_back({lemma_of(span.word, language), span.value / minutes_of_day});
}

double WordBook::days_of(std::string_view lemma) const {
  auto found =
      std::find_if(spans_.begin(), spans_.end(), [&](const Span& span) { return is_same_text(span.lemma, lemma); });
  return found == spans_.end() ? 0 : found->days;
}

WrittenWord WordBook::find_written(std::string_view word) {
  std::uint32_t hash = quick_hash(word);
  std::uint32_t id = written_words_.find(word, hash);
  if (id < written_words_.size()) return written_[id];
  written_words_.intern(texts_.emplace_back(word), hash);
  return written_.emplace_back(read_written(word));
}

WrittenWord WordBook::read_written(std::string_view word) {
  std::string_view bare = bare_word(word);
  std::string_view text = with_currency(word, bare);
  std::string folded = unicode::fold(word);
  std::string_view known = without_currency(bare_word(folded));
  return {.known = &find(known),
          // Any dash becomes "-".
          .negative = has_minus(word) ? &find("-" + std::string(known)) : nullptr,
          .begin = static_cast<std::uint32_t>(text.data() - word.data()),
          .size = static_cast<std::uint32_t>(text.size()),
          .closed = bare.data() + bare.size() != word.data() + word.size()};
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
                                [](const Cue& it, std::string_view wanted) { return comes_before(it.phrase, wanted); });
  auto last = std::find_if(first, cues.end(), [&](const Cue& it) {
    return !it.phrase.starts_with(word) || (it.phrase.size() > word.size() && it.phrase[word.size()] != ' ');
  });
  // "som" has the lemma of "sommar".
  bool relative = contains(language_.grammar.relatives, word);
  KnownWord known{word,
                  tells(word, language_),
                  word.find_first_of("-\xE2") != std::string_view::npos,
                  lemma,
                  {first, last},
                  rungs_beginning_with(lemma, language_),
                  relative ? 0 : days_of(lemma),
                  numeral_value(word, language_.grammar.numerals),
                  value_in(language_.promise.fractions, word),
                  value_in(language_.promise.rarer, word),
                  value_in(language_.promise.named_times, word)};
  known.opens = opened_by(known);
  return known;
}

std::uint8_t WordBook::opened_by(const KnownWord& word) const {
  const PromiseWords& words = language_.promise;
  auto begins_any = [&](const Words& phrases) { return phrases.may_begin_with(word.text); };
  auto bit = [](Opens kind, bool opens) { return opens ? static_cast<unsigned>(kind) : 0U; };
  return static_cast<std::uint8_t>(
      bit(Opens::condition, begins_any(words.conditionals) || begins_any(words.ifs) || begins_any(words.whens)) |
      bit(Opens::hour, starts_with_digit(word.text) || word.hour > 0) |
      bit(Opens::share, word.fraction > 0 || word.rarer > 0));
}

}  // namespace planctl
