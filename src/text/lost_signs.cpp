#include "text/lost_signs.h"

#include <array>
#include <string_view>
#include <utility>

#include "unicode.h"

namespace planctl {
namespace {

constexpr std::string_view cork = "\x15\x16\x1B\x1C\x1D\x1E\x1F";
constexpr std::array<std::string_view, cork.size()> cork_signs{"–", "—", "ff", "fi", "fl", "ffi", "ffl"};
constexpr std::array<std::string_view, 7> windows_signs{"‘", "’", "“", "”", "•", "–", "—"};  // U+0091 to U+0097
constexpr char latin_lead = '\xC2';                                                          // of U+0080 to U+00BF

/// Of a letter, or of any sign beyond ASCII.
bool is_letter_byte(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  auto byte = static_cast<unsigned char>(text[at]);
  return byte >= 0x80 || unicode::is_letter(char32_t{byte});
}

/// A ligature is part of a word, and begins no command to a terminal; a dash may stand anywhere.
bool is_cork(std::string_view text, std::size_t at) {
  constexpr char first_ligature = '\x1B';
  if (cork.find(text[at]) == std::string_view::npos) return false;
  if (text[at] < first_ligature || is_letter_byte(text, at + 1)) return true;
  bool command = at + 1 < text.size() && text[at + 1] == '[';
  return !command && at > 0 && is_letter_byte(text, at - 1);
}

/// Alone in front of the text of its line.
bool is_bullet(std::string_view text, std::size_t at) {
  std::size_t end = at + 2;
  if (end >= text.size() || text[end] != ' ') return false;
  while (at > 0 && text[at - 1] == ' ') --at;
  return at == 0 || text[at - 1] == '\n' || text[at - 1] == '\f';
}

/// What stands there as two bytes, restored; empty where nothing is to be.
std::string_view latin_sign(std::string_view text, std::size_t at) {
  constexpr unsigned char cork_bullet = 0x88;
  constexpr unsigned char first = 0x91;
  if (at + 1 >= text.size()) return {};
  auto second = static_cast<unsigned char>(text[at + 1]);
  if (second == cork_bullet && is_bullet(text, at)) return "•";
  return second >= first && second < first + windows_signs.size() ? windows_signs[second - first] : std::string_view();
}

constexpr std::string_view hyphens[] = {"\u2010", "\u2011"};  // that a keyboard has none of

/// One of those hyphens, where it stands; empty otherwise.
std::string_view hyphen_at(std::string_view text, std::size_t at) {
  for (std::string_view hyphen : hyphens) {
    if (text[at] == hyphen.front() && text.substr(at).starts_with(hyphen)) return hyphen;
  }
  return {};
}

bool may_have_lost_signs(std::string_view text) {
  constexpr char first = hyphens[0].front();  // of both
  for (auto at = text.find(first); at != std::string_view::npos; at = text.find(first, at + 1)) {
    if (!hyphen_at(text, at).empty()) return true;
  }
  for (char sign : cork) {
    if (text.find(sign) != std::string_view::npos) return true;
  }
  for (auto at = text.find(latin_lead); at != std::string_view::npos; at = text.find(latin_lead, at + 1)) {
    if (!latin_sign(text, at).empty()) return true;
  }
  return false;
}

}  // namespace

void restore_signs(std::string& text) {
  if (!may_have_lost_signs(text)) return;
  std::string restored;
  restored.reserve(text.size() + text.size() / 16);
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string_view sign = text[at] == latin_lead ? latin_sign(text, at) : std::string_view();
    std::string_view hyphen = hyphen_at(text, at);
    if (!hyphen.empty()) {
      restored += '-';
      at += hyphen.size() - 1;
    } else if (is_cork(text, at)) {
      restored += cork_signs[cork.find(text[at])];
    } else if (!sign.empty()) {
      restored += sign;
      ++at;
    } else {
      restored += text[at];
    }
  }
  text = std::move(restored);
}

}  // namespace planctl
