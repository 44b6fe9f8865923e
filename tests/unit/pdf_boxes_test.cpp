// Boxes side by side, row by row and over pages: what tells that they are no columns of text.
#include <doctest/doctest.h>

#include "planctl/plan.h"
#include "unit/pdf_pages.h"

namespace planctl::tests {

TEST_CASE("pdf: a text alone below boxes is the last of them where it stands as far in as they do") {
  Pages pages;
  pages.page().prose(60, 100, 3, "en rad med ord om leder").run(140, 100, "Stugor", 1);
  pages.run(190, 112, "Byta taket på norra stugan").run(211, 112, "före sommaren");
  pages.run(190, 450, "Måla södra stugan före").run(211, 450, "första snön");
  pages.run(290, 112, "Tjära bryggan vid sjön").run(311, 112, "innan båtarna kommer");
  pages.prose(380, 100, 3, "en rad med ord om båtar");
  CHECK(style_of(pages.lines(), "Tjära").cell.found());
  CHECK_FALSE(style_of(pages.lines(), "en rad med ord om båtar").cell.found());
}

TEST_CASE("pdf: boxes that are written row by row are rows, although columns could stand so") {
  Pages pages;
  pages.page().prose(60, 100, 3, "en rad med ord om leder").run(140, 100, "Stugor", 1);
  for (int row : {0, 1, 2}) {
    const double top = 190 + 100 * row;
    pages.run(top, 112, "Byta taket på norra stugan").run(top + 21, 112, "och på boden.");
    pages.run(top, 450, "Måla södra stugan före").run(top + 21, 450, "första snön.");
  }
  const Lines lines = pages.lines();
  CHECK(style_of(lines, "Byta").cell.found());
  CHECK(style_of(lines, "Måla").cell.column == 1);
}

TEST_CASE("pdf: texts side by side with nothing above or below them are texts of their own, names are not") {
  Pages pages;
  pages.page().prose(60, 100, 3, "en rad med ord om leder").run(140, 100, "Möten", 1);
  pages.run(190, 112, "Ordna fyra öppna kvällar").run(190, 450, "Åka på resa till kusten");
  pages.run(240, 100, "Stugor", 1).prose(280, 100, 3, "en rad med ord om stugor");
  pages.run(400, 100, "Siv Nordh").run(400, 450, "Ola Berg");
  CHECK(pages.text().find("öppna kvällar\nÅka på resa") != std::string::npos);
  CHECK(style_of(pages.lines(), "Åka").seam == Seam::begins);
  CHECK(pages.text().find("Siv Nordh  ") != std::string::npos);
}

TEST_CASE("pdf: boxes with titles level with each other go on at the top of the next page, each its own") {
  Pages pages;
  pages.page().prose(60, 100, 3, "en rad med ord om leder, en rad med ord om leder och stugor");
  pages.run(140, 112, "<b>Stugor</b>").run(140, 480, "<b>Båtar</b>");
  for (int i : {1, 2, 3}) {
    pages.run(150 + 21 * i, 112, fmt::format("{}. Måla stuga {}", i, i));
    pages.run(150 + 21 * i, 480, fmt::format("{}. Tjära eka {}", i, i));
  }
  pages.page().run(60, 112, "4. Måla stuga 4");
  pages.run(120, 112, "<b>Leder</b>").run(120, 480, "<b>Möten</b>");
  for (int i : {1, 2, 3}) {
    pages.run(130 + 21 * i, 112, fmt::format("{}. Röja led {}", i, i));
    pages.run(130 + 21 * i, 480, fmt::format("{}. Hålla möte {}", i, i));
  }
  CHECK(in_order(pages.text(), {"Måla stuga 3\n4. Måla stuga 4\n", "Leder"}));
}

TEST_CASE("pdf: a bullet stands with the text at its height beside a title as tall as two lines") {
  Pages pages;
  pages.page().prose(40, 100, 2, "en rad med ord om leder");
  pages.box(100, 100, 200, 40, "Stugor och", 5).run(101, 500, "och på norra leden.");
  pages.run(122, 480, "•").run(122, 510, "Hålla möten på våren").run(143, 500, "och hösten");
  pages.prose(160, 100, 4, "en rad med ord om stugor");
  CHECK(pages.text().find("• Hålla möten") != std::string::npos);
}

TEST_CASE("pdf: close cells below a head that stands elsewhere too are cut where its column begins") {
  Pages pages;
  pages.page().prose(40, 100, 2, "en rad med ord om leder");
  for (double top : {100.0, 300.0}) {
    pages.box(top, 100, 30, 17, "<b>Mål</b>").box(top, 420, 64, 17, "<b>Ansvarig</b>");
    pages.run(top + 40, 100, "Röja hela leden upp till stora myren och Styrelsen");
    pages.run(top + 70, 100, "Måla båda stugorna").run(top + 70, 420, "Kansliet");
    pages.run(top + 100, 100, "Tjära bryggan").run(top + 100, 420, "Styrelsen");
    pages.prose(top + 150, 100, 2, "en rad med ord om leder");
  }
  CHECK(pages.text().find("myren och\nStyrelsen\n") != std::string::npos);
}

TEST_CASE("pdf: a goal label in the largest letters of all is the title of the plan") {
  Pages pages;
  pages.page().run(40, 100, "Fjällklubben i Ljusnan").run(60, 100, "Våra mål 2031", 1).run(90, 100, "Antagna i maj");
  pages.prose(130, 100, 3, "Vi har många stugor, och de flesta av dem är gamla").run(220, 100, "<b>Stugor</b>");
  pages.run(250, 100, "• Byta taket på norra stugan").run(271, 100, "• Måla den södra före sommaren");
  pages.run(310, 100, "<b>Leder</b>").run(340, 100, "• Röja hela leden").run(361, 100, "• Byta spänger på myren");
  const Document document = build_document(parse_blocks(pages.lines()));
  REQUIRE(document.plans.size() == 1);
  CHECK(document.plans[0].title == "Våra mål 2031");
  CHECK(document.plans[0].areas.size() == 2);
}

}  // namespace planctl::tests
