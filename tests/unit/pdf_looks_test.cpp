// Letters of unlike looks in one line of a PDF, or beside several: drop caps, titles that run into their text,
// captions.
#include <doctest/doctest.h>

#include "planctl/plan.h"
#include "unit/pdf_pages.h"

namespace planctl::tests {

TEST_CASE("pdf: a letter as tall as two lines begins the word of the first") {
  Pages pages;
  pages.page()
      .box(100, 100, 26, 38, "V", 5)
      .run(103, 130, "i vill att alla ska kunna")
      .run(124, 130, "gå på våra leder,");
  pages.run(145, 100, "sommar som vinter.");
  Lines lines = pages.lines();
  CHECK(pages.text() == "Vi vill att alla ska kunna\ngå på våra leder,\nsommar som vinter.\n");
  CHECK(lines.lines[0].indent == lines.lines[2].indent);
}

TEST_CASE("pdf: titles in bold that their text goes on behind are lines of their own, where several are") {
  Pages pages;
  pages.page().prose(60, 100, 4, "Leden är lång och går över stora myren");
  pages.run(160, 100, "<b>Röja hela leden</b>").run(160, 240, "Sly växer").run(181, 100, "igen på många håll.");
  pages.run(223, 100, "<b>Måla båda stugorna</b> Färgen flagnar").run(244, 100, "sedan ett par år.");
  Pages two = pages;
  pages.run(286, 100, "<b>Byta alla spänger</b> De är ruttna").run(307, 100, "på stora myren.");
  CHECK(pages.text().find("Röja hela leden\nSly växer\n") != std::string::npos);
  CHECK(pages.text().find("Måla båda stugorna\nFärgen flagnar\n") != std::string::npos);
  Lines lines = pages.lines();
  CHECK(style_of(lines, "Måla").heading > 0);
  CHECK(style_of(lines, "Färgen").heading == 0);
  CHECK(two.text().find("Måla båda stugorna Färgen flagnar\n") != std::string::npos);
}

TEST_CASE("pdf: a caption of two lines beside the text is read behind it") {
  Pages pages;
  pages.page().prose(100, 100, 5, "en rad med ord om leder");
  pages.box(163, 500, 80, 15, "Kartan över", 3).box(181, 500, 40, 15, "leden", 3);
  CHECK(pages.text().ends_with("om leder\nKartan över\nleden\n"));
}

TEST_CASE("pdf: what stands beside the text parts no paragraph that goes on over the page") {
  Pages pages;
  pages.page().run(60, 100, "Leder och stugor", 1).prose(100, 100, 5, "en rad med ord om leder");
  pages.box(163, 500, 80, 15, "Kartan över", 3).box(181, 500, 40, 15, "leden", 3);
  pages.page().prose(60, 100, 2, "och om stugorna vid dem").run(130, 100, "Möten", 1).run(170, 100, "Vi ses i maj.");
  CHECK(pages.text().find("om leder\noch om stugorna") != std::string::npos);
  CHECK(pages.text().find("vid dem\nKartan över\nleden\nMöten") != std::string::npos);
  CHECK(style_of(pages.lines(), "Kartan").place.page == 1);
  CHECK(style_of(pages.lines(), "Kartan").place.line == 7);
}

TEST_CASE("pdf: no line of a quotation in large letters is a title, and what a title quotes is one") {
  Pages pages;
  pages.page().run(60, 100, "Leder", 1).prose(100, 100, 3, "en rad med ord om leder");
  pages.run(190, 100, "”Vi vill inte vänta,", 1).run(219, 100, "Vi vill röja nu.”", 1);
  pages.prose(260, 100, 3, "en rad med ord om leder").run(350, 100, "Leden ”Höga stigen”", 1);
  Lines lines = pages.lines();
  CHECK(style_of(lines, "”Vi vill").heading == 0);
  CHECK(style_of(lines, "Vi vill röja").heading == 0);
  CHECK(style_of(lines, "Leden ”").heading > 0);
}

TEST_CASE("pdf: a sentence in bold is no part of the one in light letters above it") {
  Pages pages;
  pages.page().prose(100, 100, 3, "En rad med ord om lederna runt hela sjön.");
  pages.run(163, 100, "<b>Alla leder röjs före den första juni i år.</b>").run(184, 100, "Sly växer fort.");
  CHECK(style_of(pages.lines(), "Alla leder").seam == Seam::begins);
  CHECK(style_of(pages.lines(), "Sly").seam == Seam::begins);
}

TEST_CASE("pdf: what smaller letters beside the plan list, and promise nothing of, are no goals") {
  Pages pages;
  pages.page().run(40, 100, "Verksamhetsplan 2031", 1).run(90, 100, "Leder", 1);
  for (int i = 0; i < 4; ++i) pages.run(130 + 21 * i, 100, "• Leden runt sjön röjs av byn");
  pages.run(130, 500, "<b>Det här saknas</b>").run(151, 500, "• Spadar och krattor", 3);
  pages.run(170, 500, "• En stor vagn", 3).run(189, 500, "• Kaffe till alla", 3);
  pages.run(240, 100, "Stugor", 1);
  for (int i = 0; i < 3; ++i) pages.run(280 + 21 * i, 100, "• Taket på stugan läggs om");
  Document document = build_document(parse_blocks(pages.lines()));
  REQUIRE(document.plans.size() == 1);
  CHECK(document.plans[0].areas.size() == 2);
}

}  // namespace planctl::tests
