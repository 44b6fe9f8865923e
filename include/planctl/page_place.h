// Where something stands in a document that has pages.
#pragma once

#include <cstdint>
#include <string>

namespace planctl {

/// Counted from 1; the page is 0 where the document has none.
struct PagePlace {
  std::uint32_t page = 0;
  std::uint32_t line = 0;       ///< of the page
  std::uint32_t text_line = 0;  ///< of the text that was laid out, where paragraphs are counted as lines; 0 elsewhere

  [[nodiscard]] bool found() const { return page > 0; }
  bool operator==(const PagePlace&) const = default;
};

/// "p3:12" in a document with pages, "40" for a line of any other.
std::string place_of_line(std::uint32_t line, PagePlace place);

}  // namespace planctl
