// Documents. What each is to hurt is in its name.
#include "shapes.h"

namespace planctl::growth {
namespace {

const std::string head = "Plan för kretsen 2025\n\nLeder\n\nMål\n";
constexpr std::string_view show = "show --format json FILE";
constexpr std::string_view check = "check FILE";

/// What a word processor, a web page or an extractor makes of lists.
std::vector<Shape> lists() {
  return {
      {"equal goals", check, head, "✓ Röja sly längs ån\n"},
      {"goals of their own", check, head, "✓ Röja $i meter led vid sjö $j\n"},
      {"each goal twice", check, head, "✓ Röja $i meter led\n• Röja $i meter led\n"},
      {"bullets with nothing behind them", show, head, "•\n"},
      {"a line of bullets", show, head, "•", "\n"},
      {"two bullets in turn", show, head, "• Röja\n– Byta\n"},
      {"every bullet there is", show, head, "$b Röja\n"},
      {"numbered goals", show, head, "$i. Röja\n"},
      {"numbers that start again", show, head, "1. Röja\n1. Byta\n2. Måla\n"},
      {"numbers that count down", show, head, "$d. Röja\n"},
      {"levels of many numbers", show, head, "1.", "1 Röja\n1.1 Byta\n1.2 Måla\n"},
      {"levels of two numbers", show, head, "1.$i Röja\n"},
      {"numbers without end", show, head, "7", "\n", "7", ". Röja\nMål 1.7 – Köpa\n§ 7\n"},
      {"letters as marks", show, head, "a) Röja\nb) Byta\nc) Måla\n"},
      {"roman numbers as marks", show, head, "i) Röja\nii) Byta\niii) Måla\niv) Laga\n"},
      {"leaked bullets", show, head, "3 Röja led $i\n3\nÖppna led $i\n"},
      {"named marks", show, head, "Delmål $i: Röja led\n"},
      {"words and what stands behind them", show, head, "Led $w: röja sly här\n\n"},
      {"rules again and again", show, head,
       "Stadgar\n\nNamnet är $w.\n\nÅret är kort.\n\nSätet är Ås.\n\nHusen är små.\n\n"},
      {"codes behind bullets", show, head, "• KR 1 - Röja led $i\n"},
      {"sentences behind goals", show, "Plan 2025\n\nMål\n\nVi röjer led A.\n\nVi gör så här:\n\n", "Vi möts $i.\n\n"},
      {"stacked marks", show, head, "•\n", "\n", "Röja led $i\n"},
      {"ever deeper items", show, head, "$t• Röja\n"},
      {"items at any indent", show, head, "$s• Röja led $i\n"},
      {"dates", show, head, "• 14 januari $y\n• 3 mars\n"},
      {"codes as marks", show, head, "S$i Röja led\n"},
      {"rows that colons lead to", show, "Plan 2025\n\n", "Vi ska göra så med led $i:\nröja led\nmåla stolpar\n"},
      {"a colon and rows without end", show, "Plan 2025\n\nVi ska:\n", "röja led $i\n"},
      {"rows further in below colons", show, "Plan 2025\n\n",
       "Vi ska:\n     röja led $i\n      och märka den\n     byta\n"},
      {"rows further in below one colon", show, "Plan 2025\n\nVi ska:\n", "     röja led $i:\n      och märka den\n"},
      {"sentences on rows", show, "Plan 2025\n\nLeder\n", "Röja led $i.\n"},
      {"stacks with heads of pages between", show, head, "•\n•\nKrets $m\n\nröja led $i\nbyta\n$m\n\f"},
      {"goals with areas beside them", show, "Plan 2025\n\nOmråde          Mål\n", "Led$w          Röja led $i\n"},
  };
}

std::vector<Shape> headings() {
  return {
      {"headings with a goal", check, "", "Område $i\n\nMål\n✓ Röja $i\n"},
      {"headings with nothing below", show, "", "Område $i\n"},
      {"headings of letters", show, "", "Område $w\n\nText om det.\n\n"},
      {"an index of areas", show, "Plan 2025\n\nOmråden\n\n", "• Område $i\n", "\n", "Område $i\nMål\n✓ Röja\n"},
      {"an index of long areas", show, "Plan 2025\n\nOmråden\n\n", "• Område $w och andra vatten\n", "\n",
       "Område $w\noch andra vatten\nMål\n✓ Röja\n"},
      {"indexes without end", show, "Plan 2025\n\n",
       "1. Stugor\n2. Leder\n3. Båtar\n\nRubrik om $w\n\nText om det.\n\n"},
      {"a table of contents", show, "Plan 2025\n\nInnehåll\n", "$i Område ..... $i\n"},
      {"contents and their areas", show, "Plan 2025\n\nInnehåll\n", "Område $w ..... $i\n", "\n",
       "Område $w\n\nMål\n• Röja led $i\n\n"},
      {"contents without areas", check, "Plan 2025\n\nInnehåll\n", "Område $w ..... $i\n", "\nText.\n"},
      {"markup of headings", show, "", "###### Rubrik $i\n"},
      {"underlined headings", show, "", "Rubrik $i\n========\n"},
      {"bold headings", show, "", "**Rubrik $i:**\n"},
      {"headings that are markup alone", show, head, "# #\n****:\n____.\n"},
      {"backgrounds and labels", show, "Plan 2025\n\n", "Bakgrund\n\nText.\n\nMål\n\n"},
      {"numbered backgrounds", show, "Plan 2025\n\n", "2.$m Bakgrund\n\nText.\n\n2.$m Mål\n\n"},
      {"labels only", show, "Plan 2025\n", "Mål\n"},
      {"labels that come again", show, "Plan 2025\n\n", "Område $i\n\nSå gör vi\n• Röja\n\n"},
      {"headings that end in small words", show, "Plan 2025\n\n", "Vi ska ha led $i på\n\n• röja\n\nVi ska $w\n\n"},
      {"headings with prose below", check, "Plan 2025\n\n",
       "Område $i\n\nRöja leder.\n\nMåla stugor. Det blir bra.\n\n"},
      {"heads of tables", show, "Plan 2025\n\n", "Mål    Mått$w    Vem$w\nRöja    Antal    Alla\n\n"},
      {"lead-ins for many years", show, "", "För $y gäller:\n• Röja $i\n"},
      {"titles of many years", show, "", "Verksamhetsplan $y\n\nLeder\n• Röja $i\n\n"},
      {"goals of named areas", show, "Plan 2025\n\n", "Leder $i\n\nMål för leder $i\n• Röja\n\n"},
  };
}

/// What is said of goals, and of the document.
std::vector<Shape> remarks() {
  return {
      {"goals by their marks, each with a paragraph", show, head, "Mål $i: Led $w\n\nVi röjer led $w.\n\n"},
      {"values below goals", show, head, "• Röja led$w\nAnsvarig: Led$w\nKlart: vecka $i\n"},
      {"deeds between goals", show, head, "$i. Led$w ska vara röjd.\nAktiviteter:\n– Köpa såg $w\n"},
      {"deeds behind goals", show, head, "• Led$w ska röjas.\n• Led ska bort.\nÅtgärder:\n• Såg$w\n"},
      {"whose words", show, head, "Led$w är lång.\n— Led$w Led\n• Röja $i\n"},
      {"titles again", show, "Plan\nLed\n\n", "Röja $i.\nByta $i.\nMåla $i.\nLaga $i.\n\nLed\n\n"},
      {"persons", show, head, "Kassör: Led Led$w\n"},
      {"years below each other", show, "Plan\n", "Led 20$i\n"},
      {"records of cells", show, "Plan 2025\n\nÅtgärd\nAnsvarig\n", "Röja led $i vid sjön\nLedchefen\n"},
      {"counted cells on lines", show, "Plan 2025\n\nRef\n\nÅtgärd\n\nVem\n\n",
       "A$i\n\nRöja leden vid sjön i norr $i\n\nBo\n\n"},
      {"heads of counted cells", show, "Plan 2025\n\n",
       "Led$w\n\nRef\n\nÅtgärd\n\nVem\n\nA1\n\nRöja leden vid sjön i norr $i\n\nBo\n\nA2\n\nByta spänger i norra dalen "
       "$i\n\nmaj\n\n"},
      {"lists between alike ones", show, "Plan 2025\n\n",
       "Led$w, vakt\n\nRöja led $i\nByta led $i\nLaga led $i\n\nSjö$w, vakt\n\nMer led $i\nRöja sjö $i\nEn led $i\n\n"},
      {"texts behind years", show, "Plan 2025\n\n",
       "2031    Led$w ska röjas ända fram till\n        stugan vid sjön $i\n"},
      {"texts behind years, parted", show, "Plan 2025\n\n",
       "Led$w\n2031    Led $i ska röjas\n2032    Led ska bytas\n\n"},
      {"sheets of rows behind keys", show, "Plan 2025\n\n", "Mål       Röja led $i\nMått      Km $w\nVem       Bo\n\n"},
      {"a sheet without end", show, "Plan 2025\n\nMål       Röja led\n", "Led$w       Röja led $i\n"},
      {"figures below numbered headings", show, "Budget 2025\n\n",
       "2.$i  Led$w\n\nFörskola      -114 200    -117 900    -119 000\n\nMål för led:\n• Röja led $i\n• Byta "
       "spång\n\n"},
      {"pledges below prose", show, "Plan 2025\n\n",
       "Led$w\nDet finns en led.\n\nVi ska röja led $i.\n\nVi ska byta spång $i.\n\n"},
      {"goals that count over headings", show, "Plan 2025\n\n",
       "Led$w\nDet finns en led.\n$i. Ingen ska behöva gå vilse på leden\n   - Röja sly\n   - Byta spång\n\n"},
      {"heads of records", show, "Plan 2025\n\n", "Åtgärd\nAnsvarig\nRöja led $i vid sjön\nLedchefen\n"},
      {"letters that count areas", show, head, "A. Led$w\n\na) Röja $i\nb) Byta $i\n\n"},
      {"sentences above areas", show, head, "Målen är flera.\n\nLed$w\n\nMål\n"},
      {"heads of tabs that ask", show, "Plan 2025\n\n", "Vem röjer?\tNär är det klart?\nRöja led $i\tmaj\n"},
  };
}

std::vector<Shape> lines() {
  return {
      {"a line without end", show, head + "✓ ", "sly ", "\n"},
      {"a word without end", show, head + "✓ ", "s", "\n✓ Byta spänger\n"},
      {"a chain of hyphens", show, head + "✓ ", "led-", "\nvakt\n"},
      {"hyphens at line ends", show, head + "✓ Röja\n", "sly-\n"},
      {"hyphens behind names", show, head + "✓ Röja\n", "sly i Led$i-\n"},
      {"hyphens behind names of letters", show, head + "✓ Röja\n", "sly vid Led$w-\nvakten i Led$w \n"},
      {"nothing but hyphens", show, head, "-", "\n", "- ", "\n"},
      {"words cut without hyphens", check, head + "✓ ", "röja sly vid Led$w  \nanställ\nningar på led \n"},
      {"form feeds", show, head, "\f"},
      {"a page a line", show, head, "\fSida $i\n"},
      {"numbers at the foot of pages", show, head, "Text\n\n$i\f"},
      {"running headers", show, head, "Plan för kretsen 2025\nRöja led $i\nSida $i av 900\n\f"},
      {"notes at the foot of pages", show, head, "✓ Röja led$m\n", "\n", "$m Not\n"},
      {"references to notes", show, head + "✓ ", ",2", "\n✓ Röja2 sly\n\n2 Not\n"},
      {"blank lines", show, head + "✓ Röja\n", "\n", "✓ Byta\n"},
      {"spaces", show, head + "✓ Röja", " ", "sly\n", " ", "• Byta\n"},
      {"tabs in gaps", show, head + "✓ ", "1    2\t", "\n"},
      {"columns in other places", show, head, "✓ Röja $i $sByta $i $sLaga $i\n"},
      {"columns in columns", show, head, "Röja $i        Byta $i        Laga $i        Måla $i\n"},
      {"columns with air", show, head, "Röja $i              Byta $i\n\n"},
      {"cells between tabs", show, head, "Röja\tByta\tLaga $i\tMåla\n"},
      {"cells between bars", show, head, "| Röja $i | 2025 | Alla |\n|---|---|---|\n"},
      {"heads of parted tables", show, head, "Mål $i |\nVem |\n---|---|\n"},
      {"parted tables of a row", show, head, "Mål |\nVem |\n---|---|\nRöja led $i |\nBo |\n"},
      {"parted tables that text ends", show, head, "Mål |\nVem |\n---|---|\nRöja\nled $i\n"},
      {"cells between semicolons", show, "Led;Mål;Klart\n", "Led;\"Röja; led \"\"$i\"\"\";maj\n"},
      {"a quoted cell without end", check, "Led;Mål;Klart\nA;B;C\nA;B;C\nA;B;C\nA;B;\"", "Röja;\n"},
      {"cells of several lines", show, head, "Röja\tByta\nled $i\tLaga\n\n"},
      {"open links of a wiki", check, "== A ==\n== B ==\n# ", "[[{{<ref[http<a"},
      {"items of a wiki", show, "== Plan 2025 ==\n== Mål ==\n", "# Röja [[led $i|led]]\n"},
      {"lists in a paragraph", show, head + "Vi ska ", "(1) röja led $i, (2) byta den\n"},
      {"one list in a paragraph", check, head + "Vi ska ", "($i) röja den\n"},
      {"cells that go on beside rules", show, "Plan 2025\n\n+-----+---------+\n| Var | Mål     |\n+=====+=========+\n",
       "| a$i | Röja $m |\n|     +---------+\n"},
      {"crosses in columns", show, "Plan 2025\n\n Aktivitet          Ansvarig     Q1   Q2\n",
       " Röja led $m        Ola          X\n ända fram          Berg\n Byta               Bo                X\n"},
      {"areas in heads of tables", show, "Plan 2025\n\n",
       "Led $i             När     Ansvarig\nLeden ska röjas    2031    Bo\nBron ska bytas     2032    Bo\n\n"},
      {"groups inside a table", show, "Plan 2025\n\nMål                Läge     Anmärkning\n\n",
       "$i. Leder\nRöja leden         Klart    I maj\nByta spänger       Klart\n\n"},
      {"names far in front of texts", show, head, "Mål $m    Röja led $i\n"},
      {"deeds behind keys", show, "Plan 2025\n\n", "Led $w\n\nNuläge    Dålig.\nÅtgärd    Röja led $i\n\n"},
      {"hashes as bullets", show, "Plan 2025\n\n", "Led $w\n# Röja led $i\n# Byta bro\n# Måla\n\n"},
      {"sentences above lists", show, "Plan 2025\n\n", "Ingen ska vänta på led $i.\n\n• Röja led\n• Byta bro\n\n"},
      {"plans with the same areas", show, "", "Verksamhetsplan $y\n\nLeder\n• Röja $i\n\nBroar\n• Byta $i\n\n"},
      {"tables over pages", show, head, "Mål          Mått        Vem\nRöja $i      Led         Bo\n\n$i\n\f"},
      {"bullets below their labels", show, head, "Utfall\nRöja led $i.\nÅtgärder\n• Byta\n"},
      {"labels behind goals", show, "Plan 2025\n\n", "Mål\nRöja led $i\nÅtgärder\n"},
      {"rules", show, head, "* * *\n-----\n_____\n"},
      {"letters set apart", show, head, "M å l ", "\n", "M å l\n"},
      {"quotations in quotations", show, "", ">>>>>>>>>>>> Röja led $i\n> \n"},
      {"carriage returns", show, head, "• Röja led $i\r"},
      {"labelled values", show, head, "Röja led $i\nAnsvarig: Led$w\n"},
      {"lines of web pages", show, head, "Dela\nRöja leden $i\n", "", "",
       "Vi ska måla alla stugor vid sjön och byta alla tak före vintern.\n"},
      {"metadata without end", show, "---\n", "led$w: $i\n"},
      {"clauses below colons", show, head, "Vi ska:\nröja led $i\nmåla en stuga som är äldre än andra\nbyta\n"},
      {"lead-ins below headings", show, head, "Stuga $w\n\nDen är gammal.\n\nVi ska\n• byta tak $i\n"},
      {"titles of numbered lists", show, head, "1.$i Stuga\n\n1. Byta tak $m\n2. Måla\n\n"},
  };
}

std::vector<Shape> words() {
  return {
      {"a paragraph of years", show, "", "år 2024 och då "},
      {"a paragraph of years in sentences", show, "", "Det hände 2024. "},
      {"a line of years", show, "Plan 2025\n\nMål\n✓ ", "2024/2025 ", "\n", "20242", "\n"},
      {"a title of years", show, "", "2024 ", "\n\nMål\n✓ Röja\n"},
      {"a title of dated years", show, "Plan sedan ", "2024 sedan ", "\n\nMål\n✓ Röja\n"},
      {"a heading of years above prose", show, "# ", "sedan 2024 ", "\n\nText som är prosa.\n"},
      {"a lead-in of years", show, "", "maj 2024 ", ":\n• Röja\n"},
      {"short sentences", show, "", "Vi. Ror. "},
      {"figures", check, head + "✓ Röja ", "12 procent av $i ", "\n"},
      {"groups of digits", check, head + "✓ Röja ", "1 000 ", "\n"},
      {"quotation marks", show, head, "”", "\n", "(", "\n"},
      {"marks of stress", show, head + "✓ ", "*a ", "\n"},
      {"marks of strong stress", show, head + "✓ ", "**a** __b ", "\n"},
      {"marks of code", show, head + "✓ ", "`", "\n"},
      {"links", show, head + "✓ ", "[a](b)", "\n"},
      {"ends of links", show, head + "✓ ", "](", "\n"},
      {"empty links", show, head + "✓ ", "[](", "\n"},
      {"links in links", show, head + "✓ ", "[[a](", "\n"},
      {"links that never end", show, head + "✓ ", "[a](b", "\n"},
      {"nested links", show, head + "✓ ", "[", "a", "](b)", "\n"},
      {"addresses", show, head + "✓ ", "http://led$w.example/$i ", "\n"},
      {"names in sentences", show, head, "• Röja vid Led$w och Sjö$w-leden\n"},
      {"capitals", show, head, "RÖJA LED $i OCH\n"},
      {"titles in their labels", show, head, "Led$wVåra mål är:\n• Röja $i\n"},
      {"titles of many labels", show, head, "LedVåra mål$w är:\n• Röja $i\n"},
      {"titles that are sentences", show, head, "Kretsen röjer led$w.\nDetta sker genom att:\n• Röja $i\n"},
      {"heads above references", show, head, "Ref   Led$w   När\n1.$i   Röja   Maj\n"},
      {"values among items", show, head, "• Röja led $i\n• MOTIV: Den är igenvuxen.\n• Ansvarig: Siv Ek\n"},
      {"bullets that name areas", show, head, "• Led$w\n– Röja sly längs led $i i maj\n"},
      {"deeds behind short rows", show, "Plan 2025\n\nVi ska:\n", "Måla alla stugor vid sjön i maj.\nTjära båten.\n"},
      {"long rows further in", show,
       "Plan 2025\n\nStugorna är slitna, och de som bor vid sjön har länge bett om att få se dem hela igen före "
       "hösten.\n"
       "Stugorna vid sjön:\n",
       "    Måla alla stugor vid sjön i maj och byta alla dörrar\n"},
      {"long rows in small letters", show,
       "Plan 2025\n\nStugorna är slitna, och de som bor vid sjön har länge bett om att få se dem hela igen före "
       "hösten.\n"
       "Stugorna vid sjön:\n    Måla alla stugor vid sjön i maj och byta dörrar med\n",
       "    och alla fönster som står åt norr i den stugan där\n"},
      {"small sentences", show, "Plan 2025\n\nVi ska\n\n", "måla stuga $i vid sjön i maj.\n\n"},
      {"promises below headings", show, "Plan 2025\n\nMöten\n• Vi ska mötas\n• Vi ska äta\n\n",
       "Led$w\n\nDen är slingrig.\n\nVi ska röja led $i.\n\n"},
      {"key results", show, head, "Mål: Led$w är röjd\nKR $i.1 Röja sly\nKR $i.2 Byta spång $i\n"},
      {"centred heads", show, head, "      Åtgärd             Vem         När\nRöja led $i      Siv Ek      Maj\n\n"},
      {"deeds and goals", show, "Plan 2025\n\n", "Led$w\nMål\n• Leden är röjd\nÅtgärder\n• Röja sly längs led $i\n"},
      {"goals above their parts", show, "Plan 2025\n\n",
       "Led$w\n\nDen är slingrig.\n\n1. Leden ska vara röjd varje år\n   • Röja sly $i\n   • Byta spänger\n\n"},
      {"goals of two years", show, "Plan 2025\n\n",
       "Led$w\n\nMål 2024: Leden ska vara röjd\nUtfall: Den är röjd.\nMål 2025: Led $i ska vara röjd\n\n"},
      {"explained levels", show, "Plan 2025\n\n",
       "$i Led$w\n\n$i.1 Röja sly\nLeden har vuxit igen sedan i våras.\n\n$i.2 Byta spänger\nDe är av trä.\n\n"},
      {"titles below numbers of pages", show, "Plan för leden vid sjön\n\nLeder\n\n",
       "• Röja led $i\n\n7\nleden vid sjön\n\n• Byta\n"},
      {"years gone by", check, "Plan 2025\n\n", "Led$w\nUtfört\n• 2020: Röjd\nKvar\n• Byta spång $i\n"},
      {"openings again", check, "Plan 2025\n\n",
       "Led$w\n\nMeningen med allt är att röja led $i.\n\nDen är lång. Den är smal.\n\n"},
      {"beginnings inside goals", check, head, "• Vi ska röja led$w hela vägen\n  Led$i ska märkas och Vi ska bygga\n"},
      {"persons as names", check, "Plan 2025\n\n", "Maja Ek$i, Bo Alm$i\n• Röja led $i\n• Byta spänger\n\n"},
      {"values below goals", check, "Plan 2025\n\n",
       "Led$w\nMål\nVi ska röja led $i.\nNyckeltal: Antal $i\nMyren $i ska gå att korsa\n\n"},
      {"rows across a table", show, "# Plan 2025\n\n| Nr | Mål | Klart |\n|---|---|---|\n",
       "| $i Led$w |  |  |\n| $i.1 | Röja sly. | maj |\n"},
      {"notes inside sentences", show, head + "Alla vet.1\n",
       "• Röja led $i och\n1 Enkäten är från maj.\n  märka den\n"},
  };
}

std::vector<Shape> signs() {
  return {
      {"combining marks", show, head + "✓ e", "\u0301", "\n"},
      {"combining marks in turn", show, head + "✓ e", "\u0316\u0301", "\n"},
      {"as many marks as are kept", show, head + "✓ ",
       "e\u0316\u0301\u0316\u0301\u0316\u0301\u0316\u0301\u0316\u0301\u0316\u0301\u0316\u0301\u0316\u0301", "\n"},
      {"marks that are two", show, head + "✓ e", "\u0344", "\n"},
      {"lines that begin with marks", show, head + "✓ ", "e-\n\u0301"},
      {"letters and their marks", show, head, "✓ Ro\u0308ja la\u030Angs a\u030An $i\n"},
      {"syllables in parts", show, head + "✓ ", "\u1112\u1161\u11AB", "\n"},
      {"soft hyphens", show, head + "✓ ", "s\u00AD", "\nly\n"},
      {"soft hyphens at line ends", show, head + "✓ ", "sly\u00AD\n"},
      {"ligatures", show, head + "✓ ", "\uFB01\u0301\uFB03 ", "\n"},
      {"joined emoji", show, head + "✓ ", "\U0001F469\u200D\U0001F692", "\n"},
      {"directions", show, head + "✓ ", "\u202Ea\u2066", "\n"},
      {"no-break spaces", show, head + "✓ ", "a\u00A0\u2009", "\n"},
      {"line separators", show, head, "Röja\u2028Byta\u0085"},
      {"bytes of another encoding", show, head, "\xE5 Led \xF6\n"},
      {"bytes that are no text", check, head, "Led \x81\x9D\xFF\xFE\n"},
      {"byte order marks", show, head, "\uFEFFRöja \uFEFF\n"},
      {"bytes in any order", check, head, "$r"},
      {"text in any order", check, head, "$x"},
      {"control characters", show, head, "• Röja \x01\x1B[31m\x7F\n"},
  };
}

}  // namespace

std::vector<Shape> text_shapes() { return joined({lists(), headings(), remarks(), lines(), words(), signs()}); }

std::vector<Shape> pair_shapes() {
  constexpr std::string_view diff = "diff FILE OTHER";
  return {
      {"equal goals", diff, head, "✓ Röja sly längs ån\n"},
      {"goals that differ in their numbers", diff, head, "✓ Röja $i meter led vid sjö $j\n"},
      {"goals of letters", diff, head, "✓ Röja led$w vid sjön$w\n"},
      {"areas", diff, "Plan 2025\n\n", "Område $i Röja\nMål\n✓ Röja $i\n✓ Byta $i\n"},
      {"a goal without end", diff, head + "✓ Röja", " led$i", "\n✓ Röja sly\n"},
  };
}

}  // namespace planctl::growth
