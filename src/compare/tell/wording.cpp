#include "compare/tell/wording.h"

#include <algorithm>

#include "compare/words/tokens.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

std::uint32_t bit(CueKind kind) { return 1U << static_cast<unsigned>(kind); }

/// Kinds of words rather than of phrases: a longer phrase does not hide them.
bool is_word_class(CueKind kind) { return kind >= CueKind::vague_time; }

bool starts_with_digit(std::string_view word) {
  return !word.empty() && unicode::is_digit(static_cast<unsigned char>(word.front()));
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

/// "−4", behind no other figure.
bool has_minus(const std::vector<std::string_view>& words, std::size_t i) {
  std::size_t size = 0;
  char32_t c = unicode::next(words[i], size);
  bool minus = c == U'-' || c == 0x2212 || c == 0x2013;
  return minus && starts_with_digit(words[i].substr(size)) && (i == 0 || !starts_with_digit(words[i - 1]));
}

std::string_view without_currency(std::string_view bare) {
  std::size_t size = 0;
  bool currency = !bare.empty() && is_currency(unicode::next(bare, size)) && starts_with_digit(bare.substr(size));
  return currency ? bare.substr(size) : bare;
}

}  // namespace

Wording::Wording(std::string_view text, WordBook& book) : language_(book.language()), folded_(unicode::fold(text)) {
  find_words(text);
  look_up_words(book);
  find_cues();
}

/// Folding keeps the number of words: it changes no spaces.
void Wording::find_words(std::string_view text) {
  auto plain = split_words(text);
  auto folded = split_words(folded_);
  words_.reserve(plain.size());
  for (std::size_t i = 0; i < plain.size() && i < folded.size(); ++i) {
    std::string_view bare = bare_word(plain[i]);
    bool closed = bare.data() + bare.size() != plain[i].data() + plain[i].size();
    WordingWord& word = words_.emplace_back();
    word.text = with_currency(plain[i], bare);
    word.folded = without_currency(bare_word(folded[i]));
    word.closed = closed;
    if (has_minus(plain, i)) add_minus(words_.back(), plain[i]);
  }
}

/// Any dash becomes "-": of its bytes, the last one.
void Wording::add_minus(WordingWord& word, std::string_view plain) {
  auto front = static_cast<std::size_t>(word.text.data() - plain.data());
  word.text = {plain.data(), front + word.text.size()};
  std::size_t at = static_cast<std::size_t>(word.folded.data() - folded_.data()) - 1;
  folded_[at] = '-';
  word.folded = std::string_view(folded_).substr(at, word.folded.size() + 1);
}

void Wording::look_up_words(WordBook& book) {
  for (WordingWord& word : words_) {
    word.known = &book.find(word.folded);
    names_span_ = names_span_ || word.known->days > 0;
  }
}

void Wording::find_cues() {
  for (std::size_t i = 0; i < words_.size();) i += std::max<std::size_t>(add_cues(i), 1);
  for (const CueMatch& cue : cues_) mark(cue);
}

void Wording::mark(const CueMatch& cue) {
  words_[cue.begin].starts |= bit(cue.kind);
  if (cue.end < words_.size()) words_[cue.end].behind |= bit(cue.kind);
  kinds_ |= bit(cue.kind);
}

std::size_t Wording::match(std::string_view phrase, std::size_t begin) const {
  for (std::size_t i = begin; i < words_.size(); ++i) {
    std::string_view word = words_[i].folded;
    if (word.empty() || !phrase.starts_with(word)) return 0;
    phrase.remove_prefix(word.size());
    if (phrase.empty()) return i + 1 - begin;
    if (phrase.front() != ' ' || words_[i].closed) return 0;
    phrase.remove_prefix(1);
  }
  return 0;
}

/// "Få" is few in "Få båtar ska …", but not behind "ska" or "att", nor where it is the deed: "Få staden att …".
bool Wording::is_verb(std::size_t begin, std::string_view phrase) const {
  constexpr std::size_t longest_verb = 3;   // bytes
  constexpr std::size_t longest_owner = 3;  // words
  if (phrase.size() > longest_verb) return false;
  if (begin > 0) return contains(language_.grammar.before_verbs, words_[begin - 1].folded);
  for (std::size_t i = 1; i < std::min(words_.size(), longest_owner + 1); ++i) {
    if (contains(language_.modals, words_[i].folded)) return false;
  }
  return true;
}

/// Adds the longest phrase that starts at `begin`, in every kind that has it; the number of its words.
std::size_t Wording::add_cues(std::size_t begin) {
  std::size_t longest = 0;
  std::size_t first = cues_.size();
  for (const Cue& cue : words_[begin].known->cues) {
    std::size_t count = match(cue.phrase, begin);
    if (count == 0 || (cue.kind == CueKind::partial && is_verb(begin, cue.phrase))) continue;
    if (is_word_class(cue.kind)) {
      mark({cue.kind, begin, begin + count});
      continue;
    }
    if (count < longest) continue;
    if (count > longest) cues_.resize(first);
    longest = count;
    cues_.push_back({cue.kind, begin, begin + count});
  }
  return longest;
}

bool Wording::is_content(std::size_t i) const {
  std::string_view word = words_[i].folded;
  return !word.empty() && !starts_with_digit(word) && !contains(language_.function_words, word) &&
         !contains(language_.grammar.light, word) && !contains(language_.grammar.measures, word) &&
         !starts(i, CueKind::vague_time) && !starts(i, CueKind::numeral);
}

std::optional<std::size_t> Wording::content_from(std::size_t i) const {
  constexpr std::size_t most = 5;  // words
  for (std::size_t end = std::min(size(), i + most); i < end; ++i) {
    if (is_content(i)) return i;
    if (words_[i].closed) break;
  }
  return std::nullopt;
}

bool Wording::starts(std::size_t i, CueKind kind) const {
  return i < words_.size() && (words_[i].starts & bit(kind)) != 0;
}

bool Wording::stands_behind(std::size_t i, CueKind kind) const {
  return i < words_.size() && (words_[i].behind & bit(kind)) != 0;
}

bool Wording::has(CueKind kind) const { return (kinds_ & bit(kind)) != 0; }

bool Wording::is_year(std::size_t i) const {
  std::string_view word = words_[i].text;
  if (!starts_with_digit(word)) return false;
  auto years = find_years(word);
  return years.size() == 1 && years.front().bytes.begin == 0 && years.front().bytes.end == word.size();
}

}  // namespace planctl
