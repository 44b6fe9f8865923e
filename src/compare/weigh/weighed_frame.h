// A frame with the weights that its terms have in it, and how much of each the frame beside it has.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "compare/weigh/frame.h"

namespace planctl {

inline constexpr std::uint32_t whole = 1000;
inline constexpr std::uint32_t almost_whole = 800;

/// Of two frames that are compared, each is one of these; the terms of the other are its partners.
class WeighedFrame {
 public:
  WeighedFrame(const Frame& frame, const Vocabulary& vocabulary);

  [[nodiscard]] std::size_t size() const { return frame_.terms.size(); }
  [[nodiscard]] TermId id(std::size_t i) const { return frame_.terms[i].id; }
  [[nodiscard]] const Term& term(std::size_t i) const { return *terms_[i]; }
  [[nodiscard]] Role role(std::size_t i) const { return frame_.terms[i].role; }
  [[nodiscard]] bool where(std::size_t i) const { return frame_.terms[i].where; }
  [[nodiscard]] bool opens(std::size_t i) const { return frame_.terms[i].opens; }
  [[nodiscard]] bool owner(std::size_t i) const { return frame_.terms[i].owner; }
  [[nodiscard]] bool all(std::size_t i) const { return frame_.terms[i].all; }
  [[nodiscard]] bool any_all() const { return frame_.any_all; }
  [[nodiscard]] bool name(std::size_t i) const { return frame_.terms[i].name; }
  [[nodiscard]] std::uint8_t place(std::size_t i) const { return frame_.terms[i].place; }
  [[nodiscard]] std::uint32_t weight(std::size_t i) const { return frame_.terms[i].weight; }
  /// How much of the term the other frame has, 0 to `whole`, and in which of its terms.
  [[nodiscard]] std::uint32_t found(std::size_t i) const { return found_[i]; }
  [[nodiscard]] std::size_t partner(std::size_t i) const { return partners_[i]; }
  /// True when the other side has a part of the term, so that nothing there stands in its place.
  [[nodiscard]] bool is_part(std::size_t i) const { return found_[i] > 0 && !siblings_[i]; }
  /// `share` of the term is in the term `partner` of the other side.
  void find(std::size_t i, std::uint32_t share, std::size_t partner, bool sibling = false) {
    if (share <= found_[i]) return;
    found_[i] = share;
    siblings_[i] = sibling;
    partners_[i] = static_cast<std::uint8_t>(partner);
  }
  [[nodiscard]] bool lacks(std::size_t i) const {
    return role(i) != Role::tail && term(i).kind == TermKind::content && found_[i] < almost_whole;
  }
  [[nodiscard]] std::uint32_t contrast(std::size_t i) const {
    return frame_.terms[i].contrast * (whole - found_[i]) / whole;
  }
  /// Weight of what it lacks, for whatever reason.
  [[nodiscard]] std::uint32_t lacking() const;
  [[nodiscard]] std::uint32_t shared() const;
  [[nodiscard]] std::uint32_t shared(std::size_t i) const { return weight(i) * found_[i] / whole; }
  /// Weight of what the other side has not and nothing there stands in the place of: what only says how or why, and
  /// light words.
  [[nodiscard]] std::uint32_t missing_beside() const;
  [[nodiscard]] std::uint32_t missing_beside(std::size_t i) const {
    if (term(i).kind != TermKind::content) return weight(i) * (whole - found_[i]) / whole;
    return role(i) == Role::tail ? contrast(i) : 0;
  }
  /// How much of what the text is about the other one has, in any form and any place, 0 to `whole`.
  [[nodiscard]] std::uint32_t coverage() const;
  /// The terms in the order of the text; those of joined texts that stand in the same place, in that of their letters.
  [[nodiscard]] std::span<const std::uint8_t> in_order() const { return std::span(order_).first(size()); }
  /// False for most terms of two frames that are no kin, at the cost of one operation.
  [[nodiscard]] bool has_clue(std::size_t i, const WeighedFrame& other, std::size_t j) const {
    return (clues_[i] & other.clues_[j]) != 0;
  }

 private:
  const Frame& frame_;
  std::array<const Term*, most_terms> terms_;
  std::array<std::uint64_t, most_terms> clues_;
  std::array<std::uint32_t, most_terms> found_;
  std::array<std::uint8_t, most_terms> order_;
  std::array<std::uint8_t, most_terms> partners_;
  std::array<bool, most_terms> siblings_;
};

/// Finds what each has of the other: equal terms, then kin.
void find_shared(WeighedFrame& before, WeighedFrame& after, const Language& language);

}  // namespace planctl
