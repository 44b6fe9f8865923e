// Inside unicode: combining marks.
#pragma once

#include <unicode/uchar.h>

#include <cstddef>
#include <string_view>

#include "eight_bytes.h"

namespace planctl::unicode {

/// Behind the bytes below 0xCC that stand at `at`: no combining mark begins there, and nothing that NFC changes.
inline std::size_t end_of_low(std::string_view text, std::size_t at) {
  auto all_low = [&] {
    EightBytes bytes = eight_bytes(text, at);
    return (bytes & bytes << 1 & (bytes << 2 | bytes << 3 | (bytes << 4 & bytes << 5)) & every_mark) == 0;
  };
  while (has_eight_bytes(text, at) && all_low()) at += sizeof(EightBytes);
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0xCC) ++at;
  return at;
}

inline bool is_mark(char32_t c) { return c >= 0x300 && (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0; }

}  // namespace planctl::unicode
