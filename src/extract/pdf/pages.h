// Pages: what the extractor saw, run by run of letters, before anything is put in order.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace planctl {

/// Letters of one font beside each other. Places are in the units of the extractor, two
/// thirds of a point, from the upper left corner of the page.
struct Run {
  static constexpr std::uint32_t order_step = 64;  ///< from one to the next: others may be put between them

  float left = 0;
  float top = 0;
  float width = 0;
  float height = 0;
  float size = 0;
  bool bold = false;
  bool symbol = false;       ///< of a symbol font
  std::uint32_t colour = 0;  ///< red, green and blue
  std::uint32_t order = 0;   ///< in which it is written in the file, white space left aside
  std::size_t light_at = 0;  ///< byte where letters in bold end and others go on; 0 where all have one weight
  std::string text;
  std::uint32_t bookmark = 0;  ///< that names it, counted from 1; 0: none

  [[nodiscard]] float right() const { return left + width; }
  [[nodiscard]] float bottom() const { return top + height; }
};

/// What the outline beside the pages calls a place on one of them.
struct Bookmark {
  std::string title;
  std::uint8_t level = 1;  ///< 1 outermost
};

struct Page {
  float width = 0;
  float height = 0;
  std::vector<Run> runs;
  std::vector<Bookmark> bookmarks{};
};

/// Reads the extractor's XML. Total: what is no page or run is passed over.
std::vector<Page> read_pages(std::string_view xml);

/// Reads the words that pdftotext -bbox gives: each is a run, in the units of that program.
std::vector<Page> read_words(std::string_view xml);

}  // namespace planctl
