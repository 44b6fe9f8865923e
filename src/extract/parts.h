// Parts: a document as its author made it: paragraphs, which may be headings or items, and tables of them. What word
// processors and web pages say becomes this, and this becomes lines with styles.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/sheet.h"

namespace planctl {

struct Paragraph {
  std::string text;          ///< with line feeds where its author broke a line
  std::string marker;        ///< of an item: "•", "1.2", "a)"
  std::uint32_t number = 0;  ///< among the paragraphs of the document, counted from 1; 0: they are not counted
  std::uint8_t heading = 0;  ///< level, 1 outermost; 0: none
  std::uint8_t list = 0;     ///< level of an item, 1 outermost; 0: none
  bool bold = false;         ///< all of it
  bool contents = false;     ///< an entry of a table of contents
  bool page_before = false;  ///< begins a page
};

using Paragraphs = std::vector<Paragraph>;

struct PartRow {
  std::vector<Paragraphs> cells;
  bool head = false;
};

/// A paragraph, or a table where there are rows.
struct SheetPart {
  Paragraph paragraph;
  std::vector<PartRow> rows;
  bool beside = false;  ///< in a box beside a paragraph
};

using SheetParts = std::vector<SheetPart>;

/// The paragraphs of a cell; of a table in it, those of its cells.
Paragraphs paragraphs_of(SheetParts parts);

/// "1.1<tab>Utbildning<tab>4" → "1.1 Utbildning ........ 4": an entry of a table of contents, as text has them.
void spell_contents(std::string& text);

/// Appends what stands in boxes that hang on a paragraph: beside it, where it has a text of its own.
void append_boxes(SheetParts& parts, SheetParts boxes, std::string_view paragraph);

/// Writes the parts as lines.
void write_parts(const SheetParts& parts, Sheet& sheet);

}  // namespace planctl
