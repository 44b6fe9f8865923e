// src/unicode.h
#include "unicode.h"

#include <doctest/doctest.h>

#include <utility>

namespace planctl::tests {

using Pair = std::pair<std::string_view, std::string_view>;

TEST_CASE("unicode: key leaves what a text says") {
  const Pair rows[] = {
      {"Röja sly.", "röjasly"},
      {"RÖJA  SLY", "röjasly"},
      {"röja-sly", "röjasly"},
      {"1 000 meter", "1000meter"},
      {"1000 meter", "1000meter"},
      {"1\u00A0000 meter", "1000meter"},
      {"10 % av alla", "10%avalla"},
      {"2,5 mil", "2,5mil"},
      {"2.5 mil", "2,5mil"},
      {"12–13 maj", "12-13maj"},
      {"§ 3", "§3"},
      {"", ""},
      {"…", ""},
  };
  for (const auto& [text, key] : rows) CHECK(unicode::key(text) == key);
}

TEST_CASE("unicode: every sign tells goals apart, but not how a text is set") {
  const std::vector<std::pair<std::string, std::string>> same{
      {"Röja  \u201Dsly\u201D.", "röja sly"},
      {"Öka: tur \u2013 och rodd", "öka tur - och rodd"},
      {"(minst) 1 000 meter", "minst 1000 meter"},
      {"led- och stugvärdar", "ledoch stugvärdar"},
      {"10\u201315 turer", "10-15 turer"},
      {"en\u00AD färd!", "en färd"},
      {"1,800 members", "1800 members"},
      {"1.250.000 kr", "1 250 000 kr"},
      {"12,500.50 m", "12500,50 m"},
      {"1,500-2,000", "1500\u20132000"},
  };
  for (const auto& [one, other] : same) CHECK(unicode::goal_key(one) == unicode::goal_key(other));
  const std::vector<std::pair<std::string, std::string>> different{
      {"Rensa ½ mil", "Rensa ¾ mil"},
      {"2½ mil", "2 mil"},
      {"50 m²", "50 m³"},
      {"≥ 80 procent", "≤ 80 procent"},
      {"< 20 mg", "> 20 mg"},
      {"−4 grader", "4 grader"},
      {"1/12", "11/2"},
      {"10:30", "1030"},
      {"C++", "C"},
      {"5 ‰", "5"},
      {"$500", "£500"},
      {"trend ↑", "trend ↓"},
      {"✅ lagad", "❌ lagad"},
      {"#1", "1"},
      {"👩\u200D🚀", "👩🚀"},
      {"3.5/5", "3.55"},
      {"±2", "2"},
      {"0,125 mil", "0125 mil"},
      {"1,8000 mil", "18000 mil"},
      {"12,50 kr", "1250 kr"},
      {"2.5.100", "2.5100"},
      {"1,234,56", "1234,56"},
      {"1234,567", "1234567"},
      {"v2.100", "v2100"},
  };
  for (const auto& pair : different) {
    CAPTURE(pair.first);
    CHECK(unicode::goal_key(pair.first) != unicode::goal_key(pair.second));
  }
}

TEST_CASE("unicode: keys that are equal start alike") {
  CHECK(unicode::key_start("Röja sly", 3) == "rö");
  CHECK(unicode::key_start("R-ö  ja sly", 3) == "rö");
  CHECK(unicode::key_start("Röja sly", 4) == "röj");
  CHECK(unicode::key_start("Ⱥ", 8) == unicode::key("Ⱥ"));
  CHECK(unicode::key("ȺȺȺȺ") == "ⱥⱥⱥⱥ");
}

TEST_CASE("unicode: the short cut for Latin letters is right for each") {
  for (char32_t c = 0x80; c < 0x250; ++c) {
    std::string text = "stuga";
    unicode::append(text, c);
    std::string folded = "stuga";
    unicode::append(folded, unicode::to_lower(c));
    CAPTURE(static_cast<unsigned>(c));
    CHECK(unicode::fold(text) == folded);
    CHECK(unicode::key(text) == (unicode::is_letter(c) ? folded : c == U'§' ? text : "stuga"));
    CHECK(unicode::length(text) == 6);
    CHECK(unicode::is_letter(c) >= (unicode::is_upper(c) || unicode::is_lower(c)));
    if (c > 0xBF) CHECK(unicode::is_letter(c) == (c != U'×' && c != U'÷'));
  }
}

TEST_CASE("unicode: fold") {
  CHECK(unicode::fold("ÅRE och Öland") == "åre och öland");
  CHECK(unicode::fold("ΛΕΣ") == "λεσ");
}

TEST_CASE("unicode: columns") {
  CHECK(unicode::columns("fjäll") == 5);
  CHECK(unicode::columns("e\u0301") == 1);
  CHECK(unicode::columns("山小屋") == 6);
  CHECK(unicode::columns("a\u200Bb") == 2);
  CHECK(unicode::length("fjäll") == 5);
}

TEST_CASE("unicode: characters") {
  CHECK(unicode::first("ö") == U'ö');
  CHECK(unicode::last("stö") == U'ö');
  CHECK(unicode::last("") == 0);
  CHECK(unicode::first("\xE5ngra") == 0xFFFD);
  CHECK(unicode::is_upper(U'Å'));
  CHECK(!unicode::is_upper(U'å'));
  CHECK(unicode::is_letter(U'я'));
  CHECK(unicode::is_space(0x202F));
  CHECK(unicode::is_space(0xA0));
  CHECK(!unicode::is_space(0x200B));
  CHECK(unicode::is_symbol(0x2713));
  CHECK(unicode::is_symbol(0xF0B7));
  CHECK(!unicode::is_symbol(U'a'));
  CHECK(unicode::is_ignorable(0xAD));
}

TEST_CASE("unicode: runs of marks are cut") {
  std::optional<std::size_t> cut;
  CHECK(unicode::cap_mark_runs("e\u0301\u0301\u0301", 2, cut) == "e\u0301\u0301");
  CHECK(cut == 5);
  cut.reset();
  CHECK(unicode::cap_mark_runs("e\u0301e\u0301\u0301", 2, cut) == "e\u0301e\u0301\u0301");
  CHECK(!cut);
}

TEST_CASE("unicode: runs of marks are cut wherever they stand") {
  for (std::size_t before = 0; before < 40; ++before) {
    CAPTURE(before);
    std::string most = std::string(before, 'a') + "å\u0301\u0301\u0301";
    std::optional<std::size_t> cut;
    CHECK(unicode::cap_mark_runs(most + "b", 3, cut) == most + "b");
    CHECK(!cut);
    CHECK(unicode::cap_mark_runs(most + "\u0301b", 3, cut) == most + "b");
    CHECK(cut == most.size());
  }
}

TEST_CASE("unicode: what is surely in form C is") {
  for (std::string_view text :
       {"fjäll – ”stuga”", "✓ Röja", "a\u0308", "\u212B", "山", "\u2126", "\u0958", "\U0001F600"}) {
    CAPTURE(text);
    if (unicode::is_surely_nfc(text)) CHECK(unicode::to_nfc(text) == text);
  }
  CHECK(unicode::is_surely_nfc("fjäll – ”stuga” ✓"));
  CHECK(unicode::is_surely_nfc("\uF0B7 Röja"));
  CHECK(unicode::is_surely_nfc("\uFB01ske"));
  CHECK(!unicode::is_surely_nfc("\uF900"));
  CHECK(!unicode::is_surely_nfc("fja\u0308ll"));
}

TEST_CASE("unicode: the fast path for form C is right for every character") {
  for (char32_t c = 0x80; c < 0x30000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text = "a";
    unicode::append(text, c);
    if (!unicode::is_surely_nfc(text)) continue;
    if (unicode::to_nfc(text) != text) FAIL_CHECK("U+", static_cast<unsigned>(c));
  }
}

TEST_CASE("unicode: encodings are found") {
  using namespace std::string_view_literals;
  CHECK(unicode::detect_encoding("Leder") == "UTF-8");
  CHECK(unicode::detect_encoding("\xEF\xBB\xBFLeder") == "UTF-8");
  CHECK(unicode::detect_encoding("\xFF\xFEL\0e\0"sv) == "UTF-16LE");
  CHECK(unicode::detect_encoding("\xFE\xFF\0L\0e"sv) == "UTF-16BE");
  CHECK(unicode::detect_encoding("L\0e\0d\0e\0r\0"sv) == "UTF-16LE");
  CHECK(unicode::detect_encoding("\0L\0e\0d\0e\0r"sv) == "UTF-16BE");
  CHECK(unicode::detect_encoding("R\xF6ja sly l\xE4ngs \xE5n") == "windows-1252");
  CHECK(unicode::detect_encoding("\0\1\2\3\4\5\6\7"sv).empty());
  CHECK(unicode::knows_encoding("ISO-8859-1"));
  CHECK(!unicode::knows_encoding("klingon"));
}

TEST_CASE("unicode: an eight-bit text in another script is not taken for a western one") {
  // "All members of the society shall be invited to a meeting", and so on, in windows-1251
  constexpr std::string_view russian =
      "\xC2\xF1\xE5 \xF7\xEB\xE5\xED\xFB \xEE\xE1\xF9\xE5\xF1\xF2\xE2\xE0 "
      "\xE4\xEE\xEB\xE6\xED\xFB \xEF\xEE\xEB\xF3\xF7\xE8\xF2\xFC "
      "\xEF\xF0\xE8\xE3\xEB\xE0\xF8\xE5\xED\xE8\xE5 \xED\xE0 \xF1\xEE\xE1\xF0\xE0\xED\xE8\xE5 "
      "\xE2 \xF2\xE5\xF7\xE5\xED\xE8\xE5 \xF2\xF0\xE5\xF5 \xEC\xE5\xF1\xFF\xF6\xE5\xE2 \xE8 "
      "\xF3\xE7\xED\xE0\xF2\xFC \xEE \xF2\xEE\xEC, \xF7\xF2\xEE \xE4\xE5\xEB\xE0\xF2\xFC \xE2 "
      "\xED\xEE\xE2\xEE\xEC \xE3\xEE\xE4\xF3. \xDD\xF2\xEE \xED\xE5 "
      "\xEF\xEE\xF1\xEB\xE5\xE4\xED\xE8\xE9 \xEF\xEB\xE0\xED \xE4\xEB\xFF "
      "\xED\xE0\xF8\xE5\xE3\xEE \xEE\xE1\xF9\xE5\xF1\xF2\xE2\xE0, \xED\xEE \xEE\xED "
      "\xE1\xF3\xE4\xE5\xF2 \xE8 \xE4\xEB\xFF \xF2\xE5\xF5, \xEA\xF2\xEE \xEF\xF0\xE8\xF8\xE5\xEB "
      "\xEA \xED\xE0\xEC \xEF\xEE\xF1\xEB\xE5 \xF1\xEE\xE1\xF0\xE0\xED\xE8\xFF.";
  CHECK(unicode::detect_encoding(russian) == "windows-1251");
  CHECK(unicode::detect_encoding("\xD6ppna tre nya stugor l\xE4ngs kusten") == "windows-1252");
  CHECK(unicode::detect_encoding("\xC5\xE4\xF6") == "windows-1252");
}

}  // namespace planctl::tests
