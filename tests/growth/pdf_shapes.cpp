// Pages of PDFs, as the extractor gives them: a program that prints what it is given stands in its place.
#include <fmt/format.h>

#include <initializer_list>

#include "shapes.h"

namespace planctl::growth {
namespace {

constexpr std::string_view show = "show --format json FILE";

const std::string page = "<page height=\"1188\" width=\"918\">\n";
const std::string begin = "%PDF-1.4\n" + page +
                          "<fontspec id=\"0\" size=\"8\" family=\"Serif\" color=\"#000000\"/>\n"
                          "<fontspec id=\"1\" size=\"12\" family=\"Serif\" color=\"#000000\"/>\n"
                          "<fontspec id=\"2\" size=\"6\" family=\"Serif\" color=\"#000000\"/>\n"
                          "<fontspec id=\"3\" size=\"40\" family=\"Serif\" color=\"#dddddd\"/>\n"
                          "<fontspec id=\"4\" size=\"8\" family=\"Wingdings\" color=\"#000000\"/>\n";

/// Of a run: where it stands, in units, and its font. "$i0" is ten units further at each repetition.
struct Place {
  std::string_view top;
  std::string_view left;
  int width = 60;
  int height = 8;
  int font = 0;
};

std::string run(const Place& place, std::string_view text) {
  return fmt::format("<text top=\"{}\" left=\"{}\" width=\"{}\" height=\"{}\" font=\"{}\">{}</text>\n", place.top,
                     place.left, place.width, place.height, place.font, text);
}

/// A row of texts of this look, so far apart.
std::string row(std::string_view top, int count, int step, std::string_view text) {
  std::string all;
  for (int i = 0; i < count; ++i) all += run({top, std::to_string(50 + step * i), step / 2}, text);
  return all;
}

/// A title with items below it.
std::string lines(std::initializer_list<std::string_view> tops, std::string_view left) {
  std::string all;
  for (std::string_view top : tops) all += run({top, left, 300}, all.empty() ? "<b>Led $w</b>" : "• Röja den längs ån");
  return all;
}

std::vector<Shape> texts() {
  const std::string goal = run({"$i0", "60", 200}, "• Röja led $i");
  return {
      {"lines", show, begin, run({"$i0", "50", 400}, "Röja led $i längs ån")},
      {"goals", show, begin, goal},
      {"goals a page each", show, begin, page + run({"100", "60", 200}, "• Röja led $i")},
      {"goals below headings", show, begin, run({"$i0", "50", 99, 12, 1}, "Led $w") + run({"$i4", "60"}, "• Röja")},
      {"bullets of a symbol font", show, begin, run({"$i0", "50", 5, 8, 4}, "v") + run({"$i0", "60"}, "Röja led $i")},
      {"indented lines without bullets", show, begin,
       run({"$i0", "50", 300}, "Vi röjer:") + run({"$i3", "70", 90}, "Led $i") + run({"$i6", "70", 90}, "Led $w")},
      {"lines that hang behind the first", show, begin,
       run({"$i0", "50", 300}, "Vi röjer:") + run({"$i2", "70", 90}, "Led $i") + run({"$i4", "72", 90}, "Led $w") +
           run({"$i6", "70", 90}, "Led $i") + run({"$i8", "72", 90}, "ån $w")},
      {"hyphens in runs of their own", show, begin, run({"$i0", "50", 60}, "Röja led") + run({"$i0", "110", 4}, "‐")},
      {"letters on their side", show, begin,
       run({"$i0", "50", 300}, "Röja led $i") + run({"$i0", "20", 0}, "Le") + run({"$i5", "20", 0}, "d")},
      {"sentences below titles", show,
       begin + run({"0", "50", 300}, "Vi röjer:") + run({"10", "70", 90}, "Led") + run({"20", "70", 90}, "Stuga"),
       run({"$i3", "50", 99, 12, 1}, "Led $w") + run({"$i6", "70", 90}, "Röja den.") + run({"$i9", "70", 90}, "Nu.")},
      {"lines ever further in", show, begin, run({"$i0", "$i", 90}, "Röja led $i")},
      {"lines in turn further in", show, begin, run({"$i0", "$m", 90}, "Röja led $i")},
      {"goals named in words", show, begin, run({"$i0", "50", 30}, "Mål $i") + run({"$i0", "90", 90}, "Röja led $w")},
      {"titles in bold in front of their texts", show, begin,
       run({"$i0", "50", 300}, "<b>Led av $w och $i</b> Vi röjer den")},
      {"letters twice", show, begin, goal + goal},
      {"numbers of notes", show, begin,
       run({"$i0", "50", 60}, "Röja led") + run({"$i0", "110", 4, 4, 2}, "$i") + run({"$i0", "114"}, "vid ån")},
      {"quotations", show, begin, run({"$i0", "50", 300, 12, 1}, "”Vi röjer led $w")},
  };
}

/// A word as pdftotext gives it, with a sign of TeX's fonts in it.
std::string word(std::string_view top, std::string_view left, std::string_view text) {
  return fmt::format("<word xMin=\"{1}\" yMin=\"{0}\" xMax=\"{1}\" yMax=\"{0}\">{2}</word>\n", top, left, text);
}

std::vector<Shape> nameless() {
  const std::string nameless = begin + "<fontspec id=\"5\" size=\"8\" family=\"Times\" color=\"#000000\"/>\n";
  const std::string bullet = run({"$i5", "50", 5, 4, 5}, "\u0088");
  return {
      {"letters of fonts without names", show, nameless,
       bullet + run({"$i0", "60", 200, 8, 5}, "de er led $i") + word("$i4", "60", "de") +
           word("$i4", "80",
                "\x1D"
                "er") +
           word("$i4", "99", "led") + word("$i4", "120", "$i")},
      {"letters of fonts without names, at one height", show, nameless,
       run({"100", "$i0", 9, 8, 5}, "er") + word("104", "$i0",
                                                 "\x1D"
                                                 "er")},
      {"letters of fonts without names, at one place", show, nameless,
       run({"100", "50", 90, 8, 5}, "er") + word("104", "50",
                                                 "\x1D"
                                                 "er")},
  };
}

std::vector<Shape> places() {
  const std::string one = "100";
  return {
      {"texts at one height", show, begin, run({one, "$i0", 4}, "Led")},
      {"texts of one line", show, begin, run({one, "$i0", 9}, "led ")},
      {"texts at one place", show, begin, run({one, "50"}, "Led $i")},
      {"texts a hair below each other", show, begin, run({"$i", "50", 300}, "Led $i")},
      {"texts a hair below each other, in steps", show, begin, run({"$i", "$i0", 30}, "Led $i")},
      {"texts from the foot up", show, begin, run({"$d", "50", 300}, "Led $i")},
      {"ever taller texts", show, begin, run({"$i0", "50", 90, 30}, "Led") + run({"$i5", "200", 90, 90}, "Led")},
      {"white space as tall as a page", show, begin, run({"$i0", "50"}, "Led $i") + run({"0", "$i", 4, 9999}, " ")},
      {"letters as tall as lines", show, begin,
       run({"$i0", "50", 20, 40, 3}, "V") + run({"$i0", "72"}, "i röjer") + run({"$i9", "72"}, "led $i")},
      {"numbers as tall as lines", show, begin,
       run({"$i0", "50", 20, 40, 3}, "$m") + run({"$i9", "99", 300}, "Röja led $i")},
      {"numbers alone", show, begin, run({one, "$i", 20, 40, 3}, "7")},
      {"letters that the text runs over", show, begin,
       run({"$i0", "50", 300, 40, 3}, "UTKAST") + run({"$i0", "50", 300}, "Röja led $i")},
      {"small letters beside", show, begin,
       run({"$i0", "50", 300}, "Röja led $i vid") + run({"$i0", "500", 90, 6, 2}, "Led $i")},
      {"notes flush right", show, begin,
       run({"$i0", "50", 300}, "Röja led $i vid") + run({"$i0", "700", 90, 6, 2}, "Led $i") +
           run({"$i5", "50", 300}, "Måla stuga $i vid") + run({"$i5", "720", 70, 6, 2}, "Led")},
      {"bullets beside columns", show, begin,
       run({"$i0", "50", 5}, "•") + run({"$i0", "60", 200}, "Röja led $i") + run({"$i3", "400", 200}, "Måla stuga $w")},
      {"small letters now and then", show, begin,
       run({"$i0", "50", 300}, "Röja led $i vid") + run({"$i5", "$i0", 90, 6, 2}, "Led $i")},
  };
}

std::vector<Shape> columns() {
  const std::string title = run({"$i0", "50", 80}, "<b>Led $w</b>");
  return {
      {"rows of two", show, begin, row("$i0", 2, 300, "Röja $i")},
      {"rows of three", show, begin, row("$i0", 3, 200, "Röja $w")},
      {"rows of twenty", show, begin, row("$i0", 20, 40, "Led")},
      {"rows of seven words in small letters", show, begin, row("$i0", 7, 70, "led $w")},
      {"titles in bold between rows in small letters", show, begin,
       row("$i0", 3, 200, "led $w") + run({"$i5", "50", 90}, "<b>Led $w</b>")},
      {"rows of three below a head", show, begin + row("0", 3, 200, "<b>Led</b>"), row("$i0", 3, 200, "Röja $w")},
      {"sentences in columns below a head", show, begin + row("0", 3, 200, "<b>Led</b>"),
       run({"$i0", "50", 150}, "Led $i röjs i maj.") + run({"$i3", "250", 150}, "Stuga $i målas i juni.") +
           run({"$i5", "450", 150}, "Bro $i byggs i juli.")},
      {"rows that go on", show, begin, row("$i0", 3, 200, "Röja $w") + row("$i5", 2, 200, "vid ån")},
      {"rows with a name each", show, begin,
       title + run({"$i0", "200", 90}, "Röja") + run({"$i0", "400"}, "I juni") + run({"$i5", "200"}, "Måla")},
      {"names in the middle of rows", show, begin,
       run({"$i0", "200", 90}, "Röja $w") + run({"$i5", "50"}, "Led $i") + run({"$i9", "200", 90}, "Måla $w")},
      {"names over all columns", show, begin,
       run({"$i0", "50", 500}, "<b>Led $w</b>") + row("$i4", 3, 200, "Röja") + row("$i8", 3, 200, "Måla")},
      {"a row and lines below it", show, begin, run({"100", "$i0", 4}, "Led"), "", run({"$i00", "50", 4}, "Röja")},
      {"heads again and again", show, begin, row("$i0", 2, 300, "<b>Led</b>") + row("$i4", 2, 300, "Röja $w")},
      {"titles in front of texts", show, begin,
       title + run({"$i0", "200", 300}, "Vi röjer led $i.") + run({"$i5", "200", 300}, "• Röja den")},
      {"columns of their own heights", show, begin,
       run({"$i0", "50", 200}, "Vi röjer led $i") + run({"$i4", "400", 200}, "och målar stugan $w")},
      {"columns of items", show, begin,
       run({"$i0", "50", 200}, "• Röja led $i") + run({"$i0", "400", 200}, "• Måla stuga $w")},
      {"columns written from right to left", show, begin,
       run({"$i0", "400", 200}, "Vi röjer led $i") + run({"$i0", "50", 200}, "och målar stugan $w")},
      {"cells of two lines", show, begin,
       run({"$i0", "50", 200}, "Vi röjer led $i") + run({"$i9", "50", 200}, "och $w") +
           run({"$i0", "400", 200}, "Vi målar stuga $i") + run({"$i9", "400", 200}, "om $w")},
      {"cells written in turn", show, begin,
       run({"$i0", "50", 200}, "Vi röjer led $i") + run({"$i9", "400", 200}, "och $w") +
           run({"$i0", "400", 200}, "Vi målar stuga $i") + run({"$i9", "50", 200}, "om $w")},
      {"columns written whole", show, begin,
       lines({"$i00", "$i20", "$i40", "$i60"}, "50") + lines({"$i00", "$i20", "$i40", "$i60"}, "400")},
      {"columns written whole, ever further right", show, begin, lines({"100", "120", "140", "160"}, "$i000")},
      {"rows in places of their own", show, begin,
       run({"$i00", "$i", 60}, "Led $w") + run({"$i00", "400", 60}, "Röja $w")},
      {"cards", show, begin, row("$i0", 3, 200, "<b>Led $w</b>") + row("$i3", 3, 200, "Vi röjer den")},
      {"titles and the numbers of pages", show, begin, run({"$i0", "50", 90}, "Led $w") + run({"$i0", "500"}, "$m")},
  };
}

std::vector<Shape> pages() {
  const std::string text = run({"400", "60", 200}, "• Röja led $i");
  return {
      {"pages with columns that go on", show, begin,
       page + run({"900", "60", 200}, "• Röja led $i och") + run({"900", "400", 200}, "• Måla stuga $w.") +
           run({"80", "60", 200}, "märka den")},
      {"pages with one head", show, begin, page + run({"20", "50"}, "Kretsen") + text},
      {"pages with heads of their own", show, begin, page + run({"20", "50"}, "Led $w") + text},
      {"pages with heads at their own heights", show, begin, page + run({"$m", "50", 60, 6, 2}, "Led $w") + text},
      {"pages with counted heads", show, begin,
       page + run({"50", "50", 60, 6, 2}, "$i. Led") + text + run({"700", "50", 60, 6, 2}, "$i. Stuga $w") + text},
      {"pages with notes beside text", show, begin,
       page + text + run({"900", "50", 200, 6, 2}, "1 Led $i") + run({"900", "400"}, "Röja $w")},
      {"pages with feet that count", show, begin,
       page + text + run({"1160", "50"}, "Led $w") + run({"1160", "800", 40}, "Sida $i av 999")},
      {"pages with numbers", show, begin, page + text + run({"1160", "400", 10}, "$i")},
      {"pages of a table that goes on", show, begin,
       page + row("100", 3, 200, "<b>Led</b>") + row("120", 3, 200, "Röja $w") + row("140", 3, 200, "Måla $w")},
      {"pages with notes", show, begin, page + text + run({"900", "50", 200, 6, 2}, "1 Led $i")},
      {"empty pages", show, begin + run({"100", "50"}, "• Röja"), page},
      {"fonts", show, begin,
       "<fontspec id=\"f$i\" size=\"$m\" family=\"Serif\" color=\"#000000\"/>\n"
       "<text top=\"$i0\" left=\"50\" width=\"99\" height=\"8\" font=\"f$i\">Led $i</text>\n"},
      {"sizes", show, begin,
       "<fontspec id=\"9\" size=\"$i\" family=\"Serif\" color=\"#000000\"/>\n" +
           run({"$i0", "50", 90, 8, 9}, "Led $i")},
      {"colours", show, begin,
       "<fontspec id=\"9\" size=\"8\" family=\"Serif\" color=\"#$i\"/>\n" + run({"$i0", "50", 90, 8, 9}, "Led $i")},
      {"a text without end", show, begin + "<text top=\"9\" left=\"9\" width=\"9\" height=\"8\" font=\"0\">", "led "},
      {"a tag without end", show, begin + run({"100", "50"}, "Led") + "<text ", "top=\"9\" "},
      {"tags that never end", show, begin + run({"100", "50"}, "Led"), "<text "},
      {"texts in texts", show, begin, "<text top=\"9\" left=\"9\" width=\"9\" height=\"8\" font=\"0\">led "},
      {"bold in bold", show, begin + "<text top=\"9\" left=\"9\" width=\"9\" height=\"8\" font=\"0\">", "<b>Led"},
      {"signs in words", show, begin + "<text top=\"9\" left=\"9\" width=\"9\" height=\"8\" font=\"0\">", "&amp;"},
  };
}

}  // namespace

std::vector<Shape> pdf_shapes() { return joined({texts(), nameless(), places(), columns(), pages()}); }

}  // namespace planctl::growth
