// src/eight_bytes.h
#include "eight_bytes.h"

#include <doctest/doctest.h>

namespace planctl::tests {
namespace {

/// The mark of the byte when it stands among seven others that differ from it in every way.
bool marked(Marks (*find)(EightBytes), unsigned char byte) {
  char text[8] = {'\0', 'a', '\x7F', static_cast<char>(byte), '\x80', '\xC3', '\xE2', '\xFF'};
  Marks marks = find(eight_bytes(std::string_view(text, sizeof text), 0));
  char found[8];
  std::memcpy(found, &marks, sizeof marks);
  return found[3] != 0;
}

}  // namespace

TEST_CASE("eight bytes: every byte is told apart, whatever its neighbours are") {
  for (unsigned value = 0; value < 256; ++value) {
    auto byte = static_cast<unsigned char>(value);
    CAPTURE(value);
    CHECK(marked([](EightBytes bytes) { return equal_to(bytes, ' '); }, byte) == (byte == ' '));
    CHECK(marked([](EightBytes bytes) { return equal_to(bytes, 0xC2); }, byte) == (byte == 0xC2));
    CHECK(marked([](EightBytes bytes) { return below(bytes, 0x20); }, byte) == (byte < 0x20));
    CHECK(marked([](EightBytes bytes) { return below(bytes, 0x80); }, byte) == (byte < 0x80));
    CHECK(marked(begin_long, byte) == (byte >= 0xE0));
    CHECK(marked([](EightBytes bytes) { return between(bytes, '0', ':'); }, byte) == (byte >= '0' && byte <= ':'));
  }
}

TEST_CASE("eight bytes: the first mark and the last are found") {
  CHECK(first(equal_to(eight_bytes("abc def ", 0), ' ')) == 3);
  CHECK(last(equal_to(eight_bytes("abc def ", 0), ' ')) == 7);
  CHECK(first(equal_to(eight_bytes(" bcdefgh", 0), ' ')) == 0);
  CHECK(last(equal_to(eight_bytes(" bcdefgh", 0), ' ')) == 0);
}

TEST_CASE("eight bytes: marks are counted") {
  CHECK(planctl::count(equal_to(eight_bytes("a b  c d", 0), ' ')) == 4);
  CHECK(planctl::count(equal_to(eight_bytes("        ", 0), ' ')) == 8);
  CHECK(planctl::count(equal_to(eight_bytes("abcdefgh", 0), ' ')) == 0);
}

}  // namespace planctl::tests
