// What the words of goals are, found out once a word: goals of one plan have the same ones again and again.
#pragma once

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compare/words/interner.h"
#include "language/language.h"

namespace planctl {

struct KnownWord {
  std::string_view lemma;          ///< or that of the form that an irregular one belongs to
  std::span<const Cue> cues;       ///< whose first word it is
  std::vector<const Rung*> rungs;  ///< that are the word in any form, or begin with its lemma
  double days = 0;                 ///< of a span of time, in any form; 0 for another word
  int numeral = 0;                 ///< "tjugotre"; 0 for another word
  int fraction = 0;                ///< "hälften": see PromiseWords; 0 for another word
  int rarer = 0;                   ///< "varannan": likewise
  int hour = 0;                    ///< "midnatt": likewise
};

class WordBook {
 public:
  explicit WordBook(const Language& language);

  [[nodiscard]] const Language& language() const { return language_; }
  /// Of a folded word; it stands as long as the book.
  const KnownWord& find(std::string_view word);

 private:
  struct Span {
    std::string_view lemma;
    double days = 0;
  };

  [[nodiscard]] KnownWord read(std::string_view word);
  [[nodiscard]] double days_of(std::string_view lemma) const;

  const Language& language_;
  std::vector<Span> spans_;        ///< of time
  std::deque<std::string> texts_;  ///< what the views point into
  Interner words_;
  std::deque<KnownWord> known_;  ///< by the ids of these
};

}  // namespace planctl
