#include "generated_documents.h"

#include <fmt/format.h>

#include <array>
#include <map>

#include "random.h"
#include "readings.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

using Texts = std::vector<std::string>;

/// Words of one kind by the name they have in patterns: "{thing}" is any of the things.
using Words = std::map<std::string, Texts, std::less<>>;

// clang-format off
const Words swedish{
    {"deed", {"Röja", "Märka upp", "Rusta", "Öppna", "Byta ut", "Bygga", "Ta fram", "Se över", "Förnya", "Inrätta"}},
    {"thing", {"sommarleder", "spänger", "vindskydd", "vinterleder", "rastplatser", "broar", "vägvisare",
               "nödtelefoner", "RSL-märkta dagsturer", "sommar- och vinterleder", "informationskartor",
               "underhållsplaner", "hundvänliga övernattningsrum"}},
    {"place", {"i alla kretsar", "längs kusten", "ovanför trädgränsen", "i Norrbotten och Västerbotten",
               "i fjällnära kommuner", "vid busshållplatserna", "i samarbete med markägarna", "på hemorten"}},
    {"people", {"medlemmar", "stugvärdar", "turledare", "kursledare", "ungdomar", "ledansvariga", "deltagare"}},
    {"done", {"gå en kurs i första hjälpen", "erbjudas fortsättningskursen", "få en egen kontaktperson",
              "bjudas in till en tur", "kunna elda i en kamin", "delta i lavinkurserna"}},
    {"when", {"före den 15 november", "under våren", "senast i september", "före utgången av året",
              "inom tre månader", "under hela säsongen", "två gånger om året"}},
    {"body", {"kommunerna", "Trafikverket", "länsstyrelserna", "skolorna", "Naturvårdsverket", "grannförbunden"}},
    {"number", {"3", "12", "40", "75", "110", "1 200", "25 000"}},
    {"goal", {"{deed} {thing} {place}", "{deed} {thing} {place} {when}", "{deed} minst {number} {thing} {when}",
              "Alla {people} ska {done}", "Minst {number} {people} ska {done} {when}",
              "Fler {people} ska {done} {place}", "Öka antalet {people} {place}",
              "Verka för att {body} och {body} rustar {thing} {place}", "Teckna avtal med {body} om {thing}, {thing} och {thing} {when}",
              "{deed} {thing} tillsammans med {body} {place}, i första hand där vägarna är långa och bussarna få",
              "{deed} {thing} (t.ex. {thing}) {place}", "Varje krets ska ha {number} {people} {when}"}},
    {"area", {"Trygga leder", "Öppna stugor", "Levande kretsar", "Kunskap på fjället", "Natur och klimat",
              "Ungdomar i rörelse", "En starkare röst", "Ekonomi och förvaltning", "Vintern"}},
    {"sentence", {"Under vintern gick kretsarna igenom hälften av sina {thing}.", "Intresset är stort, men vägen dit är lång.",
                  "Det är särskilt tydligt {place}, där {people} har blivit färre för varje år.",
                  "Därför behövs fler {people} som kan ta ansvar för {thing} {place}.",
                  "Styrelsen har länge talat med {body} om saken.", "Ingen ska behöva vänta längre än nödvändigt på svar.",
                  "Många har hört av sig med förslag, och de flesta av dem är kloka.",
                  "Erfarenheterna från {body} visar att det går att göra mycket med små medel."}},
    {"title", {"Mål och inriktning {year}", "Verksamhetsplan {year}", "Plan för förbundet {year}", "Förbundets mål {year}"}},
    {"decision", {"Beslut av förbundsstyrelsen den 6 december"}},
    {"background", {"Bakgrund", "Inledning"}},
    {"label", {"Mål", "Våra mål"}},
    {"lead-in", {"Under året ska vi:", "Förbundet ska:"}},
    {"index", {"Våra områden"}},
    {"name", {"Riksförbundet Stugor och Leder"}},
};

const Words english{
    {"deed", {"Clear", "Mark", "Repair", "Open", "Replace", "Build", "Publish", "Review", "Renew", "Establish"}},
    {"thing", {"summer trails", "boardwalks", "wind shelters", "winter trails", "resting places", "footbridges", "signposts",
               "emergency telephones", "short- and long-distance trails", "information maps", "well-marked day trips"}},
    {"place", {"in every branch", "along the coast", "above the tree line", "in the northern counties",
               "close to the bus stops", "together with the landowners", "on both sides of the border"}},
    {"people", {"members", "hut wardens", "trail hosts", "instructors", "volunteers", "young leaders"}},
    {"done", {"take the first aid course", "be offered the advanced course", "have a contact person",
              "be invited to a tour", "attend the avalanche courses"}},
    {"when", {"before 15 November", "during the spring", "by September", "before the end of the year",
              "within three months", "twice a year"}},
    {"body", {"the municipalities", "the Road Administration", "the county boards", "the schools", "partner clubs"}},
    {"number", {"3", "12", "40", "75", "110", "1,200"}},
    {"goal", {"{deed} {thing} {place}", "{deed} {thing} {place} {when}", "{deed} at least {number} {thing} {when}",
              "All {people} shall {done}", "At least {number} {people} shall {done} {when}",
              "More {people} should {done} {place}", "Increase the number of {people} {place}",
              "Persuade {body} and {body} to repair {thing} {place}", "Agree with {body} on {thing}, {thing} and {thing} {when}",
              "{deed} {thing} together with {body} {place}, first of all where the roads are long and the buses few",
              "{deed} {thing} (e.g. {thing}) {place}"}},
    {"area", {"Safe trails", "Open huts", "Living branches", "Knowledge in the mountains", "Nature and climate",
              "Young people outdoors", "A stronger voice", "Winter"}},
    {"sentence", {"Last winter the branches inspected half of their {thing}.", "Many are interested, but the way is long.",
                  "This is clearest {place}, where {people} have become fewer every year.",
                  "More {people} are needed who can look after {thing} {place}.",
                  "The board has talked to {body} about it for years.", "Nobody should have to wait for an answer.",
                  "What {body} have learned shows that much can be done with little money."}},
    {"title", {"Goals and priorities {year}", "Plan of work {year}", "Action plan {year}"}},
    {"decision", {"Adopted by the board on 6 December"}},
    {"background", {"Background", "Introduction"}},
    {"label", {"Goals", "Our goals"}},
    {"lead-in", {"During the year we shall:", "The federation shall:"}},
    {"index", {"Our areas"}},
    {"name", {"The Federation of Huts and Trails"}},
};
// clang-format on

const Words& words_in(std::string_view language) { return language == "sv" ? swedish : english; }

/// Says things in one language.
class Speaker {
 public:
  Speaker(std::string_view language, int year, Random& random)
      : words_(words_in(language)), year_(std::to_string(year)), random_(random) {}

  std::string say(std::string_view kind) {
    if (kind == "year") return year_;
    std::string text = random_.pick(words_.find(kind)->second);
    for (auto begin = text.find('{'); begin != std::string::npos; begin = text.find('{', begin)) {
      std::size_t end = text.find('}', begin);
      std::string said = say(std::string_view(text).substr(begin + 1, end - begin - 1));
      text.replace(begin, end + 1 - begin, said);
      begin += said.size();
    }
    return text;
  }

  /// Two to five sentences.
  std::string say_paragraph() {
    std::string text = say("sentence");
    for (std::uint32_t more = 1 + random_.below(4); more > 0; --more) text += " " + say("sentence");
    return text;
  }

 private:
  const Words& words_;
  std::string year_;
  Random& random_;
};

void add_goals(Area& area, Speaker& speaker, Random& random) {
  for (std::uint32_t goals = 2 + random.below(6); goals > 0; --goals) {
    area.goals.emplace_back();
    area.goals.back().text = speaker.say("goal");
  }
}

/// Below one goal, now and then.
void add_inner_goals(Area& area, Speaker& speaker, Random& random) {
  std::size_t below = random.below(area.goals.size());
  for (std::uint32_t goals = 2 + random.below(2); goals > 0; --goals) {
    Goal goal;
    goal.text = speaker.say("goal");
    goal.depth = 1;
    area.goals.insert(area.goals.begin() + static_cast<std::ptrdiff_t>(below + 1), goal);
  }
}

bool has_area(const Plan& plan, const std::string& title) {
  return std::any_of(plan.areas.begin(), plan.areas.end(), [&](const Area& area) { return area.title == title; });
}

void add_area(Plan& plan, Speaker& speaker, Random& random) {
  std::string title = speaker.say("area");
  if (has_area(plan, title)) return;
  plan.areas.emplace_back();
  Area& area = plan.areas.back();
  area.title = title;
  for (std::uint32_t paragraphs = 1 + random.below(2); paragraphs > 0; --paragraphs)
    area.rationale.push_back(speaker.say_paragraph());
  add_goals(area, speaker, random);
  if (random.chance(15)) add_inner_goals(area, speaker, random);
}

Plan generate_plan(std::string_view language, Random& random) {
  int year = 2020 + static_cast<int>(random.below(10));
  Speaker speaker(language, year, random);
  Plan plan;
  plan.title = speaker.say("title");
  plan.period = {year, year};
  if (random.chance(70)) plan.background.push_back(speaker.say_paragraph());
  for (std::uint32_t areas = 3 + random.below(4); areas > 0; --areas) add_area(plan, speaker, random);
  return plan;
}

Look generate_look(Random& random) {
  constexpr std::array<std::string_view, 10> markers{"•", "–", "-", "*", "✓", "▪", "1.", "1)", "a)", "Mål 1:"};
  constexpr std::array<std::string_view, 3> inner_markers{"–", "o", "-"};
  Look look;
  look.heading = HeadingLook{static_cast<std::uint8_t>(random.below(3))};
  look.label = LabelLook{static_cast<std::uint8_t>(random.below(4))};
  look.page = PageLook{static_cast<std::uint8_t>(random.below(3))};
  look.line_end = random.chance(30) ? LineEndLook::cut : LineEndLook::whole;
  look.item = random.chance(25) ? ItemLook::spaced : ItemLook::dense;
  look.wrap = random.chance(30) ? WrapLook::flush : WrapLook::hanging;
  look.index = random.chance(30) ? IndexLook::list : IndexLook::none;
  look.marker = markers[random.below(markers.size())];
  look.inner_marker = inner_markers[random.below(inner_markers.size())];
  if (look.inner_marker == look.marker) look.inner_marker = "o";
  look.indent = random.below(3) * 2;
  look.width = 30 + random.below(91);
  return look;
}

/// The `i`th marker of a list whose first is `marker`.
std::string count_on(std::string marker, std::size_t i) {
  if (auto digit = marker.find('1'); digit != std::string::npos) return marker.replace(digit, 1, std::to_string(i + 1));
  if (marker == "a)") marker[0] = static_cast<char>('a' + i);
  return marker;
}

bool is_vowel(char32_t c) { return std::u32string_view(U"aeiouyåäö").find(c) != std::u32string_view::npos; }
bool is_consonant(char32_t c) { return unicode::is_lower(c) && !is_vowel(c); }

/// Where "vandringen" may be cut, as "vand-ringen": two consonants between vowels, three letters or more on either
/// side. The last such place that leaves `most` characters in front; 0 for none.
std::size_t cut_place(const std::string& word, std::size_t most) {
  std::size_t found = 0;
  std::u32string letters;
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < word.size();) {
    places.push_back(at);
    letters.push_back(unicode::next(word, at));
    if (!unicode::is_lower(letters.back()) && letters.size() > 1) return 0;
  }
  for (std::size_t i = 3; i + 3 <= letters.size() && i <= most; ++i) {
    bool place = i >= 2 && is_vowel(letters[i - 2]) && is_consonant(letters[i - 1]) && is_consonant(letters[i]) &&
                 is_vowel(letters[i + 1]) && letters[i - 1] != letters[i];
    if (place) found = places[i];
  }
  return found;
}

/// Writes the lines of a document, page by page.
class Writer {
 public:
  explicit Writer(const Writing& writing) : writing_(writing), look_(writing.look) {}

  std::string write() {
    const Plan& plan = writing_.plan;
    line(plan.title);
    line("");
    line(fmt::format("{} {}", word("decision"), plan.year() - 1));
    if (!plan.background.empty()) heading(word("background"));
    for (const std::string& text : plan.background) paragraph(text);
    if (look_.index == IndexLook::list) index();
    for (std::size_t i = 0; i < plan.areas.size(); ++i) area(plan.areas[i], i);
    return out_;
  }

 private:
  static constexpr std::size_t page_lines = 44;

  void area(const Area& area, std::size_t number) {
    heading(heading_of(area, number));
    for (const std::string& text : area.rationale) paragraph(text);
    label();
    std::size_t outer = 0;
    for (const Goal& goal : area.goals) {
      if (look_.item == ItemLook::spaced) line("");
      std::string indent(look_.indent + goal.depth * 4U, ' ');
      item(goal.text, indent, goal.depth == 0 ? count_on(look_.marker, outer++) : look_.inner_marker);
    }
  }

  std::string heading_of(const Area& area, std::size_t number) const {
    switch (look_.heading) {
      case HeadingLook::numbered:
        return fmt::format("{}. {}", number + 1, area.title);
      case HeadingLook::marked:
        return "## " + area.title;
      case HeadingLook::plain:
        return area.title;
    }
    return {};
  }

  void label() {
    if (look_.label == LabelLook::none) return line("");
    if (look_.label == LabelLook::lead_in) return paragraph(word("lead-in"));
    std::string year = look_.label == LabelLook::word ? "" : " " + std::to_string(writing_.plan.year());
    line("");
    line(word("label") + year);
  }

  void index() {
    heading(fmt::format("{} {}", word("index"), writing_.plan.year()));
    line("");
    for (const Area& area : writing_.plan.areas) line("• " + area.title);
  }

  /// The first word of a kind: a document says it the same way throughout.
  [[nodiscard]] const std::string& word(std::string_view kind) const {
    return words_in(writing_.language).find(kind)->second.front();
  }

  void heading(const std::string& text) {
    line("");
    if (look_.page != PageLook::breaks) line("");
    bool page = look_.page == PageLook::breaks && lines_ > page_lines / 2;
    if (page) lines_ = 0;
    line((page ? "\f" : "") + text);
  }

  void paragraph(const std::string& text) {
    line("");
    wrap(text, "", "");
  }

  void item(const std::string& text, const std::string& indent, const std::string& marker) {
    std::string first = indent + marker + " ";
    bool hanging = look_.wrap == WrapLook::hanging;
    wrap(text, first, hanging ? std::string(unicode::length(first), ' ') : indent);
  }

  void wrap(std::string_view text, const std::string& first, const std::string& other) {
    std::string current = first;
    std::size_t used = unicode::length(first);
    bool begun = false;
    auto put = [&](std::string_view word) {
      current += word;
      used += unicode::length(word);
      begun = true;
    };
    auto end_line = [&] {
      line(current);
      current = other;
      used = unicode::length(other);
      begun = false;
    };
    while (!text.empty()) {
      std::size_t end = std::min(text.find(' '), text.size());
      std::string word(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
      std::size_t space = begun ? 1 : 0;
      if (begun && used + 1 + unicode::length(word) > look_.width) {
        std::size_t cut = room_for_part(word, used + 1);
        if (cut > 0) put(" " + word.substr(0, cut) + "-");
        word.erase(0, cut);
        end_line();
        space = 0;
      }
      put((space > 0 ? " " : "") + word);
    }
    line(current);
  }

  /// How much of a word still stands on the line.
  [[nodiscard]] std::size_t room_for_part(const std::string& word, std::size_t used) const {
    bool room = look_.line_end == LineEndLook::cut && used + 4 < look_.width;
    return room ? cut_place(word, look_.width - used - 1) : 0;
  }

  void line(const std::string& text) {
    out_ += text + "\n";
    ++lines_;
    if (look_.page == PageLook::numbers && lines_ % page_lines == 0) turn_page();
  }

  void turn_page() { out_ += fmt::format("\n{}\n\f{}\n\n", ++page_, word("name")); }

  const Writing& writing_;
  const Look& look_;
  std::string out_;
  std::size_t lines_ = 0;
  std::size_t page_ = 0;
};

}  // namespace

std::string to_string(const Look& look) {
  constexpr std::array<std::string_view, 3> headings{"plain", "numbered", "marked"};
  constexpr std::array<std::string_view, 4> labels{"no label", "label", "label with year", "lead-in"};
  constexpr std::array<std::string_view, 3> pages{"one page", "page breaks", "page numbers"};
  return fmt::format(
      "{} headings, {}, {}, {}, {}, {}, {}, markers {}, inner markers {}, indent {}, width {}",
      headings[static_cast<std::size_t>(look.heading)], labels[static_cast<std::size_t>(look.label)],
      pages[static_cast<std::size_t>(look.page)], look.line_end == LineEndLook::cut ? "cut words" : "whole words",
      look.item == ItemLook::spaced ? "spaced" : "dense", look.wrap == WrapLook::hanging ? "hanging" : "flush",
      look.index == IndexLook::list ? "index" : "no index", look.marker, look.inner_marker, look.indent, look.width);
}

Writing generate_writing(std::uint32_t seed) {
  Random random(seed);
  std::string language = random.chance(70) ? "sv" : "en";
  Plan plan = generate_plan(language, random);
  return {language, std::move(plan), generate_look(random)};
}

std::string write_document(const Writing& writing) { return Writer(writing).write(); }

std::string outline(const Writing& writing) {
  Document document;
  document.plans.push_back(writing.plan);
  return outline(document);
}

}  // namespace planctl::tests
