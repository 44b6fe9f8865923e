// src/text/byte_size.h
#include "text/byte_size.h"

#include <doctest/doctest.h>

#include <string>

namespace planctl::tests {

TEST_CASE("sizes of files: as people write them") {
  struct Row {
    const char* text;
    std::size_t bytes;  ///< 0: no size
  };
  constexpr std::size_t kib = 1024;
  const Row rows[] = {{"1", 1},
                      {"1000b", 1000},
                      {"64M", 64 * kib * kib},
                      {"64MiB", 64 * kib * kib},
                      {"64 mib", 64 * kib * kib},
                      {"64MB", 64 * 1000 * 1000},
                      {"500kB", 500 * 1000},
                      {"500K", 500 * kib},
                      {"1G", kib * kib * kib},
                      {"1073741824", kib * kib * kib},
                      {"1073741825", 0},
                      {"2G", 0},
                      {"1025M", 0},
                      {"18446744073709551616", 0},
                      {"99999999999999999999999", 0},
                      {"", 0},
                      {"0", 0},
                      {"-1", 0},
                      {"+1", 0},
                      {"1.5M", 0},
                      {"M", 0},
                      {"1MM", 0},
                      {"1  M", 0},
                      {" 1M", 0},
                      {"1M ", 0},
                      {"0x10", 0}};
  for (const Row& row : rows) {
    CAPTURE(std::string(row.text));
    CHECK(parse_byte_size(row.text).value_or(0) == row.bytes);
  }
}

TEST_CASE("sizes of files: shown as they are read") {
  for (std::size_t bytes : {1U, 1000U, 1024U, 1536U, 1U << 20, 3U << 20, (1U << 20) + 1, 1U << 30}) {
    CAPTURE(shown_byte_size(bytes));
    std::string shown = shown_byte_size(bytes);
    if (shown.ends_with(" bytes")) shown.resize(shown.size() - 6);
    CHECK(parse_byte_size(shown) == bytes);
  }
}

}  // namespace planctl::tests
