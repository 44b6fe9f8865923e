#include "unicode.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <new>
#include <vector>

#include "eight_bytes.h"

namespace planctl::unicode {
namespace {

struct ConverterClose {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterClose>;

Converter open_converter(const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(name.c_str(), &status));
  if (U_FAILURE(status) != 0) converter.reset();
  return converter;
}

bool begins_pair(char byte) { return (byte & 0xE0) == 0xC0; }

/// ASCII and characters of two bytes, as most text here is: whatever stands behind a first byte is a second one, and
/// nothing else is. The last of the eight bytes may be a first one.
inline bool are_short(std::string_view bytes, std::size_t at) {
  EightBytes here = eight_bytes(bytes, at);
  EightBytes before = eight_bytes(bytes, at - 1);
  Marks second = here & ~(here << 1) & every_mark;
  Marks behind_first = before & before << 1 & ~(before << 2) & every_mark;
  Marks overlong = below(here ^ every_byte * 0xC0, 2);  // 0xC0 and 0xC1
  return second == behind_first && (begin_long(here) | overlong) == 0;
}

/// Offset of the first byte that is not UTF-8, or the size.
std::size_t valid_utf8_prefix(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    while (at > 0 && has_eight_bytes(bytes, at) && are_short(bytes, at)) at += sizeof(EightBytes);
    // The last bytes are looked at together with some before them.
    std::size_t last = bytes.size() - sizeof(EightBytes);
    if (at > sizeof(EightBytes) && at > last && are_short(bytes, last)) at = bytes.size();
    if (at > 0 && begins_pair(bytes[at - 1])) --at;
    std::size_t end = std::min(at == 0 ? 1 : at + sizeof(EightBytes), bytes.size());
    while (at < end) {
      std::size_t here = at;
      if (next(bytes, at) == 0xFFFD && bytes.substr(here, 3) != replacement) return here;
    }
  }
  return bytes.size();
}

/// UTF-8, perhaps with some damage, rather than another encoding: most bytes above 127 form whole characters.
bool is_mostly_utf8(std::string_view bytes) {
  constexpr std::size_t enough = 4096;  // characters beyond ASCII
  std::size_t good = 0;
  std::size_t bad = 0;
  for (std::size_t at = 0; at < bytes.size() && good + bad < enough;) {
    if ((bytes[at] & 0x80) == 0) {
      ++at;
      continue;
    }
    std::size_t here = at;
    bool whole = next(bytes, at) != 0xFFFD || bytes.substr(here, 3) == replacement;
    ++(whole ? good : bad);
  }
  return bad == 0 || good > bad * 4;
}

/// UTF-16 without a mark: many second bytes are NUL in Latin text, and hardly any first ones, but for those of the line
/// that tables are drawn with, U+2500.
std::string detect_utf16(std::string_view bytes) {
  constexpr char drawn = '\x25';
  std::array<std::size_t, 2> zeros{};
  std::array<std::size_t, 2> lines{};
  std::size_t end = std::min<std::size_t>(bytes.size(), 4096) & ~std::size_t{1};
  for (std::size_t i = 0; i < end; ++i) {
    zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    lines[i % 2] += bytes[i] == 0 && bytes[i ^ 1U] == drawn ? 1 : 0;
  }
  std::size_t half = end / 2;
  if (half == 0) return {};
  if (zeros[1] * 10 >= half * 3 && (zeros[0] - lines[0]) * 50 <= half) return "UTF-16LE";
  if (zeros[0] * 10 >= half * 3 && (zeros[1] - lines[1]) * 50 <= half) return "UTF-16BE";
  return {};
}

/// Latin text has most of its letters within ASCII, text in another script most of them beyond.
bool is_mostly_ascii(std::string_view bytes) {
  std::size_t beyond = 0;
  std::size_t letters = 0;
  for (char c : bytes) {
    auto byte = static_cast<unsigned char>(c);
    beyond += byte >= 0x80 ? 1 : 0;
    letters += byte < 0x80 && is_letter(byte) ? 1 : 0;
  }
  return beyond * 2 < letters;
}

/// Eight-bit text. Western text is taken as Windows-1252, which holds all of ISO-8859-1; other scripts are told by
/// ICU's statistics, which take longer than all of reading.
std::string detect_single_byte(std::string_view bytes) {
  bytes = bytes.substr(0, 1 << 16);
  if (is_mostly_ascii(bytes)) return "windows-1252";
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) != 0 || match == nullptr) return "windows-1252";
  std::string name = ucsdet_getName(match, &status);
  bool other_script =
      name.starts_with("UTF-32") || name == "windows-1251" || name == "KOI8-R" || name == "windows-1253";
  return other_script && ucsdet_getConfidence(match, &status) > 60 ? name : "windows-1252";
}

std::string repair_utf8(std::string bytes, std::optional<std::size_t>& first_bad) {
  std::size_t good = valid_utf8_prefix(bytes);
  if (good == bytes.size()) return bytes;
  std::string text(bytes, 0, good);
  first_bad = good;
  for (std::size_t at = good; at < bytes.size();) append(text, next(bytes, at));
  return text;
}

/// Behind the bytes below 0xCC that stand at `at`: no combining mark begins there, and nothing that NFC changes.
std::size_t end_of_low(std::string_view text, std::size_t at) {
  auto all_low = [&] {
    EightBytes bytes = eight_bytes(text, at);
    return (bytes & bytes << 1 & (bytes << 2 | bytes << 3 | (bytes << 4 & bytes << 5)) & every_mark) == 0;
  };
  while (has_eight_bytes(text, at) && all_low()) at += sizeof(EightBytes);
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0xCC) ++at;
  return at;
}

bool is_mark(char32_t c) { return c >= 0x300 && (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0; }

/// Combining marks in a row, the character at `at` or around it among them.
std::size_t count_marks_around(std::string_view text, std::size_t at) {
  auto is_mark_at = [&](std::size_t i) { return is_mark(next(text, i)); };
  while (at > 0 && ((text[at] & 0xC0) == 0x80 || is_mark_at(at))) --at;
  if (!is_mark_at(at)) next(text, at);
  std::size_t count = 0;
  while (at < text.size() && is_mark(next(text, at))) ++count;
  return count;
}

/// Are there more than `limit` combining marks in a row? A mark takes two bytes at least: so many of them reach over
/// one of the places looked at.
bool has_long_mark_run(std::string_view text, std::size_t limit) {
  for (std::size_t at = 0; at < text.size(); at += 2 * limit + 1) {
    if (count_marks_around(text, at) > limit) return true;
  }
  return false;
}

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
  if (c < 0x80) return !between ? 0 : c == U'.' ? U',' : c;
  bool joiner = c == 0x200D;
  return (is_ignorable(c) && !joiner) || is_setting(c) ? 0 : c;
}

/// Writes over what stands at `size`, which moves behind it; nothing for 0.
void write_sign(char* key, std::size_t& size, char32_t sign) {
  std::string bytes;
  if (sign != 0) append(bytes, sign);
  for (char byte : bytes) key[size++] = byte;
}

/// Copies what a key has as it stands, small ASCII letters and digits, up to eight of them; returns how many. There
/// must be as much text, and room.
std::size_t copy_plain(std::string_view text, std::size_t at, char* key) {
  EightBytes bytes = eight_bytes(text, at);
  std::memcpy(key, text.data() + at, sizeof bytes);
  Marks others = ~(between(bytes, 'a', 'z') | between(bytes, '0', '9')) & every_mark;
  return others == 0 ? sizeof bytes : planctl::first(others);
}

/// A key of `text`, at least `bytes` of it: signs by the table, others by `rare_sign`.
std::string make_key(std::string_view text, std::size_t bytes, const KeySigns& table,
                     char32_t (*rare_sign)(std::string_view, std::size_t&)) {
  constexpr std::size_t longest_sign = 4;
  std::size_t most = text.size() + text.size() / 2;  // two bytes become three: "Ⱥ" → "ⱥ"
  std::string key(bytes < most ? bytes + longest_sign : most, '\0');
  char* signs = key.data();
  std::size_t size = 0;
  for (std::size_t at = 0; at < text.size() && size < bytes;) {
    if (has_eight_bytes(text, at) && bytes - size > sizeof(EightBytes)) {
      std::size_t plain = copy_plain(text, at, signs + size);
      at += plain;
      size += plain;
      if (plain == sizeof(EightBytes)) continue;
    }
    auto byte = static_cast<unsigned char>(text[at]);
    char sign = table[byte];
    if (sign != by_neighbours) {
      signs[size] = sign;
      size += sign != left_out ? 1 : 0;
      ++at;
    } else if (byte == latin_lead && has_latin_letter(text, at)) {
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
std::string strip_mark(std::string text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  return text;
}

std::string detect_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return "UTF-8";
  if (bytes.starts_with("\xFF\xFE")) return "UTF-16LE";
  if (bytes.starts_with("\xFE\xFF")) return "UTF-16BE";
  if (std::memchr(bytes.data(), 0, bytes.size()) != nullptr) return detect_utf16(bytes);
  if (is_utf8(bytes) || is_mostly_utf8(bytes)) return "UTF-8";
  return detect_single_byte(bytes);
}

bool is_utf8(std::string_view bytes) { return valid_utf8_prefix(bytes) == bytes.size(); }

bool knows_encoding(const std::string& name) { return open_converter(name) != nullptr; }

std::string decode(std::string bytes, const std::string& encoding, std::optional<std::size_t>& first_bad) {
  if (encoding == "UTF-8") return repair_utf8(strip_mark(std::move(bytes)), first_bad);
  Converter from = open_converter(encoding);
  Converter to = open_converter("UTF-8");
  std::string text(bytes.size() * 3 + 16, '\0');
  const char* source = bytes.data();
  char* target = text.data();
  UErrorCode status = U_ZERO_ERROR;
  ucnv_convertEx(to.get(), from.get(), &target, text.data() + text.size(), &source, bytes.data() + bytes.size(),
                 nullptr, nullptr, nullptr, nullptr, 1, 1, &status);
  text.resize(static_cast<std::size_t>(target - text.data()));
  text = strip_mark(std::move(text));
  if (auto bad = text.find(replacement); bad != std::string::npos) first_bad = bad;
  return text;
}

/// Of a character of three bytes: U+2002–U+20BF, the arrows and operators U+2180–U+22FF, the dingbats U+2500–U+27BF,
/// what is for private use, and Latin ligatures.
static bool is_its_own_nfc(unsigned char lead, unsigned char second, unsigned char third) {
  if (lead == 0xEE) return true;
  if (lead == 0xEF) return second < 0xA4 || (second == 0xAC && third < 0x87);
  if (lead != 0xE2) return false;
  bool spaces_and_dashes = second == 0x80 ? third > 0x81 : second == 0x81 || second == 0x82;
  return spaces_and_dashes || (second >= 0x86 && second <= 0x8B) || (second >= 0x94 && second <= 0x9E);
}

// Everything below U+0300, whose bytes are below 0xCC, is its own NFC.
bool is_surely_nfc(std::string_view text) {
  for (std::size_t i = end_of_low(text, 0); i < text.size(); i = end_of_low(text, i + 3)) {
    if (i + 2 >= text.size()) return false;
    auto second = static_cast<unsigned char>(text[i + 1]);
    auto third = static_cast<unsigned char>(text[i + 2]);
    if (!is_its_own_nfc(static_cast<unsigned char>(text[i]), second, third)) return false;
  }
  return true;
}

/// ICU makes it when it is asked first, and fails only for want of memory. Made under a guard of our own, so that the
/// thread sanitizer, which does not see into ICU, knows that threads wait for it.
static const icu::Normalizer2& nfc() {
  static const icu::Normalizer2& instance = []() -> const icu::Normalizer2& {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* made = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || made == nullptr) throw std::bad_alloc();
    return *made;
  }();
  return instance;
}

std::string to_nfc(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::string result;
  icu::StringByteSink<std::string> sink(&result);
  nfc().normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr, status);
  return U_FAILURE(status) != 0 ? std::string(text) : result;
}

static constexpr std::string_view ligature_start = "\xEF\xAC";

bool may_have_ligatures(std::string_view text) { return text.find(ligature_start) != std::string_view::npos; }

std::string spell_ligatures(std::string_view text) {
  constexpr std::array<std::string_view, 7> letters{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  std::string spelled;
  std::size_t begin = 0;
  for (auto at = text.find(ligature_start); at != std::string_view::npos; at = text.find(ligature_start, at + 2)) {
    auto index = at + 2 < text.size() ? static_cast<std::size_t>(static_cast<unsigned char>(text[at + 2]) - 0x80)
                                      : letters.size();
    if (index >= letters.size()) continue;
    spelled.append(text, begin, at - begin).append(letters[index]);
    begin = at + 3;
  }
  return spelled.append(text.substr(begin));
}

std::string cap_mark_runs(std::string_view text, std::size_t limit, std::optional<std::size_t>& first_cut) {
  if (!has_long_mark_run(text, limit)) return std::string(text);
  std::string kept;
  kept.reserve(text.size());
  std::size_t run = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t here = at;
    at = end_of_low(text, at);
    run = at == here && is_mark(next(text, at)) ? run + 1 : 0;
    if (run <= limit) {
      kept.append(text, here, at - here);
    } else if (!first_cut) {
      first_cut = kept.size();
    }
  }
  return kept;
}

std::string fold(std::string_view text) {
  std::string folded(text);
  char* bytes = folded.data();
  for (std::size_t at = fold_eights(folded); at < text.size(); ++at) {
    auto byte = static_cast<unsigned char>(bytes[at]);
    bool capital = byte >= 'A' && byte <= 'Z';
    bytes[at] = static_cast<char>(capital ? byte + 32 : byte);
    if (byte < 0x80) continue;
    if (byte != latin_lead || !has_latin_letter(folded, at)) return fold_wide(folded, at);
    ++at;
    bytes[at] = small_second(bytes[at]);
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
