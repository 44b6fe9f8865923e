// A sheet: the text of a document that is made line by line, with the style of each.
#pragma once

#include <string>
#include <string_view>

#include "planctl/source.h"

namespace planctl {

class Sheet {
 public:
  /// Appends a line: `indent` spaces and the text, of which what would end a line becomes a space.
  void add(std::string_view text, const LineStyle& style, std::size_t indent = 0);
  /// Appends an empty line, where none stands already.
  void add_blank();
  /// The next line begins a page.
  void break_page();

  [[nodiscard]] bool empty() const { return styles_.empty(); }
  /// Puts text and styles into the source.
  void move_to(Source& source);

 private:
  void tell_plain_lines();
  void end_line(const LineStyle& style);

  std::string text_;
  std::vector<LineStyle> styles_;
  bool page_ = false;
  bool blank_ = true;  ///< the last line is empty, or there is none
};

}  // namespace planctl
