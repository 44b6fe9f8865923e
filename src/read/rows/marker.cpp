#include "read/rows/marker.h"

#include <algorithm>
#include <optional>

#include "language/language.h"
#include "read/rows/marker_kinds.h"
#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

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

bool is_never_bullet(char32_t c) {
  constexpr std::u32string_view never = U"\"'”“’‘«(%&@/.,:;!?#\\…©®€£$[]{}|^_`=";
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

/// Behind an arrow of ASCII: "-> text", "=> text"; 0 where there is none, and for a link: "-> Läs mer om stugor".
std::size_t behind_arrow(std::string_view text) {
  const bool arrow = text.starts_with("->") || text.starts_with("=>");
  if (!arrow || text.size() < 4 || !at_gap(text, 2)) return 0;
  std::size_t at = skip_spaces(text, 2);
  std::string words = next_word(text, at);
  words.append(1, ' ').append(next_word(text, at));
  return in_any(&Language::background_titles, words) ? 0 : 2;
}

/// "✓ text", "✓✓ text", "•text", "- text", "-> text", "[x] text"; "-text" is none.
std::optional<Marker> symbol_marker(std::string_view text) {
  if (const std::size_t arrow = behind_arrow(text); arrow > 0) {
    Marker marker;
    marker.family = MarkerFamily::symbol;
    marker.sign = 0x2192;
    return finish_marker(text, arrow, marker);
  }
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
  bool ascii_or_dash =
      sign < 0x80 || is_dash(sign) || sign == 0xA7 || sign == 0xB0 || sign == 0xBB || sign == 0xB1 || sign == 0xD7;
  if (!at_gap(text, end) && (ascii_or_dash || unicode::is_symbol(unicode::first(text.substr(end)))))
    return std::nullopt;
  Marker marker;
  marker.family = MarkerFamily::symbol;
  marker.sign = without_tick(sign);
  return finish_marker(text, behind_second_bullet(text, end), marker);
}

/// "« öka": it opens no quotation that its row closes.
bool is_lone_guillemet(std::string_view text, char32_t sign) {
  return sign == U'«' && text.find("»") == std::string_view::npos;
}

/// "o Öka", "n\tÖka": one letter in front of a capital; "? Öka": what a bullet becomes that an encoding does not have;
/// "« öka": what a scanner makes of one.
std::optional<Marker> stray_letter(std::string_view text) {
  std::size_t at = 0;
  char32_t sign = unicode::next(text, at);
  const bool stray = unicode::is_letter(sign) || sign == U'?' || is_lone_guillemet(text, sign);
  if (!stray || !at_gap(text, at)) return std::nullopt;
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

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t after = at;
    if (!unicode::is_space(unicode::next(text, after))) break;
    at = after;
  }
  return at;
}

bool at_gap(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  std::size_t after = at;
  return unicode::is_space(unicode::next(text, after));
}

bool at_word(std::string_view text, std::size_t at) {
  if (at >= text.size() || !unicode::is_upper(unicode::next(text, at)) || at >= text.size()) return false;
  char32_t second = unicode::first(text.substr(at));
  return unicode::is_lower(second) || second == U' ';
}

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

/// "• Mål: text", "– Kortsiktigt mål: text": what calls the text a goal belongs to the bullet in front of it.
static Marker behind_goal_label(std::string_view text, Marker bullet) {
  auto label = named_marker(text.substr(bullet.size));
  const bool goal = label && label->number == 0 && label->text.ends_with(':');
  if (!goal || bullet.size + label->size >= text.size()) return bullet;
  bullet.text = text.substr(0, bullet.size + label->text.size());
  bullet.size += label->size;
  return bullet;
}

// No symbol and no number begins with a letter.
Marker read_marker(std::string_view text, bool has_digit_or_colon) {
  if (!unicode::is_letter(unicode::first(text))) {
    if (text.starts_with('*')) {
      if (auto marker = bold_named_marker(text)) return *marker;
    }
    if (auto marker = symbol_marker(text)) return has_digit_or_colon ? behind_goal_label(text, *marker) : *marker;
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

bool begins_with_bullet(std::string_view text) {
  if (text.empty()) return false;  // of a cell
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
