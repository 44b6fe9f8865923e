// Pages of a PDF, run by run as the extractor gives them: what stands in front of the text, above it and below it.
#include <doctest/doctest.h>

#include <algorithm>

#include "planctl/blocks.h"
#include "unit/pdf_pages.h"

namespace planctl::tests {

namespace {

std::string blocks_of(const Pages& pages) { return print_blocks(parse_blocks(pages.lines(), Findings::none)); }

/// Three pages, each with a head at this height in this font, and prose below it.
Pages pages_with_heads(double top, int font, double text_top) {
  Pages pages;
  for (const char* head : {"Stugor", "Leder", "Möten"})
    pages.page().run(top, 100, head, font).prose(text_top, 100, 6, "en rad med ord om leder");
  return pages;
}

}  // namespace

TEST_CASE("pdf: a small head apart in the margin is furniture, although it changes from page to page") {
  Lines lines = pages_with_heads(60, 6, 140).lines();
  CHECK(style_of(lines, "Leder").furniture);
  CHECK(style_of(lines, "Möten").furniture);
}

TEST_CASE("pdf: a head of one page alone stands above where the other has text") {
  Pages pages;
  pages.page().prose(100, 100, 6, "en rad med ord om leder");
  pages.page().run(60, 100, "Förbundet", 6).prose(140, 100, 6, "en rad med ord om leder");
  CHECK(style_of(pages.lines(), "Förbundet").furniture);
}

TEST_CASE("pdf: what stands close above the text, in its letters or where other pages have text is no head") {
  CHECK_FALSE(style_of(pages_with_heads(118, 6, 140).lines(), "Leder").furniture);
  CHECK_FALSE(style_of(pages_with_heads(60, 0, 140).lines(), "Leder").furniture);
  CHECK_FALSE(style_of(pages_with_heads(60, 1, 140).lines(), "Leder").furniture);
  Pages lower;
  lower.page().prose(60, 100, 6, "en rad med ord om leder");
  lower.page().run(60, 100, "Leder", 6).prose(140, 100, 6, "en rad med ord om leder");
  CHECK_FALSE(style_of(lower.lines(), "Leder").furniture);
}

TEST_CASE("pdf: a small head that goes on with the count of titles in the text is one of them") {
  auto second_page = [](Pages& pages, std::string_view head) -> Pages& {
    return pages.page().run(60, 100, head, 6).prose(140, 100, 6, "en rad med ord om leder");
  };
  Pages pages;
  pages.page().prose(60, 100, 6, "en rad med ord om leder").run(300, 100, "1. Stugor", 6);
  pages.prose(340, 100, 6, "en rad med ord om leder");
  CHECK_FALSE(style_of(second_page(pages, "2. Leder").lines(), "2. Leder").furniture);
  Pages heads;
  heads.page().run(60, 100, "1. Stugor", 6).prose(140, 100, 6, "en rad med ord om leder");
  CHECK(style_of(second_page(heads, "2. Leder").lines(), "2. Leder").furniture);
  Pages larger;
  larger.page().run(100, 100, "1. Stugor", 1).prose(140, 100, 6, "en rad med ord om leder");
  CHECK(style_of(second_page(larger, "2. Leder").lines(), "2. Leder").furniture);
}

TEST_CASE("pdf: the end of a column beside a note at the foot of another is no note") {
  Pages pages;
  pages.page().prose(200, 100, 12, "en rad med ord om alla leder i fjällen");
  for (int i = 0; i < 12; ++i) pages.run(200 + 21 * i, 520, "en rad med ord om stugor och broar");
  pages.box(454, 100, 160, 12, "1 Enligt en räkning i maj.", 3).run(452, 520, "som ska byggas.");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "1 Enligt").furniture);
  CHECK(pages.text().find("byggas.") != std::string::npos);
  CHECK_FALSE(style_of(lines, "som ska byggas.").furniture);
}

TEST_CASE("pdf: in letters of the text a head is furniture where it comes again as a title") {
  Pages pages = pages_with_heads(60, 0, 140);
  pages.page().prose(100, 100, 3, "en rad med ord om leder").run(200, 100, "LEDER", 1).run(300, 100, "Möten", 1);
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Leder").furniture);
  CHECK_FALSE(style_of(lines, "LEDER").furniture);
}

TEST_CASE("pdf: figures in two columns at the foot are of one page number only where both are figures") {
  Pages pages;
  for (int page = 1; page <= 3; ++page) {
    pages.page().prose(200, 100, 5, "en rad med ord om leder");
    pages.run(1150, 100, "Plan för stugor").run(1150, 700, std::to_string(page) + " (3)");
  }
  CHECK(style_of(pages.lines(), "Plan").furniture);
}

TEST_CASE("pdf: a foot with the number of the page is furniture on a single page as well") {
  const auto with_foot = [](std::string_view left, std::string_view right, double top) {
    Pages pages;
    pages.page().prose(200, 100, 5, "en rad med ord om leder").run(top, 100, left).run(top, 700, right);
    return pages.lines();
  };
  for (const char* number : {"Sida 1 av 2", "1 (4)", "1/1", "Page 1", "1"})
    CHECK(style_of(with_foot("Plan för stugor", number, 1150), "Plan").furniture);
  Pages joined;
  joined.page().prose(200, 100, 5, "en rad med ord om leder").run(1150, 100, "Klubben \u00B7 Plan för stugor | Sida 1");
  CHECK(style_of(joined.lines(), "Klubben").furniture);
  for (const char* other : {"Kansliet", "7", "2031", "4 (1)"})
    CHECK_FALSE(style_of(with_foot("Plan för stugor", other, 1150), "Plan").furniture);
  CHECK_FALSE(style_of(with_foot("Plan för stugor", "1", 400), "Plan").furniture);
}

/// A title in front of text and a list, each at its own height.
void add_head(Pages& pages, double top, std::string_view title, int font = 1) {
  pages.run(top, 100, title, font).run(top + 2, 400, "Stugorna är gamla och kalla på vintern");
  pages.run(top + 60, 400, "• Röja sly").run(top + 90, 400, "• Måla om");
}

TEST_CASE("pdf: titles in a column of their own are read above the text beside them") {
  Pages pages;
  pages.page();
  add_head(pages, 100, "Leder");
  add_head(pages, 300, "Stugor och");
  pages.run(326, 100, "vindskydd", 1);
  CHECK(pages.text() ==
        "Leder\nStugorna är gamla och kalla på vintern\n• Röja sly\n• Måla om\n"
        "Stugor och\nvindskydd\nStugorna är gamla och kalla på vintern\n• Röja sly\n• Måla om\n");
  CHECK(style_of(pages.lines(), "vindskydd").heading > 0);
}

/// Titles beside the lines of texts, these below each other with white between two titles' texts.
Pages pages_with_middles(std::initializer_list<double> titles, double white) {
  Pages pages;
  pages.page();
  double top = 100;
  for (int text = 0; text < 3; ++text) {
    for (int line = 0; line < 4 - text; ++line, top += 30)
      pages.run(top, 400, "Röja sly vid led " + std::to_string(text));
    top += white;
  }
  std::string names = "ABC";
  for (double title : titles) {
    pages.run(title, 100, names.substr(0, 1) + " och leder", 1);
    names.erase(0, 1);
  }
  return pages;
}

TEST_CASE("pdf: titles at the middle of their texts are read above the first of them") {
  CHECK(pages_with_middles({145, 260, 345}, 10).text() ==
        "A och leder\nRöja sly vid led 0\nRöja sly vid led 0\nRöja sly vid led 0\nRöja sly vid led 0\n"
        "B och leder\nRöja sly vid led 1\nRöja sly vid led 1\nRöja sly vid led 1\n"
        "C och leder\nRöja sly vid led 2\nRöja sly vid led 2\n");
}

TEST_CASE("pdf: titles level with their first lines are at no middle, nor are those of texts with less white between") {
  CHECK(pages_with_middles({100, 230, 330}, 10).text() == pages_with_middles({145, 260, 345}, 10).text());
  CHECK_FALSE(pages_with_middles({145, 242, 309}, -8).text().starts_with("A och leder\nRöja"));
}

TEST_CASE("pdf: the head of columns above such titles is no line of the first of them") {
  Pages pages;
  pages.page().run(100, 100, "<b>Område</b>").run(100, 400, "<b>Mål</b>");
  for (int i = 0; i < 3; ++i) {
    pages.run(126 + 60 * i, 100, "<b>Leder</b>").run(126 + 60 * i, 400, "Röja sly längs norra leden");
    pages.run(147 + 60 * i, 400, "Måla om stugan vid sjön");
  }
  CHECK(style_of(pages.lines(), "Leder").seam != Seam::goes_on);
}

TEST_CASE("pdf: names of the rows of a table stay in their cells") {
  Pages pages;
  pages.page().run(100, 100, "<b>Del</b>").run(100, 300, "<b>Mål</b>").run(100, 600, "<b>Klart</b>");
  for (int row = 0; row < 4; ++row) {
    pages.run(130 + 30 * row, 100, "<b>Leder</b>").run(130 + 30 * row, 300, "Röja sly");
    pages.run(130 + 30 * row, 600, "maj");
  }
  CHECK(style_of(pages.lines(), "Röja").cell.column == 1);
}

/// Items with their marks in runs of their own.
void add_items(Pages& pages, std::initializer_list<double> tops, double left) {
  for (double top : tops) pages.run(top, left + 30, "•").run(top, left + 45, "Röja sly vid bäcken och");
}

TEST_CASE("pdf: titles of one of two columns stay above the text right below them") {
  Pages pages;
  pages.page().run(199, 115, "<b>Leder</b>", 1).run(373, 115, "<b>Stugor</b>", 1).run(276, 468, "<b>Broar</b>", 1);
  add_items(pages, {241, 279, 318, 415}, 115);
  for (double top : {260, 298, 337, 434}) pages.run(top, 160, "måla om bron");
  add_items(pages, {181, 220, 318, 356, 394}, 468);
  for (double top : {201, 239, 337, 375, 414}) pages.run(top, 513, "laga taken");
  CHECK(pages.text().starts_with("Leder\n•Röja sly vid bäcken och\nmåla om bron\n"));
}

TEST_CASE("pdf: dates in bold, each with a text of its own beside it, are no titles of several lines") {
  Pages pages;
  pages.page();
  for (int part = 0; part < 2; ++part) {
    pages.run(100 + 200 * part, 100, part == 0 ? "Leder" : "Stugor", 1);
    for (int row = 0; row < 3; ++row) {
      pages.run(150 + 200 * part + 26 * row, 100, "<b>Maj 2026</b>");
      pages.run(150 + 200 * part + 26 * row, 400, "Röja sly vid bäcken och måla om bron över ån");
    }
  }
  CHECK(style_of(pages.lines(), "Röja").cell.column == 1);
  CHECK(style_of(pages.lines(), "Maj").cell.column == 0);
}

TEST_CASE("pdf: goals in bold with names in light letters behind them are no titles of those") {
  Pages pages;
  pages.page();
  for (int table = 0; table < 2; ++table) {
    pages.prose(100 + 300 * table, 100, 4, "en rad med ord om leder");
    pages.box(210 + 300 * table, 100, 40, 17, "<b>Mål</b>").box(210 + 300 * table, 600, 60, 17, "<b>Vem</b>");
    for (int row = 1; row <= 4; ++row) {
      pages.box(210 + 300 * table + 26 * row, 100, 380, 17, "<b>Röja sly längs hela den norra leden</b>");
      pages.run(210 + 300 * table + 26 * row, 600, "Bo");
    }
  }
  CHECK(style_of(pages.lines(), "Bo").cell.column == 1);
  CHECK(style_of(pages.lines(), "Bo").cell.found());
}

TEST_CASE("pdf: a line in the box of much larger letters is not of the band of the line above it") {
  Pages pages;
  pages.page().box(100, 100, 120, 42, "Leder", 5).run(102, 400, "Leden är lång och").run(123, 400, "går över fjället");
  pages.prose(200, 100, 6, "en rad med ord om leder");
  CHECK(pages.text().find("Leden är lång och\ngår över fjället") != std::string::npos);
}

TEST_CASE("pdf: the name of a goal in front of its text is its mark, in bold, on a tag or in a column of its own") {
  Pages bold;
  bold.page().run(100, 100, "<b>Mål 1</b> Röja sly längs leden").run(130, 100, "<b>Mål 2</b> Måla om stugan");
  CHECK(bold.text() == "Mål 1: Röja sly längs leden\nMål 2: Måla om stugan\n");
  Pages tag;
  tag.page().box(100, 100, 45, 17, "Mål 1", 7).run(100, 150, "Röja sly").box(130, 100, 45, 17, "Mål 2", 7);
  tag.run(130, 150, "Måla om");
  CHECK(tag.text() == "Mål 1: Röja sly\nMål 2: Måla om\n");
  Pages column;
  column.page().run(100, 100, "Mål 1").run(100, 200, "Röja sly").run(121, 200, "längs leden");
  column.run(160, 100, "Mål 2").run(160, 200, "Måla om");
  CHECK(column.text() == "Mål 1:  Röja sly\nlängs leden\nMål 2:  Måla om\n");
}

TEST_CASE("pdf: a name inside prose, one alone, and the names of columns are no marks") {
  Pages prose;
  prose.page().run(100, 100, "<b>Mål 1</b> handlar om leder").run(130, 100, "<b>Mål 2</b> handlar om stugor");
  CHECK(prose.text() == "Mål 1 handlar om leder\nMål 2 handlar om stugor\n");
  Pages alone;
  alone.page().run(100, 100, "<b>Bilaga 1</b> Karta").run(130, 100, "Röja sly");
  CHECK(alone.text().starts_with("Bilaga 1 Karta"));
  Pages head;
  head.page().run(100, 100, "Mål 1").run(100, 250, "Mål 2").run(100, 400, "Mål 3").run(130, 100, "Röja sly");
  CHECK(head.text().find(':') == std::string::npos);
}

TEST_CASE("pdf: an item that fills the last line of a column goes on in the next one, also with a capital") {
  auto text_with = [](std::string_view last, std::string_view first) {
    Pages pages;
    pages.page().prose(100, 100, 9, "vänster spalt med sina ord i rad").run(300, 100, last);
    pages.run(103, 460, first).prose(124, 460, 7, "höger spalt med sina ord i rader");
    return pages;
  };
  Pages full = text_with("• Alla ska få gå längs nya delar av", "Kungsleden");
  CHECK(style_of(full.lines(), "Kungsleden").seam == Seam::goes_on);
  CHECK(style_of(text_with("• Alla ska få gå", "Kungsleden").lines(), "Kungsleden").seam != Seam::goes_on);
  CHECK(style_of(text_with("• Alla ska få gå längs nya leder nu.", "Kungsleden").lines(), "Kungsleden").seam !=
        Seam::goes_on);
  CHECK(style_of(text_with("• Alla ska få gå längs nya delar av", "• Kungsleden").lines(), "• Kungsleden").seam !=
        Seam::goes_on);
}

TEST_CASE("pdf: a title is no running line because a list of contents has its words on the page before") {
  Pages pages;
  pages.page().run(100, 100, "Plan för stugor", 1).run(200, 100, "Stugor").run(221, 100, "Leder");
  pages.page().prose(100, 100, 1, "en rad med ord om leder").run(160, 100, "<b>Stugor</b>");
  pages.run(190, 100, "• Röja sly").run(211, 100, "• Måla om");
  CHECK(blocks_of(pages).find("furniture |Stugor") == std::string::npos);
}

TEST_CASE("pdf: the heads of the columns stand on lines of their own above titles that are raised above their texts") {
  Pages pages;
  pages.page().prose(40, 80, 2, "en rad med ord om leder").run(100, 80, "<b>Del</b>").run(100, 300, "<b>Våra mål</b>");
  for (int part : {0, 1}) {
    const double top = 130 + 120 * part;
    pages.run(top, 80, part == 0 ? "<b>Leder</b>" : "<b>Stugor</b>").run(top, 300, "Röja hela leden upp till myren");
    pages.run(top + 30, 300, "Måla den norra stugan").run(top + 60, 300, "Bygga en brygga vid sjön");
  }
  CHECK(pages.text().find("Del\nVåra mål\nLeder\nRöja") != std::string::npos);
}

namespace {

/// Lines of text, each with a text in other letters that ends at the right margin.
Pages with_flush_texts(int font, std::initializer_list<std::string_view> texts) {
  Pages pages;
  pages.page();
  double top = 100;
  for (std::string_view text : texts) {
    const double width = 8.0 * static_cast<double>(text.size());
    pages.run(top, 100, "Alla leder ska röjas före midsommar.").box(top + 1, 800 - width, width, 15, text, font);
    top += 30;
  }
  return pages;
}

}  // namespace

TEST_CASE("pdf: short texts in smaller letters flush right beside lines are said of them") {
  Pages notes = with_flush_texts(3, {"Styrelsen", "Ledchefen och kansliet", "Kansliet", "Anna"});
  const Lines lines = notes.lines();
  CHECK(style_of(lines, "Styrelsen").furniture);
  CHECK(style_of(lines, "Ledchefen").furniture);
  CHECK(notes.text().find("midsommar.\nAlla leder") != std::string::npos);
}

TEST_CASE("pdf: texts flush right are no notes where they are few, as large, whole sentences or in a column") {
  Pages few = with_flush_texts(3, {"Styrelsen", "Ledchefen och kansliet", "Kansliet"});
  CHECK(!style_of(few.lines(), "Kansliet").furniture);
  Pages large = with_flush_texts(0, {"Styrelsen", "Ledchefen och kansliet", "Kansliet", "Anna"});
  CHECK(!style_of(large.lines(), "Kansliet").furniture);
  Pages sentences = with_flush_texts(3, {"Måla.", "Laga taken i maj.", "Röj alla leder.", "Byt spisen."});
  CHECK(!style_of(sentences.lines(), "Måla.").furniture);
  Pages column = with_flush_texts(3, {"Styrelsen", "Ledchefen", "Kassörens", "Ledchefen"});
  CHECK(!style_of(column.lines(), "Styrelsen").furniture);
}

}  // namespace planctl::tests
