// Pieces: runs of letters put together to the parts of lines that no wide gap parts. What stands at one height is a
// band; where a page has one column, each band has one piece.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/pdf/pages.h"

namespace planctl {

/// Without the spaces around it.
inline std::string_view trimmed(std::string_view text) {
  std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
  return text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

/// Where a run begins inside a piece, or another weight inside a run.
struct RunStart {
  float left = 0;      ///< below 0 where it is not known: inside a run
  std::size_t at = 0;  ///< byte of the text
  bool bold = false;
  std::uint32_t order = 0;  ///< in which it is written in the file
  std::uint32_t bookmark = 0;
};

/// Letters beside each other, with their looks.
struct TextPiece {
  float left = 0;
  float right = 0;
  float top = 0;
  float bottom = 0;
  float size = 0;  ///< of most letters
  bool bold = false;
  bool symbol = false;  ///< begins with a sign from a symbol font
  std::uint32_t colour = 0;
  std::string text;
  std::vector<RunStart> runs;
  std::uint32_t bookmark = 0;  ///< that names it, counted from 1; 0: none

  [[nodiscard]] float width() const { return right - left; }
  [[nodiscard]] float middle() const { return (top + bottom) / 2; }
};

/// What stands at one height, left to right.
struct Band {
  std::vector<TextPiece> pieces;
  float top = 0;
  float bottom = 0;
};

TextPiece piece_of(const Run& run);

/// The bands of a page, top to bottom.
std::vector<Band> find_bands(const Page& page);

/// Nothing but what stands before an item: "•", "1.", "a)".
bool is_marker_alone(const std::string& text);

/// "3. Måla stugan", "b) Måla stugan".
bool begins_with_count(std::string_view text);

/// The pieces of a band as one, with the gaps between them as spaces.
TextPiece join_band(const Band& band);

}  // namespace planctl
