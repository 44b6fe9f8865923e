// Fonts of a PDF without names, whose letters the extractor leaves out, and the words that have them.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "extract/pdf/nameless_fonts.h"
#include "unit/pdf_pages.h"

namespace planctl::tests {
namespace {

/// Words as pdftotext gives them, on a page of points: two thirds of the units of Pages.
class Words {
 public:
  Words& word(double middle, double left, std::string_view text) {
    constexpr double points = 2.0 / 3;
    xml_ += fmt::format("<word xMin=\"{}\" yMin=\"{}\" xMax=\"{}\" yMax=\"{}\">{}</word>\n", left * points,
                        (middle - 9) * points, left * points + 8, (middle + 9) * points, text);
    return *this;
  }
  [[nodiscard]] const std::string& xml() const { return xml_; }

 private:
  std::string xml_ = "<page width=\"612\" height=\"792\">\n";
};

Source read(const Pages& pages, const Words& words) {
  Source source;
  source.path = "plan.pdf";
  lay_out_pdf(source, {pages.xml(), "", words.xml()});
  return source;
}

/// What is told, in one line.
std::string told(const Source& source) {
  std::string all;
  for (const Diagnostic& diagnostic : source.diagnostics) all += diagnostic.message + "\n";
  return all;
}

}  // namespace

TEST_CASE("pdf: letters and spaces of fonts without names are put back") {
  Pages pages;
  pages.page().run(100, 100, "Detbehövs er kurser 1415 maj").run(121, 100, "nnas &amp; er");
  Words words;
  words.word(108, 100, "Det")
      .word(108, 130, "behövs")
      .word(108, 180,
            "\x1D"
            "er")
      .word(108, 210, "kurser");
  words
      .word(108, 270,
            "14\x15"
            "15")
      .word(108, 310, "maj");
  words
      .word(129, 100,
            "\x1C"
            "nnas")
      .word(129, 140, "&amp;")
      .word(129, 160,
            "\x1D"
            "er");
  Source source = read(pages, words);
  CHECK(source.text.starts_with("Det behövs fler kurser 14–15 maj\nfinnas & fler\n"));
  CHECK(source.diagnostics.empty());
}

TEST_CASE("pdf: a run with other letters than its words stays, and what it lacks is told") {
  Pages pages;
  pages.page().run(100, 100, "Röja er leder").run(121, 100, "och nnas");
  Words words;
  words.word(108, 100, "Röjer")
      .word(108, 150,
            "\x1D"
            "er")
      .word(108, 180, "leder");
  words.word(129, 100, "och")
      .word(129, 140,
            "\x0C"
            "nnas");  // of a font that is not TeX's newer one
  Source source = read(pages, words);
  CHECK(source.text.starts_with("Röja er leder\noch nnas\n"));
  CHECK(told(source) ==
        "fonts of the PDF do not say which letters they hold, and letters are missing, first in 'er'; with LaTeX, load "
        "lmodern (words: 2)\n");
}

TEST_CASE("pdf: words of another line or column are none of a run") {
  Pages pages;
  pages.page().run(100, 100, "de er").run(121, 100, "och sen").run(100, 400, "er led");
  Words words;
  words.word(108, 100, "de")
      .word(108, 120,
            "\x1D"
            "er")
      .word(129, 100, "och")
      .word(129, 130, "sen");
  words
      .word(108, 400,
            "\x1D"
            "er")
      .word(108, 430, "led");
  const Source source = read(pages, words);
  CHECK(source.text.find("de fler") != std::string::npos);
  CHECK(source.text.find("och sen") != std::string::npos);
  CHECK(source.text.find("fler led") != std::string::npos);
  CHECK(source.diagnostics.empty());
}

TEST_CASE("pdf: a bullet in a font of bullets alone, which is low, stands in front of its text") {
  Pages pages;
  pages.page();
  Words words;
  for (int i = 0; i < 3; ++i) {
    pages.box(112.0 + 34 * i, 100, 8, 5, "\u0088", 6).box(100.0 + 34 * i, 115, 160, 24, "Röja led", 0);
    words.word(112 + 34 * i, 115, "Röja").word(112 + 34 * i, 150, "led");
  }
  CHECK(read(pages, words).text.find("• Röja led") != std::string::npos);
  CHECK(pages.text().find("• Röja led") == std::string::npos);  // without words nothing is known of its font
}

TEST_CASE("pdf: only fonts that the extractor calls Times may have no names") {
  CHECK(may_be_nameless("<fontspec id=\"0\" size=\"19\" family=\"Times\" color=\"#000000\"/>"));
  CHECK_FALSE(may_be_nameless("<fontspec id=\"0\" size=\"19\" family=\"TimesNewRomanPSMT\" color=\"#000000\"/>"));
  CHECK_FALSE(may_be_nameless("<text>family=&quot;Times&quot;</text>"));
}

}  // namespace planctl::tests
