// Encodings: which one bytes are in, and the UTF-8 they become.
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
#include "unicode.h"

namespace planctl::unicode {
namespace {

struct ConverterClose {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterClose>;

Converter open_converter(const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(name.c_str(), &status));
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
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

}  // namespace

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

}  // namespace planctl::unicode
