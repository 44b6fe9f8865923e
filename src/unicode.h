// The only door to ICU: decoding, normal form C, character classes, case folding and terminal width. No ICU type
// leaves it. Latin text takes short cuts that give exactly what ICU gives.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace planctl::unicode {

inline constexpr std::string_view replacement = "\xEF\xBF\xBD";  ///< U+FFFD, of bytes that mean nothing

/// The encoding of `bytes` by byte order mark, validity and statistics; empty when they are no text at all.
std::string detect_encoding(std::string_view bytes);

bool is_utf8(std::string_view bytes);

/// Without a byte order mark in front.
std::string strip_mark(std::string text);

/// True for an encoding name that can be decoded.
bool knows_encoding(const std::string& name);

/// Decodes to UTF-8 and removes a byte order mark. Bytes that mean nothing become U+FFFD; the offset in the result of
/// the first of them is stored in `first_bad`.
std::string decode(std::string bytes, const std::string& encoding, std::optional<std::size_t>& first_bad);

/// True when the text certainly is in NFC (no false positives; found without ICU for European text).
bool is_surely_nfc(std::string_view text);

/// Normal form C of UTF-8 text. Quadratic in runs of combining marks: cap them first.
std::string to_nfc(std::string_view text);

/// False for most texts without Latin ligatures.
bool may_have_ligatures(std::string_view text);

/// Latin ligatures as their letters: "ﬂ" → "fl".
std::string spell_ligatures(std::string_view text);

/// Cuts runs of combining marks to `limit`. The offset of the first cut is stored in `first_cut`.
std::string cap_mark_runs(std::string_view text, std::size_t limit, std::optional<std::size_t>& first_cut);

/// What ICU says of characters beyond ASCII; the functions below it take the short cut.
namespace wide {
char32_t next(std::string_view text, std::size_t& at);
bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_space(char32_t c);
char32_t to_lower(char32_t c);
void append(std::string& text, char32_t c);
}  // namespace wide

/// The character at `at`, which moves past it. U+FFFD for bytes that are not UTF-8.
inline char32_t next(std::string_view text, std::size_t& at) {
  auto lead = static_cast<unsigned char>(text[at]);
  if (lead >= 0x80) return wide::next(text, at);
  ++at;
  return lead;
}
/// First and last character; 0 for empty text.
inline char32_t first(std::string_view text) {
  std::size_t at = 0;
  return text.empty() ? 0 : next(text, at);
}
inline char32_t last(std::string_view text) {
  if (text.empty()) return 0;
  std::size_t at = text.size() - 1;
  while (at > 0 && (text[at] & 0xC0) == 0x80) --at;
  return next(text, at);
}

inline bool is_upper(char32_t c) { return c < 0x80 ? c >= U'A' && c <= U'Z' : wide::is_upper(c); }
inline bool is_lower(char32_t c) { return c < 0x80 ? c >= U'a' && c <= U'z' : wide::is_lower(c); }
inline bool is_letter(char32_t c) { return c < 0x80 ? is_upper(c) || is_lower(c) : wide::is_letter(c); }
inline bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
inline bool is_digit_byte(char c) { return c >= '0' && c <= '9'; }
/// Where the first digit from `at` on stands; the size where there is none.
std::size_t find_digit(std::string_view text, std::size_t at = 0);
inline bool has_digit(std::string_view text) { return find_digit(text) < text.size(); }
/// White space of any width, also no-break.
inline bool is_space(char32_t c) { return c < 0x80 ? c == U' ' || (c >= 9 && c <= 13) : wide::is_space(c); }
/// False for bytes that begin no control character, no space but U+0020, and nothing ignorable.
constexpr bool may_begin_blank(unsigned char byte) {
  return byte < 0x20 || byte == 0xC2 || (byte > 0xE0 && byte < 0xF0 && byte != 0xE5);
}
bool is_symbol(char32_t c);     ///< symbols, dashes, other punctuation and private use: what bullets are made of
bool is_ignorable(char32_t c);  ///< soft hyphen, zero width space, byte order mark and the like
/// Simple case folding.
inline char32_t to_lower(char32_t c) { return c < 0x80 ? (is_upper(c) ? c + 32 : c) : wide::to_lower(c); }

inline void append(std::string& text, char32_t c) {
  if (c < 0x80) {
    text.push_back(static_cast<char>(c));
  } else {
    wide::append(text, c);
  }
}

/// Lower case for comparing; same length in characters.
std::string fold(std::string_view text);
/// What is left of a text when layout, case, hyphens, spaces and punctuation are set aside: letters, digits, signs
/// that mean something (%, &, §), and points and dashes between digits.
std::string key(std::string_view text);
/// The first characters of the key, `bytes` or a few more: equal where keys are equal.
std::string key_start(std::string_view text, std::size_t bytes);

/// The same for goals: every sign tells one from another ("½", "≥", "−4", "→", "10:30") but for quotes, brackets, and
/// punctuation that stands between no digits.
std::string goal_key(std::string_view text);
/// The first bytes of that key.
std::string goal_key_start(std::string_view text, std::size_t bytes);

/// Part of a figure or its unit beside the digits: "½", "²".
bool is_raised_number(char32_t c);
/// The value of "½"; none for what is no fraction.
std::optional<double> fraction(char32_t c);

std::size_t length(std::string_view text);   ///< characters
std::size_t columns(std::string_view text);  ///< terminal columns

}  // namespace planctl::unicode
