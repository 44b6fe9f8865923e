#include "text/printable.h"

#include <algorithm>

#include "eight_bytes.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_plain(char c) { return c >= 0x20 && c < 0x7F; }

/// Past the plain ASCII from `at` on.
std::size_t skip_plain(std::string_view text, std::size_t at) {
  auto all_plain = [](EightBytes bytes) {
    return ((bytes & every_mark) | below(bytes, 0x20) | equal_to(bytes, 0x7F)) == 0;
  };
  while (has_eight_bytes(text, at) && all_plain(eight_bytes(text, at))) at += sizeof(EightBytes);
  while (at < text.size() && is_plain(text[at])) ++at;
  return at;
}

}  // namespace

bool is_obeyed(char32_t c) {
  if (c < 0xA0) return c < 0x20 || c >= 0x7F;
  return c == 0x061C || (c >= 0x200E && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F);
}

std::string shown_as(char32_t c) {
  std::string text;
  if (c < 0x20) {
    unicode::append(text, 0x2400 + c);
  } else if (c == 0x7F) {
    unicode::append(text, 0x2421);
  } else {
    unicode::append(text, is_obeyed(c) ? 0xFFFD : c);
  }
  return text;
}

std::size_t find_obeyed(std::string_view text, std::size_t at) {
  for (at = skip_plain(text, at); at < text.size(); at = skip_plain(text, at)) {
    std::size_t begin = at;
    char32_t c = unicode::next(text, at);
    bool broken = c == 0xFFFD && !text.substr(begin).starts_with(unicode::replacement);
    if (broken || is_obeyed(c)) return begin;
  }
  return at;
}

namespace {

/// With `instead` of each character that is obeyed; bytes that are not UTF-8 come as U+FFFD.
template <typename Instead>
std::string replace_obeyed(std::string_view text, Instead instead) {
  std::string clean;
  for (std::size_t at = 0;;) {
    std::size_t end = find_obeyed(text, at);
    clean += text.substr(at, end - at);
    if (end == text.size()) return clean;
    clean += instead(unicode::next(text, end));
    at = end;
  }
}

}  // namespace

std::string printable(std::string_view text) { return replace_obeyed(text, shown_as); }

std::string unobeyed(std::string_view text) {
  return replace_obeyed(text, [](char32_t c) {
    if (is_obeyed(c)) return std::string(c < 0x20 ? " " : "");
    std::string sign;
    unicode::append(sign, c);
    return sign;
  });
}

}  // namespace planctl
