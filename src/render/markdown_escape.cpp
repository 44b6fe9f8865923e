#include "render/markdown_escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "planctl/source.h"
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

/// What stands between the white space and control characters at the ends of a text.
Span inner_span(std::string_view text) {
  Span inner{text.size(), text.size()};
  for (std::size_t at = 0; at < text.size();) {
    std::size_t begin = at;
    char32_t c = unicode::next(text, at);
    if (c <= U' ' || unicode::is_space(c)) continue;
    inner = {std::min(inner.begin, begin), at};
  }
  return inner;
}

/// White space beyond ASCII as references: as it is, it would keep **marks** around it from opening. Other white space
/// at the ends of a text is not shown.
std::string spell_spaces(std::string_view spaces) {
  std::string out;
  for (std::size_t at = 0; at < spaces.size();) {
    char32_t c = unicode::next(spaces, at);
    if (c >= 0xA0) fmt::format_to(std::back_inserter(out), "&#{};", static_cast<std::uint32_t>(c));
  }
  return out;
}

/// Of a text that neither begins nor ends with white space.
std::string escape_inner(std::string_view text) {
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

}  // namespace

std::string escape_markdown(std::string_view text) {
  Span inner = inner_span(text);
  std::string escaped = escape_inner(text.substr(inner.begin, inner.end - inner.begin));
  return spell_spaces(text.substr(0, inner.begin)) + escaped + spell_spaces(text.substr(inner.end));
}

}  // namespace planctl
