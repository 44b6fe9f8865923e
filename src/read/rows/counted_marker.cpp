// Markers that count: numbers, levels, letters and Roman numerals.
#include <string>

#include "read/rows/marker_kinds.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Behind the dash that closes a number, "1 – text"; 0 where there is none, or a range: "10 – 12".
std::size_t behind_dash(std::string_view text, std::size_t at) {
  std::size_t dash = skip_spaces(text, at);
  if (dash >= text.size() || !is_dash(unicode::first(text.substr(dash)))) return 0;
  unicode::next(text, dash);
  if (!at_gap(text, dash)) return 0;
  std::size_t body = skip_spaces(text, dash);
  return body < text.size() && unicode::is_digit(static_cast<unsigned char>(text[body])) ? 0 : dash;
}

/// "2a." "2a)": the letter counts.
std::optional<Marker> numbered_letter(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size() || text[at] < 'a' || text[at] > 'z') return std::nullopt;
  if ((text[at + 1] != '.' && text[at + 1] != ')') || !at_gap(text, at + 2)) return std::nullopt;
  Marker marker;
  marker.family = MarkerFamily::letter;
  marker.number = text[at] - 'a' + 1;
  marker.sign = static_cast<char32_t>(text[at + 1]);
  marker.levels = 2;
  return finish_marker(text, at + 2, marker);
}

int roman_value(std::string_view word) {
  int value = 0;
  int previous = 0;
  for (char c : word) {
    int digit = c == 'i' ? 1 : c == 'v' ? 5 : c == 'x' ? 10 : 0;
    if (digit == 0) return 0;
    value += previous < digit ? digit - 2 * previous : digit;
    previous = digit;
  }
  return value;
}

}  // namespace

std::optional<int> read_number(std::string_view text, std::size_t& at) {
  constexpr std::size_t most_digits = 3;
  std::size_t end = at;
  int number = 0;
  for (; end < text.size() && unicode::is_digit(static_cast<unsigned char>(text[end])); ++end) {
    if (end - at == most_digits) return std::nullopt;
    number = number * 10 + (text[end] - '0');
  }
  if (end == at) return std::nullopt;
  at = end;
  return number;
}

std::optional<Marker> number_marker(std::string_view text) {
  std::size_t at = 0;
  if (text.starts_with("§ ") || text.starts_with("§")) at = skip_spaces(text, sizeof("§") - 1);
  bool paragraph = at > 0;
  bool bracket = !paragraph && text.starts_with('(');
  if (bracket) ++at;
  auto number = read_number(text, at);
  if (!number) return std::nullopt;
  if (auto letter = numbered_letter(text, at); letter && !bracket && !paragraph) return letter;
  Marker marker;
  marker.number = *number;
  marker.levels = 1;
  while (at + 1 < text.size() && text[at] == '.' && unicode::is_digit(static_cast<unsigned char>(text[at + 1]))) {
    std::size_t inner = at + 1;
    auto part = read_number(text, inner);
    if (!part) return std::nullopt;
    marker.number = *part;
    ++marker.levels;
    at = inner;
  }
  marker.family = marker.levels > 1 ? MarkerFamily::level : MarkerFamily::bare;
  if (at < text.size() && (text[at] == '.' || text[at] == ')' || (text[at] == ':' && marker.levels == 1))) {
    if (marker.levels == 1) marker.family = MarkerFamily::number;
    marker.sign = marker.levels == 1 ? static_cast<char32_t>(text[at]) : 0;
    ++at;
  } else if (std::size_t dash = behind_dash(text, at); dash > 0 && marker.levels == 1) {
    marker.family = MarkerFamily::number;
    marker.sign = U'-';
    at = dash;
  }
  if (bracket && marker.sign != U')') return std::nullopt;
  if (bracket) marker.sign = U'(';
  if (paragraph) marker.family = MarkerFamily::number, marker.sign = 0xA7;
  if (!at_gap(text, at) && !(marker.family == MarkerFamily::number && at_word(text, at))) return std::nullopt;
  return finish_marker(text, at, marker);
}

std::optional<Marker> letter_marker(std::string_view text) {
  std::size_t start = text.starts_with('(') ? 1 : 0;
  std::size_t at = start;
  while (at < text.size() && at - start < 5 && unicode::is_letter(static_cast<unsigned char>(text[at]))) ++at;
  if (at == start || at >= text.size() || std::string_view(").:").find(text[at]) == std::string_view::npos)
    return std::nullopt;
  if (start == 1 && text[at] != ')') return std::nullopt;
  std::string word = unicode::fold(text.substr(start, at - start));
  Marker marker;
  bool upper = unicode::is_upper(unicode::first(text.substr(start)));
  int roman = roman_value(word);
  if (word.size() > 1 && roman == 0) return std::nullopt;
  marker.family = roman > 0 ? MarkerFamily::roman : MarkerFamily::letter;
  marker.number = roman > 0 ? roman : word[0] - 'a' + 1;
  marker.sign = static_cast<char32_t>(start == 1 ? '(' : text[at]) + (upper ? 0x100U : 0U);
  ++at;
  if (!at_gap(text, at) && !(text[at - 1] == ')' && at_word(text, at))) return std::nullopt;
  return finish_marker(text, at, marker);
}

}  // namespace planctl
