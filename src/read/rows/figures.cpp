#include "read/rows/figures.h"

#include "read/rows/marker_kinds.h"
#include "unicode.h"

namespace planctl {

bool is_figure_word(std::string_view word) {
  constexpr std::string_view signs = ".,+%";
  for (std::size_t at = 0; at < word.size();) {
    const bool ascii = unicode::is_digit_byte(word[at]) || signs.find(word[at]) != std::string_view::npos;
    if (!is_dash(unicode::next(word, at)) && !ascii) return false;
  }
  return !word.empty();
}

}  // namespace planctl
