// A goal's text read once for what it promises: its words, and the cues of the plan language among them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "compare/tell/word_book.h"

namespace planctl {

struct WordingWord {
  std::string_view text;             ///< as it stands, without the punctuation around it
  std::string_view folded;           ///< the same, to be looked up
  const KnownWord* known = nullptr;  ///< what that is, in the book
  bool closed = false;               ///< punctuation stands behind it
  std::uint32_t starts = 0;          ///< what the cues that start with it say, a bit each
  std::uint32_t behind = 0;          ///< and those that it stands behind
};

/// A cue and the words that are it.
struct CueMatch {
  CueKind kind = CueKind::rising;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The text and the book must outlive it.
class Wording {
 public:
  Wording(std::string_view text, WordBook& book);

  [[nodiscard]] const Language& language() const { return language_; }
  [[nodiscard]] const PromiseWords& promise() const { return language_.promise; }
  [[nodiscard]] const std::vector<WordingWord>& words() const { return words_; }
  /// In the order of the words; a phrase hides shorter ones.
  [[nodiscard]] const std::vector<CueMatch>& cues() const { return cues_; }

  [[nodiscard]] std::size_t size() const { return words_.size(); }
  [[nodiscard]] const WordingWord& operator[](std::size_t i) const { return words_[i]; }
  [[nodiscard]] std::string_view lemma(std::size_t i) const { return words_[i].known->lemma; }
  /// Says what the goal is about: no function word, figure or word of time, none that half of all goals have.
  [[nodiscard]] bool is_content(std::size_t i) const;
  /// The first content word from `i` on, within a few words and the same clause.
  [[nodiscard]] std::optional<std::size_t> content_from(std::size_t i) const;
  /// The number of words from `begin` on that are the phrase; 0 when they are not.
  [[nodiscard]] std::size_t match(std::string_view phrase, std::size_t begin) const;
  /// True when a cue of this kind starts with the word `i`.
  [[nodiscard]] bool starts(std::size_t i, CueKind kind) const;
  /// True when one ends right in front of it.
  [[nodiscard]] bool stands_behind(std::size_t i, CueKind kind) const;
  [[nodiscard]] bool has(CueKind kind) const;
  /// False where nothing of the kind stands there.
  [[nodiscard]] bool may_hold(Opens kind) const { return (opens_ & static_cast<unsigned>(kind)) != 0; }
  /// True where some word is a span of time.
  [[nodiscard]] bool names_span() const { return names_span_; }
  /// True for a year or a period that stands alone: "2025", "2024/2025".
  [[nodiscard]] bool is_year(std::size_t i) const;

  /// What many ask of it, kept by those who find it.
  struct Kept {
    std::optional<const CueMatch*> modal;  ///< by main_modal
    std::optional<std::size_t> deed;       ///< by deed_of
  };
  [[nodiscard]] Kept& kept() const { return kept_; }

 private:
  void find_words(std::string_view text, WordBook& book);
  void find_cues();
  std::size_t add_cues(std::size_t begin);
  void mark(const CueMatch& cue);
  [[nodiscard]] bool is_verb(std::size_t begin, std::string_view phrase) const;
  [[nodiscard]] bool joins_two(std::size_t begin) const;

  const Language& language_;
  std::vector<WordingWord> words_;
  std::vector<CueMatch> cues_;
  mutable Kept kept_;
  std::uint32_t kinds_ = 0;  ///< of all cues
  unsigned opens_ = 0;       ///< by any word, see Opens
  bool names_span_ = false;
};

}  // namespace planctl
