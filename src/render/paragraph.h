// Paragraphs of terminal text: wrapped, indented and coloured.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace planctl {

/// The last two are for words in a text: not told by colour alone.
enum class Ink : std::uint8_t { plain, heading, faint, added, dropped, reworded, renewed, word_added, word_dropped };

/// Text of one colour.
struct Piece {
  std::string_view text;
  Ink ink = Ink::plain;
  std::size_t gap = 1;  ///< spaces before it, unless a line begins there
  bool whole = false;   ///< never broken, not even where it has spaces: a path
};

/// Where the lines of a paragraph start: the first one, and those below it.
struct Indent {
  std::size_t first = 0;
  std::size_t rest = 0;
};

inline constexpr Indent flush{0, 2};

struct Paper {
  std::size_t width = 80;
  bool color = false;
};

/// Appends the pieces as one paragraph. Words are never broken unless they are longer than a line; what a
/// terminal would obey is left out, so that no document can speak to it.
void append_paragraph(std::string& out, std::span<const Piece> pieces, Indent indent, Paper paper);

}  // namespace planctl
