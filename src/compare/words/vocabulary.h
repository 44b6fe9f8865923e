// The words of two plans as terms: inflected forms are one term, and each knows how much it tells.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "compare/words/deed_traits.h"
#include "compare/words/lexicon.h"

namespace planctl {

using TermId = std::uint32_t;
inline constexpr TermId no_term = UINT32_MAX;

enum class Side : std::uint8_t { before, after };

/// What kinship of a term could rest on, as numbers. Terms for which may_be_kin holds have one in common; few others
/// do.
struct Clues {
  static constexpr std::uint32_t limit = 1024;  ///< all numbers are below

  std::array<std::uint16_t, 9> numbers{};
  std::uint32_t count = 0;

  [[nodiscard]] auto begin() const { return numbers.begin(); }
  [[nodiscard]] auto end() const { return numbers.begin() + count; }
};

struct Term {
  std::string_view lemma;
  std::string_view surface;  ///< the shortest form that was met
  TermKind kind = TermKind::content;
  Concepts concepts = {};
  std::uint32_t letters = 0;             ///< of the longest form
  std::uint32_t count[2] = {0, 0};       ///< texts of each side that have it
  std::uint32_t weight = 0;              ///< what it tells where both texts have it; set by Vocabulary::weigh
  std::uint32_t contrast = 0;            ///< what it tells where one text has another word in its place
  bool formula = false;                  ///< so many goals have it that it may be who they are about, not what
  std::uint32_t owns = 0;                ///< texts of both sides that begin with it as who does it: "Avdelningen ska"
  bool publisher = false;                ///< so many do that it is whose plan it is
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

/// A figure or a time that one goal of each plan has.
inline bool is_lone_measure(const Term& term) {
  bool measure = term.kind == TermKind::figure || term.kind == TermKind::time;
  return measure && term.count[0] == 1 && term.count[1] == 1;
}

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
         one.concepts.overlap(other.concepts) || may_end_with(one, other) || may_end_with(other, one);
}

class Vocabulary {
 public:
  /// The lexicon may grow meanwhile.
  explicit Vocabulary(const Lexicon& lexicon);

  /// The term of a form that some text has; no_term for function words.
  TermId find_or_add(FormId form) {
    TermId known = form < term_of_form_.size() ? term_of_form_[form] : not_met;
    return known == not_met ? add_form(form) : known;
  }
  /// There is one more text on a side.
  void count_text(Side side) { ++texts_of_[static_cast<std::size_t>(side)]; }
  /// A text of one side has this term.
  void count(TermId term, Side side) { ++terms_[term].count[static_cast<std::size_t>(side)]; }
  /// A text of either side begins with it as who does it.
  void count_owner(TermId term) { ++terms_[term].owns; }
  /// A text that was counted last, for both sides, has this term, once or more often.
  void count_once(TermId term);
  /// Sets the weight of every term, once all texts are read. Rare terms and long words tell more.
  void weigh();

  [[nodiscard]] const Term& operator[](TermId id) const { return terms_[id]; }
  /// What a term is as a deed, found out when it is asked for: of few is it.
  [[nodiscard]] const DeedTraits& deed(TermId id) const;
  [[nodiscard]] std::size_t size() const { return terms_.size(); }
  [[nodiscard]] const Language& language() const { return lexicon_.language(); }

 private:
  static constexpr TermId not_met = no_term - 1;

  void make_room();
  TermId add_form(FormId form);
  TermId add_term(LemmaId lemma);
  [[nodiscard]] bool is_met(LemmaId lemma) const;
  /// `hash` is the FNV-1a hash of the lemma.
  [[nodiscard]] bool is_met(std::string_view lemma, std::uint32_t hash) const;
  void find_inner_words();
  void find_part_rarities();
  [[nodiscard]] bool is_made_up(std::string_view lemma) const;

  const Lexicon& lexicon_;
  std::vector<TermId> term_of_form_;                      ///< by FormId, as far as they were met
  std::vector<TermId> term_of_lemma_;                     ///< by LemmaId
  std::vector<Term> terms_;                               ///< in the order in which texts have them
  mutable std::vector<std::optional<DeedTraits>> deeds_;  ///< by TermId, as far as they were asked for
  std::vector<std::uint32_t> last_text_;                  ///< by TermId: in which of all texts it was counted last
  std::uint32_t texts_of_[2] = {0, 0};
};

}  // namespace planctl
