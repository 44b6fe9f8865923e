// Notes at the foot of a page, and the references to them.
#include "read/joining/furniture.h"

#include <algorithm>

#include "unicode.h"

namespace planctl {
namespace {

bool ends_word(std::string_view text, std::size_t at) {
  if (at == text.size()) return true;
  char c = text[at];
  return c == ' ' || c == '.' || c == ',' || c == ';' || c == ':' || c == ')';
}

/// May a reference stand behind this: a word, with or without a point, or a year? "CO2", "m2" and "km2" are words of
/// their own.
bool may_be_referred_from(std::string_view text) {
  constexpr std::size_t year = 4;        // digits
  constexpr std::size_t long_word = 24;  // bytes; what stands before them does not matter
  if (text.ends_with('.')) text.remove_suffix(1);
  text = text.substr(text.size() - std::min(text.size(), long_word));
  std::string_view word = text.substr(text.find_last_of(" (") + 1);
  if (word.size() == year && (word.starts_with("19") || word.starts_with("20")))
    return std::all_of(word.begin(), word.end(), unicode::is_digit_byte);
  std::size_t letters = unicode::length(word);
  bool unit = letters < 2 || (letters == 2 && word.ends_with('m'));
  return !unit && (letters > 3 ? unicode::is_letter(unicode::last(word)) : unicode::is_lower(unicode::last(word)));
}

/// Behind the last row of the page that row `i` stands on, when that is near; `i` when it is not.
std::size_t near_page_end(const Rows& rows, std::size_t i) {
  constexpr std::size_t most_rows = 10;
  for (std::size_t k = i + 1; k <= i + most_rows; ++k) {
    if (k == rows.size() || rows[k].page_before || rows[k].role == RowRole::furniture) return k;
  }
  return i;
}

/// Behind a note of a sentence that stands inside another one, where a page ended that nothing else shows; `i` where it
/// does not.
///     • Bjuda in alla till stugan vid sjön så att de
///     1 Enkäten besvarades i maj.
///       vågar sova där
std::size_t behind_note_inside(const Rows& rows, std::size_t i) {
  constexpr std::size_t most_rows = 3;
  constexpr std::string_view closing = ".!?:;";
  if (closing.find(rows[i - 1].text.back()) != std::string_view::npos) return i;
  for (std::size_t k = i + 1; k < std::min(rows.size(), i + 1 + most_rows); ++k) {
    if (unicode::is_lower(unicode::first(rows[k].text)) && rows[k - 1].text.ends_with('.')) return k;
  }
  return i;
}

/// "∗", alone or in front of its note.
std::string_view leading_note_sign(std::string_view text) {
  for (std::string_view sign : {"∗", "†", "‡"}) {
    bool alone = text.size() == sign.size() || (text.size() > sign.size() && text[sign.size()] == ' ');
    if (text.starts_with(sign) && alone) return sign;
  }
  return {};
}

bool is_referred_to(const Rows& rows, std::size_t i, std::string_view number) {
  constexpr std::size_t page = 80;  // rows
  bool sign = !unicode::is_digit_byte(number.front());
  for (std::size_t k = i; k-- > 0 && i - k <= page;) {
    if ((sign || rows[k].has_digit_or_colon) && find_reference(rows[k].text, number) != std::string_view::npos)
      return true;
    if (rows[k].role == RowRole::furniture || rows[k + 1].page_before) return false;
  }
  return false;
}

}  // namespace

std::string_view leading_number(std::string_view text) {
  if (!unicode::is_digit_byte(text.front())) return {};
  std::size_t end = text.find_first_not_of("0123456789");
  if (end == std::string_view::npos) end = text.size();
  bool alone = end > 0 && end <= 2 && (end == text.size() || text[end] == ' ' || text[end] == '\t');
  return alone ? text.substr(0, end) : std::string_view();
}

std::size_t find_reference(std::string_view text, std::string_view number) {
  for (auto at = text.find(number[0]); at != std::string_view::npos; at = text.find(number[0], at + 1)) {
    std::size_t end = at + number.size();
    bool found = end <= text.size() && text[end - 1] == number.back() && at > 0 && text[at - 1] != ' ';
    if (found && ends_word(text, end) && may_be_referred_from(text.substr(0, at))) return at;
  }
  return std::string_view::npos;
}

void mark_footnotes(Rows& rows) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    char first = rows[i].text.front();
    if (!unicode::is_digit_byte(first) && static_cast<unsigned char>(first) != 0xE2U) continue;
    std::string_view number =
        unicode::is_digit_byte(first) ? leading_number(rows[i].text) : leading_note_sign(rows[i].text);
    if (number.empty() || rows[i].role != RowRole::content) continue;
    std::size_t end = near_page_end(rows, i);
    if (std::size_t inside = behind_note_inside(rows, i); inside > i) end = inside;
    if (end == i || !is_referred_to(rows, i, number)) continue;
    for (; i < end; ++i) {
      rows[i].footnote = unicode::is_digit_byte(first) && !leading_number(rows[i].text).empty();
      rows[i].role = RowRole::furniture;
    }
  }
}

}  // namespace planctl
