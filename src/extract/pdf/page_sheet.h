// Page sheet: lines with their looks and their places, page by page.
#pragma once

#include <cstdint>

#include "extract/pdf/measures.h"
#include "extract/sheet.h"

namespace planctl {

class PageSheet {
 public:
  explicit PageSheet(const Measures& measures) : measures_(measures) {}

  void begin_page();
  /// How the next line looks beside the body, and where it stands.
  [[nodiscard]] LineStyle style_of(const TextPiece& piece);
  void add(std::string_view text, const LineStyle& style, std::size_t indent = 0) { sheet_.add(text, style, indent); }
  void add_blank() { sheet_.add_blank(); }
  /// As furniture.
  void add_edge(const Band& band);

  /// The place of the line written last.
  [[nodiscard]] PagePlace place() const { return place_; }
  void set_place(PagePlace place) { place_ = place; }

  [[nodiscard]] bool empty() const { return sheet_.empty(); }
  void move_to(Source& source) { sheet_.move_to(source); }

 private:
  const Measures& measures_;
  Sheet sheet_;
  PagePlace place_;
};

}  // namespace planctl
