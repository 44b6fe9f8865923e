// src/read/joining/hyphenation.h: joining as decided. The decisions are in tests/spec/line-ends.txt.
#include "read/joining/hyphenation.h"

#include <doctest/doctest.h>

#include "text/clean.h"

#include <string>
#include <string_view>

namespace planctl::tests {
namespace {

struct HyphenRow {
  std::string_view above;
  std::string_view below;
  LineEnd decision;
  std::string_view joined;
};

}  // namespace

TEST_CASE("hyphenation: joined as decided") {
  const HyphenRow rows[] = {
      {"röja", "sly", LineEnd::space, "röja sly"},
      {"led-", "och stugvakt", LineEnd::suspended, "led- och stugvakt"},
      {"EU-", "medel", LineEnd::keep_hyphen, "EU-medel"},
      {"EU\u2010", "medel", LineEnd::keep_hyphen, "EU-medel"},
      {"12–", "13 maj", LineEnd::range, "12–13 maj"},
      {"gäst-", "nätter", LineEnd::solid, "gästnätter"},
      {"gäst\u2010", "nätter", LineEnd::solid, "gästnätter"},
      {"gäst", "nätter", LineEnd::lost_hyphen, "gästnätter"},
      {"till-", "låta", LineEnd::drop_consonant, "tillåta"},
  };
  for (const HyphenRow& row : rows) {
    std::string text(row.above);
    prepare_end(text, row.decision);
    append_clean(text, row.below);
    CHECK(text == row.joined);
  }
}

TEST_CASE("hyphenation: text is cleaned as it is added") {
  std::string text;
  append_clean(text, "1\u00A0000   gäst\u00ADnätter");
  CHECK(text == "1 000 gästnätter");
  text.clear();
  append_clean(text, " \t röja\t  sly\u00A0 \u200B  i maj\u00AD nu");
  CHECK(text == "röja sly i maj nu");
}

TEST_CASE("hyphenation: the document's own spelling") {
  Spelling spelling("Vi har en kick-off med Ledkoll.\nEn kick-\noff till.\nStugan är Ledkoll-märkt i Åre.");
  CHECK(spelling.writes_hyphen("kick", "off"));
  CHECK(spelling.writes_hyphen("Kick", "off"));
  CHECK(!spelling.writes_hyphen("gäst", "nätter"));
  CHECK(spelling.writes_solid("Stu", "gan"));
  CHECK(!spelling.writes_solid("kick", "off"));
  CHECK(spelling.is_name("Ledkoll"));
  CHECK(spelling.is_name("Åre"));
  CHECK(!spelling.is_name("Stugan"));
  CHECK(!spelling.is_name("En"));
}

TEST_CASE("hyphenation: fragments at line ends do not vote") {
  Spelling spelling("en kick-\noff och en gäst-\nnatt");
  CHECK(!spelling.writes_hyphen("kick", "off"));
  CHECK(!spelling.writes_hyphen("gäst", "natt"));
}

}  // namespace planctl::tests
