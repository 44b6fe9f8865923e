// The runs of words in which two texts of a goal differ: what one adds to the other, or has in its place.
#pragma once

#include <cstddef>
#include <vector>

#include "compare/tell/wording.h"

namespace planctl {

/// Words from `begin` to before `end`.
struct WordRun {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] bool empty() const { return begin == end; }
};

/// What stands between two words that both texts have; either run may be empty, but not both.
struct Edit {
  WordRun before;
  WordRun after;
};

/// In order. Words are the same in any form, and of all ways to match them that is taken which keeps most, a word for
/// something counting more than a function word; of ways that keep as much, the one that first leaves out words of
/// `before`. Of texts that are too long for that, one edit.
std::vector<Edit> find_edits(const Wording& before, const Wording& after);

}  // namespace planctl
