// What the words of goals are, found out once a word: goals of one plan have the same ones again and again.
#pragma once

#include <deque>
#include <span>
#include <string>
#include <string_view>

#include "compare/words/interner.h"
#include "language/language.h"

namespace planctl {

struct KnownWord {
  std::string_view lemma;     ///< or that of the form that an irregular one belongs to
  std::span<const Cue> cues;  ///< those that begin with the word
};

class WordBook {
 public:
  explicit WordBook(const Language& language) : language_(language) {}

  [[nodiscard]] const Language& language() const { return language_; }
  /// Of a folded word; it stands as long as the book.
  const KnownWord& find(std::string_view word);

 private:
  [[nodiscard]] KnownWord read(std::string_view word);

  const Language& language_;
  std::deque<std::string> texts_;  ///< what the views point into
  Interner words_;
  std::deque<KnownWord> known_;  ///< by the ids of these
};

}  // namespace planctl
