// Cells: a line as the texts that wide gaps part.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "planctl/lines.h"

namespace planctl {

inline constexpr std::uint32_t gutter = 2;     ///< spaces in front of a cell
inline constexpr std::uint32_t wide_gap = 3;   ///< spaces in front of a cell that stands apart
inline constexpr std::uint32_t most_gaps = 6;  ///< of a line; justified text has more
inline constexpr std::uint32_t hanging = 6;    ///< spaces between a bullet and its text, which are one cell

/// A text behind two spaces or more.
struct Cell {
  std::uint32_t column = 0;  ///< where it begins
  std::uint32_t gap = 0;     ///< spaces before it
  std::size_t begin = 0;     ///< its first byte
};

/// A line as cells; the first begins where the line does.
struct Cells {
  std::array<Cell, most_gaps + 1> cells;
  std::uint32_t count = 0;
  bool unfit = false;  ///< tabs, or too many gaps
};

Cells find_cells(std::string_view source, const Line& line);

}  // namespace planctl
