// The outline of a PDF: what its author made headings, whatever they look like.
#include <doctest/doctest.h>

#include "planctl/plan.h"
#include "unit/pdf_pages.h"

namespace planctl::tests {
namespace {

/// A page of prose with two lines of the body's looks between.
Pages two_titles() {
  Pages pages;
  pages.page().prose(60, 100, 3, "en rad med ord om leder").run(140, 100, "Stugor och leder");
  pages.prose(180, 100, 4, "en rad med ord om stugor").run(280, 100, "Båtar");
  pages.prose(320, 100, 4, "en rad med ord om båtar");
  return pages;
}

}  // namespace

TEST_CASE("pdf: what the outline names is a heading of its level, whatever it looks like") {
  Pages pages = two_titles();
  CHECK(style_of(pages.lines(), "Stugor").heading == 0);
  pages.outline(
      "<item page=\"1\">Stugor och leder</item>\n<outline>\n<item page=\"1\">B&#229;tar</item>\n</outline>\n");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Stugor").heading == 1);
  CHECK(style_of(lines, "Båtar").heading == 2);
  CHECK(style_of(lines, "en rad").heading == 0);
}

TEST_CASE("pdf: a heading of the outline goes on over lines, and the next begins right below it") {
  Pages pages;
  pages.page().prose(60, 100, 3, "en rad med ord om leder").run(140, 100, "1. Stugor, leder och med-");
  pages.run(161, 100, "lemmarnas båtar").run(182, 100, "Stugor").prose(203, 100, 6, "en rad med ord om stugor");
  pages.outline(
      "<item page=\"1\">Stugor, leder och medlemmarnas b\xC3\xA5tar</item>\n<item page=\"1\">Stugor</item>\n");
  Lines lines = pages.lines();
  CHECK(style_of(lines, "1. Stugor, leder").heading == 1);
  CHECK(style_of(lines, "lemmarnas").seam == Seam::goes_on);
  CHECK(style_of(lines, "Stugor").heading == 1);
  CHECK(style_of(lines, "Stugor").seam == Seam::begins);
  CHECK(style_of(lines, "en rad med ord om stugor").heading == 0);
}

TEST_CASE("pdf: a word of the outline that a line breaks without a hyphen is put together") {
  Pages pages;
  pages.page().prose(60, 100, 3, "en rad med ord om leder").run(140, 100, "Medlemsaktivitet");
  pages.run(161, 100, "er och möten").prose(200, 100, 3, "en rad med ord om stugor");
  pages.outline("<item page=\"1\">Medlemsaktiviteter och möten</item>\n");
  CHECK(pages.text().find("Medlemsaktiviteter\noch möten\n") != std::string::npos);
}

TEST_CASE("pdf: a list of the titles has none of the headings that it names") {
  Pages pages;
  pages.page().run(60, 100, "• Båtar").run(81, 100, "• Stugor").prose(120, 100, 3, "en rad med ord om leder");
  pages.run(200, 100, "Båtar").prose(240, 100, 3, "en rad med ord om båtar");
  pages.outline("<item page=\"1\">Båtar</item>\n");
  CHECK(style_of(pages.lines(), "• Båtar").heading == 0);
  CHECK(style_of(pages.lines(), "Båtar").heading == 1);
}

TEST_CASE("pdf: an outline of other titles, of pages or of all paragraphs says nothing") {
  Pages old = two_titles();
  old.outline("<item page=\"1\">Båtar</item>\n<item page=\"1\">Spår</item>\n<item page=\"1\">Kurser</item>\n");
  CHECK(style_of(old.lines(), "Båtar").heading == 0);
  Pages numbered = two_titles();
  numbered.run(1100, 100, "Sida 1").outline("<item page=\"1\">Sida 1</item>\n<item page=\"2\">2</item>\n");
  CHECK(style_of(numbered.lines(), "Sida 1").heading == 0);
  Pages all = two_titles();
  std::string items;
  for (std::string_view text : {"leder", "stugor", "båtar"}) {
    for (int i = 0; i < 4; ++i) items += fmt::format("<item page=\"1\">en rad med ord om {}</item>\n", text);
  }
  all.outline(items + "<item page=\"1\">Båtar</item>\n");
  CHECK(style_of(all.lines(), "Båtar").heading == 0);
}

TEST_CASE("pdf: a title of the outline that its text goes on behind is a line of its own") {
  Pages pages;
  pages.page().prose(60, 100, 4, "Leden är lång och går över stora myren");
  pages.run(160, 100, "<b>Myren</b>").run(160, 204, "Sly växer").run(181, 100, "igen på många håll.");
  CHECK(pages.text().find("Myren Sly växer\n") != std::string::npos);
  pages.outline("<item page=\"1\">Myren</item>\n");
  CHECK(pages.text().find("Myren\nSly växer\n") != std::string::npos);
  CHECK(style_of(pages.lines(), "Myren").heading == 1);
  CHECK(style_of(pages.lines(), "Sly växer").heading == 0);
}

TEST_CASE("pdf: titles of the outline beside their texts are read above them, also below their numbers") {
  Pages pages;
  pages.page();
  for (int area : {0, 1}) {
    const double top = 100 + 300 * area;
    pages.run(top, 300, "Målen är dessa:").run(top + 21, 80, fmt::format("Område {}", area + 1));
    pages.run(top + 21, 300, "• Vi ska röja leden").run(top + 48, 80, area == 0 ? "Leder" : "Stugor");
    pages.run(top + 48, 300, "• Vi ska måla stugan").run(top + 69, 300, "• Vi ska bygga en brygga vid sjön");
  }
  pages.outline("<item page=\"1\">Leder</item>\n<item page=\"1\">Stugor</item>\n");
  const std::string text = pages.text();
  CHECK(in_order(text, {"Område 1\n", "Leder\n", "• Vi ska röja", "• Vi ska bygga"}));
  CHECK(in_order(text, {"• Vi ska bygga", "Område 2\n", "Stugor\n", "• Vi ska röja"}));
}

}  // namespace planctl::tests
