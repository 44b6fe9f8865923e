#include "encodings.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "unicode.h"

namespace planctl::tests {
namespace {

struct Decomposition {
  char32_t whole;
  char32_t base;
  char32_t mark;
};
constexpr std::array<Decomposition, 14> decompositions{{{U'å', U'a', 0x30A},
                                                        {U'ä', U'a', 0x308},
                                                        {U'ö', U'o', 0x308},
                                                        {U'Å', U'A', 0x30A},
                                                        {U'Ä', U'A', 0x308},
                                                        {U'Ö', U'O', 0x308},
                                                        {U'é', U'e', 0x301},
                                                        {U'É', U'E', 0x301},
                                                        {U'è', U'e', 0x300},
                                                        {U'ü', U'u', 0x308},
                                                        {U'Ü', U'U', 0x308},
                                                        {U'á', U'a', 0x301},
                                                        {U'à', U'a', 0x300},
                                                        {U'ç', U'c', 0x327}}};

/// What Windows-1252 has from 0x80 on; 0 where it has nothing.
constexpr std::array<char32_t, 32> windows_signs{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                 0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::string to_nfd(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    auto found = std::find_if(decompositions.begin(), decompositions.end(),
                              [&](const Decomposition& d) { return d.whole == c; });
    unicode::append(result, found == decompositions.end() ? c : found->base);
    if (found != decompositions.end()) unicode::append(result, found->mark);
  }
  return result;
}

std::string to_windows_1252(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    auto found = std::find(windows_signs.begin(), windows_signs.end(), c);
    if (c < 0x80 || (c >= 0xA0 && c < 0x100)) {
      result.push_back(static_cast<char>(c));
    } else if (found != windows_signs.end()) {
      result.push_back(static_cast<char>(0x80 + (found - windows_signs.begin())));
    } else {
      return {};
    }
  }
  return result;
}

std::string to_utf16(std::string_view text, bool big, bool mark) {
  std::string result;
  auto put = [&](char32_t unit) {
    char high = static_cast<char>(unit >> 8);
    char low = static_cast<char>(unit & 0xFF);
    result += big ? std::string{high, low} : std::string{low, high};
  };
  if (mark) put(0xFEFF);
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (c >= 0x10000) {
      put(0xD800 + ((c - 0x10000) >> 10));
      c = 0xDC00 + ((c - 0x10000) & 0x3FF);
    }
    put(c);
  }
  return result;
}

std::string with_line_ends(std::string_view text, std::string_view end) {
  std::string result;
  for (char c : text) c == '\n' ? result += end : result += c;
  return result;
}

/// CRLF at every second line, as files have that two programs wrote.
std::string with_mixed_line_ends(std::string_view text) {
  std::string result;
  bool windows = false;
  for (char c : text) {
    if (c == '\n' && windows) result += '\r';
    windows = windows != (c == '\n');
    result += c;
  }
  return result;
}

}  // namespace

const std::vector<std::string_view>& encoding_names() {
  static const std::vector<std::string_view> names{
      "utf-8-bom", "utf-16le", "utf-16be", "utf-16le-bare", "utf-16be-bare", "windows-1252",
      "nfd",       "crlf",     "cr",       "mixed"};
  return names;
}

std::string encode_as(std::string_view utf8, std::string_view encoding) {
  if (encoding == "utf-8-bom") return "\xEF\xBB\xBF" + std::string(utf8);
  if (encoding == "utf-16le") return to_utf16(utf8, false, true);
  if (encoding == "utf-16be") return to_utf16(utf8, true, true);
  if (encoding == "utf-16le-bare") return to_utf16(utf8, false, false);
  if (encoding == "utf-16be-bare") return to_utf16(utf8, true, false);
  if (encoding == "windows-1252") return to_windows_1252(utf8);
  if (encoding == "nfd") return to_nfd(utf8);
  if (encoding == "crlf") return with_line_ends(utf8, "\r\n");
  if (encoding == "cr") return with_line_ends(utf8, "\r");
  if (encoding == "mixed") return with_mixed_line_ends(utf8);
  throw std::runtime_error("unknown encoding " + std::string(encoding));
}

}  // namespace planctl::tests
