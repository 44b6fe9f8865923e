// Tables that hold no data but lay out a page, as word processors and web pages have them.
#include <doctest/doctest.h>

#include "extract/parts.h"
#include "planctl/blocks.h"

namespace planctl::tests {

namespace {

Paragraph title(std::string text) {
  Paragraph paragraph;
  paragraph.text = std::move(text);
  paragraph.heading = 1;
  return paragraph;
}

Paragraph bold(std::string text) {
  Paragraph paragraph;
  paragraph.text = std::move(text);
  paragraph.bold = true;
  return paragraph;
}

Paragraph text(std::string text) {
  Paragraph paragraph;
  paragraph.text = std::move(text);
  return paragraph;
}

Paragraph item(std::string text) {
  Paragraph paragraph;
  paragraph.text = std::move(text);
  paragraph.marker = "•";
  paragraph.list = 1;
  return paragraph;
}

SheetPart table(std::vector<std::vector<Paragraphs>> rows) {
  SheetPart part;
  for (std::vector<Paragraphs>& row : rows) part.rows.push_back({std::move(row), false});
  return part;
}

std::string blocks_from(const SheetParts& parts) {
  Sheet sheet;
  write_parts(parts, sheet);
  Source source;
  sheet.move_to(source);
  return print_blocks(parse_blocks(split_lines(std::move(source)), Findings::none));
}

SheetPart paragraph(Paragraph paragraph) { return {std::move(paragraph), {}, false}; }

}  // namespace

TEST_CASE("page tables: titles in one row and their lists in the next are read column by column") {
  CHECK(blocks_from({table({{{title("Stugor")}, {title("2. Leder")}},
                            {{item("Byta spisen"), item("Måla om")}, {item("Röja sly"), item("Måla stolpar")}}})}) ==
        "1 heading level=1 |Stugor\n"
        "3 item [•] |Byta spisen\n"
        "4 item [•] |Måla om\n"
        "2 heading level=1 |2. Leder\n"
        "5 item [•] |Röja sly\n"
        "6 item [•] |Måla stolpar\n");
}

TEST_CASE("page tables: lists below labels are cells of a table, and so are texts below titles") {
  CHECK(blocks_from({table({{{bold("Mål")}, {bold("Ansvarig")}},
                            {{item("Byta spisen"), item("Måla om")}, {item("Styrelsen"), item("Kansliet")}}})}) ==
        "2 furniture |Ansvarig\n"
        "1 label |Mål\n"
        "3 item [•] |Byta spisen\n"
        "4 item [•] |Måla om\n"
        "5 furniture |• Styrelsen\n"
        "6 furniture |• Kansliet\n");
  CHECK(blocks_from({table({{{bold("Stugor")}, {bold("Leder")}},
                            {{text("Vi byter spisen i norra stugan")}, {text("Vi röjer sly längs norra leden")}}})}) ==
        "1 furniture |Stugor\n"
        "2 furniture |Leder\n"
        "3 item |Vi byter spisen i norra stugan\n"
        "4 furniture |Vi röjer sly längs norra leden\n");
}

TEST_CASE("page tables: brief sentences below titles in one row are goals of their columns") {
  auto plan = [](std::string_view third, std::string_view last) {
    return blocks_from({table({{{bold("Leder")}, {bold("Stugor")}, {bold(std::string(third))}},
                               {{text("Sly röjs varje vår."), text("Tre nya broar byggs.")},
                                {text("Taken lagas i maj."), text("Spisarna sotas i juni.")},
                                {text("Nya medlemmar bjuds in."), text(std::string(last))}}})});
  };
  CHECK(plan("Möten", "Ett årsmöte hålls i fjällen.") ==
        "1 heading level=7 |Leder\n"
        "4 item |Sly röjs varje vår.\n"
        "5 item |Tre nya broar byggs.\n"
        "2 heading level=7 |Stugor\n"
        "6 item |Taken lagas i maj.\n"
        "7 item |Spisarna sotas i juni.\n"
        "3 heading level=7 |Möten\n"
        "8 item |Nya medlemmar bjuds in.\n"
        "9 item |Ett årsmöte hålls i fjällen.\n");
  // A name, prose, and what is said of the texts beside it.
  CHECK(plan("Möten", "Maja Ek").find("Maja Ek") != std::string::npos);
  CHECK(plan("Möten", "Maja Ek").find("item |Maja Ek") == std::string::npos);
  CHECK(plan("Möten", "Vi ses i maj. Då är det varmt.").find("item |Vi ses") == std::string::npos);
  CHECK(plan("Ansvarig", "Ett årsmöte hålls i fjällen.").find("item |Ett årsmöte") == std::string::npos);
}

TEST_CASE("page tables: a title in front of a text with a list is read above it") {
  CHECK(blocks_from(
            {table({{{title("Stugor")}, {text("Stugorna är gamla och kalla."), item("Byta spisen"), item("Måla om")}},
                    {{title("Leder")}, {bold("Mål"), text("Röja sly längs norra leden"), text("Måla stolpar")}}})}) ==
        "1 heading level=1 |Stugor\n"
        "2 paragraph |Stugorna är gamla och kalla.\n"
        "3 item [•] |Byta spisen\n"
        "4 item [•] |Måla om\n"
        "5 heading level=1 |Leder\n"
        "6 label goals |Mål\n"
        "7 paragraph |Röja sly längs norra leden\n"
        "8 paragraph |Måla stolpar\n");
}

TEST_CASE("page tables: cards below a label are goals, row by row, and their signs are none") {
  CHECK(blocks_from({paragraph(title("Stugor")), paragraph(bold("Mål")),
                     table({{{text("★"), text("Byta spisen")}, {text("♥"), text("Måla om")}},
                            {{text("★"), text("Laga taket")}}})}) ==
        "1 heading level=1 |Stugor\n"
        "3 label goals |Mål\n"
        "5 furniture |★\n"
        "6 item |Byta spisen\n"
        "7 furniture |♥\n"
        "8 item |Måla om\n"
        "9 furniture |★\n"
        "10 item |Laga taket\n");
}

TEST_CASE("page tables: the last row of cards without signs may be shorter; who does it is no card") {
  CHECK(blocks_from({paragraph(title("Stugor")), paragraph(bold("Mål")),
                     table({{{text("Byta spisen i norra stugan")}, {text("Måla om alla stugor vid sjön")}},
                            {{text("Laga taket på södra stugan")}}})}) ==
        "1 heading level=1 |Stugor\n"
        "3 label goals |Mål\n"
        "5 item |Byta spisen i norra stugan\n"
        "6 item |Måla om alla stugor vid sjön\n"
        "7 item |Laga taket på södra stugan\n");
  CHECK(blocks_from({paragraph(title("Stugor")), paragraph(bold("Mål")),
                     table({{{text("Byta spisen i norra stugan")}, {text("Maja Ek")}},
                            {{text("Måla om alla stugor vid sjön")}, {text("Ola Lind")}},
                            {{text("Laga taket på södra stugan")}}})}) ==
        "1 heading level=1 |Stugor\n"
        "3 label goals |Mål\n"
        "5 item |Byta spisen i norra stugan\n"
        "6 furniture |Maja Ek\n"
        "7 item |Måla om alla stugor vid sjön\n"
        "8 furniture |Ola Lind\n"
        "9 item |Laga taket på södra stugan\n");
}

TEST_CASE("page tables: columns that are headed or promise unlike each other are no cards") {
  const std::string data =
      "1 heading level=1 |Stugor\n"
      "3 item |Alla stugor ska vara öppna i juni\n"
      "4 furniture |Vi anställer två värdar i maj\n"
      "5 furniture |Fogden räknar gäster varje vecka\n"
      "6 item |Alla leder ska vara röjda\n"
      "7 furniture |Vi hyr en röjsåg i april\n"
      "8 furniture |Ledchefen går alla leder i maj\n";
  auto rows = [] {
    return std::vector<std::vector<Paragraphs>>{{{text("Alla stugor ska vara öppna i juni")},
                                                 {text("Vi anställer två värdar i maj")},
                                                 {text("Fogden räknar gäster varje vecka")}},
                                                {{text("Alla leder ska vara röjda")},
                                                 {text("Vi hyr en röjsåg i april")},
                                                 {text("Ledchefen går alla leder i maj")}}};
  };
  CHECK(blocks_from({paragraph(title("Stugor")), table(rows())}) == data);
  std::vector<std::vector<Paragraphs>> headed = rows();
  headed.insert(headed.begin(), {{text("What will we do?")}, {text("How will we know?")}, {text("Who leads on it?")}});
  CHECK(blocks_from({paragraph(title("Stugor")), table(std::move(headed))}) ==
        "1 heading level=1 |Stugor\n"
        "3 furniture |What will we do?\n"
        "4 furniture |How will we know?\n"
        "5 furniture |Who leads on it?\n"
        "6 item |Alla stugor ska vara öppna i juni\n"
        "7 furniture |Vi anställer två värdar i maj\n"
        "8 furniture |Fogden räknar gäster varje vecka\n"
        "9 item |Alla leder ska vara röjda\n"
        "10 furniture |Vi hyr en röjsåg i april\n"
        "11 furniture |Ledchefen går alla leder i maj\n");
  CHECK(blocks_from({paragraph(title("Stugor")), table({{{text("Alla stugor ska vara öppna i juni")},
                                                         {text("Alla leder ska vara röjda i maj")},
                                                         {text("Alla broar ska vara hela i april")}}})}) ==
        "1 heading level=1 |Stugor\n"
        "3 item |Alla stugor ska vara öppna i juni\n"
        "4 item |Alla leder ska vara röjda i maj\n"
        "5 item |Alla broar ska vara hela i april\n");
}

TEST_CASE("page tables: a table whose last cell is empty makes no cards of goals beside what is done for them") {
  CHECK(blocks_from({paragraph(title("Stugor")),
                     table({{{text("Alla stugor ska vara öppna")}, {text("Vi anställer två värdar i maj")}},
                            {{text("Alla tak ska vara hela")}}}),
                     paragraph(title("Leder")),
                     table({{{text("Alla leder ska vara röjda")}, {text("Vi hyr en röjsåg i april")}},
                            {{text("Alla broar ska vara hela")}, {text("Vi bygger en ny spång")}}})}) ==
        "1 heading level=1 |Stugor\n"
        "3 item |Alla stugor ska vara öppna\n"
        "4 furniture |Vi anställer två värdar i maj\n"
        "5 item |Alla tak ska vara hela\n"
        "7 heading level=1 |Leder\n"
        "9 item |Alla leder ska vara röjda\n"
        "10 furniture |Vi hyr en röjsåg i april\n"
        "11 item |Alla broar ska vara hela\n"
        "12 furniture |Vi bygger en ny spång\n");
}

TEST_CASE("page tables: one of several tables whose last cell is empty makes no cards of the others; two do") {
  auto tables = [](Paragraphs last) {
    return blocks_from(
        {paragraph(title("Stugor")),
         table({{{text("Laga alla tak i maj")}, {text("Köpa två nya stegar")}}, {{text("Byta spisen i stugan")}}}),
         paragraph(title("Leder")),
         table({{{text("Röja norra leden i april")}, {text("Hyra en stor röjsåg")}},
                {{text("Laga alla broar där")}, {text("Bygga två nya spänger")}}}),
         paragraph(title("Gäster")),
         table({{{text("Hålla fyra träffar i juni")}, {text("Boka lokal i god tid")}},
                {{text("Skicka ut fler brev")}, std::move(last)}})});
  };
  CHECK(tables({text("Trycka upp nya kuvert")}) ==
        "1 heading level=1 |Stugor\n"
        "3 item |Laga alla tak i maj\n"
        "4 furniture |Köpa två nya stegar\n"
        "5 item |Byta spisen i stugan\n"
        "7 heading level=1 |Leder\n"
        "9 item |Röja norra leden i april\n"
        "10 furniture |Hyra en stor röjsåg\n"
        "11 item |Laga alla broar där\n"
        "12 furniture |Bygga två nya spänger\n"
        "14 heading level=1 |Gäster\n"
        "16 item |Hålla fyra träffar i juni\n"
        "17 furniture |Boka lokal i god tid\n"
        "18 item |Skicka ut fler brev\n"
        "19 furniture |Trycka upp nya kuvert\n");
  CHECK(tables({}) ==
        "1 heading level=1 |Stugor\n"
        "3 item |Laga alla tak i maj\n"
        "4 item |Köpa två nya stegar\n"
        "5 item |Byta spisen i stugan\n"
        "7 heading level=1 |Leder\n"
        "9 item |Röja norra leden i april\n"
        "10 item |Hyra en stor röjsåg\n"
        "11 item |Laga alla broar där\n"
        "12 item |Bygga två nya spänger\n"
        "14 heading level=1 |Gäster\n"
        "16 item |Hålla fyra träffar i juni\n"
        "17 item |Boka lokal i god tid\n"
        "18 item |Skicka ut fler brev\n");
}

TEST_CASE("page tables: goals whose verbs are not known are cards, not so what begins with things beside them") {
  CHECK(blocks_from({paragraph(title("Huts")), table({{{text("Mend the roof before winter")},
                                                       {text("Promote equal use of huts")},
                                                       {text("Provide maps to all guests")}},
                                                      {{text("Replace the stove in June")},
                                                       {text("Negotiate lower prices of wood")},
                                                       {text("Recruit four more wardens")}}})}) ==
        "1 heading level=1 |Huts\n"
        "3 item |Mend the roof before winter\n"
        "4 item |Promote equal use of huts\n"
        "5 item |Provide maps to all guests\n"
        "6 item |Replace the stove in June\n"
        "7 item |Negotiate lower prices of wood\n"
        "8 item |Recruit four more wardens\n");
  CHECK(blocks_from({paragraph(title("Huts")), table({{{text("Mend the roof before winter")},
                                                       {text("The roof no longer leaks")},
                                                       {text("The chair of the group")}},
                                                      {{text("Recruit a hundred new members")},
                                                       {text("The register is up to date")},
                                                       {text("The secretary and the board")}}})}) ==
        "1 heading level=1 |Huts\n"
        "3 item |Mend the roof before winter\n"
        "4 furniture |The roof no longer leaks\n"
        "5 furniture |The chair of the group\n"
        "6 item |Recruit a hundred new members\n"
        "7 furniture |The register is up to date\n"
        "8 furniture |The secretary and the board\n");
}

TEST_CASE("page tables: columns that promise nothing are no cards") {
  CHECK(blocks_from({paragraph(title("Stugor")), table({{{text("Fler gäster i alla stugor")},
                                                         {text("Annons i tidningen varje vecka")},
                                                         {text("Antal gäster i månaden")}}})}) ==
        "1 heading level=1 |Stugor\n"
        "3 item |Fler gäster i alla stugor\n"
        "4 furniture |Annons i tidningen varje vecka\n"
        "5 furniture |Antal gäster i månaden\n");
}

TEST_CASE("page tables: lists side by side that are not alike are columns") {
  CHECK(blocks_from(
            {paragraph(title("Stugor")), table({{{item("Alla stugor ska vara öppna"), item("Alla tak ska vara hela")},
                                                 {item("Stugfogden"), item("Kassören")}}})}) ==
        "1 heading level=1 |Stugor\n"
        "3 item [•] |Alla stugor ska vara öppna\n"
        "4 item [•] |Alla tak ska vara hela\n"
        "5 furniture |• Stugfogden\n"
        "6 furniture |• Kassören\n");
  CHECK(blocks_from(
            {paragraph(title("Stugor")), table({{{item("Alla stugor ska vara öppna"), item("Alla tak ska vara hela")},
                                                 {item("Anställa två värdar"), item("Lägga om taket")}}})}) ==
        "1 heading level=1 |Stugor\n"
        "3 item [•] |Alla stugor ska vara öppna\n"
        "4 item [•] |Alla tak ska vara hela\n"
        "5 furniture |• Anställa två värdar\n"
        "6 furniture |• Lägga om taket\n");
  CHECK(blocks_from({paragraph(title("Stugor")),
                     table({{{item("Alla stugor ska vara öppna"), item("Alla tak ska vara hela")},
                             {item("Alla leder ska vara röjda"), item("Alla broar ska vara hela")}}})}) ==
        "1 heading level=1 |Stugor\n"
        "3 item [•] |Alla stugor ska vara öppna\n"
        "4 item [•] |Alla tak ska vara hela\n"
        "5 item [•] |Alla leder ska vara röjda\n"
        "6 item [•] |Alla broar ska vara hela\n");
}

TEST_CASE("page tables: titles that ask of us head columns, those that name what is done to something do not") {
  auto lists = [](std::string one, std::string other) {
    return blocks_from({table({{{bold(std::move(one))}, {bold(std::move(other))}},
                               {{item("Öppna alla stugor i juni"), item("Laga alla tak")},
                                {item("Anställa två värdar"), item("Hyra en stege")}}})});
  };
  CHECK(lists("Vad vi vill nå", "Vad vi gör") ==
        "1 furniture |Vad vi vill nå\n"
        "2 furniture |Vad vi gör\n"
        "3 item [•] |Öppna alla stugor i juni\n"
        "4 item [•] |Laga alla tak\n"
        "5 furniture |• Anställa två värdar\n"
        "6 furniture |• Hyra en stege\n");
  CHECK(lists("Så öppnar vi stugorna", "Så hjälper vi gästerna") ==
        "1 heading level=7 |Så öppnar vi stugorna\n"
        "3 item [•] |Öppna alla stugor i juni\n"
        "4 item [•] |Laga alla tak\n"
        "2 heading level=7 |Så hjälper vi gästerna\n"
        "5 item [•] |Anställa två värdar\n"
        "6 item [•] |Hyra en stege\n");
}

TEST_CASE("page tables: a bold text that promises is a goal beside its steps") {
  auto steps = [](auto look) {
    return blocks_from(
        {table({{{look("Alla stugor ska vara öppna")}, {text("Vi ska:"), item("byta spis"), item("måla om")}},
                {{look("Alla leder ska vara hela")}, {text("Vi ska:"), item("röja sly"), item("bygga spång")}}})});
  };
  CHECK(steps(bold) ==
        "1 item |Alla stugor ska vara öppna\n"
        "2 furniture |Vi ska:\n"
        "3 furniture |• byta spis\n"
        "4 furniture |• måla om\n"
        "5 item |Alla leder ska vara hela\n"
        "6 furniture |Vi ska:\n"
        "7 furniture |• röja sly\n"
        "8 furniture |• bygga spång\n");
  CHECK(steps(title) ==
        "1 heading level=1 |Alla stugor ska vara öppna\n"
        "2 label goals |Vi ska:\n"
        "3 item [•] |byta spis\n"
        "4 item [•] |måla om\n"
        "5 heading level=1 |Alla leder ska vara hela\n"
        "6 label goals |Vi ska:\n"
        "7 item [•] |röja sly\n"
        "8 item [•] |bygga spång\n");
}

TEST_CASE("page tables: several texts that promise alike behind the title of each row are goals, row by row") {
  auto row = [](Paragraph name, std::string one, std::string two, std::string three) {
    return std::vector<Paragraphs>{
        {std::move(name)}, {text(std::move(one))}, {text(std::move(two))}, {text(std::move(three))}};
  };
  CHECK(blocks_from({table({row(bold("Lyssna"), "Vi frågar hundra gäster varje år.", "Vi möter stugvärdarna varje vår.",
                                "Vi ringer alla som slutar."),
                            row(bold("Leder"), "Vi röjer sly längs ån.", "Vi byter spänger på myren.",
                                "Vi märker om leden norrut.")})}) ==
        "1 heading level=7 |Lyssna\n"
        "2 item |Vi frågar hundra gäster varje år.\n"
        "3 item |Vi möter stugvärdarna varje vår.\n"
        "4 item |Vi ringer alla som slutar.\n"
        "5 heading level=7 |Leder\n"
        "6 item |Vi röjer sly längs ån.\n"
        "7 item |Vi byter spänger på myren.\n"
        "8 item |Vi märker om leden norrut.\n");
  CHECK(blocks_from({table({row(bold("Stugor"), "Båda stugorna ska målas i år.", "Vi hyr en båt i maj.",
                                "Stugfogden räknar alla gäster."),
                            row(bold("Leder"), "Alla leder ska röjas i år.", "Vi hyr en röjsåg i april.",
                                "Ledfogden räknar alla vandrare.")})}) ==
        "1 heading level=7 |Stugor\n"
        "2 item |Båda stugorna ska målas i år.\n"
        "3 furniture |Vi hyr en båt i maj.\n"
        "4 furniture |Stugfogden räknar alla gäster.\n"
        "5 heading level=7 |Leder\n"
        "6 item |Alla leder ska röjas i år.\n"
        "7 furniture |Vi hyr en röjsåg i april.\n"
        "8 furniture |Ledfogden räknar alla vandrare.\n");
  CHECK(blocks_from({table({row(bold("Område"), "Mål", "Aktivitet", "Uppföljning"),
                            row(bold("Leder"), "Vi röjer sly längs ån.", "Vi byter spänger på myren.",
                                "Vi märker om leden norrut.")})}) ==
        "1 furniture |Område\n"
        "2 furniture |Mål\n"
        "3 furniture |Aktivitet\n"
        "4 furniture |Uppföljning\n"
        "5 heading level=7 |Leder\n"
        "2 label goals |Mål\n"
        "6 item |Vi röjer sly längs ån.\n"
        "7 furniture |Vi byter spänger på myren.\n"
        "8 furniture |Vi märker om leden norrut.\n");
}

TEST_CASE("page tables: a list in two columns goes on in the second") {
  CHECK(blocks_from(
            {paragraph(title("Stugor")), table({{{item("Byta spisen"), item("Måla om")}, {item("Laga taket")}}})}) ==
        "1 heading level=1 |Stugor\n"
        "3 item [•] |Byta spisen\n"
        "4 item [•] |Måla om\n"
        "5 item [•] |Laga taket\n");
}

TEST_CASE("page tables: a name over all columns stands above their head") {
  CHECK(blocks_from({table({{{title("Stugor")}},
                            {{bold("Mål")}, {bold("Ansvarig")}},
                            {{text("Byta spisen i norra stugan")}, {text("Styrelsen")}},
                            {{text("Måla om alla stugor vid sjön")}, {text("Styrelsen")}}})}) ==
        "3 furniture |Ansvarig\n"
        "1 heading level=1 |Stugor\n"
        "2 label goals |Mål\n"
        "4 item |Byta spisen i norra stugan\n"
        "5 furniture |Styrelsen\n"
        "6 item |Måla om alla stugor vid sjön\n"
        "7 furniture |Styrelsen\n");
}

TEST_CASE("parts: what stands in boxes beside the text is read before the next heading") {
  auto with_box = [](std::string_view anchor) {
    SheetParts parts{paragraph(title("Stugor")), paragraph(text(std::string(anchor)))};
    append_boxes(parts, {paragraph(text("40 bäddar"))}, anchor);
    parts.push_back(paragraph(item("Byta spisen")));
    parts.push_back(paragraph(title("Leder")));
    parts.push_back(paragraph(item("Röja sly")));
    return blocks_from(parts);
  };
  CHECK(with_box("Stugorna är gamla.") ==
        "1 heading level=1 |Stugor\n"
        "3 paragraph |Stugorna är gamla.\n"
        "5 item [•] |Byta spisen\n"
        "7 paragraph |40 bäddar\n"
        "9 heading level=1 |Leder\n"
        "11 item [•] |Röja sly\n");
  CHECK(with_box("") ==
        "1 heading level=1 |Stugor\n"
        "3 paragraph |40 bäddar\n"
        "5 item [•] |Byta spisen\n"
        "7 heading level=1 |Leder\n"
        "9 item [•] |Röja sly\n");
}

TEST_CASE("parts: boxes beside bold or short paragraphs are read below each") {
  auto with_boxes = [](auto look, std::string_view one, std::string_view other) {
    SheetParts parts{paragraph(title("Plan"))};
    for (std::string_view anchor : {one, other}) {
      parts.push_back(paragraph(look(std::string(anchor))));
      append_boxes(parts, {paragraph(item("Byta spisen")), paragraph(item("Måla om"))}, anchor);
    }
    parts.push_back(paragraph(title("Ekonomi")));
    return blocks_from(parts);
  };
  CHECK(with_boxes(bold, "Stugor", "Leder") ==
        "1 heading level=1 |Plan\n"
        "3 heading level=7 |Stugor\n"
        "5 item [•] |Byta spisen\n"
        "6 item [•] |Måla om\n"
        "8 heading level=7 |Leder\n"
        "10 item [•] |Byta spisen\n"
        "11 item [•] |Måla om\n"
        "13 heading level=1 |Ekonomi\n");
  CHECK(with_boxes(text, "Stugor", "Leder") ==
        "1 heading level=1 |Plan\n"
        "3 heading |Stugor\n"
        "5 item [•] |Byta spisen\n"
        "6 item [•] |Måla om\n"
        "8 heading |Leder\n"
        "10 item [•] |Byta spisen\n"
        "11 item [•] |Måla om\n"
        "13 heading level=1 |Ekonomi\n");
  CHECK(with_boxes(text, "Stugorna är gamla och kalla.", "Lederna är i gott skick.") ==
        "1 heading level=1 |Plan\n"
        "3 paragraph |Stugorna är gamla och kalla.\n"
        "5 paragraph |Lederna är i gott skick.\n"
        "7 item [•] |Byta spisen\n"
        "8 item [•] |Måla om\n"
        "9 item [•] |Byta spisen\n"
        "10 item [•] |Måla om\n"
        "12 heading level=1 |Ekonomi\n");
}

}  // namespace planctl::tests
