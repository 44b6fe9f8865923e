#include "render/markdown_escape.h"

#include <algorithm>

#include "text/printable.h"
#include "unicode.h"

namespace planctl {
namespace {

bool means_something(char c) { return std::string_view("\\`*_[]<>|~#&$").find(c) != std::string_view::npos; }

/// Offset of the sign that would make the start of the text a list item or an underline: "- ", "+ ", "=", "1.
/// ", "1) ".
std::size_t find_block_sign(std::string_view text) {
  if (text.empty()) return std::string_view::npos;
  if (std::string_view("-+=").find(text.front()) != std::string_view::npos) return 0;
  auto digits =
      static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), unicode::is_digit_byte) - text.begin());
  bool numbered = digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
  return numbered ? digits : std::string_view::npos;
}

/// At the sign that makes GitHub see an address, in which a backslash is a character of its own: the colon of
/// "http://x_y", the point of "www.x_y".
bool begins_address(std::string_view text, std::size_t at) {
  if (text[at] == ':') return text.substr(at + 1).starts_with("//");
  if (text[at] != '.' || at < 3) return false;
  std::string_view word = text.substr(at - 3, 3);
  return std::all_of(word.begin(), word.end(), [](char c) { return c == 'w' || c == 'W'; });
}

bool is_word(char c) {
  return unicode::is_digit_byte(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Behind a sign that GitHub would make a mention of somebody, or of an issue: the "@" of "@name", the "#" of "#12",
/// the "GH" of "GH-12".
bool ends_call(std::string_view text, std::size_t at) {
  char next = at + 1 < text.size() ? text[at + 1] : ' ';
  bool begins_word = at == 0 || !is_word(text[at - 1]);
  if (text[at] == '@') return begins_word && is_word(next);
  if (text[at] == '#') return unicode::is_digit_byte(next);
  bool issue = at > 0 && next == '-' && (text[at] | 0x20) == 'h' && (text[at - 1] | 0x20) == 'g';
  return issue && (at == 1 || !is_word(text[at - 2])) && at + 2 < text.size() && unicode::is_digit_byte(text[at + 2]);
}

/// Without white space, of any width, at the ends: it would keep **marks** from opening.
std::string_view trimmed(std::string_view text) {
  std::size_t begin = text.size();
  std::size_t end = text.size();
  for (std::size_t at = 0; at < text.size();) {
    std::size_t start = at;
    if (unicode::is_space(unicode::next(text, at))) continue;
    begin = std::min(begin, start);
    end = at;
  }
  return text.substr(begin, end - begin);
}

}  // namespace

std::string escape_markdown(std::string_view raw_text) {
  constexpr std::string_view unseen_break = "&#8203;";
  std::string clean = unobeyed(raw_text);
  std::string_view text = trimmed(clean);
  std::string escaped;
  escaped.reserve(text.size() + 8);
  std::size_t block_sign = find_block_sign(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == block_sign || means_something(text[i]) || begins_address(text, i)) escaped += '\\';
    escaped += text[i];
    if (ends_call(text, i)) escaped += unseen_break;
  }
  return escaped;
}

}  // namespace planctl
