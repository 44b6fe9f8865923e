// One goal that became several, or several that became one, among what is left over.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "compare/pair/pairing.h"
#include "compare/pair/traits.h"
#include "compare/weigh/similarity.h"

namespace planctl {

/// A text of one side that may be the whole of several texts of the other.
struct Whole {
  std::uint32_t text = 0;            ///< index into the frames of its side
  std::uint32_t partner = unpaired;  ///< the text of the other side that it is paired with
};

struct TextGroup {
  std::uint32_t whole = 0;
  std::vector<std::uint32_t> parts;  ///< two or more, ascending; the partner is one of them
  std::uint32_t score = 0;           ///< of the whole and all parts together
};

/// Both sides of a search for groups: wholes among `frames`, parts among `others`.
struct GroupSearch {
  std::span<const Frame> frames;
  std::vector<Whole> wholes;
  std::span<const Frame> others;
  std::vector<std::uint32_t> free;  ///< texts of the other side that are paired with none
  std::function<bool(std::uint32_t whole, std::uint32_t part)> forbidden;
  std::function<bool(std::uint32_t whole, std::uint32_t part)> may_be_part;  ///< as far as is known
};

/// Finds wholes that two or more texts make up together clearly better than one of them alone: each part stands in the
/// whole for the most part, and for words that the others do not have. No text is in two groups.
std::vector<TextGroup> find_groups(const GroupSearch& search, LetterTraits& letters);

}  // namespace planctl
