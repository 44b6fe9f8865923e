#include "read/rows/marker.h"

#include <algorithm>
#include <optional>

#include "fnv1a.h"
#include "language/language.h"
#include "language/title_words.h"
#include "unicode.h"

namespace planctl {
namespace {

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t after = at;
    if (!unicode::is_space(unicode::next(text, after))) break;
    at = after;
  }
  return at;
}

/// "1" or "12" or "123" at `at`; moves past it.
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

/// "[ ]" or "[x]" and a space: the box of a task.
bool is_box(std::string_view text) {
  return text.size() > 3 && text[0] == '[' && std::string_view(" xX").find(text[1]) != std::string_view::npos &&
         text.substr(2, 2) == "] ";
}

/// Boxes are one kind of bullet, ticked or not: ☐ ☑ ☒.
char32_t without_tick(char32_t sign) {
  constexpr char32_t box = 0x2610;
  return sign == 0x2611 || sign == 0x2612 ? box : sign;
}

bool at_gap(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  std::size_t after = at;
  return unicode::is_space(unicode::next(text, after));
}

/// A word with a capital right behind a number, "9.Vi målar": not "9.B".
bool at_word(std::string_view text, std::size_t at) {
  if (!unicode::is_upper(unicode::next(text, at))) return false;
  if (at >= text.size()) return false;
  char32_t second = unicode::first(text.substr(at));
  return unicode::is_lower(second) || second == U' ';
}

bool is_never_bullet(char32_t c) {
  constexpr std::u32string_view never = U"\"'”“’‘«(%&@/.,:;!?#\\…©®°€£$[]{}|^_`~=";
  return never.find(c) != std::u32string_view::npos;
}

/// Behind the invisible sign that asks for a sign in colour or without: "✔️ text".
std::size_t behind_variation(std::string_view text, std::size_t at) {
  std::size_t after = at;
  if (at >= text.size()) return at;
  char32_t c = unicode::next(text, after);
  return c == 0xFE0E || c == 0xFE0F ? after : at;
}

/// Behind a second bullet, where one list was written inside the item of another: "• * text"; not "– – 3 °C".
std::size_t behind_second_bullet(std::string_view text, std::size_t end) {
  std::size_t at = skip_spaces(text, end);
  if (at == end || at >= text.size()) return end;
  char32_t sign = unicode::next(text, at);
  std::size_t body = skip_spaces(text, at);
  bool bullet = sign == U'*' || sign == U'-' || (unicode::is_symbol(sign) && !is_never_bullet(sign) && sign > 0xFF);
  bool text_behind = body > at && body < text.size() && unicode::is_letter(unicode::first(text.substr(body)));
  return bullet && text_behind ? at : end;
}

/// "✓ text", "✓✓ text", "•text", "- text", "[x] text"; "-text" is none.
std::optional<Marker> symbol_marker(std::string_view text) {
  if (is_box(text)) {
    Marker marker;
    marker.family = MarkerFamily::symbol;
    marker.sign = without_tick(0x2612);
    return finish_marker(text, 3, marker);
  }
  std::size_t at = 0;
  char32_t sign = unicode::next(text, at);
  if (sign < 0x21 || !unicode::is_symbol(sign) || is_never_bullet(sign)) return std::nullopt;
  std::size_t behind = skip_spaces(text, at);
  if (sign == 0xA7 && behind < text.size() && unicode::is_digit(static_cast<unsigned char>(text[behind])))
    return std::nullopt;
  std::size_t end = at;
  for (int run = 1; at < text.size(); ++run) {
    if (unicode::next(text, at) != sign) break;
    if (run >= 3) return std::nullopt;
    end = at;
  }
  end = behind_variation(text, end);
  bool ascii_or_dash = sign < 0x80 || is_dash(sign) || sign == 0xA7 || sign == 0xBB || sign == 0xB1 || sign == 0xD7;
  if (!at_gap(text, end) && (ascii_or_dash || unicode::is_symbol(unicode::first(text.substr(end)))))
    return std::nullopt;
  Marker marker;
  marker.family = MarkerFamily::symbol;
  marker.sign = without_tick(sign);
  return finish_marker(text, behind_second_bullet(text, end), marker);
}

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

/// "1." "1)" "(1)" "1 –" "2.1" "2.1." "2a." "§ 1" "1 Title".
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

/// "a)" "A." "A:" "(a)" "iv." "II)".
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

char32_t sign_of(std::string_view word) { return fnv1a(word); }

/// Where the noun begins that a number stands behind, when one or two words say what kind it is of: "Prioriterat område
/// 3: text"; 0 where none do.
std::size_t behind_qualifiers(std::string_view text) {
  constexpr int most = 2;
  std::size_t noun = 0;
  int words = 0;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (c == U' ') {
      if (at < text.size() && unicode::is_digit(static_cast<unsigned char>(text[at]))) return noun;
      if (++words > most) return 0;
      noun = at;
    } else if (!unicode::is_letter(c)) {
      return 0;
    }
  }
  return 0;
}

/// The number of a letter that counts, "A)" is 1, or behind one or a few: "A3:" and "MP.3" are 3.
std::optional<int> read_letter(std::string_view text, std::size_t& at) {
  constexpr std::size_t most_letters = 3;
  std::size_t end = at;
  while (end < std::min(text.size(), at + most_letters) && text[end] >= 'A' && text[end] <= 'Z') ++end;
  bool letter = end == at + 1 && end < text.size() && (text[end] == ')' || text[end] == ':');
  std::size_t number = end < text.size() && (text[end] == '.' || text[end] == '-') ? end + 1 : end;
  if (end > at && number + 1 <= text.size() && !letter) {
    auto found = read_number(text, number);
    if (found) at = number;
    return found;
  }
  return letter ? std::optional<int>(text[at++] - 'A' + 1) : std::nullopt;
}

/// May what stands behind a noun count: " 2", ":", " MP.2."?
bool counts_at(std::string_view text, std::size_t at) {
  constexpr std::size_t longest_code = 6;  // bytes
  std::string_view code = text.substr(at, longest_code);
  return std::any_of(code.begin(), code.end(),
                     [](char c) { return unicode::is_digit_byte(c) || c == ':' || c == ')'; });
}

constexpr std::size_t longest_name = 48;  // bytes, with what counts behind it

/// "Delmål 1.2 – text", "Mål 2: text", "Mål 3" alone, "Prioriterat område 3: text", "Objective A) text", "M1: text",
/// "M1   text", "Mål A1: text".
std::optional<Marker> named_marker(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes
  if (!unicode::is_upper(unicode::first(text))) return std::nullopt;
  std::size_t begin = behind_qualifiers(text);
  std::size_t at = begin;
  for (std::size_t after = at; after < text.size() && at - begin <= longest; at = after) {
    if (!unicode::is_letter(unicode::next(text, after))) break;
  }
  if (at == begin || at - begin > longest || !counts_at(text, at)) return std::nullopt;
  std::string noun = unicode::fold(text.substr(begin, at - begin));
  if (at + 2 < text.size() && text[at] == ':' && text[at + 1] == ' ' && in_any(&Language::goal_nouns, noun)) {
    Marker label;
    label.family = MarkerFamily::named;
    label.sign = sign_of(noun);
    return finish_marker(text, at + 1, label);
  }
  bool dashed =
      begin == 0 && at <= 2 && at + 1 < text.size() && text[at] == '-' && unicode::is_digit_byte(text[at + 1]);
  if (dashed) ++at;  // "B-1."
  bool code = begin == 0 && at < text.size() && (dashed || at <= 2) && unicode::is_digit_byte(text[at]);
  if (!code && !in_any(&Language::item_nouns, noun) && !is_goal_word(noun)) return std::nullopt;
  if (!code) at = skip_spaces(text, at);
  Marker marker;
  auto number = read_number(text, at);
  if (!number && !code) number = read_letter(text, at);
  if (!number || *number > 99) return std::nullopt;
  marker.number = *number;
  marker.levels = 1;
  while (at + 1 < text.size() && text[at] == '.' && unicode::is_digit(static_cast<unsigned char>(text[at + 1]))) {
    auto part = read_number(text, ++at);
    if (!part) return std::nullopt;
    marker.number = *part;
    ++marker.levels;
  }
  marker.family = MarkerFamily::named;
  marker.sign = sign_of(noun);
  std::size_t dash = skip_spaces(text, at);
  if (at < text.size() && (text[at] == ':' || text[at] == '.' || text[at] == ')')) {
    ++at;
  } else if (dash < text.size() && is_dash(unicode::first(text.substr(dash)))) {
    unicode::next(text, dash);
    at = dash;
  } else if (code && text.substr(at).starts_with("  ")) {
    // "A1   text": the gap of a list, not of a sentence.
  } else if (code || begin > 0 ||
             (at < text.size() && !(marker.levels > 1 && unicode::is_upper(unicode::first(text.substr(dash)))))) {
    return std::nullopt;
  }
  if (!at_gap(text, at)) return std::nullopt;
  return finish_marker(text, at, marker);
}

/// "**Mål 1.** text", "**Mål:** text", "**1.1** text": the same in bold.
std::optional<Marker> bold_named_marker(std::string_view text) {
  constexpr std::size_t longest = 32;  // bytes
  constexpr std::string_view bold = "**";
  if (!text.starts_with(bold)) return std::nullopt;
  std::size_t close = text.substr(0, longest).find(bold, bold.size());
  if (close == std::string_view::npos || !at_gap(text, close + bold.size())) return std::nullopt;
  std::string_view name = text.substr(bold.size(), close - bold.size());
  std::string probe = std::string(name) + " x";
  auto marker = named_marker(probe);
  if (!marker) marker = number_marker(probe);
  if (!marker || marker->size != name.size() + 1) return std::nullopt;
  Marker found = finish_marker(text, close + bold.size(), *marker);
  found.text = name;
  return found;
}

}  // namespace

std::optional<Marker> read_code(std::string_view text) {
  std::size_t at = 0;
  Marker marker;
  while (at < std::min<std::size_t>(text.size(), 2) && text[at] >= 'A' && text[at] <= 'Z') ++at;
  std::string_view letters = text.substr(0, at);
  auto number = read_number(text, at);
  if (!number || *number > 99) return std::nullopt;
  marker.number = *number;
  marker.levels = 2;
  if (!letters.empty()) {
    marker.family = MarkerFamily::named;
    marker.sign = sign_of(letters);
  } else if (at < text.size() && text[at] >= 'a' && text[at] <= 'z') {
    marker.family = MarkerFamily::letter;
    marker.number = text[at++] - 'a' + 1;
  }
  std::size_t body = skip_spaces(text, at);
  bool text_behind = body > at && body < text.size() && unicode::is_upper(unicode::first(text.substr(body)));
  if (marker.family == MarkerFamily::none || !text_behind) return std::nullopt;
  return finish_marker(text, at, marker);
}

namespace {

/// "Vad: text", "Hur gör vi? text", "Vad?" alone above its answer.
std::optional<Marker> question_marker(std::string_view text) {
  std::size_t size = question_size(text);
  if (size == 0) return std::nullopt;
  Marker marker;
  marker.family = MarkerFamily::question;
  marker.sign = sign_of(unicode::fold(text.substr(0, size - 1)));
  return finish_marker(text, size, marker);
}

/// "o Öka", "n\tÖka": one letter in front of a capital.
std::optional<Marker> stray_letter(std::string_view text) {
  std::size_t at = 0;
  char32_t sign = unicode::next(text, at);
  if (!unicode::is_letter(sign) || !at_gap(text, at)) return std::nullopt;
  std::size_t body = skip_spaces(text, at);
  if (body >= text.size()) return std::nullopt;
  bool tab = text[at] == '\t';
  std::string word(text.substr(0, at));
  if (!tab && (in_any(&Language::one_letter_words, unicode::fold(word)))) return std::nullopt;
  Marker marker;
  marker.family = MarkerFamily::leaked;
  marker.sign = sign;
  return finish_marker(text, at, marker);
}

}  // namespace

bool is_dash(char32_t c) {
  return c == U'-' || c == 0x2013 || c == 0x2014 || c == 0x2212 || c == 0x2010 || c == 0x2043;
}

// The box of a task belongs to the marker in front of it: "- [ ] text", "1. [x] text".
Marker finish_marker(std::string_view text, std::size_t end, Marker marker) {
  std::size_t body = skip_spaces(text, end);
  if (body > end && is_box(text.substr(body))) end = body + 3;
  marker.text = text.substr(0, end);
  marker.size = static_cast<std::uint32_t>(skip_spaces(text, end));
  return marker;
}

// No symbol and no number begins with a letter.
Marker read_marker(std::string_view text, bool has_digit_or_colon) {
  if (!unicode::is_letter(unicode::first(text))) {
    if (text.starts_with('*')) {
      if (auto marker = bold_named_marker(text)) return *marker;
    }
    if (auto marker = symbol_marker(text)) return *marker;
    if (auto marker = number_marker(text)) return *marker;
  }
  if (auto marker = letter_marker(text)) return *marker;
  if (has_digit_or_colon || text.substr(0, longest_name).find(')') != std::string_view::npos) {
    if (auto marker = named_marker(text)) return *marker;
  }
  if (has_digit_or_colon || text.find('?') != std::string_view::npos) {
    if (auto marker = question_marker(text)) return *marker;
  }
  if (auto marker = stray_letter(text)) return *marker;
  return {};
}

bool asks_what(std::string_view question) {
  std::size_t at = 0;
  return in_any(&Language::whats, next_word(question.substr(0, question.find_first_of(":?")), at));
}

std::size_t question_size(std::string_view text) {
  constexpr std::size_t longest = 40;  // bytes
  std::size_t end = 0;
  while (end < std::min(text.size(), longest) && text[end] != ':' && text[end] != '?' && text[end] != '.') ++end;
  if (end == std::min(text.size(), longest) || text[end] == '.' || !at_gap(text, end + 1)) return 0;
  std::size_t at = 0;
  std::string first = next_word(text.substr(0, end), at);
  bool asks = in_any(&Language::whats, first) || in_any(&Language::other_questions, first);
  return asks && unicode::is_upper(unicode::first(text)) ? end + 1 : 0;
}

bool begins_with_bullet(std::string_view text) {
  std::size_t at = text.find_first_not_of("0123456789");
  if (at > 0 && at <= 2 && at + 1 < text.size() && (text[at] == '.' || text[at] == ')') && text[at + 1] == ' ')
    return true;
  at = 0;
  char32_t sign = unicode::next(text, at);
  return at < text.size() && (text[at] == ' ' || text[at] == '\t') && !unicode::is_letter(sign) &&
         !unicode::is_digit(sign);
}

Marker read_dash_at_word(std::string_view text) {
  constexpr char first_of_dash = '\xE2';  // but for the ASCII one
  if (text.empty() || (text.front() != '-' && text.front() != first_of_dash)) return {};
  std::size_t end = 0;
  Marker marker;
  if (!is_dash(marker.sign = unicode::next(text, end)) || !at_word(text, end)) return {};
  marker.family = MarkerFamily::symbol;
  return finish_marker(text, end, marker);
}

}  // namespace planctl
