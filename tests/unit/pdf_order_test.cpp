// The order in which a PDF writes its letters: cells, cards and columns are written whole, one after the other.
#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>

#include "unit/pdf_pages.h"

namespace planctl::tests {
namespace {

/// A column: a title, lines of prose, and items of two lines.
void add_area(Pages& pages, double left, std::string_view title, int prose, std::string_view item) {
  pages.run(100, left, fmt::format("<b>{}</b>", title));
  for (int i = 0; i < prose; ++i) pages.run(121 + 21 * i, left, "Här står text om det i spalten");
  for (int i = 0; i < 2; ++i) {
    const double top = 121 + 21 * prose + 10 + 52 * i;
    pages.run(top, left, fmt::format("• {} längs med", item)).run(top + 21, left + 12, "den stora sjön");
  }
}

}  // namespace

TEST_CASE("pdf: columns close to each other that are written one after the other are read so") {
  Pages pages;
  pages.page();
  add_area(pages, 100, "Leder", 2, "Röja");
  add_area(pages, 352, "Stugor", 3, "Måla");
  CHECK(in_order(pages.text(), {"Leder", "• Röja längs med\nden stora sjön", "Stugor", "• Måla längs med\nden"}));
}

TEST_CASE("pdf: titles in a row of cells stand above the lists below them, each with its own") {
  Pages pages;
  pages.page();
  for (int row = 0; row < 2; ++row) {
    const double top = 100 + 150 * row;
    pages.run(top, 100, row == 0 ? "<b>Leder</b>" : "<b>Möten</b>")
        .run(top, 400, row == 0 ? "<b>Stugor</b>" : "<b>Kurser</b>");
    pages.run(top + 30, 100, "• Röja sly längs norra").run(top + 51, 112, "leden");
    pages.run(top + 72, 100, "• Byta alla stolpar");
    pages.run(top + 30, 400, "• Måla om stugan").run(top + 51, 400, "• Laga taket på").run(top + 72, 412, "vedboden");
  }
  CHECK(in_order(pages.text(), {"Leder", "Röja", "Byta", "Stugor", "Måla", "Laga", "Möten", "Röja", "Kurser", "Måla"}));
}

TEST_CASE("pdf: a name above the cells of its row is no part of the first") {
  Pages pages;
  pages.page().run(100, 100, "<b>Mål</b>").run(100, 400, "<b>Mått</b>").run(100, 540, "<b>Vem</b>");
  double top = 130;
  for (int area = 0; area < 2; ++area) {
    pages.run(top, 100, area == 0 ? "<b>Leder</b>" : "<b>Stugor</b>");
    for (int row = 0; row < 2; ++row) {
      top += 22;
      pages.run(top, 100, "Vi röjer sly längs hela norra").run(top + 21, 100, "leden i maj");
      pages.box(top, 400, row == 1 ? 200 : 120, 17, row == 1 ? "Antal meter Kansliet" : "Antal meter");
      if (row != 1) pages.run(top, 540, "Styrelsen");
      top += 21;
    }
    top += 22;
  }
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Leder").cell.row + 1 == style_of(lines, "Vi röjer").cell.row);
  CHECK(style_of(lines, "Kansliet").cell.column == 2);
}

TEST_CASE("pdf: names in letters of their own stand above the prose and the list behind them") {
  Pages pages;
  pages.page();
  for (int row = 0; row < 2; ++row) {
    const double top = 100 + 140 * row;
    pages.run(top, 100, row == 0 ? "Leder" : "Stugor", 1)
        .run(top, 260, "Här har det sett likadant ut sedan föreningen");
    pages.run(top + 21, 260, "bildades, och det ska det inte göra.");
    for (int i = 0; i < 3; ++i) pages.run(top + 47 + 21 * i, 260, fmt::format("{}. Röja sly på stigen", i + 1));
  }
  const Lines lines = pages.lines();
  CHECK_FALSE(style_of(lines, "1. Röja").cell.found());
  CHECK(in_order(pages.text(), {"Leder", "Här", "1. Röja", "Stugor", "Här", "1. Röja"}));
}

TEST_CASE("pdf: a word that is too long for its cell is put together, where lines keep the space they are broken at") {
  for (bool spaced : {true, false}) {
    Pages pages;
    pages.page();
    for (int i = 0; i < 12; ++i)
      pages.run(100 + 21 * i, 300, i % 2 == 0 ? (spaced ? "Vi röjer leden " : "Vi röjer leden") : "och märker den.");
    pages.run(500, 100, "Medlemsaktivitet").run(521, 100, "er");
    CHECK((pages.text().find("Medlemsaktiviteter") != std::string::npos) == spaced);
    pages.run(560, 500, "Verksamhetens").run(581, 500, "mål").run(640, 500, "Organisationen och dess");
    CHECK(pages.text().find("Verksamhetensmål") == std::string::npos);
  }
}

TEST_CASE("pdf: lists side by side that a page break parts are read whole") {
  Pages pages;
  pages.page().run(1000, 100, "<b>Leder</b>").run(1000, 500, "<b>Stugor</b>");
  pages.run(1030, 100, "• Röja sly längs den").run(1051, 100, "• Byta alla stolpar på").run(1030, 500, "• Måla taket.");
  pages.page().run(80, 112, "hela norra leden").run(101, 100, "• Laga två broar");
  pages.run(140, 100, "<b>Möten</b>").run(140, 500, "<b>Kurser</b>");
  pages.run(170, 100, "• Bjuda in alla nya").run(170, 500, "• Lära ut knopar");
  CHECK(in_order(pages.text(), {"Leder", "stolpar på", "hela norra", "Laga", "Stugor", "Måla", "Möten", "Kurser"}));
}

TEST_CASE("pdf: text that flows from column to column goes on at the top of the next page") {
  Pages pages;
  pages.page().prose(900, 100, 12, "text i den första spalten som").prose(900, 500, 12, "text i den andra spalten som");
  pages.page().run(80, 100, "fortsätter här, och en").run(101, 100, "rad till.");
  pages.run(80, 500, "Sist står en rad för sig").run(101, 500, "och dess slut.");
  CHECK(in_order(pages.text(), {"första spalten", "andra spalten", "fortsätter"}));
}

TEST_CASE("pdf: text that goes on in both columns of the next page, down the first one before, is no broken row") {
  Pages pages;
  pages.page().run(1000, 100, "<b>Leder</b>").run(1030, 100, "• Röja sly längs den").run(1051, 100, "• Byta stolpar");
  pages.run(1000, 500, "<b>Stugor</b>").run(1030, 500, "• Måla om").run(1051, 500, "• Laga alla tak som");
  pages.page().run(80, 112, "läcker").run(101, 100, "• Tvätta").run(131, 100, "<b>Möten</b>");
  pages.run(80, 500, "• Bjuda in").run(101, 500, "• Koka kaffe");
  CHECK(in_order(pages.text(), {"stolpar", "Laga alla tak som", "läcker", "Tvätta", "Möten"}));
}

TEST_CASE("pdf: columns are read in the order of the file, whatever stands in the middle above them") {
  Pages pages;
  pages.page().run(40, 300, "Läs, lär och möts i hela länet");
  pages.run(100, 60, "<b>Leder</b>").run(121, 60, "De är långa och gamla").run(150, 60, "• Röja sly längs norra");
  pages.run(171, 72, "leden i maj").run(200, 60, "• Byta alla stolpar");
  pages.run(100, 340, "• Måla bron vid sjön").run(130, 340, "• Laga spången").run(165, 340, "<b>Stugor</b>");
  pages.run(186, 340, "Taken läcker hela tiden").run(210, 340, "• Lägga om taket");
  CHECK(in_order(pages.text(), {"möts", "Leder", "Röja", "Byta", "Måla", "Laga", "Stugor", "Taken", "Lägga"}));
}

TEST_CASE("pdf: a bullet of a column is with its text where a line beside parts them") {
  Pages pages;
  pages.page();
  pages.run(100, 60, "<b>Leder</b>").run(121, 60, "De är långa och gamla");
  for (int i = 0; i < 3; ++i) pages.run(150 + 30 * i, 60, "• Röja sly längs norra");
  pages.run(92, 340, "<b>Stugor</b>").run(113, 340, "Taken läcker hela tiden");
  for (int i = 0; i < 3; ++i) {
    pages.box(158 + 30 * i, 340, 6, 17, "\u2022").run(154 + 30 * i, 356, fmt::format("Lägga om taket {}", i));
  }
  CHECK(in_order(pages.text(), {"Röja", "Stugor", "• Lägga om taket 0", "• Lägga om taket 1", "• Lägga om taket 2"}));
}

TEST_CASE("pdf: cells of lists below a head stay cells, although each is written whole") {
  Pages pages;
  pages.page().run(100, 60, "<b>Mål</b>").run(100, 340, "<b>Gör så här</b>").run(100, 640, "<b>Vem</b>");
  for (int row = 0; row < 2; ++row) {
    const double top = 130 + 120 * row;
    for (int i = 0; i < 4; ++i) pages.run(top + 21 * i, 60, i == 0 ? "• Alla leder är röjda" : "och målade hela vägen");
    for (int i = 0; i < 4; ++i) pages.run(top + 21 * i, 340, i == 0 ? "• Köpa en ny röjsåg" : "och låna ut den i maj");
    pages.run(top, 640, "Kansliet");
  }
  CHECK(style_of(pages.lines(), "• Köpa").cell.column == 1);
}

TEST_CASE("pdf: items without bullets are parted by white that is somewhat wider than between their lines") {
  const auto second = [](double step) {
    Pages pages;
    pages.page().prose(100, 100, 4, "en lång rad med ord om stugor och leder i skogen vid sjön");
    double top = 300;
    pages.run(top, 116, "Alla leder ska röjas före den första maj i år och sedan igen");
    pages.run(top += 21, 116, "på hösten.");
    pages.run(top += step, 116, "Alla stugor ska målas om före den första maj i år.");
    pages.run(top += step, 116, "Alla spänger ska bytas ut före den första maj i år.");
    return style_of(pages.lines(), "Alla spänger").seam;
  };
  CHECK(second(26) == Seam::begins);
  CHECK(second(21) != Seam::begins);
}

TEST_CASE("pdf: a name close above a row is none of its first cell, though its middle is level with the row") {
  Pages pages;
  pages.page().run(100, 100, "Mål").run(100, 500, "Vem").run(100, 640, "När");
  double top = 122;
  for (const char* area : {"Leder", "Stugor"}) {
    pages.run(top, 100, fmt::format("<b>{}</b>", area));
    for (int row = 0; row < 2; ++row) {
      top += 22;
      pages.run(top, 100, fmt::format("Vi sköter {} {} hela", area, row)).run(top + 22, 100, "året om");
      pages.run(top, 500, "Bo").run(top, 640, "Maj");
      top += 22;
    }
    top += 22;
  }
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Leder").cell.row != style_of(lines, "Vi sköter Leder 0").cell.row);
  CHECK(style_of(lines, "Stugor").cell.row != style_of(lines, "Vi sköter Stugor 0").cell.row);
  CHECK(style_of(lines, "Stugor").cell.row != style_of(lines, "Vi sköter Leder 1").cell.row);
}

}  // namespace planctl::tests
