// Headings of a PDF: lines that its outline names, and those that are larger or bolder than the body, and by that of
// one level with each other.
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "extract/pdf/measures.h"
#include "extract/pdf/regions.h"

namespace planctl {

class Headings {
 public:
  /// `bookmarks` has the level of each bookmark.
  Headings(const PageBands& pages, const Measures& measures, std::vector<std::uint8_t> bookmarks);

  /// The level of each line of a column; 0 for what is no heading.
  [[nodiscard]] std::vector<std::uint8_t> levels_of(const Column& column) const;

 private:
  /// The level of the outline, and how it looks beside what the outline names.
  using Rank = std::pair<int, int>;

  /// By its bookmark or its looks alone.
  [[nodiscard]] std::uint8_t level_of(const TextPiece& piece) const;
  [[nodiscard]] bool stands_out(const TextPiece& piece) const;
  [[nodiscard]] Rank rank_of(const TextPiece& piece) const;
  /// Behind the last line of the heading that a line begins, or of what looks as one.
  [[nodiscard]] std::size_t end_of(const Column& column, std::size_t i, const std::vector<std::uint8_t>& levels) const;

  const Measures& measures_;
  std::vector<std::uint8_t> bookmarks_;
  std::map<int, int> named_;  ///< the looks of what the outline names, and the outermost level of each
  std::vector<Rank> ranks_;   ///< of what stands out, outermost first
};

}  // namespace planctl
