// Lists of a PDF whose bullets are drawings, which the extractor does not see.
#include <doctest/doctest.h>

#include "unit/pdf_pages.h"

namespace planctl::tests {
namespace {

/// A text, and indented below it two items, the first of two lines.
Pages& add_list(Pages& pages, double top, std::string_view second = "Måla stugan vid sjön") {
  pages.run(top, 100, "Vi bygger ut nätet av leder och stugor i hela området");
  pages.run(top + 21, 145, "Röja sly längs norra leden så att den").run(top + 42, 145, "kan gås även på våren");
  return pages.run(top + 63, 145, second);
}

}  // namespace

TEST_CASE("pdf: indented lines below a text are items where no bullets are seen") {
  Pages pages;
  add_list(pages.page(), 100);
  CHECK(pages.text() ==
        "Vi bygger ut nätet av leder och stugor i hela området\n\u2022 Röja sly längs norra leden så att den\n"
        "kan gås även på våren\n\u2022 Måla stugan vid sjön\n");
}

TEST_CASE("pdf: an item begins in small letters only where the line above ends early") {
  Pages early;
  add_list(early.page(), 100, "måla stugan vid sjön");
  CHECK(early.text().find("\u2022 måla") != std::string::npos);
  Pages full;
  full.page().run(100, 100, "Vi bygger ut nätet av leder").run(121, 145, "Röja sly längs norra leden");
  full.run(142, 145, "och måla alla stugor vid").run(163, 145, "Byta spänger");
  CHECK(full.text().find("\u2022 och") == std::string::npos);
  CHECK(full.text().find("\u2022 Byta") != std::string::npos);
}

TEST_CASE("pdf: a name at the beginning of a full line begins no item") {
  Pages pages;
  pages.page().run(100, 100, "Vid sjön Lappen ligger två stugor");
  pages.run(121, 145, "Röja sly längs leden till sjön").run(142, 145, "Lappen").run(163, 145, "Byta spänger");
  CHECK(pages.text().find("\u2022 Lappen") == std::string::npos);
  CHECK(pages.text().find("\u2022 Byta") != std::string::npos);
}

TEST_CASE("pdf: a capital begins no item where white stands above those that do") {
  Pages pages;
  pages.page().run(100, 100, "Vi bygger ut nätet av leder och stugor i hela området");
  pages.run(121, 145, "Röja sly längs norra leden före").run(142, 145, "Valborg");
  pages.run(180, 145, "Måla stugan vid sjön och båten").run(201, 145, "med tjära").run(240, 145, "Byta spänger");
  CHECK(pages.text().find("\u2022 Valborg") == std::string::npos);
  CHECK(pages.text().find("\u2022 Byta") != std::string::npos);
}

TEST_CASE("pdf: indented lines are no items where the document has bullets, numbers or first lines") {
  Pages bullets;
  bullets.page().run(60, 100, "\u2022 Byta").run(81, 100, "\u2022 Laga");
  CHECK(add_list(bullets, 200).text().find("\u2022 Röja") == std::string::npos);
  Pages numbers;
  numbers.page().run(100, 100, "1.1").run(100, 145, "Röja sly").run(121, 100, "1.2").run(121, 145, "Måla om");
  CHECK(numbers.text().find("\u2022") == std::string::npos);
  Pages first_lines;
  first_lines.page().run(100, 100, "Vi bygger ut nätet av leder").run(142, 126, "Stugorna behöver färg i vår");
  first_lines.run(163, 126, "Taken läcker på två av dem nere").run(184, 100, "vid sjön, och spisarna ryker in");
  CHECK(first_lines.text().find("\u2022") == std::string::npos);
}

TEST_CASE("pdf: items may stand below a short title, and go on with a number") {
  Pages pages;
  pages.page().run(60, 100, "Mål", 1).run(100, 145, "Röja sly längs norra leden").run(121, 145, "60 mil om året");
  pages.run(142, 145, "Byta spänger").run(200, 100, "Vi ses i maj");
  CHECK(pages.text() == "Mål\n\u2022 Röja sly längs norra leden\n60 mil om året\n\u2022 Byta spänger\nVi ses i maj\n");
}

TEST_CASE("pdf: lines of items hang behind the first") {
  Pages near;
  near.page().run(100, 100, "Vi bygger ut nätet av leder");
  near.run(121, 120, "Röja sly längs leden till").run(142, 123, "Lappen").run(163, 120, "Byta spänger vid");
  near.run(184, 123, "Stora myren");
  CHECK(near.text().ends_with("\u2022 Röja sly längs leden till\nLappen\n\u2022 Byta spänger vid\nStora myren\n"));
  Pages titled;
  titled.page().run(60, 100, "Leder", 1).run(100, 125, "Alla leder ska röjas före midsommar, också");
  titled.run(121, 132, "de norra.").run(142, 125, "Spänger ska bytas på myren.");
  titled.run(190, 100, "Stugor", 1).run(230, 125, "Taken ska tätas.").run(251, 125, "Spisar ska sotas.");
  CHECK(titled.text() ==
        "Leder\n\u2022 Alla leder ska röjas före midsommar, också\nde norra.\n\u2022 Spänger ska bytas på myren.\n"
        "Stugor\n\u2022 Taken ska tätas.\n\u2022 Spisar ska sotas.\n");
}

TEST_CASE("pdf: lines that begin at three places do not hang, nor does a paragraph behind a sign in its margin") {
  Pages places;
  places.page().run(60, 100, "Leder", 1).run(100, 125, "Alla leder ska röjas före midsommar, också");
  places.run(121, 128, "de norra.").run(142, 126, "Spänger ska bytas på myren.");
  CHECK(places.text().find("\u2022") == std::string::npos);
  Pages further;  // the first lines stand further in than the others, also at the top of a page
  further.page().run(60, 100, "Vi bygger ut nätet av leder").run(81, 124, "Röja sly längs leden så att den");
  further.run(102, 121, "kan gås på våren").run(123, 124, "Byta spänger").page().run(60, 121, "vid sjön");
  further.run(81, 124, "Taken ska tätas på alla stugor i").run(102, 121, "hela området");
  CHECK(further.text().find("\u2022 Taken") != std::string::npos);
  Pages quoted;
  quoted.page().run(60, 100, "Leder", 1).run(100, 122, "\u201dAlla leder ska röjas före midsommar, också");
  quoted.run(121, 125, "de norra.\u201d Det lovade vi i fjol, och det").run(142, 125, "Lappen fick vänta på.");
  CHECK(quoted.text().find("\u2022") == std::string::npos);
}

TEST_CASE("pdf: a list goes on at the top of a page") {
  Pages pages;
  add_list(pages.page(), 100).page().run(60, 145, "Byta spänger på myren").run(100, 100, "Vi ses i maj");
  CHECK(pages.text().ends_with("\u2022 Byta spänger på myren\nVi ses i maj\n"));
}

TEST_CASE("pdf: sentences below a title are items where a list begins as far in, and go on in the next column") {
  Pages pages;
  pages.page().run(60, 100, "Leder", 1).run(100, 145, "Alla leder ska röjas före").run(121, 145, "midsommar.");
  pages.run(150, 145, "Spänger ska bytas på myren.");
  add_list(pages.run(190, 100, "Stugor", 1), 230).page();
  pages.run(60, 145, "och hela vintern.").run(90, 145, "Taken ska tätas.").run(130, 100, "Vi ses i maj");
  const std::string text = pages.text();
  CHECK(text.starts_with("Leder\n\u2022 Alla leder ska röjas före\nmidsommar.\n\u2022 Spänger ska bytas"));
  CHECK(text.find("\u2022 och hela") == std::string::npos);
  CHECK(text.find("\u2022 Taken") != std::string::npos);
  Pages alone;
  alone.page().run(60, 100, "Leder", 1).run(100, 145, "Alla leder ska röjas före").run(121, 145, "midsommar.");
  alone.run(150, 145, "Spänger ska bytas på myren.");
  CHECK(alone.text().find("\u2022") == std::string::npos);
  Pages paragraph;
  paragraph.page().run(60, 100, "Leder", 1).run(100, 145, "Alla leder ska röjas före midsommar.");
  CHECK(add_list(paragraph, 190).text().starts_with("Leder\nAlla leder"));
}

TEST_CASE("pdf: one item below a text tells of lists below titles that begin as far in") {
  auto add_titled = [](Pages& pages, double top) {
    pages.run(top, 100, "Leder", 1).run(top + 40, 145, "Alla leder ska röjas.");
    pages.run(top + 69, 145, "Spänger ska bytas på myren.");
  };
  Pages pages;
  add_titled(pages.page(), 60);
  pages.run(170, 100, "Stugor", 1).run(210, 100, "Stugorna är gamla och kalla hela vintern.");
  pages.run(239, 145, "Taken ska tätas.");
  add_titled(pages, 300);
  const std::string text = pages.text();
  CHECK(text.find("\u2022 Taken") != std::string::npos);
  CHECK(text.find("\u2022 Alla leder") != std::string::npos);
  CHECK(text.find("\u2022 Stugorna") == std::string::npos);
  Pages one;
  add_titled(one.page(), 60);
  one.run(170, 100, "Stugor", 1).run(210, 100, "Stugorna är gamla och kalla hela vintern.");
  CHECK(one.run(239, 145, "Taken ska tätas.").text().find("\u2022") == std::string::npos);
}

}  // namespace planctl::tests
