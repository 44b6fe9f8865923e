// What a source says of a line beside its words: how it looks on the page and what its author made it. Evidence for
// reading like any other. Text says nothing of the kind.
#pragma once

#include <cstdint>

#include "planctl/page_place.h"

namespace planctl {

/// What a page or a source says of a line and of the one above it in reading order.
enum class Seam : std::uint8_t {
  unknown,
  begins,  ///< something of its own
  goes_on  ///< the text above goes on
};

/// The cell of a table that a line stands in.
struct GivenCell {
  std::uint32_t table = 0;  ///< counted from 1; 0: none
  std::uint32_t row = 0;    ///< counted from 0
  std::uint16_t column = 0;
  bool head = false;  ///< the source says that the row is the table's head

  [[nodiscard]] bool found() const { return table > 0; }
};

struct LineStyle {
  PagePlace place;              ///< none where the source has no pages
  std::uint32_t paragraph = 0;  ///< of a word processor's document, counted from 1; 0: lines are counted
  std::uint16_t size = 0;       ///< of the letters, in percent of the body's; 0: unknown
  bool bold = false;            ///< all of it
  bool symbol = false;          ///< begins with a sign from a symbol font
  bool coloured = false;        ///< otherwise than the body
  std::uint8_t heading = 0;     ///< level, 1 outermost: as its author made it, or by its looks
  std::uint8_t list = 0;        ///< level of an item, 1 outermost, as its author made it
  bool plain = false;           ///< no heading, in a source that has headings of its own
  bool furniture = false;       ///< stands at the edge of most pages, or where a web page has its menus
  Seam seam = Seam::unknown;
  GivenCell cell;
};

}  // namespace planctl
