// What the words of goals are, found out once a word: goals of one plan have the same ones again and again.
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compare/words/interner.h"
#include "language/language.h"
#include "unicode.h"

namespace planctl {

/// What may begin with a word, a bit each: a text without a word that has the bit holds nothing of the kind.
enum class Opens : std::uint8_t {
  condition = 1,  ///< "om bidrag beviljas"
  hour = 2,       ///< "8", "midnatt"
  share = 4       ///< "hälften", "varannan"
};

/// A word in small letters, without the punctuation around it.
struct KnownWord {
  std::string_view text;
  bool tells = false;              ///< no function word, figure or light word
  bool dashed = false;             ///< has a hyphen or a dash in it: "april–oktober"
  std::string_view lemma;          ///< or that of the form that an irregular one belongs to
  std::span<const Cue> cues;       ///< whose first word it is
  std::vector<const Rung*> rungs;  ///< that are the word in any form, or begin with its lemma
  double days = 0;                 ///< of a span of time, in any form; 0 for another word
  int numeral = 0;                 ///< "tjugotre"; 0 for another word
  int fraction = 0;                ///< "hälften": see PromiseWords; 0 for another word
  int rarer = 0;                   ///< "varannan": likewise
  int hour = 0;                    ///< "midnatt": likewise
  std::uint8_t opens = 0;          ///< of Opens
};

/// A word as it stands in a text, between white space.
struct WrittenWord {
  const KnownWord* known = nullptr;     ///< what it is without its punctuation
  const KnownWord* negative = nullptr;  ///< what it is where it stands behind no other figure, "−4"; null for others
  std::uint32_t begin = 0;  ///< what it is without its punctuation, but with its currency: where that begins
  std::uint32_t size = 0;   ///< and how long it is, both in bytes
  bool closed = false;      ///< punctuation stands behind it
};

inline bool starts_with_digit(std::string_view word) {
  return !word.empty() && unicode::is_digit(static_cast<unsigned char>(word.front()));
}

class WordBook {
 public:
  explicit WordBook(const Language& language);

  [[nodiscard]] const Language& language() const { return language_; }
  WrittenWord find_written(std::string_view word);
  /// Of a folded word; it stands as long as the book.
  const KnownWord& find(std::string_view word);

 private:
  struct Span {
    std::string_view lemma;
    double days = 0;
  };

  [[nodiscard]] WrittenWord read_written(std::string_view word);
  [[nodiscard]] KnownWord read(std::string_view word);
  [[nodiscard]] std::uint8_t opened_by(const KnownWord& word) const;
  [[nodiscard]] double days_of(std::string_view lemma) const;

  const Language& language_;
  std::vector<Span> spans_;        ///< of time
  std::deque<std::string> texts_;  ///< what the views point into
  Interner words_;
  std::deque<KnownWord> known_;  ///< by the ids of these
  Interner written_words_;
  std::vector<WrittenWord> written_;  ///< by the ids of these
};

}  // namespace planctl
