// Which terms of a text could be kin to a word: found out once for a text, however many it is compared with.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <vector>

#include "compare/weigh/frame.h"
#include "compare/words/kinship.h"

namespace planctl {

/// What words are to each other, kept for those that were asked last: many texts have the same words.
class KnownKin {
 public:
  /// With more room for more texts that are compared.
  explicit KnownKin(std::size_t compared)
      : known_(std::bit_ceil(std::clamp(compared, fewest, most))), mask_(known_.size() - 1) {}

  Kin find(const Vocabulary& vocabulary, TermId one, TermId other) {
    Known& known = known_[(one * 31 + other) & mask_];
    if (known.one != one || known.other != other)
      known = {one, other, kin_of(vocabulary[one], vocabulary[other], vocabulary.language())};
    return known.kin;
  }

 private:
  struct Known {
    TermId one = no_term;
    TermId other = no_term;
    Kin kin;
  };
  static constexpr std::size_t fewest = 256;  // pairs of words
  static constexpr std::size_t most = 8192;

  std::vector<Known> known_;
  std::size_t mask_;
};

/// The terms of a frame by what their kinship could rest on. One takes many frames, one after the other: its room is
/// larger than most of them.
class KinIndex {
 public:
  /// Where `known` is given, kinship is looked up there.
  explicit KinIndex(const Vocabulary& vocabulary, KnownKin* known = nullptr) : vocabulary_(vocabulary), known_(known) {}
  KinIndex(const Frame& frame, const Vocabulary& vocabulary) : KinIndex(vocabulary) { take(frame); }

  /// In the place of the frame that it had.
  void take(const Frame& frame) {
    if (frame_ != nullptr) {
      for_each_clue([&](std::size_t, std::uint16_t clue) { terms_with_[clue] = 0; });
    }
    frame_ = &frame;
    for_each_clue([&](std::size_t i, std::uint16_t clue) { terms_with_[clue] |= TermBits{1} << (i % bits); });
  }

  [[nodiscard]] bool has(const Frame& frame) const { return frame_ == &frame; }
  [[nodiscard]] const Frame& frame() const { return *frame_; }
  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }

  /// One bit for each term that could be kin, in a long text for several.
  using TermBits = std::uint64_t;
  [[nodiscard]] TermBits find(const Term& term) const {
    TermBits found = 0;
    for (std::uint16_t clue : term.clues) found |= terms_with_[clue];
    return found;
  }
  /// What the term at a place is to a term of another text.
  [[nodiscard]] Kin kin(std::size_t i, TermId other) const {
    TermId one = frame_->terms[i].id;
    return known_ != nullptr ? known_->find(vocabulary_, one, other)
                             : kin_of(vocabulary_[one], vocabulary_[other], vocabulary_.language());
  }
  /// Calls `use` for the place of every term that a bit may stand for.
  template <typename Use>
  void for_each(TermBits found, Use use) const {
    for (; found != 0; found &= found - 1) {
      for (auto i = static_cast<std::size_t>(std::countr_zero(found)); i < frame_->terms.size(); i += bits) use(i);
    }
  }

 private:
  static constexpr std::size_t bits = 64;

  template <typename Use>
  void for_each_clue(Use use) const {
    for (std::size_t i = 0; i < frame_->terms.size(); ++i) {
      for (std::uint16_t clue : vocabulary_[frame_->terms[i].id].clues) use(i, clue);
    }
  }

  const Frame* frame_ = nullptr;
  const Vocabulary& vocabulary_;
  KnownKin* known_ = nullptr;
  std::array<TermBits, Clues::limit> terms_with_{};  ///< by clue
};

}  // namespace planctl
