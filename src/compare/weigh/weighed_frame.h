// A frame with the weights that its terms have in it, and how much of each the frame beside it has.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "compare/weigh/frame.h"
#include "compare/weigh/kin_index.h"

namespace planctl {

inline constexpr std::uint32_t whole = 1000;
inline constexpr std::uint32_t almost_whole = 800;

/// Of two frames that are compared, each is one of these; the terms of the other are its partners.
class WeighedFrame {
 public:
  WeighedFrame(const Frame& frame, const Vocabulary& vocabulary) : frame_(frame), vocabulary_(vocabulary) {
    std::fill_n(found_.begin(), size(), Found{0, 0, false});
  }

  [[nodiscard]] std::size_t size() const { return frame_.terms.size(); }
  [[nodiscard]] TermId id(std::size_t i) const { return frame_.terms[i].id; }
  [[nodiscard]] const Term& term(std::size_t i) const { return vocabulary_[frame_.terms[i].id]; }
  [[nodiscard]] const DeedTraits& deed(std::size_t i) const { return vocabulary_.deed(id(i)); }
  [[nodiscard]] Role role(std::size_t i) const { return frame_.terms[i].role; }
  [[nodiscard]] bool where(std::size_t i) const { return frame_.terms[i].where; }
  [[nodiscard]] bool owner(std::size_t i) const { return frame_.terms[i].owner; }
  [[nodiscard]] bool all(std::size_t i) const { return frame_.terms[i].all; }
  [[nodiscard]] bool any_all() const { return frame_.any_all; }
  [[nodiscard]] bool states() const { return frame_.states; }
  [[nodiscard]] Opening opening() const { return frame_.opening; }
  /// Both open with deeds of one kind.
  [[nodiscard]] bool does_alike(const WeighedFrame& other) const {
    return (frame_.deed_kinds & other.frame_.deed_kinds) != 0;
  }
  /// The deed that the text opens with where it says something, which "ordna" does not, or size(). Where any word may
  /// be a verb, one that is known to be.
  [[nodiscard]] std::size_t opening_deed() const {
    return frame_.opening == Opening::deed && frame_.known_opener ? frame_.opener : size();
  }
  /// The other text has that, too, wherever it stands there.
  [[nodiscard]] bool shares_opener() const { return opening_deed() < size() && found(opening_deed()) > 0; }
  [[nodiscard]] bool adjoins(std::size_t i) const { return frame_.terms[i].adjoins; }
  [[nodiscard]] bool name(std::size_t i) const { return frame_.terms[i].name; }
  [[nodiscard]] std::uint8_t place(std::size_t i) const { return frame_.terms[i].place; }
  [[nodiscard]] std::uint32_t weight(std::size_t i) const { return frame_.terms[i].weight; }
  /// How much of the term the other frame has, 0 to `whole`, and in which of its terms.
  [[nodiscard]] std::uint32_t found(std::size_t i) const { return found_[i].share; }
  [[nodiscard]] std::size_t partner(std::size_t i) const { return found_[i].partner; }
  [[nodiscard]] bool any_found() const { return found_count_ > 0; }
  /// Some term may be made up of several of the other frame.
  [[nodiscard]] bool any_compound() const { return any_part_ || frame_.any_made; }
  [[nodiscard]] bool any_range() const { return frame_.any_range; }
  [[nodiscard]] bool any_lone_measure() const { return frame_.any_lone_measure; }
  /// True when the other side has a part of the term, so that nothing there stands in its place.
  [[nodiscard]] bool is_part(std::size_t i) const { return found_[i].share > 0 && !found_[i].sibling; }
  /// `share` of the term is in the term `partner` of the other side.
  void find(std::size_t i, std::uint32_t share, std::size_t partner, bool sibling = false) {
    if (share <= found(i)) return;
    if (found(i) == 0) found_terms_[found_count_++] = static_cast<std::uint8_t>(i);
    any_part_ = any_part_ || (share < whole && !sibling);
    found_[i] = {static_cast<std::uint16_t>(share), static_cast<std::uint8_t>(partner), sibling};
  }
  [[nodiscard]] bool lacks(std::size_t i) const { return may_lack(i) && found(i) < almost_whole; }
  [[nodiscard]] std::uint32_t contrast(std::size_t i) const {
    return frame_.terms[i].contrast * (whole - found(i)) / whole;
  }
  /// Weight of what it lacks, for whatever reason.
  [[nodiscard]] std::uint32_t lacking() const;
  [[nodiscard]] std::uint32_t shared() const;
  [[nodiscard]] std::uint32_t shared(std::size_t i) const { return weight(i) * found(i) / whole; }
  /// Weight of what the other side has not and nothing there stands in the place of: what only says how or why, and
  /// light words.
  [[nodiscard]] std::uint32_t missing_beside() const;
  [[nodiscard]] std::uint32_t missing_beside(std::size_t i) const {
    if (term(i).kind != TermKind::content) return weight(i) * (whole - found(i)) / whole;
    return role(i) == Role::tail ? contrast(i) : 0;
  }
  /// How much of what the text is about the other one has, in any form and any place, 0 to `whole`; with so many marks
  /// besides, see count_marks.
  [[nodiscard]] std::uint32_t coverage(std::uint32_t marks = 0) const;
  /// The terms in the order of the text; those of joined texts that stand in the same place, in that of their letters.
  [[nodiscard]] std::uint8_t in_order(std::size_t nth) const { return frame_.terms[nth].nth; }

 private:
  struct Found {  // without a beginning: most of the room for them is never used
    std::uint16_t share;
    std::uint8_t partner;
    bool sibling;
  };

  [[nodiscard]] bool may_lack(std::size_t i) const {
    return role(i) != Role::tail && term(i).kind == TermKind::content;
  }
  [[nodiscard]] std::span<const std::uint8_t> found_terms() const {
    return std::span(found_terms_).first(found_count_);
  }

  const Frame& frame_;
  const Vocabulary& vocabulary_;
  bool any_part_ = false;
  std::size_t found_count_ = 0;
  std::array<Found, most_terms> found_;
  std::array<std::uint8_t, most_terms> found_terms_;  ///< those of which something was found
};

/// Finds what each has of the other: equal terms, then kin. `index` is that of the frame of `one`. Returns whether what
/// is found could be otherwise with the other one first: compounds whose parts stand apart take these for themselves.
bool find_shared(WeighedFrame& one, WeighedFrame& other, const KinIndex& index);

}  // namespace planctl
