// Names of rows in the first column of a table.
#pragma once

#include <vector>

#include "extract/pdf/grid.h"

namespace planctl {

bool is_bold(const GridLine& line);

class GridNames {
 public:
  /// `size` is that of the letters.
  GridNames(const std::vector<GridLine>& lines, float size) : lines_(lines), size_(size) {}

  /// A text in the first column alone that looks otherwise than the one above it, and nothing goes on beside: it names
  /// the rows below.
  [[nodiscard]] bool is_name(std::size_t b) const;

 private:
  /// Does something begin in another column below a line that nothing goes on beside?
  [[nodiscard]] bool is_clear_beside(std::size_t b) const;
  [[nodiscard]] bool is_bold_alone(std::size_t b) const;
  /// Is the text above it in the first column light?
  [[nodiscard]] bool is_below_light(std::size_t b) const;
  /// Below a head in bold, the first of the names may look like a line of it: others further down do not.
  [[nodiscard]] bool has_names() const;

  const std::vector<GridLine>& lines_;
  float size_;
};

}  // namespace planctl
