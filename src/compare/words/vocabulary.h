// The words of two plans as terms: inflected forms are one term, and each knows how much it tells.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "compare/words/interner.h"
#include "compare/words/lemma.h"
#include "language/language.h"

namespace planctl {

using TermId = std::uint32_t;
inline constexpr TermId no_term = UINT32_MAX;

enum class TermKind : std::uint8_t { content, light, time, figure };
enum class Side : std::uint8_t { before, after };

/// What kinship of a term could rest on, as numbers. Terms for which may_be_kin holds have one in common; few others
/// do.
struct Clues {
  static constexpr std::uint32_t limit = 1024;  ///< all numbers are below

  std::array<std::uint16_t, 8> numbers{};
  std::uint32_t count = 0;

  [[nodiscard]] auto begin() const { return numbers.begin(); }
  [[nodiscard]] auto end() const { return numbers.begin() + count; }
};

struct Term {
  std::string_view lemma;
  std::string_view surface;  ///< the shortest form that was met
  TermKind kind = TermKind::content;
  std::uint16_t concept_id = 0;          ///< 0, or the number of a group of words of plan language that say the same
  std::uint32_t letters = 0;             ///< of the longest form
  std::uint32_t count[2] = {0, 0};       ///< texts of each side that have it
  std::uint32_t weight = 0;              ///< what it tells where both texts have it; set by Vocabulary::weigh
  std::uint32_t contrast = 0;            ///< what it tells where one text has another word in its place
  bool formula = false;                  ///< so many goals have it that it may be who they are about, not what
  std::uint32_t first_rarity = 1000;     ///< what it tells as the first part of a compound, in thousandths
  std::uint32_t last_rarity = 1000;      ///< and as the last part
  std::uint32_t start_rarity = 1000;     ///< what its first letters tell, see start_of_compound
  bool made = false;                     ///< two words that were met make it up, see makes_up
  std::uint32_t starts = 0;              ///< first letters of the lemma, see may_be_kin; these three also set by weigh
  std::uint32_t ends = 0;                ///< its last letters
  std::uint32_t surface_ends = 0;        ///< and those of the surface
  std::array<std::uint32_t, 3> inner{};  ///< first letters of words that stand inside, see may_end_with
  Clues clues = {};                      ///< what kinship could rest on
};

inline constexpr std::size_t shortest_maker = 3;     // bytes, of either of the two words that make one up
inline constexpr std::size_t longest_joint = 1;      // between them: "s"
inline constexpr std::size_t start_of_compound = 5;  // bytes that two compounds must begin with to share a part
inline constexpr std::size_t shortest_rest = 3;      // bytes, of a compound in front of its last part

/// The first four bytes, or the last, as a number; shorter texts are filled up.
std::uint32_t first_letters(std::string_view text);
std::uint32_t last_letters(std::string_view text);

/// True when the first letters of `part` stand inside `whole`: "ledmarkering" may end with a form of "markera".
inline bool may_end_with(const Term& whole, const Term& part) {
  const auto& inner = whole.inner;
  return inner[0] != 0 && (inner[0] == part.starts || inner[1] == part.starts || inner[2] == part.starts);
}

/// True when the first three bytes of two terms are the same.
inline bool begin_alike(const Term& one, const Term& other) {
  constexpr std::uint32_t three_letters = 0x00FFFFFF;
  return ((one.starts ^ other.starts) & three_letters) == 0;
}

/// False when two terms have nothing in common that kinship could rest on: told by a few numbers, without their
/// letters.
inline bool may_be_kin(const Term& one, const Term& other) {
  return begin_alike(one, other) || one.ends == other.ends || one.surface_ends == other.surface_ends ||
         (one.concept_id != 0 && one.concept_id == other.concept_id) || may_end_with(one, other) ||
         may_end_with(other, one);
}

/// A word as it stands: what it is a form of, and what it may do in a sentence.
struct Form {
  TermId term = no_term;  ///< no_term for function words
  bool measure = false;
  bool relative = false;
  bool before_place = false;
  bool conjunction = false;
  bool opens_tail = false;
  bool before_verb = false;
  bool subject = false;
  bool verb = false;       ///< ends like one
  bool universal = false;  ///< "alla"
};

class Vocabulary {
 public:
  explicit Vocabulary(const Language& language);

  /// The form of a word, folded and without punctuation. New words are added.
  const Form& find_or_add(std::string_view surface);
  /// There is one more text on a side.
  void count_text(Side side) { ++texts_of_[static_cast<std::size_t>(side)]; }
  /// A text of one side has this term.
  void count(TermId term, Side side) { ++terms_[term].count[static_cast<std::size_t>(side)]; }
  /// Sets the weight of every term, once all texts are read. Rare terms and long words tell more.
  void weigh();

  [[nodiscard]] const Term& operator[](TermId id) const { return terms_[id]; }
  [[nodiscard]] std::size_t size() const { return terms_.size(); }
  [[nodiscard]] const Language& language() const { return language_; }

 private:
  /// A copy that lives as long as the vocabulary.
  std::string_view keep(std::string text);
  TermId find_term(std::string_view surface);
  TermId add_form(std::string_view surface);
  TermId add_figure(std::string key);
  TermId add_term(std::string_view lemma, TermKind kind);
  void add_plan_words(Term& term) const;
  void find_inner_words();
  void find_part_rarities();
  [[nodiscard]] bool is_made_up(std::string_view lemma) const;

  const Language& language_;
  std::deque<std::string> texts_;  ///< what the views below point into
  Interner surfaces_;              ///< forms met so far
  std::vector<Form> forms_;        ///< by the ids of these
  Interner lemmas_;                ///< its ids are TermIds
  std::vector<Term> terms_;
  std::uint32_t texts_of_[2] = {0, 0};
};

}  // namespace planctl
