// Letters set apart by spaces, as headings are in some layouts.
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "KO M M U N I K AT I O N": of letters that stand closer to each other by their shapes two or three have no space
/// between them.
bool is_spaced_but_for_pairs(std::string_view text) {
  constexpr std::size_t most = 3;   // letters without a space
  constexpr std::size_t least = 4;  // single letters
  constexpr std::size_t near = 7;   // bytes, of as many letters with a space behind
  const std::size_t space = text.substr(0, near).find(' ');
  if (space == std::string_view::npos || text.substr(space + 1, near).find(' ') == std::string_view::npos) return false;
  std::size_t tokens = 0;
  std::size_t singles = 0;
  std::size_t letters = 0;  // of the token
  for (std::size_t at = 0; at <= text.size();) {
    const char32_t c = at < text.size() ? unicode::next(text, at) : U' ';
    if (unicode::is_letter(c)) {
      if (++letters > most) return false;
      if (at < text.size()) continue;
    } else if (!unicode::is_space(c)) {
      return false;
    }
    tokens += letters > 0 ? 1 : 0;
    singles += letters == 1 ? 1 : 0;
    letters = 0;
    if (at >= text.size()) break;
  }
  return singles >= least && singles * 3 >= tokens * 2;
}

}  // namespace

bool is_letter_spaced(std::string_view text) {
  if (text.size() > 1 && text[1] >= 'a' && text[1] <= 'z') return false;  // as most texts do
  if (is_spaced_but_for_pairs(text)) return true;
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
