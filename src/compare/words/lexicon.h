// The words of a language as they are met: each is a form of something, whatever texts it stands in.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "compare/words/interner.h"
#include "fnv1a.h"
#include "language/language.h"

namespace planctl {

using FormId = std::uint32_t;
using LemmaId = std::uint32_t;
inline constexpr LemmaId no_lemma = UINT32_MAX;

enum class TermKind : std::uint8_t { content, light, time, figure };

/// The groups of words of plan language for the same thing that a word is in, by their numbers: "rekrytera" stands
/// beside "värva" and beside "anställa".
struct Concepts {
  std::array<std::uint16_t, 2> ids{};  ///< ascending; 0 for none

  void add(std::uint16_t id) {
    if (id == 0 || std::find(ids.begin(), ids.end(), id) != ids.end()) return;
    if (ids[0] == 0) {
      ids[0] = id;
    } else if (ids[1] == 0 || id < ids[1]) {
      ids = {std::min(ids[0], id), std::max(ids[0], id)};
    }
  }
  [[nodiscard]] bool any() const { return ids[0] != 0; }
  [[nodiscard]] bool overlap(const Concepts& other) const {
    auto has = [&](std::uint16_t id) { return id != 0 && (id == other.ids[0] || id == other.ids[1]); };
    return has(ids[0]) || has(ids[1]);
  }
};

/// The forms of words that are one, by the language alone.
struct Lemma {
  std::string_view text;
  std::string_view surface;  ///< the shortest form that plan language has of it
  TermKind kind = TermKind::content;
  Concepts concepts = {};
  std::uint32_t letters = 0;  ///< of the longest form that plan language has
};

/// A word as it stands: what it is a form of, and what it may do in a sentence.
struct Form {
  std::string_view surface;
  std::uint32_t letters = 0;
  LemmaId lemma = no_lemma;  ///< no_lemma for function words
  bool measure = false;
  bool relative = false;
  bool before_place = false;
  bool conjunction = false;
  bool opens_tail = false;
  bool before_verb = false;
  bool subject = false;
  bool verb = false;       ///< ends like one
  bool universal = false;  ///< "alla"
  bool modal = false;      ///< "ska", "bör", "kan"
  bool clause = false;     ///< opens one: "som", "att"
  bool part_of_year = false;
};

class Lexicon {
 public:
  explicit Lexicon(const Language& language);

  /// The form of a word, folded and without punctuation. New words are added.
  FormId find_or_add(std::string_view surface);

  [[nodiscard]] const Form& form(FormId id) const { return forms_[id]; }
  [[nodiscard]] const Lemma& lemma(LemmaId id) const { return lemmas_[id]; }
  [[nodiscard]] std::size_t form_count() const { return forms_.size(); }
  [[nodiscard]] std::size_t lemma_count() const { return lemmas_.size(); }
  [[nodiscard]] const Language& language() const { return language_; }
  /// The lemmas with this text; no_lemma where there are none. A figure is no word: "100" and "100s".
  struct Found {
    LemmaId word = no_lemma;
    LemmaId figure = no_lemma;
  };
  [[nodiscard]] Found find_lemmas(std::string_view text) const { return find_lemmas(text, fnv1a(text)); }
  /// The same with the FNV-1a hash of the text.
  [[nodiscard]] Found find_lemmas(std::string_view text, std::uint32_t hash) const;

 private:
  enum class Sort : std::uint8_t { word, figure };

  /// A copy that lives as long as the lexicon.
  std::string_view keep(std::string text);
  LemmaId find_lemma(std::string_view surface);
  LemmaId add_word(std::string_view surface);
  LemmaId add_figure(std::string key);
  LemmaId add_lemma(std::string_view text, Sort sort);
  void add_plan_words(Lemma& lemma) const;

  const Language& language_;
  std::deque<std::string> texts_;  ///< what the views point into
  Interner surfaces_;              ///< its ids are FormIds
  std::vector<Form> forms_;
  Interner texts_of_lemmas_;    ///< with FNV-1a hashes, which beginnings of words are looked up by
  std::vector<Found> by_text_;  ///< by the ids of these
  std::vector<Lemma> lemmas_;
};

}  // namespace planctl
