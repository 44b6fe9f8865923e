#include "extract/pdf/page_sheet.h"

#include <algorithm>

namespace planctl {

void PageSheet::begin_page() {
  ++place_.page;
  place_.line = 0;
  sheet_.break_page();
}

LineStyle PageSheet::style_of(const TextPiece& piece) {
  constexpr float percent = 100;
  LineStyle style;
  ++place_.line;
  style.place = place_;
  style.size =
      static_cast<std::uint16_t>(std::clamp(percent * piece.size / std::max(measures_.size, 1.0F), 1.0F, 60000.0F));
  style.bold = piece.bold;
  style.symbol = piece.symbol;
  style.coloured = piece.colour != measures_.colour;
  return style;
}

void PageSheet::add_edge(const Band& band) {
  TextPiece piece = join_band(band);
  LineStyle style = style_of(piece);
  style.furniture = true;
  sheet_.add(piece.text, style);
}

}  // namespace planctl
