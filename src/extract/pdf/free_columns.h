// Free columns: texts side by side whose lines stand at heights of their own, as on the two pages of a spread, or in
// boxes of unlike letters. Nothing in one is of a row with anything in the other.
#pragma once

#include <optional>
#include <vector>

#include "extract/pdf/gutters.h"

namespace planctl {

/// Two of them: what stands in each, in the order they are read.
struct FreeColumns {
  std::vector<Band> first;
  std::vector<Band> second;
  std::size_t end = 0;  ///< behind the last of their bands
};

/// Those that begin with a band; none where none do.
std::optional<FreeColumns> find_free_columns(const std::vector<Band>& bands, std::size_t begin);

}  // namespace planctl
