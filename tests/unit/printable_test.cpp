// src/text/printable.h: what may be shown.
#include "text/printable.h"

#include <doctest/doctest.h>

namespace planctl::tests {

TEST_CASE("printable: what would be obeyed is a sign") {
  CHECK(printable("Röja – sly 森") == "Röja – sly 森");
  CHECK(printable("a\n\t\x1b[31m\x7f") == "a␊␉␛[31m␡");
  CHECK(printable("\u009B\u061C\u200E\u2028\u202E\u2066\u2069") == "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
  CHECK(printable("\xC2\xFF\xE2\x80") == "\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("printable: every place is looked at, whatever stands around it") {
  for (std::size_t before = 0; before < 20; ++before) {
    for (std::string_view bad : {"\x01", "\x7f", "\u0085", "\u202E", "\xFF"}) {
      std::string text = std::string(before, 'a') + std::string(bad) + "å och mer";
      CHECK(find_obeyed(text) == before);
      CHECK(find_obeyed(text, before + bad.size()) == text.size());
    }
  }
  CHECK(find_obeyed("\uFFFD") == 3);
  CHECK(find_obeyed("") == 0);
}

}  // namespace planctl::tests
