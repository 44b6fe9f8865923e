// Headings of a PDF: lines that are larger or bolder than the body, and by that of one level with each other.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/pdf/measures.h"
#include "extract/pdf/regions.h"

namespace planctl {

class Headings {
 public:
  Headings(const PageBands& pages, const Measures& measures);

  /// The level of each line of a column; 0 for what is no heading.
  [[nodiscard]] std::vector<std::uint8_t> levels_of(const Column& column) const;

 private:
  /// By its looks alone.
  [[nodiscard]] std::uint8_t level_of(const TextPiece& piece) const;
  [[nodiscard]] bool stands_out(const TextPiece& piece) const;

  const Measures& measures_;
  std::vector<int> looks_;  ///< of what stands out, largest first
};

}  // namespace planctl
