#include "extract/sheet.h"

#include <algorithm>
#include <utility>

#include "unicode.h"

namespace planctl {
namespace {

/// Signs that end a line, and those that no text has.
bool is_control(char32_t c) { return (c < U' ' && c != U'\t') || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029; }

}  // namespace

void Sheet::add(std::string_view text, const LineStyle& style, std::size_t indent) {
  if (page_ && !styles_.empty()) text_ += '\f';
  page_ = false;
  text_.append(indent, ' ');
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (is_control(c)) {
      text_ += ' ';
    } else {
      unicode::append(text_, c);  // of bytes that are no UTF-8, U+FFFD
    }
  }
  end_line(style);
  blank_ = false;
}

void Sheet::add_blank() {
  if (blank_) return;
  end_line({});
  blank_ = true;
}

void Sheet::break_page() { page_ = true; }

void Sheet::end_line(const LineStyle& style) {
  text_ += '\n';
  styles_.push_back(style);
}

// Where an author has made headings, what is not one of them is none.
void Sheet::tell_plain_lines() {
  constexpr std::ptrdiff_t several = 3;
  auto is_heading = [](const LineStyle& style) { return style.heading > 0; };
  if (std::count_if(styles_.begin(), styles_.end(), is_heading) < several) return;
  for (LineStyle& style : styles_) style.plain = style.heading == 0;
}

void Sheet::move_to(Source& source) {
  tell_plain_lines();
  source.text = std::move(text_);
  source.styles = std::move(styles_);
}

}  // namespace planctl
