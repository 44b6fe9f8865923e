// Tables of a PDF and what looks like one: short tables below a known head, cells in the middle of their rows, columns
// with titles, and lines that are no continuation of the one above.
#include <doctest/doctest.h>

#include "planctl/blocks.h"
#include "unit/pdf_pages.h"

namespace planctl::tests {
namespace {

/// A head of two cells in bold.
Pages& add_head(Pages& pages, double top) { return pages.run(top, 100, "<b>Mål</b>").run(top, 500, "<b>Ansvarig</b>"); }

}  // namespace

TEST_CASE("pdf: one row below a head that stands elsewhere too is a table") {
  Pages pages;
  add_head(pages.page(), 100).run(130, 100, "Röja sly").run(130, 500, "Bo");
  pages.run(220, 100, "Stugorna behöver färg, och taken läcker på två av dem nere vid sjön");
  add_head(pages, 300).run(330, 100, "Måla om").run(330, 500, "Lisa");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Bo").cell.column == 1);
  CHECK(style_of(lines, "Måla").cell.row == 1);
}

TEST_CASE("pdf: below hundreds of rows that are no table one is read all the same") {
  Pages pages;
  pages.page();
  for (int row = 0; row < 300; ++row) {
    for (int column = 0; column < 7; ++column) pages.run(100 + 21 * row, 60 + 110 * column, "led sly");
  }
  pages.run(6450, 60,
            "Vi bygger ut nätet av leder och stugor i hela området, från norr till söder, och ser till att det hålls");
  add_head(pages, 6500);
  for (int row = 0; row < 12; ++row)
    pages.run(6530 + 40 * row, 100, "Röja sly").run(6551 + 40 * row, 100, "och ris").run(6530 + 40 * row, 500, "Bo");
  const Lines lines = pages.lines();
  CHECK_FALSE(style_of(lines, "led sly").cell.found());
  CHECK(style_of(lines, "Ansvarig").cell.found());
  CHECK(style_of(lines, "Bo").cell.column == 1);
  CHECK(pages.text().find("sly och ris") == std::string::npos);
}

TEST_CASE("pdf: one row below two titles is no table, nor below others") {
  Pages once;
  add_head(once.page(), 100).run(130, 100, "Röja sly").run(130, 500, "Bo");
  CHECK_FALSE(style_of(once.lines(), "Röja").cell.found());
  Pages others;
  add_head(others.page(), 100).run(130, 100, "Röja sly").run(130, 500, "Bo");
  others.run(300, 100, "<b>Mål</b>").run(300, 500, "<b>Klart</b>").run(330, 100, "Måla om").run(330, 500, "maj");
  CHECK_FALSE(style_of(others.lines(), "Röja").cell.found());
}

TEST_CASE("pdf: cells of two columns stand in the middle of their rows") {
  Pages pages;
  add_head(pages.page(), 100).run(140, 100, "Röja sly").run(140, 500, "Bo");
  pages.run(190, 100, "Måla om").run(180, 500, "Lisa och").run(200, 500, "Kalle");
  pages.run(240, 100, "Byta lås").run(240, 500, "Anna");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Lisa").cell.row == style_of(lines, "Måla").cell.row);
  CHECK(style_of(lines, "Kalle").cell.row == style_of(lines, "Måla").cell.row);
  CHECK(style_of(lines, "Byta").cell.row == style_of(lines, "Måla").cell.row + 1);
}

TEST_CASE("pdf: a number in the middle of its row is no text above the second line of it") {
  Pages pages;
  pages.page().run(60, 100, "Vi bygger ut nätet av leder och stugor i hela området");
  pages.box(90, 100, 20, 17, "<b>Nr</b>").box(90, 140, 30, 17, "<b>Mål</b>").box(90, 500, 30, 17, "<b>Vem</b>");
  for (int row = 0; row < 3; ++row) {
    pages.run(120 + 60 * row, 140, "Röja sly längs norra").run(141 + 60 * row, 140, "leden och märka den");
    pages.run(131 + 60 * row, 100, std::to_string(row + 1)).run(131 + 60 * row, 500, "Bo");
  }
  CHECK(pages.text().find("\u2022") == std::string::npos);
}

TEST_CASE("pdf: titles and the numbers of their pages are lines, figures that fall are cells") {
  Pages contents;
  contents.page().run(100, 100, "Stugor").run(100, 700, "3").run(121, 100, "Leder").run(121, 700, "3");
  contents.run(142, 100, "Möten").run(142, 700, "12");
  CHECK(contents.text() == "Stugor            3\nLeder            3\nMöten            12\n");
  Pages figures;
  figures.page().run(100, 100, "Stugor").run(100, 700, "13").run(130, 100, "Leder").run(130, 700, "3");
  figures.run(160, 100, "Möten").run(160, 700, "12");
  CHECK(style_of(figures.lines(), "13").cell.column == 1);
}

TEST_CASE("pdf: columns that begin with titles and hold labels or items are no rows") {
  Pages pages;
  pages.page().run(100, 100, "Leder", 1).run(100, 500, "Stugor", 1);
  pages.run(140, 100, "Leden är blöt och").run(140, 500, "Taken har rosthål");
  pages.run(161, 100, "sliten i år.").run(161, 500, "och läcker.");
  pages.run(200, 100, "<b>Mål</b>").run(200, 500, "<b>Mål</b>");
  pages.run(230, 100, "Röja sly").run(230, 500, "Måla om").run(270, 100, "Byta spänger").run(270, 500, "Laga taket");
  CHECK(pages.text() ==
        "Leder\nLeden är blöt och\nsliten i år.\nMål\nRöja sly\nByta spänger\n"
        "Stugor\nTaken har rosthål\noch läcker.\nMål\nMåla om\nLaga taket\n");
}

TEST_CASE("pdf: a list goes on below the end of the column beside it") {
  Pages pages;
  pages.page().run(80, 100, "Leder", 1).run(80, 500, "Stugor", 1);
  for (int i = 0; i < 5; ++i)
    pages.run(120 + 30 * i, 100, "\u2022 Röja sly").run(120 + 30 * i, 500, "\u2022 Måla om stugan");
  pages.run(280, 100, "\u2022 Byta spänger").run(380, 100, "Vi ses i maj igen på årsmötet, som är på den nya stugan");
  std::string text = pages.text();
  CHECK(text.find("Byta") < text.find("Stugor"));
  CHECK(text.find("Vi ses") > text.find("Måla"));
}

TEST_CASE("pdf: a value behind a label begins anew below a full line, and a figure goes on") {
  Pages pages;
  pages.page().prose(60, 100, 4, "en rad med ord om leder och stugor vid fjället");
  pages.run(200, 100, "Röja sly längs alla leder runt sjön i norra")
      .run(221, 100, "Ansvarig: Arbetsgruppen för leder, hösten");
  pages.run(242, 100, "2031");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Ansvarig").seam != Seam::goes_on);
  CHECK(style_of(lines, "2031").seam == Seam::goes_on);
}

TEST_CASE("pdf: the gaps of a justified line are no columns") {
  Pages pages;
  pages.page().run(100, 100, "Röja   sly   längs   hela   leden").run(130, 100, "Röja   sly på leden");
  CHECK(pages.text() == "Röja sly längs hela leden\nRöja   sly på leden\n");
}

TEST_CASE("pdf: a head with a number apart is furniture on one page where its words stand elsewhere") {
  Pages pages;
  pages.page().run(120, 100, "Förbundet").prose(180, 100, 6, "en rad med ord om leder");
  pages.page().run(60, 100, "Förbundet").run(60, 700, "2031").prose(140, 100, 6, "en rad med ord om leder");
  pages.page().run(60, 100, "Stugor").run(60, 700, "och leder").prose(140, 100, 6, "en rad med ord om leder");
  Lines lines = pages.lines();
  CHECK(lines.source.styles.size() > 10);
  CHECK_FALSE(style_of(lines, "Förbundet").furniture);
  CHECK_FALSE(style_of(lines, "Stugor").furniture);
  bool head = false;
  for (const Line& line : lines.lines)
    head = head || (lines.text(line).ends_with("2031") && lines.style(line)->furniture);
  CHECK(head);
}

/// Four columns; the second ends so far in front of the third in one row, where that begins so far behind its edge.
Pages table_with_narrow_gap(double gap, double behind) {
  Pages pages;
  const double left = 600;
  pages.page().run(100, 100, "<b>Del</b>").run(100, 250, "<b>Mål</b>").run(100, left, "<b>Vem</b>");
  pages.run(100, 750, "<b>Tid</b>");
  for (int row = 0; row < 4; ++row) {
    pages.run(130 + 40 * row, 100, "Leder").run(130 + 40 * row, 750, "maj");
    pages.box(130 + 40 * row, 250, row == 2 ? left + behind - 250 - gap : 200, 17, "Röja sly längs leden");
    pages.run(130 + 40 * row, row == 2 ? left + behind : left, row == 2 ? "Kalle" : "Lisa");
  }
  return pages;
}

TEST_CASE("pdf: a long cell may end close in front of the edge of the next column, but not in it") {
  CHECK(style_of(table_with_narrow_gap(9, 0).lines(), "Kalle").cell.column == 2);
  CHECK(style_of(table_with_narrow_gap(9, 20).lines(), "Kalle").cell.column != 2);
}

TEST_CASE("pdf: cells of two columns that one space parts are cut, although no other stands at their height") {
  Pages pages;
  pages.page().run(100, 100, "<b>Mål</b>").run(100, 400, "<b>Mått</b>").run(100, 540, "<b>Vem</b>");
  for (int row = 0; row < 3; ++row) {
    pages.run(130 + 50 * row, 100, "Röja sly längs norra").run(151 + 50 * row, 100, "leden och måla stugan");
    pages.box(140 + 50 * row, 400, row == 1 ? 200 : 120, 17, row == 1 ? "Antal meter led Styrelsen" : "Antal meter");
    if (row != 1) pages.run(140 + 50 * row, 540, "Kansliet");
  }
  CHECK(style_of(pages.lines(), "Styrelsen").cell.column == 2);
}

/// Two columns, each a title and a list that counts.
Pages counted_lists(std::initializer_list<double> first, std::initializer_list<double> second) {
  Pages pages;
  pages.page().run(100, 100, "<b>Leder</b>").run(100, 500, "<b>Stugor</b>");
  int count = 0;
  for (double top : first) pages.run(top, 100, std::to_string(++count) + ". Röja sly längs norra leden");
  count = 0;
  for (double top : second) pages.run(top, 500, std::to_string(++count) + ". Måla om stugan vid sjön");
  return pages;
}

TEST_CASE(
    "pdf: lists that count side by side, written one after the other, are columns, rows of numbered cells are none") {
  Pages lists = counted_lists({130, 172, 214}, {130, 151, 193});
  lists.run(151, 120, "och märka den").run(193, 120, "och laga broar").run(172, 520, "i maj").run(214, 520, "i juni");
  CHECK_FALSE(style_of(lists.lines(), "1. Måla").cell.found());
  CHECK_FALSE(style_of(counted_lists({130, 170, 210, 250}, {130, 170, 210, 250}).lines(), "1. Måla").cell.found());
  Pages rows;
  rows.page().run(100, 100, "<b>Leder</b>").run(100, 500, "<b>Stugor</b>");
  for (int row = 0; row < 4; ++row) {
    rows.run(130 + 40 * row, 100, fmt::format("{}. Röja sly längs norra leden", row + 1));
    rows.run(130 + 40 * row, 500, fmt::format("{}. Måla om stugan vid sjön", row + 1));
  }
  CHECK(style_of(rows.lines(), "1. Måla").cell.column == 1);
}

/// A list below its title in bold.
void add_list(Pages& pages, double top, double left, std::string_view title, int items) {
  pages.run(top, left, fmt::format("<b>{}</b>", title));
  for (int i = 0; i < items; ++i) pages.run(top + 26 + 21 * i, left, "• Röja sly längs norra leden");
}

/// Two lists side by side, and two below them, written row by row or column by column. The second of each row has
/// fewer items.
Pages rows_of_lists(int shorter, bool by_rows) {
  Pages pages;
  pages.page();
  add_list(pages, 100, 100, "Leder", 4);
  if (!by_rows) add_list(pages, 250, 100, "Broar", 4);
  add_list(pages, 100, 500, "Stugor", shorter);
  if (by_rows) add_list(pages, 250, 100, "Broar", 4);
  add_list(pages, 250, 500, "Möten", shorter);
  return pages;
}

TEST_CASE("pdf: a second row of titles begins other lists where those above end at unlike heights") {
  const std::string below = rows_of_lists(2, true).text();
  CHECK(below.find("Stugor\n") < below.find("Broar\n"));
  const std::string level = rows_of_lists(4, false).text();
  CHECK(level.find("Stugor\n") > level.find("Broar\n"));
  const std::string written = rows_of_lists(4, true).text();
  CHECK(written.find("Stugor\n") < written.find("Broar\n"));
}

/// A head of three columns in bold.
Pages& add_wide_head(Pages& pages, double top) {
  return pages.run(top, 100, "<b>Del</b>").run(top, 300, "<b>Mål</b>").run(top, 650, "<b>Vem</b>");
}

/// Rows of a table whose first column has its names elsewhere.
Pages& add_unnamed_rows(Pages& pages, double top, int count, double step) {
  for (int i = 0; i < count; ++i)
    pages.run(top + step * i, 300, "Röja sly vid led " + std::to_string(i)).run(top + step * i, 650, "Bo");
  return pages;
}

/// Two pages of a table; below the head of the second stands a text in bold, so far above the first row.
Pages table_with_name_over_page(double above, std::string_view name) {
  Pages pages;
  add_wide_head(pages.page(), 300).run(340, 100, "<b>Leder och</b>");
  add_unnamed_rows(pages, 340, 4, 40);
  add_wide_head(pages.page(), 300).run(340 - above, 100, name);
  add_unnamed_rows(pages, 340, 4, 40).run(420, 100, "<b>Stugor</b>");
  return pages;
}

TEST_CASE("pdf: what stands of a name right below the head on the next page is the rest of it") {
  Lines over = table_with_name_over_page(18, "<b>stigar</b>").lines();
  CHECK(style_of(over, "stigar").seam == Seam::goes_on);
  CHECK(style_of(over, "stigar").cell.row == 4);
  CHECK(style_of(over, "Stugor").cell.row == 7);
  CHECK(style_of(table_with_name_over_page(0, "<b>Stigar</b>").lines(), "Stigar").cell.row == 5);
}

TEST_CASE("pdf: rows without air between them begin where all columns but that of the names have a text") {
  Pages pages;
  add_wide_head(pages.page(), 100);
  add_unnamed_rows(pages, 130, 6, 21).run(130, 100, "<b>Leder</b>");
  CHECK(style_of(pages.lines(), "Röja sly vid led 5").cell.row == 6);
}

TEST_CASE("pdf: the head of the next table ends the rest of one from the page before") {
  Pages pages;
  for (int page = 0; page < 2; ++page) {
    pages.page();
    if (page == 1)
      add_unnamed_rows(pages, 160, 3, 40).run(160, 100, "Leder").run(200, 100, "Leder").run(240, 100, "Leder");
    add_wide_head(pages, 300);
    for (int i = 0; i < 3; ++i)
      pages.run(340 + 40 * i, 100, "Broar").run(340 + 40 * i, 300, "Laga räcket").run(340 + 40 * i, 650, "Lisa");
  }
  // The first row of the second page is of the table before, and its head one of another.
  const Lines lines = pages.lines();
  CHECK(style_of(lines, "Leder").cell.row == 4);
  CHECK(style_of(lines, "Leder").cell.table == style_of(lines, "Broar").cell.table);
}

/// Rows of two texts; the second column begins at `left`.
Pages& add_rows(Pages& pages, double top, int rows, double left) {
  for (int i = 0; i < rows; ++i)
    pages.run(top + 40 * i, 100, "Våren").run(top + 40 * i, left, fmt::format("Alla leder ska röjas {}", i));
  return pages;
}

TEST_CASE("pdf: two rows are a table where many others have their columns") {
  const auto last = [](double left) {
    Pages pages;
    add_rows(pages.page(), 100, 3, 300).run(240, 100, "Stugor", 1);
    add_rows(pages, 290, 3, 300).run(430, 100, "Möten", 1);
    add_rows(pages, 480, 2, left);
    pages.run(620, 100, "Slut på planen, som styrelsen har gått igenom");
    return style_of(pages.lines(), "Alla leder ska röjas 0").cell.found() &&
           pages.text().find("Möten\nVåren\nAlla leder") != std::string::npos;
  };
  CHECK(last(300));
  CHECK_FALSE(last(340));
}

TEST_CASE("pdf: rows stand below a head in smaller letters") {
  Pages pages;
  pages.page();
  const char* heads[] = {"<b>Mål</b>", "<b>Vem</b>", "<b>När</b>"};
  for (int c = 0; c < 3; ++c) pages.box(100, 100 + 250 * c, 40, 10, heads[c], 6);
  for (int i = 0; i < 2; ++i)
    pages.run(125 + 35 * i, 100, "Röja sly på leden").run(125 + 35 * i, 350, "Bo").run(125 + 35 * i, 600, "I maj");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Röja").cell.row == 1);
  CHECK(style_of(lines, "Bo").cell.column == 1);
}

TEST_CASE("pdf: names over all columns part rows whose cells stand at their middles") {
  Pages pages;
  add_wide_head(pages.page(), 100);
  double top = 140;
  for (const char* area : {"Leder", "Stugor"}) {
    pages.run(top, 100, fmt::format("<b>{}</b>", area));
    for (int row = 0; row < 2; ++row) {
      top += 50;
      pages.run(top, 100, fmt::format("Vi sköter {} {}", area, row)).run(top, 300, "Med pengar");
      pages.run(top - 10, 650, "Ej").run(top + 11, 650, "påbörjat");
    }
    top += 50;
  }
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Stugor").cell.row == style_of(lines, "Vi sköter Leder 1").cell.row + 1);
  CHECK(style_of(lines, "Vi sköter Stugor 0").cell.row == style_of(lines, "Stugor").cell.row + 1);
}

TEST_CASE("pdf: what is said of a name at the side of a list is a paragraph of its own") {
  Pages pages;
  pages.page();
  for (int i = 0; i < 2; ++i) {
    const double top = 100 + 120 * i;
    pages.run(top, 100, i == 0 ? "<b>Leder</b>" : "<b>Stugor</b>").run(top + 21, 100, "De är gamla.");
    for (int row = 0; row < 3; ++row) pages.run(top + 21 * row, 350, "• Alla ska ses över och lagas i maj");
  }
  CHECK(in_order(pages.text(), {"Leder\n", "De är gamla.\n", "• Alla", "Stugor\n", "De är gamla.\n", "• Alla"}));
}

TEST_CASE("pdf: a head at the middle of its column cuts no text below it") {
  Pages pages;
  pages.page().run(100, 100, "<b>Nr</b>").run(100, 316, "<b>Mål</b>").run(100, 700, "<b>Vem</b>");
  for (int i = 1; i <= 3; ++i)
    pages.run(100 + 40 * i, 96, fmt::format("1.{} Alla leder runt sjön ska röjas under våren", i))
        .run(100 + 40 * i, 690, "Kansliet");
  CHECK(pages.text().find("ska röjas under våren") != std::string::npos);
}

/// The blocks of a table with goals in its second column; a row of the head may stand below the first, and what is said
/// of each area below its name.
std::string blocks_of_areas(bool second_head, bool said) {
  Pages pages;
  add_wide_head(pages.page(), 100);
  double top = 121;
  if (second_head) pages.run(top, 650, "<b>2031</b>");
  for (const char* area : {"Leder", "Stugor"}) {
    top += 40;
    pages.run(top, 100, fmt::format("<b>{}</b>", area));
    if (said)
      pages.box(top + 24, 100, 130, 12, "Bara var fjärde är kvar av dem", 6)
          .box(top + 40, 100, 90, 12, "vi hade förut.", 6);
    for (int row = 0; row < 3; ++row)
      pages.run(top + 40 * row, 300, fmt::format("Vi ska sköta om alla {}", row)).run(top + 40 * row, 650, "Kansliet");
    top += 80;
  }
  return print_blocks(parse_blocks(pages.lines(), Findings::none));
}

TEST_CASE("pdf: what is said of an area in the cell of its name stands below it, and a head may have two rows") {
  for (bool second_head : {false, true}) {
    const std::string plain = blocks_of_areas(second_head, false);
    CHECK(in_order(plain, {"heading |Leder", "|Vi ska sköta om alla 0", "heading |Stugor", "|Vi ska sköta om alla 0"}));
    const std::string said = blocks_of_areas(second_head, true);
    CHECK(in_order(said, {"heading |Leder", "|Bara var fjärde", "|Vi ska sköta om alla 0", "heading |Stugor"}));
  }
}

TEST_CASE("pdf: a number and a name in bold, alone in a row, name the rows that count on below them") {
  Pages pages;
  pages.page().run(100, 100, "<b>Nr</b>").run(100, 300, "<b>Mål</b>").run(100, 650, "<b>Vem</b>");
  double top = 100;
  for (int area = 1; area <= 2; ++area) {
    pages.run(top += 40, 100, fmt::format("<b>{}</b>", area));
    pages.run(top, 300, area == 1 ? "<b>Leder</b>" : "<b>Stugor</b>");
    for (int row = 1; row <= 2; ++row) {
      top += 40;
      pages.run(top, 100, fmt::format("{}.{}", area, row)).run(top, 300, "Vi ska sköta om alla").run(top, 650, "Bo");
    }
  }
  const std::string blocks = print_blocks(parse_blocks(pages.lines(), Findings::none));
  CHECK(in_order(blocks, {"heading |Leder", "item |Vi ska sköta", "heading |Stugor", "item |Vi ska sköta"}));
}

TEST_CASE("pdf: titles above columns of goals are their areas, labels above columns are none") {
  const auto blocks_below = [](const char* first, const char* second, const char* deed) {
    Pages pages;
    pages.page().run(100, 100, first).run(100, 450, second);
    for (int row = 1; row <= 3; ++row)
      pages.run(100 + 40 * row, 100, fmt::format("Alla leder ska röjas {}.", row))
          .run(100 + 40 * row, 450, fmt::format(fmt::runtime(deed), row));
    return print_blocks(parse_blocks(pages.lines(), Findings::none));
  };
  const std::string areas = blocks_below("<b>Leder</b>", "<b>Stugor</b>", "Alla tak ska lagas {}.");
  CHECK(in_order(areas, {"|Leder", "röjas 1", "röjas 2", "röjas 3", "|Stugor", "lagas 1", "lagas 2", "lagas 3"}));
  const std::string table = blocks_below("<b>Mål</b>", "<b>Ansvarig</b>", "Alla tak ska lagas {}.");
  CHECK(in_order(table, {"röjas 1", "lagas 1", "röjas 2", "lagas 2"}));
}

}  // namespace planctl::tests
