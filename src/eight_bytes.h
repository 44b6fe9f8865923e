// Eight bytes of text, looked at together. What is found is marked: bit 7 of every byte that it is true of. The first
// byte in memory is the lowest one.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace planctl {

using EightBytes = std::uint64_t;
using Marks = std::uint64_t;

inline constexpr EightBytes every_byte = 0x0101010101010101U;  ///< times a byte: that byte eight times
inline constexpr Marks every_mark = every_byte << 7;

inline bool has_eight_bytes(std::string_view text, std::size_t at) { return at + sizeof(EightBytes) <= text.size(); }

inline EightBytes eight_bytes(std::string_view text, std::size_t at) {
  EightBytes bytes = 0;
  std::memcpy(&bytes, text.data() + at, sizeof bytes);
  return std::endian::native == std::endian::little ? bytes : __builtin_bswap64(bytes);
}

inline void store_eight_bytes(std::string& text, std::size_t at, EightBytes bytes) {
  if (std::endian::native != std::endian::little) bytes = __builtin_bswap64(bytes);
  std::memcpy(text.data() + at, &bytes, sizeof bytes);
}

/// Up to eight bytes from `at` on as a number that grows with the order of the letters; what is not there is 0.
inline std::uint64_t letters_at(std::string_view text, std::size_t at) {
  if (has_eight_bytes(text, at)) return __builtin_bswap64(eight_bytes(text, at));
  std::uint64_t letters = 0;
  for (std::size_t i = at; i < at + sizeof letters; ++i)
    letters = letters << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
  return letters;
}

/// Bytes below `limit`, which is 0x80 at most.
constexpr Marks below(EightBytes bytes, unsigned limit) {
  EightBytes sums = (bytes & ~every_mark) + every_byte * (0x80 - limit);
  return ~(sums | bytes) & every_mark;
}

constexpr Marks equal_to(EightBytes bytes, unsigned char byte) { return below(bytes ^ every_byte * byte, 1); }

/// Bytes that are 0xE0 or more: they begin characters of three bytes and four.
constexpr Marks begin_long(EightBytes bytes) { return bytes & bytes << 1 & bytes << 2 & every_mark; }

/// ASCII bytes from `least` to `most`.
constexpr Marks between(EightBytes bytes, unsigned least, unsigned most) {
  return below(bytes, most + 1) & ~below(bytes, least);
}

/// The byte, counted from the first in memory, that the first mark or the last one is on; there is one.
constexpr std::size_t first(Marks marks) { return static_cast<std::size_t>(std::countr_zero(marks)) / 8; }
constexpr std::size_t last(Marks marks) { return 7 - static_cast<std::size_t>(std::countl_zero(marks)) / 8; }

constexpr std::size_t count(Marks marks) { return (marks >> 7) * every_byte >> 56; }

}  // namespace planctl
