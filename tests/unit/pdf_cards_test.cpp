// Goals side by side on a page of a PDF, as cards, and columns whose names are for several texts at once.
#include <doctest/doctest.h>

#include "planctl/blocks.h"
#include "unit/pdf_pages.h"

namespace planctl::tests {

namespace {

/// From the first heading on.
std::string blocks_in(const Pages& pages) {
  std::string blocks = print_blocks(parse_blocks(pages.lines(), Findings::none));
  return blocks.substr(blocks.find("10 heading"));
}

/// Three texts of two lines, side by side.
void add_texts(Pages& pages, double top, int count = 3) {
  for (int i = 0; i < count; ++i) {
    pages.run(top, 110 + 250 * i, "Byta alla stolpar längs");
    pages.run(top + 21, 110 + 250 * i, "led " + std::to_string(i) + " före juni");
  }
}

/// Prose over the whole width, so that the page has one column.
Pages page_of_one_column() {
  Pages pages;
  pages.page().prose(60, 100, 8, "Stugorna är gamla och kalla på vintern, och lederna är slitna av alla som går där");
  return pages;
}

}  // namespace

TEST_CASE("pdf: texts side by side below large signs are goals, and the signs stand at the foot of the page") {
  Pages pages = page_of_one_column();
  pages.run(260, 100, "<b>Leder</b>", 1).run(300, 100, "<b>Mål</b>");
  for (int i = 0; i < 3; ++i) pages.box(340, 110 + 250 * i, 26, 26, i == 1 ? "♥" : "★", 1);
  add_texts(pages, 372);
  pages.box(440, 110, 26, 26, "★", 1).run(472, 110, "Måla stugan vid sjön");
  pages.run(540, 100, "<b>Möten</b>", 1);
  CHECK(blocks_in(pages) ==
        "10 heading level=1 |Leder\n"
        "11 label goals |Mål\n"
        "13-14 item [•] |Byta alla stolpar längs led 0 före juni\n"
        "16-17 item [•] |Byta alla stolpar längs led 1 före juni\n"
        "19-20 item [•] |Byta alla stolpar längs led 2 före juni\n"
        "22 item [•] |Måla stugan vid sjön\n"
        "24 heading level=1 |Möten\n"
        "25 furniture |★\n"
        "26 furniture |♥\n"
        "27 furniture |★\n"
        "28 furniture |★\n");
}

TEST_CASE("pdf: signs as large as the text, or with nothing below one of them, are no cards") {
  Pages same = page_of_one_column();
  for (int i = 0; i < 3; ++i) same.run(340, 110 + 250 * i, "★");
  add_texts(same, 372);
  CHECK(same.text().find("• Byta") == std::string::npos);
  Pages alone = page_of_one_column();
  for (int i = 0; i < 3; ++i) alone.box(340, 110 + 250 * i, 26, 26, "★", 1);
  add_texts(alone, 372, 2);
  CHECK(alone.text().find("• Byta") == std::string::npos);
}

TEST_CASE("pdf: short texts side by side are cells, each a goal below its label") {
  Pages pages = page_of_one_column();
  pages.run(260, 100, "<b>Leder</b>", 1).run(300, 100, "<b>Mål</b>");
  add_texts(pages, 330);
  add_texts(pages, 400, 2);
  CHECK(blocks_in(pages) ==
        "10 heading level=1 |Leder\n"
        "11 label goals |Mål\n"
        "13-14 item |Byta alla stolpar längs led 0 före juni\n"
        "15-16 item |Byta alla stolpar längs led 1 före juni\n"
        "17-18 item |Byta alla stolpar längs led 2 före juni\n"
        "19-20 item |Byta alla stolpar längs led 0 före juni\n"
        "21-22 item |Byta alla stolpar längs led 1 före juni\n");
}

TEST_CASE("pdf: lines side by side that each begin with a capital are rows, no texts of several lines") {
  Pages pages = page_of_one_column();
  for (int i = 0; i < 4; ++i) {
    pages.run(300 + 21 * i, 110, i == 3 ? "Ola Lind i Ledlaget nu" : "Maja Ek i Ledlaget nu");
    pages.run(300 + 21 * i, 510, "Norra leden och sjön nu");
  }
  CHECK(style_of(pages.lines(), "Ola").cell.row == style_of(pages.lines(), "Maja").cell.row + 3);
}

/// A head and two columns, of which the first names several texts of the second.
Pages named_texts(std::initializer_list<double> names, int font) {
  Pages pages;
  pages.page().run(60, 100, "<b>Del</b>").run(60, 300, "<b>Mål</b>");
  double top = 100;
  for (int text = 0; text < 5; ++text, top += 45)
    pages.run(top, 300, "Röja sly längs led " + std::to_string(text), font);
  for (double name : names) pages.run(name, 100, "Leder");
  return pages;
}

TEST_CASE("pdf: below a head each text in the second column is a row, also where the first names several") {
  const Pages level = named_texts({100, 235}, 0);
  CHECK(style_of(level.lines(), "Röja sly längs led 2").cell.row == 3);
  const Pages middle = named_texts({145, 257.5}, 0);
  CHECK(style_of(middle.lines(), "Leder").cell.row == 1);
  CHECK(style_of(middle.lines(), "Röja sly längs led 3").cell.row == 4);
}

TEST_CASE("pdf: names that stand neither at the top nor at the middle of texts are of no such rows") {
  CHECK_FALSE(style_of(named_texts({122, 257.5}, 0).lines(), "Röja sly längs led 2").cell.found());
}

TEST_CASE("pdf: a short line in another colour is no line of the paragraph below it, but a bullet is of its text") {
  Pages title;
  title.page().prose(60, 100, 3, "en rad med ord om leder som är lång nog för hela sidan");
  title.box(150, 100, 80, 17, "Leder och stugor", 7).run(171, 100, "Stugorna är gamla och kalla på vintern.");
  CHECK(style_of(title.lines(), "Stugorna").seam == Seam::begins);
  Pages bullet;
  bullet.page().prose(60, 100, 3, "en rad med ord om leder som är lång nog för hela sidan");
  bullet.run(150, 100, "•", 7).run(171, 100, "Röja sly längs leden");
  CHECK(style_of(bullet.lines(), "Röja").seam != Seam::begins);
}

TEST_CASE("pdf: large letters that count on in front of names are marks, a large first letter is none") {
  const auto marked = [](const char* first, const char* second, double left, const char* name) {
    Pages pages;
    pages.page().prose(60, 100, 3, "en rad med ord om stugor och leder i skogen");
    for (int i = 0; i < 2; ++i) {
      pages.box(200 + 200 * i, 60, 30, 45, i == 0 ? first : second, 5).run(205 + 200 * i, left, name);
      pages.prose(250 + 200 * i, 120, 3, "Alla leder ska röjas i maj varje år.");
    }
    return in_order(pages.text(), {"A.", "B."});
  };
  CHECK(marked("A", "B", 120, "Leder vid sjön"));
  CHECK_FALSE(marked("A", "D", 120, "Leder vid sjön"));
  CHECK_FALSE(marked("A", "B", 92, "lla ska röja"));
}

}  // namespace planctl::tests
