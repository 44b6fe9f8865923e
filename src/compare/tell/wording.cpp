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

}  // namespace

Wording::Wording(std::string_view text, WordBook& book) : language_(book.language()) {
  find_words(text, book);
  find_cues();
}

void Wording::find_words(std::string_view text, WordBook& book) {
  auto plain = split_words(text);
  words_.reserve(plain.size());
  for (std::size_t i = 0; i < plain.size(); ++i) {
    WrittenWord written = book.find_written(plain[i]);
    bool negative = written.negative != nullptr && (i == 0 || !starts_with_digit(plain[i - 1]));
    WordingWord& word = words_.emplace_back();
    word.text =
        negative ? plain[i].substr(0, written.begin + written.size) : plain[i].substr(written.begin, written.size);
    word.known = negative ? written.negative : written.known;
    word.folded = word.known->text;
    word.closed = written.closed;
    opens_ |= word.known->opens;
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

/// "both children and adults" are two kinds, and not all of them.
bool Wording::joins_two(std::size_t begin) const {
  constexpr std::size_t farthest = 6;  // words
  if (!contains(language_.promise.both, words_[begin].folded)) return false;
  for (std::size_t i = begin + 1; i < std::min(words_.size(), begin + farthest + 1) && !words_[i - 1].closed; ++i) {
    if (contains(language_.conjunctions, words_[i].folded)) return true;
  }
  return false;
}

/// Adds the longest phrase that starts at `begin`, in every kind that has it; the number of its words.
std::size_t Wording::add_cues(std::size_t begin) {
  std::size_t longest = 0;
  std::size_t first = cues_.size();
  for (const Cue& cue : words_[begin].known->cues) {
    bool word = cue.phrase.size() == words_[begin].folded.size();  // which it begins with
    std::size_t count = word ? 1 : match(cue.phrase, begin);
    if (count == 0 || (cue.kind == CueKind::partial && is_verb(begin, cue.phrase))) continue;
    if (cue.kind == CueKind::universal && joins_two(begin)) continue;
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
  return words_[i].known->tells && !starts(i, CueKind::vague_time) && !starts(i, CueKind::numeral);
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
