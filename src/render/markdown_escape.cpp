#include "render/markdown_escape.h"

#include <algorithm>

#include "unicode.h"

namespace planctl {
namespace {

bool means_something(char c) { return std::string_view("\\`*_[]<>|~#&$").find(c) != std::string_view::npos; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Offset of the sign that would make the start of the text a list item or an underline: "- ", "+ ", "=", "1.
/// ", "1) ".
std::size_t find_block_sign(std::string_view text) {
  if (text.empty()) return std::string_view::npos;
  if (std::string_view("-+=").find(text.front()) != std::string_view::npos) return 0;
  auto digits = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
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

/// Without white space, of any width, and control characters at the ends: it would keep **marks** from opening.
std::string_view trimmed(std::string_view text) {
  std::size_t begin = text.size();
  std::size_t end = text.size();
  for (std::size_t at = 0; at < text.size();) {
    std::size_t start = at;
    char32_t c = unicode::next(text, at);
    if (c <= U' ' || unicode::is_space(c)) continue;
    begin = std::min(begin, start);
    end = at;
  }
  return text.substr(begin, end - begin);
}

}  // namespace

std::string escape_markdown(std::string_view text) {
  text = trimmed(text);
  std::string escaped;
  escaped.reserve(text.size() + 8);
  std::size_t block_sign = find_block_sign(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    bool control = static_cast<unsigned char>(text[i]) < 0x20;
    if (i == block_sign || means_something(text[i]) || begins_address(text, i)) escaped += '\\';
    escaped += control ? ' ' : text[i];
  }
  return escaped;
}

}  // namespace planctl
