// What two texts must have in common to be held against each other, as numbers that an index can look up.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "compare/weigh/frame.h"

namespace planctl {

using FrameRefs = std::vector<const Frame*>;

/// All of them.
FrameRefs refer_to(std::span<const Frame> frames);

struct Trait {
  std::uint32_t id = 0;
  std::uint32_t weight = 0;  ///< how much it tells that two texts share it
};

/// The traits of all texts of one side.
class TraitLists {
 public:
  [[nodiscard]] std::size_t size() const { return lists_.size(); }
  [[nodiscard]] std::span<const Trait> of(std::size_t text) const {
    const List& list = lists_[text];
    return {list.borrowed != nullptr ? list.borrowed : traits_.data() + list.begin, list.count};
  }
  /// Those of them by which counterparts of the text are looked for.
  [[nodiscard]] std::span<const Trait> searched(std::size_t text) const {
    return of(text).first(lists_[text].searched);
  }
  /// What these weigh together.
  [[nodiscard]] std::uint32_t weight(std::size_t text) const { return lists_[text].weight; }

  void add(std::span<const Trait> traits, std::size_t searched);
  /// The same without a copy: of traits that outlive this.
  void refer_to(std::span<const Trait> traits);

 private:
  struct List {
    const Trait* borrowed = nullptr;
    std::size_t begin = 0;  ///< where they are not borrowed
    std::uint32_t count = 0;
    std::uint32_t searched = 0;
    std::uint32_t weight = 0;
  };
  std::vector<Trait> traits_;
  std::vector<List> lists_;
};

struct SharedTraits {
  TraitLists before;
  TraitLists after;
  std::size_t ids = 0;             ///< all ids are below
  bool symmetric = false;          ///< each text after that finds one before would be found by it
  std::uint32_t least_shared = 0;  ///< what shares less of the lighter one's weight, in percent, is not likely the same
};

/// What kin words share: first letters, last letters, the concept; or the word itself. The words of a vocabulary are
/// looked at once, when somebody asks, and so is each frame, which must outlive this.
class LetterTraits {
 public:
  explicit LetterTraits(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }
  [[nodiscard]] SharedTraits find(const FrameRefs& before, const FrameRefs& after);

 private:
  void prepare();
  [[nodiscard]] TraitLists list(const FrameRefs& frames, bool all);
  /// Those by which counterparts of a text are looked for.
  [[nodiscard]] std::span<const Trait> searched(const Frame& frame);
  void add(TermId term, std::vector<Trait>& traits) const;
  [[nodiscard]] std::span<const std::uint32_t> of(TermId term) const {
    return std::span(ids_).subspan(begins_[term], begins_[term + 1] - begins_[term]);
  }

  const Vocabulary& vocabulary_;
  std::size_t count_ = 0;            ///< ids are below
  std::vector<std::uint32_t> ids_;   ///< of one term after the other
  std::vector<std::size_t> begins_;  ///< in these, by term
  std::unordered_map<const Frame*, std::vector<Trait>> searched_;
  std::vector<Trait> found_;  ///< room for those of one text
};

/// For thousands of texts, where letters in common find too many: pairs of a text's rarest words, and for those that
/// have hardly two, the words. A few texts may have the same traits by accident.
SharedTraits find_word_traits(const FrameRefs& before, const FrameRefs& after, const Vocabulary& vocabulary);

}  // namespace planctl
