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

}  // namespace planctl::tests
