// HTML pages that stand alone: one file with its style, no script, and nothing that text of documents could do.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "planctl/diff.h"

namespace planctl {

/// An attribute with its value; one whose value is empty is left out.
using HtmlAttribute = std::pair<std::string_view, std::string_view>;

/// Elements one inside the other; what they hold is escaped.
class HtmlWriter {
 public:
  void open(std::string_view element, std::initializer_list<HtmlAttribute> attributes = {});
  void close();
  void text(std::string_view text);
  /// An element that holds text alone.
  void element(std::string_view element, std::string_view text, std::initializer_list<HtmlAttribute> attributes = {});
  void line_end() { out_ += '\n'; }

  std::string take() { return std::move(out_); }

 private:
  std::vector<std::string> open_;
  std::string out_;
};

/// Signs that mean something to HTML are escaped, and what reorders or ends lines is shown.
std::string escape_html(std::string_view text);

/// A heading of a level from 1 to 6: "h2".
std::string heading_element(std::size_t level);

/// The texts of a word diff: <del> and <ins> for what is not on both sides.
void write_words(HtmlWriter& html, std::span<const WordRun> runs);

/// The page around a body. `language` is that of the output.
std::string html_page(std::string_view title, std::string_view language, std::string_view body);

}  // namespace planctl
