// Stage 3, read: Lines → Blocks. Lines are joined to headings, paragraphs and items by evidence from the document
// itself: its bullets, its line width, its own spelling. Every line with text belongs to exactly one block; the label
// at the head of a table's column stands again above each part of the column that has a name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/lines.h"

namespace planctl {

enum class BlockKind : std::uint8_t {
  heading,    ///< a title of the document, a section or an area
  label,      ///< opens a list under a heading: "Mål", "Våra mål:", "Bakgrund" where it recurs
  lead_in,    ///< a sentence that ends in a colon and opens a list or a plan
  paragraph,  ///< prose
  item,       ///< one list item
  contents,   ///< an entry of a table of contents or an area index, or its heading
  furniture   ///< page numbers, running headers, what a web page adds: not content
};

std::string_view to_string(BlockKind kind);

/// What the reader has settled about a block.
enum class Settled : std::uint8_t {
  no,
  kind,     ///< it is of its kind
  goals,    ///< the list that it stands in holds goals
  no_goals  ///< the list that it stands in holds none
};

/// One block. `text` has single spaces, whole words and no marker.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  std::uint32_t first_line = 0;
  std::uint32_t last_line = 0;
  Span bytes;  ///< from the first to the last character in the source's text
  std::string text;
  std::string marker;      ///< the bullet or number as it stands: "✓", "3", "1.", "Delmål 1:"
  std::uint8_t depth = 0;  ///< of an item: 0 outermost
  std::uint8_t level = 0;  ///< of a heading: 1 outermost; 0 unknown
  bool goals = false;      ///< of a label: what follows are goals
  /// What sets its letters apart, where the source says so: size, weight and colour, or the heading that its author
  /// made it. Blocks with the same look alike; 0 for none, and for a block of several looks.
  std::uint16_t style = 0;
  Settled settled = Settled::no;
  bool after_full_row = false;  ///< its sentence stands below a full row that ends one: the two may be one paragraph
  bool indexed = false;         ///< of a heading: the area index or the table of contents names it
};

struct Blocks {
  std::string path;
  std::string encoding;
  std::string language;  ///< "sv", "en", …: the language most of the text is in
  std::vector<Block> blocks;
  std::vector<PagePlace> places;          ///< of each line; none where the document has no pages
  std::vector<std::uint32_t> paragraphs;  ///< that each line is of; none where lines are counted

  /// What readers call this line: the number of its paragraph where paragraphs are counted.
  [[nodiscard]] std::uint32_t counted(std::uint32_t line) const;
  /// "p3:12", or what it is counted as.
  [[nodiscard]] std::string place_of(std::uint32_t line) const;
  std::vector<Diagnostic> diagnostics;
};

/// Joins lines to blocks. Total: any lines have blocks.
Blocks parse_blocks(const Lines& lines, Findings findings = Findings::all);

/// One line of print a block: lines, kind, depth or level, marker and text.
std::string print_blocks(const Blocks& blocks);

}  // namespace planctl
