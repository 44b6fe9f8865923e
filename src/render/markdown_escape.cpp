#include "render/markdown_escape.h"

#include <algorithm>

namespace planctl {
namespace {

bool means_something(char c) { return std::string_view("\\`*_[]<>|~#&").find(c) != std::string_view::npos; }

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

}  // namespace

std::string escape_markdown(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size() + 8);
  std::size_t block_sign = find_block_sign(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    bool control = static_cast<unsigned char>(text[i]) < 0x20;
    if (i == block_sign || means_something(text[i])) escaped += '\\';
    escaped += control ? ' ' : text[i];
  }
  return escaped;
}

}  // namespace planctl
