// Written columns: texts side by side, each written whole in the file before it goes up again and on to the next, as in
// a page that is set in columns, whatever stands above them. Their lines need no guess from their places.

#pragma once

#include <cstddef>
#include <vector>

#include "extract/pdf/pieces.h"

namespace planctl {

struct WrittenColumns {
  std::vector<std::vector<Band>> columns;  ///< left to right
  std::size_t begin = 0;                   ///< the first of their bands
  std::size_t end = 0;                     ///< behind the last of them
};

/// Those of a page or a column of it, top to bottom.
std::vector<WrittenColumns> find_written_columns(const std::vector<Band>& bands);

}  // namespace planctl
