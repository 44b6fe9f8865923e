#include "word_lists.h"

namespace bench {
namespace {

using Text = std::string_view;

constexpr Text verbs[] = {"öka",
                          "minska",
                          "byta",
                          "bygga",
                          "röja",
                          "märka",
                          "måla",
                          "öppna",
                          "stänga",
                          "ordna",
                          "erbjuda",
                          "pröva",
                          "förnya",
                          "reparera",
                          "rusta",
                          "kontrollera",
                          "inventera",
                          "redovisa",
                          "samordna",
                          "flytta",
                          "hyra",
                          "köpa",
                          "städa",
                          "dränera",
                          "tjära",
                          "besiktiga",
                          "fotografera",
                          "kartlägga",
                          "beskriva",
                          "översätta",
                          "tillgängliggöra",
                          "vinterbona",
                          "bemanna",
                          "utrusta",
                          "förlänga",
                          "bredda"};

constexpr Text adjectives[] = {"murkna",      "äldsta",     "nya",           "obemannade", "avlägsna", "populära",
                               "felaktiga",   "öppna",      "stängda",       "trygga",     "hala",     "branta",
                               "sanka",       "natursköna", "vinterstängda", "nedlagda",   "stora",    "små",
                               "hundvänliga", "rökfria",    "solvarma",      "timrade",    "tjärade",  "barnvänliga"};

constexpr Text first_parts[] = {
    "vinter",   "sommar",  "höst",  "fjäll",    "skogs",     "kust",      "skärgårds", "sjö",
    "älv",      "dal",     "myr",   "strand",   "ö",         "fyr",       "hamn",      "båt",
    "kanot",    "kajak",   "segel", "skid",     "skoter",    "cykel",     "häst",      "hund",
    "fiske",    "bär",     "svamp", "fågel",    "ren",       "björn",     "stjärn",    "norrskens",
    "gryning",  "kvälls",  "helg",  "dagsturs", "långturs",  "vandrings", "paddlings", "klätter",
    "grott",    "glaciär", "lavin", "oväders",  "räddnings", "nöd",       "familje",   "barn",
    "nybörjar", "veteran", "gäst",  "boknings", "ved",       "vatten",    "sol",       "vind",
    "timmer",   "sten",    "torv",  "gräns",    "sameby",    "kyrk",      "kvarn",     "gruv"};

constexpr Noun nouns[] = {{"stugor", "stugorna"},
                          {"leder", "lederna"},
                          {"broar", "broarna"},
                          {"kurser", "kurserna"},
                          {"turer", "turerna"},
                          {"kartor", "kartorna"},
                          {"skyltar", "skyltarna"},
                          {"kojor", "kojorna"},
                          {"bryggor", "bryggorna"},
                          {"båtar", "båtarna"},
                          {"förråd", "förråden"},
                          {"nätter", "nätterna"},
                          {"gäster", "gästerna"},
                          {"värdar", "värdarna"},
                          {"lag", "lagen"},
                          {"veckor", "veckorna"},
                          {"läger", "lägren"},
                          {"stigar", "stigarna"},
                          {"spänger", "spängerna"},
                          {"skydd", "skydden"},
                          {"raster", "rasterna"},
                          {"kaminer", "kaminerna"},
                          {"tak", "taken"},
                          {"dörrar", "dörrarna"},
                          {"trappor", "trapporna"},
                          {"räcken", "räckena"},
                          {"stolpar", "stolparna"},
                          {"rösen", "rösena"},
                          {"guider", "guiderna"},
                          {"blad", "bladen"},
                          {"nycklar", "nycklarna"},
                          {"skåp", "skåpen"},
                          {"telefoner", "telefonerna"},
                          {"mätare", "mätarna"},
                          {"pumpar", "pumparna"},
                          {"brunnar", "brunnarna"},
                          {"bastur", "basturna"},
                          {"grillar", "grillarna"},
                          {"parkeringar", "parkeringarna"},
                          {"stationer", "stationerna"},
                          {"träffar", "träffarna"},
                          {"tävlingar", "tävlingarna"},
                          {"utställningar", "utställningarna"},
                          {"fonder", "fonderna"},
                          {"regler", "reglerna"},
                          {"kontroller", "kontrollerna"},
                          {"mätningar", "mätningarna"},
                          {"inventeringar", "inventeringarna"},
                          {"reparationer", "reparationerna"},
                          {"kälkar", "kälkarna"},
                          {"åror", "årorna"},
                          {"tält", "tälten"},
                          {"ryggsäckar", "ryggsäckarna"},
                          {"lyktor", "lyktorna"},
                          {"bänkar", "bänkarna"},
                          {"grindar", "grindarna"},
                          {"stängsel", "stängslen"},
                          {"utsikter", "utsikterna"},
                          {"fester", "festerna"},
                          {"sånger", "sångerna"}};

constexpr Text actors[] = {"kretsarna", "förbundet", "styrelsen", "stugvärdarna", "varje krets", "ledlagen"};
constexpr Text deadlines[] = {"före den första snön", "inom tre veckor", "senast den 1 juni", "under sommaren",
                              "före midsommar",       "inom ett år",     "till stämman",      "varje höst"};
constexpr Text means[] = {"genom att",       "– särskilt för", "så att det blir lättare att",
                          "tillsammans med", "med hjälp av",   "för att kunna"};
constexpr int figures[] = {2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, 120, 250, 400, 900, 1500};

constexpr WordLists natural{verbs, adjectives, first_parts, nouns, actors, deadlines, means, figures};

}  // namespace

const WordLists& natural_lists() { return natural; }

const WordLists& adverse_lists() {
  static const WordLists adverse{natural.verbs.first(8),  natural.adjectives.first(5), {},
                                 natural.nouns.first(12), natural.actors.first(2),     natural.deadlines.first(1),
                                 natural.means.first(2),  natural.figures.first(3)};
  return adverse;
}

}  // namespace bench
