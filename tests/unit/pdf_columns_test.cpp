// Columns and tables of a PDF: what stands beside each other on a page, and in what order it is read.
#include <doctest/doctest.h>

#include "planctl/blocks.h"
#include "unit/pdf_pages.h"

namespace planctl::tests {
namespace {

void add_item(Pages& pages, double top, double left, std::string_view text) {
  pages.box(top, left, 6, 17, "\u2022").run(top, left + 16, text);
}

/// A list with bullets, 21 units from line to line.
void add_list(Pages& pages, double top, double left, int items, std::string_view text) {
  for (int i = 0; i < items; ++i) add_item(pages, top + 21 * i, left, text);
}

}  // namespace

TEST_CASE("pdf: white that is thin from top to bottom parts columns where each line shows more") {
  Pages pages;
  pages.page().run(80, 100, "Leder", 1).run(80, 398, "Stugor", 1);
  for (int i = 0; i < 5; ++i) {
    add_item(pages, 120 + 21 * i, 100, i % 2 == 0 ? "Röja leden" : "Röja sly på hela leden runt sjön");
    add_item(pages, 120 + 21 * i, 410, "Måla stugan vid sjön");
  }
  std::string text = pages.text();
  CHECK(in_order(text, {"Leder", "Röja", "Stugor", "Måla"}));
  CHECK(text.rfind("Röja") < text.find("Stugor"));
}

TEST_CASE("pdf: a hyphen of another font at the end of a line marks no line of the next column") {
  Pages pages;
  pages.page();
  for (int i = 0; i < 6; ++i) {
    pages.run(100 + 21 * i, 100, "Röja sly på norra le").box(100 + 21 * i, 268, 5, 17, "\u2010", 4);
    pages.run(92 + 21 * i, 460, "Märka ut alla vinterleder");
  }
  const std::string text = pages.text();
  CHECK(in_order(text, {"norra le\u2010", "norra le\u2010", "Märka"}));
  CHECK(text.find("\u2010 ") == std::string::npos);
}

TEST_CASE("pdf: a title with air around it ends the columns above it") {
  Pages pages;
  pages.page();
  add_list(pages, 100, 100, 5, "Röja sly på norra leden");
  add_list(pages, 100, 460, 5, "Märka ut alla vinterleder");
  pages.run(250, 100, "Stugor", 1);
  add_list(pages, 310, 100, 5, "Måla stugan vid sjön");
  add_list(pages, 310, 460, 5, "Byta lås i alla stugor");
  CHECK(in_order(pages.text(), {"Röja", "Märka", "Stugor", "Måla", "Byta"}));
}

TEST_CASE("pdf: the number of a title stands far in front of it, and is no column") {
  Pages pages;
  pages.page().box(100, 100, 28, 17, "<b>1.1</b>").box(100, 158, 56, 17, "<b>Leder</b>");
  pages.run(121, 100, "Leden runt sjön är blöt.");
  add_list(pages, 142, 100, 5, "Röja sly på norra leden");
  pages.box(100, 460, 28, 17, "<b>1.2</b>").box(100, 518, 56, 17, "<b>Stugor</b>");
  pages.run(121, 460, "Taken har rosthål.");
  add_list(pages, 142, 460, 5, "Måla stugan vid sjön");
  std::string text = pages.text();
  CHECK(in_order(text, {"1.1 ", "Leder", "Röja", "1.2 ", "Stugor", "Taken har rosthål.", "Måla"}));
  CHECK(text.rfind("Röja") < text.find("1.2"));
}

TEST_CASE("pdf: the first line of the second column may stand above the title of the first") {
  Pages pages;
  pages.page().run(60, 100, "Plan för alla stugor och leder i hela föreningen i år", 1);
  add_item(pages, 98, 460, "Märka ut alla vinterleder");
  pages.run(110, 100, "Leder", 1);
  add_list(pages, 140, 100, 6, "Röja sly på norra leden");
  add_list(pages, 119, 460, 6, "Märka ut alla vinterleder");
  CHECK(in_order(pages.text(), {"Plan", "Leder", "Röja", "Märka"}));
}

TEST_CASE("pdf: columns are seen where two lines have them, also where the first has empty cells") {
  Pages pages;
  pages.page().run(100, 100, "Byta stolpar vid").run(100, 320, "Köpa stolpar");
  pages.run(121, 100, "norra leden").run(110, 480, "Kansliet").run(110, 620, "i maj");
  for (int row = 1; row < 4; ++row) {
    pages.run(100 + 60 * row, 100, "Röja sly på").run(100 + 60 * row, 320, "Låna en såg");
    pages.run(100 + 60 * row, 480, "Styrelsen").run(100 + 60 * row, 620, "i juni");
  }
  Lines lines = pages.lines();
  CHECK(style_of(lines, "i maj").cell.column == 3);
  CHECK(style_of(lines, "i maj").cell.row == style_of(lines, "Byta").cell.row);
}

TEST_CASE("pdf: names in a column of their own stand above their lists") {
  Pages pages;
  pages.page().run(100, 60, "Stugor och").run(121, 60, "vindskydd").run(200, 60, "Leder");
  add_list(pages, 100, 260, 4, "Måla stugan vid den långa sjön");
  add_list(pages, 200, 260, 3, "Röja sly på den norra leden");
  std::string text = pages.text();
  CHECK(in_order(text, {"Stugor och vindskydd\n", "Måla", "Leder\n", "Röja"}));
}

TEST_CASE("pdf: bold text alone between the rows of a table names those below it") {
  Pages pages;
  pages.page().run(80, 100, "<b>Leder</b>");
  for (int row = 0; row < 6; ++row) {
    double top = 110 + 30 * row + (row < 3 ? 0 : 30);
    pages.run(top, 100, fmt::format("Röja sly på leden {} om året", row)).run(top, 460, fmt::format("{} mil", row));
  }
  pages.run(200, 100, "<b>Stugor</b>");
  Blocks blocks = parse_blocks(pages.lines());
  CHECK(in_order(print_blocks(blocks), {"heading", "Leder", "leden 2", "heading", "|Stugor", "leden 3"}));
}

TEST_CASE("pdf: cells with several bullets are cut into rows where the names stand") {
  Pages pages;
  pages.page().run(80, 60, "<b>Del</b>").run(80, 200, "<b>Mål</b>").run(80, 500, "<b>Vad vi gör</b>");
  for (int row = 0; row < 3; ++row) {
    pages.run(110 + 90 * row, 60, row == 0 ? "Leder" : row == 1 ? "Stugor" : "Vindskydd");
    add_list(pages, 110 + 90 * row, 200, 3, fmt::format("Röja sly på leden {}", row));
    add_list(pages, 110 + 90 * row, 500, 3, "Låna en såg av kommunen");
  }
  Blocks blocks = parse_blocks(pages.lines());
  CHECK(in_order(print_blocks(blocks), {"|Leder", "item [•] |Röja", "item [•] |Röja", "furniture |• Låna", "|Stugor"}));
}

TEST_CASE("pdf: figures beside the last line of a text are of its row") {
  Pages pages;
  pages.page().run(80, 100, "<b>Mål</b>").run(80, 460, "<b>2030</b>").run(80, 600, "<b>2031</b>");
  for (int row = 0; row < 3; ++row) {
    pages.run(110 + 48 * row, 100, "Alla leder ska ha nya").run(131 + 48 * row, 100, "stolpar av trä");
    pages.run(131 + 48 * row, 460, "12").run(131 + 48 * row, 600, "15");
  }
  Lines lines = pages.lines();
  CHECK(style_of(lines, "stolpar").cell.row == 1);
  CHECK(style_of(lines, "15").cell.row == 1);
}

TEST_CASE("pdf: cells at the middle of their rows are of the row that they stand in") {
  Pages pages;
  pages.page().run(80, 100, "<b>Mål</b>").run(80, 300, "<b>Hur</b>").run(80, 560, "<b>Vem</b>");
  for (int row = 0; row < 3; ++row) {
    double top = 110 + 80 * row;
    pages.run(top + 20, 100, "Byta stolpar");
    pages.run(top, 300, "Köpa stolpar av").run(top + 20, 300, "kommunen och").run(top + 40, 300, "måla dem");
    pages.run(top + 10, 560, "Styrelsen").run(top + 30, 560, "med flera");
  }
  Lines lines = pages.lines();
  CHECK(style_of(lines, "måla dem").cell.row == 1);
  CHECK(style_of(lines, "med flera").cell.row == 1);
  CHECK(style_of(lines, "måla dem").cell.column == 1);
}

TEST_CASE("pdf: notes in the margin are no part of the sentences beside them") {
  Pages pages;
  pages.page();
  for (int item = 0; item < 3; ++item) {
    double top = 100 + 84 * item;
    pages.run(top, 100, "A) Leden runt sjön ska röjas innan snön faller och");
    pages.prose(top + 21, 120, 2, "stolparna ska bytas av dem som bor närmast den").run(top + 63, 120, "norra dalen.");
  }
  pages.run(121, 620, "Maja tar").run(142, 620, "kontakt");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Maja tar").furniture);
  CHECK_FALSE(style_of(lines, "stolparna").cell.found());
  CHECK(pages.text().find("kontakt med") == std::string::npos);
}

TEST_CASE("pdf: cells that one space parts are cut where a run begins with its column") {
  Pages pages;
  pages.page();
  for (int row = 0; row < 4; ++row) {
    pages.run(100 + 42 * row, 100, row == 2 ? "<b>Ungdomar</b>" : "<b>Leder</b>")
        .run(100 + 42 * row, 256, "Röja sly på hela");
    pages.run(121 + 42 * row, 256, "leden runt sjön");
  }
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Ungdomar").bold);
  CHECK(style_of(lines, "Röja").cell.column == 1);
}

TEST_CASE("pdf: a number as tall as two lines is the mark of the text beside it") {
  Pages pages;
  pages.page().box(100, 100, 20, 60, "1", 5).run(105, 160, "Röja sly på hela leden").run(126, 160, "runt sjön");
  pages.box(180, 100, 20, 60, "2", 5).run(195, 160, "Måla stugan");
  CHECK(in_order(pages.text(), {"1. ", "Röja", "runt", "2. ", "Måla"}));
}

TEST_CASE("pdf: lines above a table are of its first row where it goes on in small letters") {
  Pages pages;
  pages.page().run(60, 100, "Alla leder ska ha nya");
  for (int row = 0; row < 3; ++row) {
    if (row > 0) pages.run(60 + 48 * row, 100, "Alla leder ska ha nya");
    pages.run(81 + 48 * row, 100, "stolpar av trä").run(81 + 48 * row, 460, "12").run(81 + 48 * row, 600, "15");
  }
  CHECK(style_of(pages.lines(), "Alla leder").cell.found());
}

TEST_CASE("pdf: paragraphs of one line each stand apart where longer ones show what a line is") {
  Pages pages;
  pages.page().prose(60, 100, 3, "Leden är lång och den behöver röjas innan snön");
  for (int i = 0; i < 9; ++i) pages.run(140 + 29 * i, 120, "Röja sly.");
  Lines lines = pages.lines();
  auto blank = std::count_if(lines.lines.begin(), lines.lines.end(), [](const Line& line) { return line.width == 0; });
  CHECK(blank >= 8);
}

TEST_CASE("pdf: numbers that count up in front of the texts of a column are none of them") {
  Pages pages;
  pages.page().run(80, 100, "<b>Nr Mål</b>").run(80, 500, "<b>Vem</b>").run(80, 640, "<b>Klart</b>");
  for (int row = 0; row < 4; ++row) {
    pages.run(110 + 50 * row, 100, fmt::format("{} Röja sly på leden runt", 13 + row)).run(131 + 50 * row, 124, "sjön");
    pages.run(110 + 50 * row, 500, "Bo").run(110 + 50 * row, 640, "maj");
  }
  std::string blocks = print_blocks(parse_blocks(pages.lines()));
  CHECK(in_order(blocks, {"|Mål", "item |Röja sly på leden runt sjön", "furniture |13", "item |Röja"}));
}

TEST_CASE("pdf: facts behind their labels are no goals") {
  Pages pages;
  pages.page().run(60, 100, "Möte om stugorna", 1);
  pages.run(120, 100, "Datum:").run(120, 300, "den nionde mars i klubbstugan");
  pages.run(150, 100, "Plats:").run(150, 300, "hos Maja i det röda huset vid ån");
  pages.run(180, 100, "Var med:").run(180, 300, "Maja, Bo, Lisa och tre andra");
  std::string blocks = print_blocks(parse_blocks(pages.lines()));
  CHECK(blocks.find("item") == std::string::npos);
}

TEST_CASE("pdf: columns whose lines stand at heights of their own are read one after the other") {
  Pages pages;
  pages.page().run(60, 100, "Mål för alla leder", 1).run(63, 500, "Stugor", 1);
  for (int i = 0; i < 8; ++i) pages.run(110 + 27 * i, 100, "vänster spalt med sina ord i rad");
  for (int i = 0; i < 11; ++i) pages.run(118 + 20 * i + (i > 4 ? 12 : 0), 500, "höger spalt med sina ord i rader");
  std::string text = pages.text();
  CHECK(text.starts_with("Mål för alla leder\n"));
  CHECK(text.rfind("vänster") < text.find("Stugor"));
  CHECK(text.find("Stugor") < text.find("höger"));
}

TEST_CASE("pdf: a title above columns with lines at heights of their own is read first") {
  Pages pages;
  pages.page().run(60, 560, "Mål för leder", 1);
  for (int i = 0; i < 8; ++i) pages.run(110 + 27 * i, 100, "vänster spalt med sina ord i rad");
  for (int i = 0; i < 11; ++i) pages.run(118 + 20 * i + (i > 4 ? 12 : 0), 500, "höger spalt med sina ord i rader");
  CHECK(pages.text().starts_with("Mål för leder\nvänster"));
}

TEST_CASE("pdf: what stands beside the column with the title is read behind it") {
  Pages pages;
  pages.page().run(60, 400, "Mål för alla leder", 1);
  for (int i = 0; i < 9; ++i) pages.run(62 + 27 * i, 100, "vid sidan av allt annat");
  for (int i = 0; i < 11; ++i)
    pages.run(118 + 20 * i + (i > 4 ? 12 : 0), 400, "en spalt med sina många ord i långa rader");
  std::string text = pages.text();
  CHECK(text.starts_with("Mål för alla leder\n"));
  CHECK(text.rfind("en spalt") < text.find("vid sidan"));
}

TEST_CASE("pdf: items whose count goes down one column and on in the next are of columns, however few") {
  Pages pages;
  pages.page().box(100, 100, 8, 17, "1", 7).run(100, 126, "Röja hela leden").box(100, 400, 8, 17, "3", 7);
  pages.run(100, 426, "Måla stugorna").run(121, 426, "vid sjön");
  pages.box(142, 100, 8, 17, "2", 7).run(142, 126, "Byta spänger");
  CHECK(pages.text() == "1.  Röja hela leden\n2.  Byta spänger\n3.  Måla stugorna\nvid sjön\n");
  Pages across;
  across.page().run(100, 100, "1. Röja").run(100, 400, "2. Måla om").run(142, 100, "3. Byta").run(142, 400, "4. Laga");
  CHECK(across.text().find("Röja\n3") == std::string::npos);
}

TEST_CASE("pdf: a box with titles beside a list is read before the next heading below it") {
  for (int left : {100, 500}) {
    const bool right = left == 500;
    Pages pages;
    pages.page().run(60, 100, "Leder", 1).run(100, right ? 100 : 400, "• Röja sly på leden");
    pages.run(121, right ? 100 : 400, "• Byta alla stolpar").run(142, right ? 100 : 400, "• Laga två broar");
    pages.run(100, left, "<b>Fakta</b>").run(121, left, "Leden är lång", 3).run(140, left + 10, "• och brant", 3);
    pages.run(170, left, "<b>Kontakt</b>").run(191, left, "Skriv till oss", 3);
    pages.run(163, right ? 100 : 400, "• Rita en karta");
    pages.run(222, 100, "• Märka stigen från sjön till den norra stugan och vidare upp mot fjället");
    pages.run(264, 100, "Stugor", 1).run(306, 100, "• Måla taken");
    CHECK(in_order(pages.text(), {"Leder", "Röja", "Laga", "karta", "Märka", "Fakta", "brant", "Kontakt", "Skriv",
                                  "Stugor", "Måla"}));
  }
}

TEST_CASE("pdf: below a box that stood beside it a list goes on over the whole width") {
  Pages pages;
  pages.page();
  for (int i = 0; i < 10; ++i) pages.run(100 + 21 * i, 100, "• Röja sly på en av lederna");
  for (int i = 0; i < 8; ++i) pages.run(94 + 24 * i, 560, "rad i rutan bredvid lederna");
  pages.run(310, 100, "• Märka stigen från sjön till den norra stugan och vidare upp mot fjället i väster");
  CHECK(in_order(pages.text(), {"Röja", "Märka", "rad i rutan"}));
}

TEST_CASE("pdf: two short lists side by side are read one after the other") {
  Pages pages;
  pages.page().run(100, 100, "• Röja sly på hela leden runt").run(121, 116, "sjön").run(142, 100, "• Laga två broar");
  pages.run(100, 500, "• Måla stugan vid sjön och taket").run(121, 500, "• Byta dörren");
  CHECK(in_order(pages.text(), {"Röja", "sjön", "Laga", "Måla", "Byta"}));
}

TEST_CASE("pdf: a bold line over all columns of a table names the rows below it") {
  Pages pages;
  pages.page().run(100, 100, "<b>Nr</b>").run(100, 200, "<b>Mål</b>").run(100, 600, "<b>Mått</b>");
  int top = 130;
  for (const char* name : {"<b>Leder och broar</b>", "<b>Stugor och bastu</b>"}) {
    pages.run(top, 100, name);
    for (int row = 1; row < 3; ++row) {
      pages.run(top + 30 * row, 100, fmt::format("{}.{}", top / 100, row)).run(top + 30 * row, 600, "Antal");
      pages.run(top + 30 * row, 200, "Röja sly på hela leden");
    }
    top += 90;
  }
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Leder").cell.column == 0);
  CHECK(style_of(lines, "Stugor").cell.row == 4);
  CHECK(style_of(lines, "Stugor").heading == 0);
}

TEST_CASE("pdf: text above names that hang out beside their lists is of no row") {
  Pages pages;
  pages.page().run(100, 300, "Laget sköter leder och stugor i hela dalen,").run(121, 300, "och planen gäller ett år.");
  int top = 163;
  for (const char* name : {"<b>Leder</b>", "<b>Stugor</b>", "<b>Båtar</b>"}) {
    pages.run(top, 100, name).run(top, 300, "• Röja sly på hela leden").run(top + 21, 300, "• Laga två broar");
    top += 63;
  }
  CHECK_FALSE(style_of(pages.lines(), "Laget").cell.found());
  CHECK(in_order(pages.text(), {"Laget", "planen", "Leder", "Röja", "Stugor", "Båtar"}));
}

TEST_CASE("pdf: cards with bold letters above light ones are read one after the other, row by row") {
  for (bool whole : {true, false}) {  // or all titles of a row before their texts
    Pages pages;
    pages.page();
    for (int row = 0; row < 2; ++row) {
      int top = 100 + 120 * row;
      auto title = [&](int card) {
        const double left = 100 + 400 * card;
        pages.run(top, left, card == 0 ? "<b>Ingen väntar längre än</b>" : "<b>Alla leder röjs före</b>");
        pages.run(top + 21, left, card == 0 ? "<b>tio dagar.</b>" : "<b>juni.</b>");
      };
      auto text = [&](int card) {
        const double left = 100 + 400 * card;
        pages.run(top + 42, left, card == 0 ? "Det är kallt om" : "Sly växer fort i").run(top + 63, left, "natten.");
      };
      title(0);
      whole ? text(0) : title(1);
      whole ? title(1) : text(0);
      text(1);
    }
    CHECK(in_order(pages.text(), {"Ingen", "tio dagar", "kallt", "Alla", "juni", "Sly", "Ingen", "kallt", "Alla"}));
    CHECK_FALSE(style_of(pages.lines(), "Ingen").cell.found());
  }
}

TEST_CASE("pdf: text set in two columns below each of several titles is no table") {
  Pages pages;
  pages.page();
  for (int part = 0; part < 3; ++part) {
    pages.run(100 + 90 * part, 100, "<b>Alla leder röjs före juni.</b>");
    pages.run(130 + 90 * part, 100, "Sly växer fort i dalen,").run(151 + 90 * part, 100, "och vi är inte så många");
    pages.run(130 + 90 * part, 500, "som vi var förr, men").run(151 + 90 * part, 500, "vi har nya sågar.");
  }
  CHECK(in_order(pages.text(), {"Alla", "Sly", "och vi", "som vi", "sågar", "Alla"}));
  CHECK_FALSE(style_of(pages.lines(), "som vi").cell.found());
}

TEST_CASE("pdf: columns whose lines stand half a line apart keep their lines apart") {
  Pages pages;
  pages.page();
  for (int i = 0; i < 8; ++i) {
    pages.box(100 + 25 * i, 100, 160, 23, fmt::format("första spaltens rad {}", i));
    pages.box(112 + 25 * i, 350, 160, 23, fmt::format("andra spaltens rad {}", i));
    pages.box(106 + 25 * i + (i > 3 ? 10 : 0), 600, 160, 23, fmt::format("tredje spaltens rad {}", i));
  }
  std::string text = pages.text();
  for (int i = 0; i < 8; ++i) CHECK(text.find(fmt::format("första spaltens rad {}\n", i)) != std::string::npos);
}

TEST_CASE("pdf: light letters behind a sentence in bold are a paragraph of their own in a cell") {
  Pages pages;
  pages.page();
  for (int row = 0; row < 3; ++row) {
    pages.run(100 + 60 * row, 100, "Leder").run(100 + 60 * row, 300, "<b>Alla leder röjs i maj.</b>");
    pages.run(121 + 60 * row, 300, "Sly växer fort.").run(100 + 60 * row, 600, "2031");
  }
  CHECK(style_of(pages.lines(), "Sly").cell.column == 1);
  CHECK(style_of(pages.lines(), "Sly").seam == Seam::begins);
}

TEST_CASE("pdf: a bullet stands in front of its text, also where a line of the next column is nearer its height") {
  Pages pages;
  pages.page();
  for (int i = 0; i < 8; ++i) {
    pages.run(100 + 21 * i, 126, "Alla leder ska röjas i vår").run(92 + 21 * i, 426, "Alla stugor ska målas om");
    pages.box(106 + 21 * i, 100, 17, 10, "\u25B8 ").box(98 + 21 * i, 400, 17, 10, "\u25B8 ");
  }
  const std::string text = pages.text();
  CHECK(text.starts_with("\u25B8 Alla leder"));
  CHECK(text.find("\u25B8\n") == std::string::npos);
  CHECK(text.find("\nAlla") == std::string::npos);
}

}  // namespace planctl::tests
