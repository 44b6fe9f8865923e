// Inside joining: what markup says inside a text. A block keeps what a reader sees of it.
#pragma once

#include <string>
#include <string_view>

#include "planctl/blocks.h"

namespace planctl {

/// Bytes of the number that Lynx puts before a link, at the beginning of a text: "[3]Contact"; 0 where there is none.
std::size_t leading_link_number(std::string_view text);

class InlineMarkup {
 public:
  /// Looks once which markup the document can have.
  explicit InlineMarkup(std::string_view document);

  /// "**all** huts", "a *water plan*", "[the map](map.html)" → "all huts", "a water plan", "the map". Of what is struck
  /// out nothing stays; a block that is struck out as a whole is no content and keeps its text.
  void strip(Block& block) const;

 private:
  bool links_;
  bool stress_;
  bool strikes_;
  bool numbered_links_;
};

}  // namespace planctl
