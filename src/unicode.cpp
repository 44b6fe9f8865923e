#include "unicode.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "eight_bytes.h"
#include "unicode_marks.h"

namespace planctl::unicode {
namespace {

/// The letters from "À" to "ÿ" are two bytes each with this one first, capitals and small ones 32 apart in the second.
constexpr unsigned char latin_lead = 0xC3;

/// Does one stand at the latin lead at `at`, and not "×", "÷" or half a character?
bool has_latin_letter(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return false;
  auto second = static_cast<unsigned char>(text[at + 1]);
  return second >= 0x80 && second <= 0xBF && second != 0x97 && second != 0xB7;
}

char small_second(char second) {
  auto byte = static_cast<unsigned char>(second);
  return static_cast<char>(byte < 0x9F ? byte + 32 : byte);
}

/// Folds eight bytes at a time where they stand, as long as they are ASCII and letters that begin with the latin lead.
/// Returns where it stopped: behind whole characters.
std::size_t fold_eights(std::string& text) {
  std::size_t at = 0;
  Marks behind_lead = 0;  // on the first byte: a lead was the last of those before
  for (; has_eight_bytes(text, at); at += sizeof(EightBytes)) {
    EightBytes bytes = eight_bytes(text, at);
    Marks leads = equal_to(bytes, latin_lead);
    Marks seconds = leads << 8 | behind_lead;
    Marks following = bytes & ~(bytes << 1) & every_mark;
    if (following != seconds || (bytes & every_mark) != (leads | seconds)) break;
    EightBytes low = bytes & ~every_mark;
    Marks capitals = between(bytes, 'A', 'Z') | (seconds & below(low, 0x1F) & ~equal_to(low, 0x17));
    if (capitals != 0) store_eight_bytes(text, at, bytes + (capitals >> 2));
    behind_lead = leads >> 56;
  }
  return behind_lead != 0 ? at - 1 : at;
}

/// Folds from `begin` on, where the first character beyond ASCII stands.
std::string fold_wide(const std::string& text, std::size_t begin) {
  std::string folded(text, 0, begin);
  for (std::size_t at = begin; at < text.size();) append(folded, to_lower(next(text, at)));
  return folded;
}

bool is_between_digits(std::string_view text, std::size_t at, std::size_t after) {
  return at > 0 && after < text.size() && is_digit(static_cast<unsigned char>(text[at - 1])) &&
         is_digit(static_cast<unsigned char>(text[after]));
}

std::size_t count_digits(std::string_view text, std::size_t at, std::size_t most) {
  std::size_t count = 0;
  while (count < most && at + count < text.size() && is_digit(static_cast<unsigned char>(text[at + count]))) ++count;
  return count;
}

/// Parts the sign a number into groups of three digits, all of them: "1,800", "1.250.000"? A decimal sign parts none of
/// "0,125" and "1,8000".
bool is_grouping(std::string_view text, std::size_t at) {
  constexpr std::size_t group = 3;
  constexpr std::size_t longest = 5 * (group + 1);  // bytes: a number has no more digits
  auto parts = [&](std::size_t sign) { return sign < text.size() && text[sign] == text[at]; };
  auto is_group = [&](std::size_t digit) { return count_digits(text, digit, group + 1) == group; };
  std::size_t begin = at;
  while (begin > group && at - begin < longest && parts(begin - group - 1) && is_group(begin - group))
    begin -= group + 1;
  const std::size_t sign = begin;
  while (begin > 0 && sign - begin <= group && is_digit(static_cast<unsigned char>(text[begin - 1]))) --begin;
  const bool first = sign > begin && sign - begin <= group && text[begin] != '0';
  auto goes_on = [](char c) { return c == '.' || c == ',' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (!first || (begin > 0 && goes_on(text[begin - 1]))) return false;  // "3.2.100", "v2.100"
  std::size_t end = at;
  while (end - at < longest && parts(end) && is_group(end + 1)) end += group + 1;
  return end > at && !(parts(end) && count_digits(text, end + 1, 1) > 0);
}

/// What a key has for every byte: the sign itself, letters in small; nothing; or what its neighbours say.
constexpr char left_out = 0;
constexpr char by_neighbours = 1;
using KeySigns = std::array<char, 256>;

constexpr KeySigns make_key_signs(std::string_view kept, std::string_view asked) {
  KeySigns signs{};
  std::fill(signs.begin() + 128, signs.end(), by_neighbours);
  auto at = [&](char c) -> char& { return signs[static_cast<unsigned char>(c)]; };
  for (char c = '0'; c <= '9'; ++c) at(c) = c;
  for (char c = 'a'; c <= 'z'; ++c) at(c) = at(static_cast<char>(c - 32)) = c;
  for (char c : kept) at(c) = c;
  for (char c : asked) at(c) = by_neighbours;
  return signs;
}

constexpr KeySigns key_signs = make_key_signs("%&+", ",.-");
constexpr KeySigns goal_key_signs = make_key_signs("%&+#$*/<=>@\\^_|~", ",.-:;!?");

bool is_dash(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

/// What a key has for the character at `at`, which moves past it: one that is not ASCII, or one by its neighbours. 0
/// where it has nothing.
char32_t rare_key_sign(std::string_view text, std::size_t& at) {
  std::size_t here = at;
  char32_t c = next(text, at);
  if (c >= 0x80 && is_letter(c)) return to_lower(c);
  bool point = c == U',' || c == U'.';
  bool dash = c == U'-' || c == 0x2013;
  if (point || dash) return !is_between_digits(text, here, at) ? 0 : point ? U',' : U'-';
  bool meant = c == U'§' || c == U'€' || u_isdigit(static_cast<UChar32>(c)) != 0 || is_mark(c);
  return meant ? c : 0;
}

/// A dash in front of a number, and behind none.
bool is_minus(std::string_view text, std::size_t at, std::size_t after) {
  bool number = after < text.size() && is_digit(static_cast<unsigned char>(text[after]));
  return number && (at == 0 || is_space(last(text.substr(0, at))));
}

/// Quotes, brackets and dots are how a text is set.
bool is_setting(char32_t c) {
  auto sign = static_cast<UChar32>(c);
  std::uint32_t set = U_GC_PS_MASK | U_GC_PE_MASK | U_GC_PI_MASK | U_GC_PF_MASK | U_GC_CC_MASK;
  return (U_GET_GC_MASK(sign) & set) != 0 || is_space(c) || c == 0x2026 || c == 0xB4;
}

/// The same for a key of goals: what shows in no letter still tells one goal from another.
char32_t rare_goal_key_sign(std::string_view text, std::size_t& at) {
  std::size_t here = at;
  char32_t c = next(text, at);
  if (c >= 0x80 && is_letter(c)) return to_lower(c);
  bool between = c < 0x80 || is_dash(c) ? is_between_digits(text, here, at) : false;
  if (is_dash(c)) return between || is_minus(text, here, at) ? U'-' : 0;
  const bool decimal = c == U'.' || c == U',';
  if (c < 0x80) return !between || (decimal && is_grouping(text, here)) ? 0 : decimal ? U',' : c;
  bool joiner = c == 0x200D;
  return (is_ignorable(c) && !joiner) || is_setting(c) ? 0 : c;
}

/// Writes over what stands at `size`, which moves behind it; nothing for 0.
void write_sign(char* key, std::size_t& size, char32_t sign) {
  std::string bytes;
  if (sign != 0) append(bytes, sign);
  for (char byte : bytes) key[size++] = byte;
}

/// A key of `text`, at least `bytes` of it: signs by the table, others by `rare_sign`.
std::string make_key(std::string_view text, std::size_t bytes, const KeySigns& table,
                     char32_t (*rare_sign)(std::string_view, std::size_t&)) {
  constexpr std::size_t longest_sign = 4;
  std::size_t most = text.size() + text.size() / 2;  // two bytes become three: "Ⱥ" → "ⱥ"
  std::string key(bytes < most ? bytes + longest_sign : most, '\0');
  char* signs = key.data();
  std::size_t size = 0;
  std::size_t at = 0;
  auto sign_at = [&] { return table[static_cast<unsigned char>(text[at])]; };
  while (at < text.size() && size < bytes) {
    // A byte has one sign at most.
    for (std::size_t end = at + std::min(text.size() - at, bytes - size); at < end; ++at) {
      char sign = sign_at();
      if (sign == by_neighbours) break;
      signs[size] = sign;
      size += sign != left_out ? 1 : 0;
    }
    if (at == text.size() || size == bytes || sign_at() != by_neighbours) continue;
    if (static_cast<unsigned char>(text[at]) == latin_lead && has_latin_letter(text, at)) {
      signs[size++] = text[at];
      signs[size++] = small_second(text[at + 1]);
      at += 2;
    } else {
      write_sign(signs, size, rare_sign(text, at));
    }
  }
  key.resize(size);
  return key;
}

}  // namespace

namespace wide {

// Two bytes are most of what stands beyond ASCII here: "å", "ä", "ö", "é".
char32_t next(std::string_view text, std::size_t& at) {
  auto lead = static_cast<unsigned char>(text[at]);
  if (lead >= 0xC2 && lead < 0xE0 && at + 1 < text.size() && (text[at + 1] & 0xC0) == 0x80) {
    char32_t c = static_cast<char32_t>(lead & 0x1F) << 6 | static_cast<char32_t>(text[at + 1] & 0x3F);
    at += 2;
    return c;
  }
  UChar32 c = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // inside ICU's macro
  U8_NEXT_OR_FFFD(text.data(), at, text.size(), c);
#pragma GCC diagnostic pop
  return static_cast<char32_t>(c);
}

// "À" to "ÿ", with the signs "×" and "÷" among them.
bool is_latin_letter(char32_t c) { return c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7; }

bool is_letter(char32_t c) { return is_latin_letter(c) || u_isalpha(static_cast<UChar32>(c)) != 0; }
bool is_upper(char32_t c) { return is_latin_letter(c) ? c < 0xDF : u_isupper(static_cast<UChar32>(c)) != 0; }
bool is_lower(char32_t c) { return is_latin_letter(c) ? c >= 0xDF : u_islower(static_cast<UChar32>(c)) != 0; }
bool is_space(char32_t c) { return !is_latin_letter(c) && u_isUWhiteSpace(static_cast<UChar32>(c)) != 0; }
char32_t to_lower(char32_t c) {
  if (is_latin_letter(c)) return c < 0xDF ? c + 32 : c;
  return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

void append(std::string& text, char32_t c) {  // NOLINT(readability-function-size): the nesting is ICU's macro's
  std::array<char, U8_MAX_LENGTH> bytes{};
  std::size_t size = 0;
  U8_APPEND_UNSAFE(bytes.data(), size, static_cast<UChar32>(c));
  text.append(bytes.data(), size);
}

}  // namespace wide

bool is_symbol(char32_t c) {
  constexpr std::uint32_t mask = U_GC_S_MASK | U_GC_PD_MASK | U_GC_PO_MASK | U_GC_CO_MASK | U_GC_PF_MASK;
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & mask) != 0;
}
bool is_ignorable(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060 || c == 0xFEFF ||
         (c < 0x20 && !is_space(c));
}

std::string fold(std::string_view text) {
  std::string folded(text);
  char* bytes = folded.data();
  for (std::size_t at = fold_eights(folded); at < text.size(); ++at) {
    auto byte = static_cast<unsigned char>(bytes[at]);
    bool capital = byte >= 'A' && byte <= 'Z';
    bytes[at] = static_cast<char>(capital ? byte + 32 : byte);
    if (byte < 0x80) continue;
    if (byte == latin_lead && has_latin_letter(folded, at)) {
      ++at;
      bytes[at] = small_second(bytes[at]);
      continue;
    }
    std::size_t end = at;
    char32_t c = next(folded, end);
    if (c == 0xFFFD || to_lower(c) != c) return fold_wide(folded, at);
    at = end - 1;  // "–" stays as it is
  }
  return folded;
}

std::string key(std::string_view text) { return key_start(text, SIZE_MAX); }

std::string key_start(std::string_view text, std::size_t bytes) {
  return make_key(text, bytes, key_signs, rare_key_sign);
}

std::string goal_key(std::string_view text) { return goal_key_start(text, SIZE_MAX); }

std::string goal_key_start(std::string_view text, std::size_t bytes) {
  return make_key(text, bytes, goal_key_signs, rare_goal_key_sign);
}

bool is_raised_number(char32_t c) { return c >= 0xB2 && u_charType(static_cast<UChar32>(c)) == U_OTHER_NUMBER; }

std::optional<double> fraction(char32_t c) {
  if (!is_raised_number(c)) return std::nullopt;
  double value = u_getNumericValue(static_cast<UChar32>(c));
  return value > 0 && value < 1 ? std::optional(value) : std::nullopt;
}

std::size_t find_digit(std::string_view text, std::size_t at) {
  for (; has_eight_bytes(text, at); at += sizeof(EightBytes)) {
    if (Marks found = between(eight_bytes(text, at), '0', '9'); found != 0) return at + planctl::first(found);
  }
  while (at < text.size() && !is_digit_byte(text[at])) ++at;
  return at;
}

std::size_t length(std::string_view text) {
  // Bytes behind the first of their character: bit 7 set, bit 6 not.
  auto count_following = [](EightBytes bytes) { return count(bytes & ~(bytes << 1) & every_mark); };
  std::size_t following = 0;
  std::size_t at = 0;
  for (; has_eight_bytes(text, at); at += sizeof(EightBytes)) following += count_following(eight_bytes(text, at));
  if (at > 0) {
    // The last eight bytes without those that were counted: they are the lower ones.
    std::size_t rest = text.size() - at;
    if (rest > 0) following += count_following(eight_bytes(text, text.size() - 8) >> 8 * (8 - rest));
  } else {
    for (; at < text.size(); ++at) following += (text[at] & 0xC0) == 0x80 ? 1 : 0;
  }
  return text.size() - following;
}

std::size_t columns(std::string_view text) {
  if (end_of_low(text, 0) == text.size()) return length(text);
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = next(text, at);
    if (c < 0x300) {
      ++columns;
    } else if (!is_mark(c) && !is_ignorable(c)) {
      int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
      columns += width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
    }
  }
  return columns;
}

}  // namespace planctl::unicode
