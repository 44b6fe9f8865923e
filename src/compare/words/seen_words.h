// What the words of texts are as they stand there, found out once each: those of a plan come again and again.
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compare/words/interner.h"
#include "compare/words/lexicon.h"

namespace planctl {

/// A word without its punctuation, or a part of one: "long-distance".
struct WordPart {
  FormId form = 0;
  bool capital = false;  ///< begins with one
};

/// A word between white space.
struct SeenWord {
  std::string_view folded;  ///< with its punctuation
  std::uint32_t part = 0;   ///< the first of its parts
  std::uint32_t parts = 0;  ///< how many they are
  bool same_size = true;    ///< as the word that is not folded, but for a few letters
  // With its punctuation, in the lists of the language:
  bool modal = false;
  bool light = false;
  bool object = false;  ///< "av"
  bool conjunction = false;
};

class SeenWords {
 public:
  explicit SeenWords(Lexicon& lexicon) : lexicon_(lexicon) {}

  [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }
  /// Of a word as it stands in a text.
  SeenWord find(std::string_view word);
  [[nodiscard]] std::span<const WordPart> parts_of(const SeenWord& word) const {
    return std::span(parts_).subspan(word.part, word.parts);
  }

 private:
  SeenWord read(std::string_view word);

  Lexicon& lexicon_;
  std::deque<std::string> texts_;  ///< what the views point into
  Interner words_;
  std::vector<SeenWord> seen_;  ///< by the ids of these
  std::vector<WordPart> parts_;
};

}  // namespace planctl
