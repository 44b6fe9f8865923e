// Words that begin with one of them, or end with it: compounds that have a part in common.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "compare/words/vocabulary.h"

namespace planctl {

using Counts = std::array<std::uint32_t, 2>;  // of texts, by side

/// Words in the order of their letters, read from either end: those that begin, or end, with a part stand together.
class Families {
 public:
  enum class End : std::uint8_t { first, last };

  Families(std::span<const Term> terms, End end);

  /// Calls `use` for every word with how many texts of each side have it or one that begins (ends) with it.
  template <typename Use>
  void for_each(Use use) const {
    for (std::size_t i = 0; i < members_.size(); ++i)
      use(members_[i].id, count(i, end_of_family(i, members_[i].lemma)));
  }

  /// Calls `use` for every word that is longer, with how many texts have one that begins (ends) with the same letters.
  template <typename Use>
  void for_each_beyond(std::size_t letters, Use use) const {
    for (std::size_t begin = 0, end = 0; begin < members_.size(); begin = end) {
      std::string_view lemma = members_[begin].lemma;
      end = lemma.size() < letters ? begin + 1 : end_of_family(begin, part_of(lemma, letters));
      for (std::size_t i = begin; i < end; ++i) {
        if (members_[i].lemma.size() > letters) use(members_[i].id, count(begin, end));
      }
    }
  }

 private:
  struct Member {
    std::uint64_t letters = 0;  ///< the first eight, which tell most words apart
    std::string_view lemma;
    TermId id = no_term;
    Counts count{};  ///< of this and all in front of it
  };

  [[nodiscard]] Counts count(std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::size_t end_of_family(std::size_t begin, std::string_view part) const;
  [[nodiscard]] std::string_view part_of(std::string_view lemma, std::size_t letters) const;
  [[nodiscard]] std::uint64_t letters_of(std::string_view lemma) const;
  [[nodiscard]] bool stands_before(const Member& one, const Member& other) const;

  End end_;
  std::vector<Member> members_;
};

}  // namespace planctl
