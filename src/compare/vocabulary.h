// The words of two plans as terms: inflected forms are one term, and each knows how much it tells.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "compare/interner.h"
#include "language/language.h"

namespace planctl {

using TermId = std::uint32_t;
inline constexpr TermId no_term = UINT32_MAX;

enum class TermKind : std::uint8_t { content, light, time, figure };
enum class Side : std::uint8_t { before, after };

struct Term {
  std::string_view lemma;
  TermKind kind = TermKind::content;
  std::uint32_t letters = 0;        ///< of the longest form
  std::uint32_t count[2] = {0, 0};  ///< texts of each side that have it
  std::uint32_t weight = 0;         ///< set by Vocabulary::weigh
};

/// The distinct terms of one text.
struct TermList {
  std::vector<TermId> terms;  ///< ascending
  TermId measured = no_term;  ///< what is counted: "Öka antalet obemannade stugor" measures stugor
};

/// "utbildningarna" → "utbildning", "medlemmars" → "medlem". Always the start of the word.
std::string_view lemma_of(std::string_view folded, const Language& language);

class Vocabulary {
 public:
  explicit Vocabulary(const Language& language);

  /// Takes up the terms of a text of one side. Function words and years are no terms.
  TermList read(std::string_view text, Side side);
  /// Counts terms for the other side too, where the same text stands.
  void count(const TermList& list, Side side);
  /// Sets the weight of every term, once all texts are read. Rare terms and long words tell more.
  void weigh();

  [[nodiscard]] const Term& operator[](TermId id) const { return terms_[id]; }
  [[nodiscard]] std::size_t size() const { return terms_.size(); }

 private:
  void add_words(Words words, TermKind kind);
  TermId find_or_add(std::string_view surface);
  TermId add_form(std::string_view surface, TermKind kind);
  TermId add_figure(std::string key);
  TermId add_term(std::string_view lemma, TermKind kind);
  void set_form(std::string_view surface, TermId term);
  std::string_view keep(std::string text);

  const Language& language_;
  std::deque<std::string> texts_;  ///< what the views below point into
  Interner surfaces_;              ///< forms met so far
  std::vector<TermId> forms_;      ///< their terms
  Interner lemmas_;                ///< its ids are TermIds
  std::vector<Term> terms_;
  std::vector<TermId> measures_;  ///< "antalet" and the like
};

}  // namespace planctl
