// Pages of a PDF, run by run as the extractor gives them: what is put in one line, and in what order.
#include <doctest/doctest.h>

#include "unit/pdf_pages.h"

namespace planctl::tests {

TEST_CASE("pdf: runs at one height are one line, a bullet and its text too") {
  Pages pages;
  pages.page().run(100, 100, "R").run(100, 108.4, "öja sly").run(130, 100, "\u2022").run(131, 127, "Byta spänger");
  CHECK(pages.text() == "Röja sly\n\u2022 Byta spänger\n");
}

TEST_CASE("pdf: the sign of a symbol font is a bullet, whatever letter it was decoded as") {
  Pages pages;
  pages.page().run(100, 100, "v", 2).run(100, 127, "Byta spänger");
  CHECK(pages.text() == "\u2022  Byta spänger\n");
}

TEST_CASE("pdf: no gap is closed in front of a text, nor one alone inside it") {
  Pages pages;
  pages.page().run(100, 100, "  Röja  leden").run(130, 100, "  Byta   alla   spänger   vid   sjön");
  CHECK(pages.text() == "Röja  leden\nByta alla spänger vid sjön\n");
}

TEST_CASE("pdf: small figures that stand high behind a word are no part of the text") {
  Pages pages;
  pages.page()
      .run(100, 100, "Röja leden")
      .box(98, 190, 5, 11, "1", 6)
      .run(121, 100, "Måla 40 m")
      .box(119, 180, 5, 11, "2", 6);
  CHECK(pages.text() == "Röja leden\nMåla 40 m2\n");
}

TEST_CASE("pdf: a sign that the letter behind it is drawn below goes on the letter") {
  Pages pages;
  pages.page().box(100, 100, 20, 17, "M\u02da").box(100, 113, 16, 17, "ala");
  pages.box(130, 100, 40, 17, "R\u00a8").box(130, 110, 52, 17, "oja sly \u02da").box(130, 158, 16, 17, "aret om");
  CHECK(pages.text() == "Måla\nRöja sly året om\n");
}

TEST_CASE("pdf: columns are read one after the other, also where the left one is longer") {
  Pages pages;
  pages.page().run(60, 100, "Rubrik över hela sidan som går över båda spalterna", 1);
  pages.prose(100, 100, 9, "vänster spalt med sina ord i rad").prose(103, 460, 6, "höger spalt med sina ord i rader");
  std::string text = pages.text();
  CHECK(text.starts_with("Rubrik"));
  CHECK(text.rfind("vänster") < text.find("höger"));
}

TEST_CASE("pdf: smaller letters beside the text are read behind it, inside a column where they stand") {
  Pages aside;
  aside.page().prose(100, 100, 3, "en rad med ord om leder");
  for (int i = 0; i < 3; ++i) aside.run(100 + 19 * i, 500, "fakta", 3);
  aside.prose(163, 100, 3, "en rad till om hela ledens längd och stugorna vid den");
  CHECK(aside.text().ends_with("stugorna vid den\nfakta\nfakta\nfakta\n"));
  // Beside the white between two lines of text.
  Pages between;
  between.page().prose(100, 100, 3, "en rad med ord om leder");
  for (int i = 0; i < 2; ++i) between.box(158 + 14 * i, 500, 60, 12, "fakta", 3);
  between.run(183, 100, "Stugor", 1).prose(220, 100, 3, "en rad till om hela ledens längd och stugorna vid den");
  CHECK(between.text().find("Stugor\n") != std::string::npos);
  Pages box;
  box.page().prose(100, 500, 9, "en spalt till med sina ord").run(100, 100, "en rad med ord om leder");
  for (int i = 0; i < 3; ++i) box.run(130 + 19 * i, 100, "fakta", 3);
  box.prose(200, 100, 4, "en rad till med ord om");
  CHECK(box.text().find("fakta") < box.text().find("rad till"));
}

TEST_CASE("pdf: letters on their side and letters that the text runs over are furniture") {
  Pages pages;
  pages.page().box(60, 100, 300, 90, "Plan 2025", 4).prose(200, 100, 5, "en rad med ord om leder");
  pages.box(220, 90, 400, 105, "UTKAST", 4).box(250, 40, 0, 300, "Antagen i maj").box(230, 40, 0, 20, "X");
  pages.box(430, 100, 0, 17, "Y").run(460, 100, "en rad med ord om leder");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "X").furniture);  // a letter alone, on from the others
  CHECK_FALSE(style_of(lines, "Y").furniture);
  CHECK(style_of(lines, "UTKAST").furniture);
  CHECK(style_of(lines, "Antagen").furniture);
  CHECK_FALSE(style_of(lines, "Plan").furniture);
  CHECK_FALSE(style_of(lines, "en rad").furniture);
}

TEST_CASE("pdf: a number with a gap behind it begins a row") {
  Pages pages;
  pages.page().run(100, 100, "<b>Nr Mål</b>").run(100, 400, "<b>Mått</b>").run(100, 600, "<b>Ansvarig</b>");
  pages.run(138, 100, "1").run(130, 130, "Röja sly längs").run(147, 130, "leden");
  pages.run(130, 400, "Antal").run(147, 400, "mil").run(138, 600, "Bo");
  pages.run(174, 100, "2").run(174, 130, "Måla om").run(174, 400, "Antal").run(174, 600, "Lisa");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "2").cell.row == style_of(lines, "Lisa").cell.row);
}

TEST_CASE("pdf: a table is read cell by cell, with the lines of each") {
  Pages pages;
  pages.page().run(100, 100, "Mål").run(100, 500, "Ansvarig");
  for (int row = 0; row < 3; ++row) {
    pages.run(130 + 50 * row, 100, "Röja sly längs")
        .run(151 + 50 * row, 100, "hela leden")
        .run(130 + 50 * row, 500, "Bo");
  }
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Ansvarig").cell.column == 1);
  CHECK(style_of(lines, "hela leden").cell.row == 1);
  CHECK(style_of(lines, "hela leden").cell.column == 0);
}

/// A head of three cells, in bold, and rows of a goal, who and when.
void add_table(Pages& pages, double top, int rows, std::string_view goal = "Röja sly") {
  pages.run(top, 100, "<b>Mål</b>").run(top, 400, "<b>Ansvarig</b>").run(top, 600, "<b>Klart</b>");
  for (int row = 1; row <= rows; ++row)
    pages.run(top + 30 * row, 100, goal).run(top + 30 * row, 400, "Bo").run(top + 30 * row, 600, "maj");
}

TEST_CASE("pdf: rows without air between them begin where each column has a text") {
  Pages pages;
  pages.page().run(100, 100, "Mål").run(100, 400, "Vem").run(100, 600, "Klart");
  for (int row = 0; row < 3; ++row) {
    pages.run(121 + 42 * row, 100, "Röja sly längs").run(121 + 42 * row, 400, "Bo").run(121 + 42 * row, 600, "Maj");
    pages.run(142 + 42 * row, 100, "hela leden").run(142 + 42 * row, 400, "och Lisa");
  }
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Mål").cell.row == 0);
  CHECK(style_of(lines, "Röja").cell.row == 1);
  CHECK(style_of(lines, "hela leden").cell.row == 1);
}

TEST_CASE("pdf: a table ends where a line crosses its columns, and where its head stands again") {
  Pages pages;
  pages.page();
  add_table(pages, 100, 3);
  pages.run(240, 100, "Stugorna behöver färg, och taken läcker på två av dem nere vid sjön");
  add_table(pages, 280, 3, "Måla om");
  Lines lines = pages.lines();
  CHECK_FALSE(style_of(lines, "Stugorna").cell.found());
  CHECK(style_of(lines, "Röja").cell.table == 1);
  CHECK(style_of(lines, "Måla").cell.table == 2);
}

TEST_CASE("pdf: close cells in one run are cut where the column begins") {
  Pages pages;
  pages.page();
  add_table(pages, 100, 3);
  pages.run(220, 100, "Byta alla spänger på stora myren nu Lisa").run(220, 600, "juni");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Byta").cell.column == 0);
  CHECK(style_of(lines, "Lisa").cell.column == 1);
}

TEST_CASE("pdf: the cell of a row that a page break parted is of that row") {
  Pages pages;
  pages.page();
  add_table(pages, 100, 3);
  pages.run(220, 400, "Lisa").run(220, 600, "juni");
  pages.page().run(60, 100, "Byta spänger").run(81, 100, "på myren").run(140, 90, "Stugor", 1);
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Byta").cell.row == style_of(lines, "Lisa").cell.row);
  CHECK(style_of(lines, "på myren").cell.column == 0);
  CHECK_FALSE(style_of(lines, "Stugor").cell.found());
}

TEST_CASE("pdf: a name in the middle of its rows stands with the first") {
  Pages pages;
  pages.page().run(100, 100, "<b>Del</b>").run(100, 300, "<b>Mål</b>").run(100, 600, "<b>Klart</b>");
  for (int row = 0; row < 4; ++row)
    pages.run(130 + 30 * row, 300, fmt::format("Mål {}", row)).run(130 + 30 * row, 600, "maj");
  pages.run(145, 100, "Leder").run(205, 100, "Stugor");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Leder").cell.row == style_of(lines, "Mål 0").cell.row);
  CHECK(style_of(lines, "Stugor").cell.row == style_of(lines, "Mål 2").cell.row);
}

TEST_CASE("pdf: what stands at the edge of most pages is furniture, and so are small notes at the foot") {
  Pages pages;
  for (int page = 1; page <= 3; ++page) {
    pages.page().run(40, 100, "Förbundet för stugor").prose(200, 100, 5, "en rad med ord om leder");
    pages.run(1150, 450, std::to_string(page));
  }
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Förbundet").furniture);
  CHECK(style_of(lines, "2").furniture);
  CHECK_FALSE(style_of(lines, "en rad").furniture);
  CHECK(style_of(lines, "en rad").place == PagePlace{1, 2});
}

TEST_CASE("pdf: the middle of a head that comes again at the top of each page stays in it") {
  Pages pages;
  for (int page = 1; page <= 3; ++page) {
    pages.page().run(80, 100, "<b>Mål</b>").run(80, 350, "<b>Vem</b>").run(80, 500, "<b>När</b>");
    pages.run(80, 650, "<b>Hur</b>").run(99, 350, "<b>gör det</b>");
    for (int row = 0; row < 4; ++row) {
      pages.run(140 + 60 * row, 100, fmt::format("Byta stolpe {} vid sjö {}", row, page));
      pages.run(140 + 60 * row, 350, "kansliet").run(140 + 60 * row, 500, "i maj").run(140 + 60 * row, 650, "för hand");
    }
  }
  Lines lines = pages.lines();
  CHECK_FALSE(style_of(lines, "gör det").furniture);
  CHECK(style_of(lines, "gör det").cell.column == 1);
}

TEST_CASE("pdf: beside several columns a row begins with no small letters") {
  Pages pages;
  pages.page().run(100, 100, "<b>Mål</b>").run(100, 300, "<b>Vad</b>").run(100, 500, "<b>Vem</b>");
  pages.run(130, 100, "Alla leder i").run(130, 300, "Röja sly").run(130, 500, "Lag ett");
  pages.run(149, 100, "norra dalen").run(149, 500, "Kansliet");
  pages.run(190, 100, "ska märkas").run(190, 300, "Måla om").run(190, 500, "Lag två");
  pages.run(230, 100, "Alla stugor").run(230, 300, "Byta lås").run(230, 500, "Lag tre");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "norra dalen").cell.row == style_of(lines, "Alla leder").cell.row);
  CHECK(style_of(lines, "Byta lås").cell.row > style_of(lines, "Måla om").cell.row);
}

TEST_CASE("pdf: larger letters are headings") {
  Pages pages;
  pages.page().run(60, 100, "Leder", 1).prose(100, 100, 6, "en rad med ord om leder");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Leder").heading == 1);
  CHECK(style_of(lines, "en rad").heading == 0);
}

}  // namespace planctl::tests
