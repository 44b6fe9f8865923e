// Normal form: NFC, ligatures in letters, and runs of combining marks that would make it slow cut short.
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <array>
#include <new>

#include "unicode.h"
#include "unicode_marks.h"

namespace planctl::unicode {
namespace {

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

}  // namespace

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

}  // namespace planctl::unicode
