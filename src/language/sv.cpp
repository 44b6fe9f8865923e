#include "language/language.h"
#include "language/words.h"

namespace planctl {
namespace {

constexpr auto goal_nouns =
    sorted_words({"mål", "målen", "målet", "målsättning", "målsättningar", "målsättningen", "målsättningarna", "delmål",
                  "delmålen", "effektmål", "inriktningsmål", "verksamhetsmål", "resultatmål", "huvudmål", "årsmål",
                  "måltal", "åtaganden", "åtagande"});
constexpr auto label_fillers = sorted_words(
    {"våra",         "vårt",         "de",           "det",        "dessa",      "för",        "under",
     "till",         "år",           "året",         "är",         "att",        "i",          "och",
     "som",          "per",          "ett",          "två",        "tre",        "fyra",       "fem",
     "sex",          "sju",          "åtta",         "nio",        "tio",        "årets",      "följande",
     "konkreta",     "övergripande", "prioriterade", "uppsatta",   "mätbara",    "perioden",   "verksamhetsåret",
     "planperioden", "kommande",     "särskilda",    "viktigaste", "gemensamma", "vi",         "har",
     "satt",         "ska",          "vill",         "uppnå",      "nå",         "främsta",    "styrande",
     "januari",      "februari",     "mars",         "april",      "maj",        "juni",       "juli",
     "augusti",      "september",    "oktober",      "november",   "december",   "senast",     "detta",
     "område",       "området",      "inom",         "nämndens",   "styrelsens", "förbundets", "föreningens"});
constexpr auto other_labels = sorted_words({"aktiviteter",
                                            "aktivitet",
                                            "åtgärder",
                                            "åtgärd",
                                            "insatser",
                                            "indikatorer",
                                            "indikator",
                                            "uppföljning",
                                            "ansvar",
                                            "ansvarig",
                                            "ansvariga",
                                            "resurser",
                                            "tidplan",
                                            "tidsplan",
                                            "nyckeltal",
                                            "mått",
                                            "arbetssätt",
                                            "metod",
                                            "metoder",
                                            "strategier",
                                            "så gör vi",
                                            "så här gör vi",
                                            "så mäter vi",
                                            "så når vi dit",
                                            "hur",
                                            "utvärdering",
                                            "förväntat resultat",
                                            "budget",
                                            "kostnad",
                                            "kostnader",
                                            "genomförande",
                                            "utmaningar",
                                            "våra utmaningar",
                                            "styrkor",
                                            "svagheter",
                                            "möjligheter",
                                            "hot",
                                            "exempel på aktiviteter",
                                            "planerade aktiviteter",
                                            "risker",
                                            "så arbetar vi"});
constexpr auto background_titles = sorted_words({"bakgrund",
                                                 "inledning",
                                                 "förord",
                                                 "sammanfattning",
                                                 "syfte",
                                                 "syfte och bakgrund",
                                                 "nuläge",
                                                 "nulägesanalys",
                                                 "omvärld",
                                                 "omvärldsanalys",
                                                 "ordlista",
                                                 "definitioner",
                                                 "bilaga",
                                                 "bilagor",
                                                 "om planen",
                                                 "om dokumentet",
                                                 "läsanvisning",
                                                 "motivering",
                                                 "varför",
                                                 "vision",
                                                 "värdegrund",
                                                 "utgångspunkter",
                                                 "styrdokument",
                                                 "referenser",
                                                 "begrepp",
                                                 "källor",
                                                 "omvärldsbevakning",
                                                 "om verksamhetsplanen",
                                                 "rationale",
                                                 "bakgrund och syfte",
                                                 "ledamöter",
                                                 "kontakt",
                                                 "kontaktuppgifter",
                                                 "uppdrag",
                                                 "vårt uppdrag",
                                                 "verksamhetsidé",
                                                 "vår vision",
                                                 "ord och begrepp",
                                                 "fotnoter",
                                                 "styrelsen",
                                                 "styrelse",
                                                 "valberedningen",
                                                 "undertecknare",
                                                 "deltagare",
                                                 "närvarande",
                                                 "relaterade dokument",
                                                 "på den här sidan",
                                                 "justerare",
                                                 "justeras",
                                                 "innehåll på sidan"});
constexpr auto contents_titles = sorted_words({"innehåll", "innehållsförteckning", "innehåll:"});
constexpr auto item_nouns = sorted_words(
    {"mål", "delmål", "effektmål", "inriktningsmål", "verksamhetsmål", "resultatmål", "årsmål", "åtagande", "huvudmål",
     "prioritering", "målområde", "område", "fokusområde", "insatsområde", "kapitel", "avsnitt", "tema", "prioritet"});
constexpr auto plan_nouns = sorted_words({"verksamhetsplan",
                                          "plan",
                                          "planen",
                                          "handlingsplan",
                                          "arbetsplan",
                                          "strategi",
                                          "strategisk",
                                          "inriktning",
                                          "mål",
                                          "program",
                                          "prioriteringar",
                                          "prioriterade",
                                          "målsättningar",
                                          "budget",
                                          "åtgärdsplan",
                                          "utvecklingsplan",
                                          "målprogram",
                                          "agenda",
                                          "arbetsprogram",
                                          "verksamhetsinriktning",
                                          "målplan",
                                          "handlingsprogram",
                                          "verksamhetsplanen",
                                          "måldokument",
                                          "planer",
                                          "verksamhetsplaner",
                                          "långtidsplan",
                                          "årsplan",
                                          "fokusområden"});
constexpr auto conjunctions = sorted_words({"och", "eller", "samt", "respektive", "resp", "resp.", "&"});
constexpr auto unsuspended =
    sorted_words({"gemensamt", "ensamt", "sparsamt", "långsamt", "verksamt", "hjälpsamt", "uppmärksamt", "våldsamt",
                  "mödosamt", "arbetsamt", "aktsamt", "lönsamt", "hälsosamt", "ansamt"});
constexpr auto connectors = sorted_words(
    {"och",    "eller",  "samt",  "för",  "i",    "på",    "av",    "med",  "till",  "från",       "om",    "som",
     "att",    "den",    "det",   "de",   "en",   "ett",   "vid",   "mot",  "hos",   "inom",       "genom", "utan",
     "mellan", "vår",    "vårt",  "våra", "sin",  "sitt",  "sina",  "vars", "än",    "respektive", "såväl", "bland",
     "kring",  "enligt", "under", "över", "före", "efter", "cirka", "ca",   "minst", "högst",      "&",     "–"});
constexpr auto open_endings = sorted_words(
    {"vi",  "att",   "ska",        "är",    "skall", "genom", "för",  "vill",       "kommer",    "med",      "om",
     "och", "av",    "på",         "i",     "till",  "ha",    "bör",  "måste",      "kan",       "oss",      "därför",
     "som", "annat", "exempelvis", "uppnå", "nå",    "vilja", "blir", "föreningen", "förbundet", "styrelsen"});
constexpr auto modals = sorted_words({"ska", "skall", "vill", "bör", "kommer", "måste"});
constexpr auto further = sorted_words(
    {"andra", "annat", "övriga", "övrigt", "utöver", "dessutom", "förutom", "därtill", "vidare", "därutöver"});
constexpr auto dating =
    sorted_words({"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
                  "november", "december", "hösten", "våren", "kongressen", "sedan", "från"});
constexpr auto function_words = sorted_words(
    {"och",  "eller", "samt", "för",   "i",     "på",    "av",   "med",   "till",    "från",  "om",   "som",    "att",
     "den",  "det",   "de",   "en",    "ett",   "vid",   "mot",  "hos",   "inom",    "genom", "utan", "mellan", "vår",
     "vårt", "våra",  "sin",  "sitt",  "sina",  "är",    "ska",  "skall", "bör",     "kan",   "vi",   "ur",     "under",
     "över", "än",    "så",   "dessa", "detta", "denna", "dess", "där",   "när",     "har",   "ha",   "blir",   "bli",
     "vara", "sig",   "inte", "också", "även",  "år",    "åren", "års",   "perioden"});
constexpr auto one_letter_words = sorted_words({"i", "å", "ö"});
constexpr auto glued_conjunctions = sorted_words({"och"});
constexpr auto kept_prefixes = sorted_words({"icke", "ex", "vice", "f.d."});
constexpr auto furniture_labels = sorted_words({"uppdaterad",
                                                "senast uppdaterad",
                                                "sidansvarig",
                                                "publicerad",
                                                "ändrad",
                                                "senast ändrad",
                                                "granskad",
                                                "sidan uppdaterad",
                                                "sidan uppdaterades",
                                                "du är här",
                                                "innehållsansvarig",
                                                "webbansvarig",
                                                "senast granskad",
                                                "sidan uppdaterad den",
                                                "senast uppdaterad den",
                                                "publicerad den",
                                                "uppdaterad den",
                                                "sidan publicerad",
                                                "sidan senast uppdaterad",
                                                "dela sidan",
                                                "dela på"});
constexpr auto mail_labels = sorted_words({"från", "till", "ämne", "datum", "skickat", "kopia"});
constexpr auto furniture_lines = sorted_words({"dela",
                                               "skriv ut",
                                               "lyssna",
                                               "till toppen",
                                               "till innehållet",
                                               "hoppa till innehåll",
                                               "tillbaka till toppen",
                                               "meny",
                                               "sök",
                                               "dela sidan",
                                               "dela på facebook",
                                               "dela på linkedin",
                                               "skriv ut sidan",
                                               "hoppa till huvudinnehåll",
                                               "hoppa till innehållet",
                                               "logga in",
                                               "lyssna på sidan",
                                               "stäng",
                                               "tipsa",
                                               "kakor",
                                               "om kakor",
                                               "tillbaka",
                                               "till startsidan",
                                               "hoppa till huvudinnehållet",
                                               "facebook",
                                               "linkedin",
                                               "mejla",
                                               "e-posta",
                                               "var informationen till hjälp?",
                                               "ja nej"});
constexpr auto page_words = sorted_words({"sida", "sid", "sid.", "s", "s."});
constexpr auto page_joins = sorted_words({"av"});
constexpr auto frequent = sorted_words({"och", "att", "ska", "för", "är", "på", "med"});

// Comparing.
constexpr auto light = sorted_words(
    {"procent",    "kronor",      "öka",         "ökar",       "minska",     "minskar",     "stärka",       "stärker",
     "förbättra",  "utveckla",    "verka",       "verkar",     "arbeta",     "arbetar",     "genomföra",    "genomförs",
     "genomföras", "genomgå",     "säkerställa", "fortsätta",  "fortsätter", "skapa",       "bidra",        "sträva",
     "främja",     "få",          "får",         "göra",       "göras",      "ge",          "ges",          "nå",
     "ta",         "fram",        "ska",         "delta",      "antal",      "antalet",     "andel",        "andelen",
     "fler",       "flera",       "färre",       "alla",       "samtliga",   "varje",       "minst",        "högst",
     "mer",        "mindre",      "nya",         "ny",         "nytt",       "bättre",      "olika",        "viktiga",
     "särskild",   "särskilda",   "särskilt",    "finnas",     "finns",      "stå",         "ordna",        "införa",
     "inrätta",    "driva",       "hålla",       "bedriva",    "kunna",      "vill",        "gemensam",     "gemensamt",
     "gemensamma", "syfte",       "bli",         "några",      "vissa",      "utöka",       "höja",         "sänka",
     "hela",       "bland",       "samt",        "klara",      "medverka",   "se",          "ses",          "sätta",
     "sätt",       "måste",       "deltagare",   "deltagarna", "deltagande", "deltagandet", "personer",     "person",
     "människor",  "tillsammans", "samarbete",   "samverkan",  "använda",    "användning",  "användningen", "användas",
     "erbjuda",    "erbjudas",    "erbjuds",     "lättare"});
constexpr auto time_words =
    sorted_words({"januari",        "februari",   "mars",      "april",           "maj",
                  "juni",           "juli",       "augusti",   "september",       "oktober",
                  "november",       "december",   "årligen",   "årets",           "året",
                  "årsskiftet",     "föregående", "jämfört",   "utgången",        "slutet",
                  "början",         "senast",     "före",      "innan",           "efter",
                  "hösten",         "våren",      "sommaren",  "vintern",         "halvåret",
                  "kvartal",        "kvartalet",  "nuvarande", "fortfarande",     "kommande",
                  "månad",          "månader",    "vecka",     "veckor",          "dag",
                  "dagar",          "fortsatt",   "löpande",   "verksamhetsåret", "planperioden",
                  "mandatperioden", "jämförelse", "ännu",      "redan",           "varannan",
                  "varje",          "dagligen",   "månadsvis", "omgående",        "snarast"});
constexpr auto measures = sorted_words({"antal", "antalet", "andel", "andelen"});
constexpr auto tails = sorted_words({"genom", "exempelvis", "vilket", "framför", "framförallt", "därigenom", "varav",
                                     "jämfört", "jämförelse", "särskilt", "gärna"});
constexpr auto before_verbs = sorted_words({"ska", "skall", "att", "bör", "kan", "måste", "vill", "och"});
constexpr auto verb_endings = sorted_words({"a", "as"});
constexpr auto noun_endings = sorted_words({"arna", "erna", "orna", "arnas", "ernas", "ornas", "ena"});
constexpr auto derivations =
    sorted_words({"ent",  "er",   "erande", "erand", "nd",  "ning", "ningar", "ing",   "ingar", "ande",
                  "else", "skap", "het",    "ig",    "isk", "ligt", "lig",    "ation", "s",     "d",
                  "t",    "n",    "r",      "nde",   "t",   "it",   "st",     "bar",   "ör"});
constexpr std::string_view concepts[] = {
    "anordna arrangera ordna genomföra hålla ha",
    "införa inrätta upprätta starta inleda",
    "utarbeta upprätta",
    "lansera publicera",
    "rekrytera värva",
    "kurs utbildning",
    "träff möte sammankomst",
    "webbplats webbsida hemsida webb",
    "anställd medarbetare personal",
    "invånare medborgare kommuninvånare",
    "ungdomar unga",
    "kartlägga undersöka utreda",
    "utvärdera utvärdering uppföljning",
    "följa granska bevaka",
    "information informera upplysa",
    "stöd stödja stötta",
    "kostnad utgift",
    "enkät undersökning",
    "besöka besök",
    "regelbundet löpande kontinuerligt",
    "tillsammans samarbete samverkan gemensamt",
    "deltagare personer människor delta deltagande",
    "plan handlingsplan åtgärdsplan program",
};
constexpr auto suffixes =
    sorted_words({"andena", "andet", "arens", "arnas", "ernas", "ornas", "ande", "anden", "ades", "aren",
                  "arna",   "erna",  "orna",  "ena",   "enas",  "ade",   "are",  "ast",   "at",   "ar",
                  "er",     "or",    "en",    "et",    "an",    "as",    "na",   "ad",    "a",    "e"});
constexpr auto rising = sorted_words(
    {"öka", "ökar", "ökas", "fler", "mer", "höja", "höjs", "höjas", "utöka", "utökas", "stärka", "stärks", "ökad"});
constexpr auto falling = sorted_words(
    {"minska", "minskar", "minskas", "färre", "mindre", "sänka", "sänks", "sänkas", "halvera", "försvaga", "minskad"});
constexpr auto binding = sorted_words({"ska", "skall", "måste"});
constexpr auto loose = sorted_words({"bör", "kan", "vill", "strävar", "sträva", "försöka", "försöker"});
constexpr auto universal = sorted_words({"alla", "samtliga", "varje", "hela"});
constexpr auto partial = sorted_words({"fler", "flera", "några", "vissa", "många", "flertalet"});
constexpr Numeral numerals[] = {{"två", 2},      {"tre", 3},      {"fyra", 4},     {"fem", 5},     {"sex", 6},
                                {"sju", 7},      {"åtta", 8},     {"nio", 9},      {"tio", 10},    {"elva", 11},
                                {"tolv", 12},    {"tretton", 13}, {"fjorton", 14}, {"femton", 15}, {"sexton", 16},
                                {"sjutton", 17}, {"arton", 18},   {"nitton", 19},  {"tjugo", 20},  {"tjugofem", 25},
                                {"trettio", 30}, {"fyrtio", 40},  {"femtio", 50},  {"sextio", 60}, {"sjuttio", 70},
                                {"åttio", 80},   {"nittio", 90},  {"hundra", 100}, {"tusen", 1000}};

}  // namespace

const Language swedish{"sv",
                       goal_nouns,
                       label_fillers,
                       other_labels,
                       background_titles,
                       contents_titles,
                       item_nouns,
                       plan_nouns,
                       conjunctions,
                       unsuspended,
                       connectors,
                       open_endings,
                       modals,
                       further,
                       dating,
                       function_words,
                       one_letter_words,
                       glued_conjunctions,
                       kept_prefixes,
                       furniture_labels,
                       mail_labels,
                       furniture_lines,
                       page_words,
                       page_joins,
                       frequent,
                       {light, time_words, measures, tails, before_verbs, verb_endings, noun_endings, suffixes,
                        derivations, concepts, numerals},
                       {rising, falling, binding, loose, universal, partial}};

}  // namespace planctl
