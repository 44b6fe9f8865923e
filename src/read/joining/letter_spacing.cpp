// Letters set apart by spaces, as headings are in some layouts.
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {

bool is_letter_spaced(std::string_view text) {
  if (text.size() > 1 && text[1] >= 'a' && text[1] <= 'z') return false;  // as most texts do
  std::size_t second = 0;
  if (text.empty() || !unicode::is_letter(unicode::next(text, second)) || second == text.size() ||
      !unicode::is_space(unicode::first(text.substr(second)))) {
    return false;
  }
  std::size_t singles = 0;
  std::size_t length = 0;
  for (std::size_t at = 0; at < text.size(); ++length) {
    char32_t c = unicode::next(text, at);
    bool space = unicode::is_space(c);
    if (length % 2 == 1 && !space && singles < 3) return false;
    singles += !space && (at == text.size() || unicode::is_space(unicode::first(text.substr(at)))) ? 1 : 0;
  }
  return singles >= 3 && singles * 2 + 1 >= length - length / 4;
}

std::string close_letters(std::string_view text) {
  std::string out;
  std::size_t spaces = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t here = at;
    char32_t c = unicode::next(text, at);
    if (unicode::is_space(c)) {
      ++spaces;
      continue;
    }
    bool figure = unicode::is_digit(c) && unicode::is_letter(unicode::last(out));
    if (spaces > 1 || figure) out.push_back(' ');
    spaces = 0;
    out.append(text, here, at - here);
  }
  return out;
}

}  // namespace planctl
