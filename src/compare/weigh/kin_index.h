// Which terms of a text could be kin to a word: found out once for a text, however many it is compared with.
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "compare/weigh/frame.h"

namespace planctl {

class KinIndex {
 public:
  KinIndex(const Frame& frame, const Vocabulary& vocabulary) : frame_(frame), vocabulary_(vocabulary) {
    for (std::size_t i = 0; i < frame.terms.size(); ++i) {
      for (std::uint16_t clue : vocabulary[frame.terms[i].id].clues) terms_with_[clue] |= TermBits{1} << (i % bits);
    }
  }

  [[nodiscard]] const Frame& frame() const { return frame_; }
  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }

  /// One bit for each term that could be kin, in a long text for several.
  using TermBits = std::uint64_t;
  [[nodiscard]] TermBits find(const Term& term) const {
    TermBits found = 0;
    for (std::uint16_t clue : term.clues) found |= terms_with_[clue];
    return found;
  }
  /// Calls `use` for the place of every term that a bit may stand for.
  template <typename Use>
  void for_each(TermBits found, Use use) const {
    for (; found != 0; found &= found - 1) {
      for (auto i = static_cast<std::size_t>(std::countr_zero(found)); i < frame_.terms.size(); i += bits) use(i);
    }
  }

 private:
  static constexpr std::size_t bits = 64;

  const Frame& frame_;
  const Vocabulary& vocabulary_;
  std::array<TermBits, Clues::limit> terms_with_{};  ///< by clue
};

}  // namespace planctl
