#include "language/language.h"
#include "language/output.h"
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
                                                 "ändamål",
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
constexpr auto completed = sorted_words({"ska",      "skall",  "vill",  "bör", "att",        "är",       "kommer",
                                         "leder",    "genom",  "för",   "får", "inkluderar", "omfattar", "nämligen",
                                         "följande", "gäller", "måste", "vi",  "ska/får",    "innebär"});
constexpr auto approvals = sorted_words(
    {"antagen",  "antagna",    "antaget",    "fastställd",   "fastställda", "fastställt", "fastställdes", "beslutad",
     "beslutat", "publicerad", "uppdaterad", "reviderad",    "reviderat",   "version",    "godkänd",      "godkänt",
     "årsmöte",  "årsmötet",   "copyright",  "diarienummer", "diarienr",    "dnr"});
constexpr auto activities = sorted_words(
    {"aktivitet", "aktiviteter", "aktiviteterna", "åtgärd",        "åtgärder",      "åtgärderna", "insatser",
     "insats",    "strategi",    "strategier",    "metod",         "metoder",       "arbetssätt", "genomförande",
     "hur",       "så gör vi",   "så här gör vi", "så arbetar vi", "så når vi dit", "handlingar"});
constexpr auto other_lists = sorted_words(
    {"nyckeltal",        "indikator",  "indikatorer",  "bakgrund",  "dagordning", "agenda",    "uppföljning",
     "ansvarig",         "ansvariga",  "tidplan",      "tidsplan",  "kontakt",    "budget",    "syfte",
     "närvarande",       "definition", "definitioner", "innehåll",  "datum",      "relaterat", "risker",
     "kontaktuppgifter", "bilagor",    "bilaga",       "ledamöter", "läs"});
constexpr auto infinitives = sorted_words({"att"});
constexpr auto further = sorted_words(
    {"andra", "annat", "övriga", "övrigt", "utöver", "dessutom", "förutom", "därtill", "vidare", "därutöver"});
constexpr auto dating =
    sorted_words({"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
                  "november", "december", "hösten", "våren", "kongressen", "sedan", "från"});
constexpr auto baselines = sorted_words({"än", "från", "sedan", "efter", "mot", "gentemot", "basår", "basåret",
                                         "jämfört med", "jämförelse med", "än år", "än under", "från år", "sedan år",
                                         "jämfört med år", "i relation till", "i förhållande till"});
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
constexpr auto frequent = sorted_words({"och", "att", "ska", "för", "är", "till", "ett"});

// Comparing.
constexpr auto light = sorted_words(
    {"upp",         "ut",         "in",           "bort",        "ner",         "ned",        "emot",
     "igen",        "ihop",       "åter",         "kvar",        "undan",       "öka",        "ökar",
     "minska",      "minskar",    "stärka",       "stärker",     "förbättra",   "utveckla",   "verka",
     "verkar",      "arbeta",     "arbetar",      "genomföra",   "genomförs",   "genomföras", "genomgå",
     "säkerställa", "fortsätta",  "fortsätter",   "skapa",       "bidra",       "sträva",     "främja",
     "få",          "får",        "göra",         "göras",       "ge",          "ges",        "nå",
     "ta",          "fram",       "ska",          "delta",       "antal",       "antalet",    "andel",
     "andelen",     "fler",       "flera",        "färre",       "alla",        "samtliga",   "varje",
     "minst",       "högst",      "mer",          "mindre",      "nya",         "ny",         "nytt",
     "bättre",      "olika",      "viktiga",      "särskild",    "särskilda",   "särskilt",   "finnas",
     "finns",       "stå",        "ordna",        "införa",      "inrätta",     "driva",      "hålla",
     "bedriva",     "kunna",      "vill",         "gemensam",    "gemensamt",   "gemensamma", "syfte",
     "bli",         "några",      "vissa",        "utöka",       "höja",        "sänka",      "hela",
     "bland",       "samt",       "klara",        "medverka",    "se",          "ses",        "sätta",
     "sätt",        "måste",      "deltagande",   "deltagandet", "tillsammans", "samarbete",  "samverkan",
     "använda",     "användning", "användningen", "användas",    "erbjuda",     "erbjudas",   "erbjuds",
     "lättare",     "förstärka",  "underlätta",   "möjliggöra",  "uppnå",       "fullfölja",  "påbörja",
     "komma",       "gå",         "lägga",        "igång",       "ske",         "försöka",    "färdigställa",
     "slutföra",    "vidta",      "prioritera",   "satsa",       "fokusera",    "jobba",      "tillhandahålla",
     "förbundet",   "föreningen",

     "tillgång",    "möjlighet",  "behov",        "behöva",      "insats",      "åtgärd",     "bra",
     "god",         "gott",       "tydlig",       "tydligt",     "tydligare",   "aktiv",      "ofta",
     "oftare",      "mycket",     "hög",          "högre",       "låg",         "lägre",      "stor",
     "större",      "små",        "lång",         "längre",      "snabb",       "väl",        "enkel",
     "lätt",        "egen",       "eget",         "egna",        "samma",       "andra",      "annan",
     "ytterligare", "sådan",      "åt",           "via",         "kring",       "enligt",     "utifrån",
     "gällande",    "deras",      "dem",          "någon",       "något",       "vilka",      "vilken",
     "oavsett",     "inför",      "längs",        "utanför",     "nära",        "mån",        "stånd",
     "plats"});
constexpr auto counted_words =
    sorted_words({"procent", "kronor", "deltagare", "deltagarna", "personer", "person", "människor", "gånger"});
constexpr auto time_words =
    sorted_words({"januari",        "februari",    "mars",         "april",           "maj",
                  "juni",           "juli",        "augusti",      "september",       "oktober",
                  "november",       "december",    "årligen",      "årets",           "året",
                  "årsskiftet",     "föregående",  "jämfört",      "utgången",        "slutet",
                  "början",         "senast",      "före",         "innan",           "efter",
                  "hösten",         "våren",       "sommaren",     "vintern",         "halvåret",
                  "kvartal",        "kvartalet",   "nuvarande",    "fortfarande",     "kommande",
                  "månad",          "månader",     "vecka",        "veckor",          "dag",
                  "dagar",          "fortsatt",    "löpande",      "verksamhetsåret", "planperioden",
                  "mandatperioden", "jämförelse",  "ännu",         "redan",           "varannan",
                  "dagligen",       "månadsvis",   "omgående",     "snarast",         "återkommande",
                  "regelbunden",    "regelbundet", "kontinuerlig", "kontinuerligt",   "skyndsamt",
                  "omedelbart",     "ständigt",    "årlig",        "årligt",          "tidigt",
                  "tidig",          "tidiga"});
constexpr auto measures = sorted_words({"antal", "antalet", "andel", "andelen"});
constexpr auto shares = sorted_words({"andel", "andelen", "grad", "graden"});
constexpr auto relatives = sorted_words({"som", "vilka"});
constexpr auto tails = sorted_words({"genom", "exempelvis", "vilket", "framför", "framförallt", "därigenom", "varav",
                                     "jämfört", "jämförelse", "särskilt", "gärna"});
constexpr auto places = sorted_words({"i", "på", "vid", "hos", "inom", "bland", "utanför", "längs"});
constexpr auto before_verbs = sorted_words({"ska", "skall", "att", "bör", "kan", "måste", "vill", "och"});
constexpr auto verb_endings = sorted_words({"a", "as"});
constexpr auto noun_endings = sorted_words({"arna", "erna", "orna", "arnas", "ernas", "ornas", "ena"});
constexpr auto deed_endings =
    sorted_words({"ning", "ningen", "ningar", "ningarna", "ande", "andet", "else", "elsen", "tion", "tionen", "syn",
                  "synen", "ing", "ingen", "nad", "naden", "het", "heten", "an"});
constexpr auto objects = sorted_words({"av"});
constexpr auto derivations =
    sorted_words({"ent",  "er",  "erande", "erand", "nd",   "ning", "ningar", "ing", "ingar", "ande", "else",
                  "skap", "het", "ig",     "isk",   "ligt", "lig",  "ation",  "s",   "d",     "t",    "n",
                  "r",    "nde", "t",      "it",    "st",   "bar",  "ör",     "al",  "alt",   "ell",  "ellt"});
constexpr std::string_view concepts[] = {
    "anordna arrangera ordna genomföra hålla ha",
    "införa inrätta upprätta starta inleda bilda grunda instifta",
    "utarbeta upprätta författa skriva",
    "lansera publicera",
    "rekrytera värva",
    "kurs utbildning",
    "träff möte sammankomst",
    "webbplats webbsida hemsida webb",
    "anställd medarbetare personal",
    "invånare medborgare kommuninvånare",
    "ungdomar unga",
    "kartlägga undersöka utreda inventera",
    "utvärdera utvärdering uppföljning",
    "följa granska bevaka",
    "information informera upplysa underrätta meddela",
    "stöd stödja stötta",
    "kostnad utgift",
    "enkät undersökning",
    "besöka besök",
    "regelbundet löpande kontinuerligt",
    "tillsammans samarbete samverkan gemensamt samarbeta samverka",
    "deltagare personer människor delta deltagande",
    "plan handlingsplan åtgärdsplan program",
    "återställa restaurera",
    "renovera rusta upprusta",
    "köpa anskaffa införskaffa inköp skaffa",
    "guide handbok vägledning manual lathund handledning skrift",
    "efterlevnad följsamhet efterleva",
    "färdigställa slutföra klar",
    "rapportera rapport redovisa redovisning redogöra",
    "granska kontrollera kontroll inspektera besiktiga syna",
    "hjälpa hjälp bistå bistånd",
    "avtal överenskommelse",
    "krav kräva begära fordra",
    "förslag föreslå",
    "uppföra bygga",
    "tillgodose uppfylla",
    "avskaffa slopa avveckla",
    "underhåll underhålla sköta skötsel",
    "synas synlig synlighet synliggöra uppmärksamma",
    "öva övning",
    "sprida informera",
    "broschyr folder trycksak",
    "förebygga motverka förhindra stoppa bekämpa",
    "fortbildning kompetensutveckling vidareutbildning",
    "äldre senior pensionär",
    "byta ersätta",
    "förlänga utsträcka",
    "anställa rekrytera",
    "råd rådgivning",
    "val välja utse tillsätta",
    "uppdatera revidera aktualisera",
    "bjuda inbjuda inbjudan",
    "söka ansöka ansökan",
    "frivillig volontär ideell oavlönad",
    "trygg trygghet säker säkerhet",
    "dialog samtal",
    "minska reducera sänka korta färre mindre halvera",
    "förfoga disponera",
    "medel pengar",
    "behålla bevara bibehålla",
    "laga reparera reparation",
    "tillgänglig tillgänglighet tillgängliggöra",
    "stimulera uppmuntra motivera",
    "diskutera diskussion debatt",
    "svara besvara",
    "effektiv effektivisera effektivitet",
    "engagera engagemang",
    "öka höja utöka fler",
    "nybörjare novis nykomling",
    "lära undervisa undervisning",
    "bostad lägenhet hem hushåll",
    "ekonomi ekonomisk finanser finansiell",
    "sälja avyttra försäljning",
    "gratis kostnadsfri avgiftsfri",
    "kö väntetid vänta väntan",
    "beröm belöna belöning premiera",
    "yngre ung ungdom",
    "pröva testa prova försöksverksamhet",
    "visa uppvisa förevisa demonstrera",
    "delge dela distribuera",
    "fira firande jubileum",
    "tävling tävla turnering",
    "skydda skydd värna",
    "resultat utfall",
    "öppna öppen öppettid öppettider öppethållande",
    "offentlig offentliggöra publik",
    "nyanställd nyanställa",
    "betala betalning",
    "bygga byggnation byggande",
    "trivas trivsel",
    "klaga klagomål",
    "medverka medverkan",
    "svår svårighet hinder",
    "belysa belysning ljus lampa",
    "parkera parkering",
    "rösta röst röstning",
    "resa färd",
    "språk språklig",
};
constexpr auto all_plan_words =
    sorted_plan_words(plan_words(PlanWordKind::time, time_words), plan_words(PlanWordKind::light, light),
                      plan_words(PlanWordKind::light, counted_words), concept_words<count_words(concepts)>(concepts));
constexpr auto suffixes =
    sorted_words({"andena", "andet", "arens", "arnas", "ernas", "ornas", "ande", "anden", "ades", "aren",
                  "arna",   "erna",  "orna",  "ena",   "enas",  "ade",   "are",  "ast",   "at",   "ar",
                  "er",     "or",    "en",    "et",    "an",    "as",    "na",   "ad",    "a",    "e"});
constexpr auto prefixes = sorted_words({"under", "över", "efter", "mellan", "fram", "samman", "tillbaka", "vidare",
                                        "stor", "inter", "special", "extra", "huvud", "lokal", "central"});
constexpr auto agents = sorted_words({"led", "spel", "dom"});
constexpr auto own_s = sorted_words({"urs", "us", "is"});
constexpr IrregularForm irregular_forms[] = {
    {"städ", "stad"},        {"böck", "bok"},         {"länd", "land"},       {"händ", "hand"},
    {"sön", "son"},          {"döttr", "dot"},        {"ledamöt", "ledamot"}, {"stränd", "strand"},
    {"bränd", "brand"},      {"föt", "fot"},          {"män", "man"},         {"bönd", "bond"},
    {"ögon", "öga"},         {"skor", "sko", true},   {"byar", "by", true},   {"öar", "ö", true},
    {"cykel", "cykl"},       {"regel", "regl"},       {"fågel", "fågl"},      {"nyckel", "nyckl"},
    {"artikel", "artikl"},   {"titel", "titl"},       {"möbel", "möbl"},      {"exempel", "exempl"},
    {"kapitel", "kapitl"},   {"segel", "segl"},       {"stapel", "stapl"},    {"spegel", "spegl"},
    {"fackel", "fackl"},     {"muskel", "muskl"},     {"somr", "sommar"},     {"vintr", "vinter"},
    {"semestr", "semester"}, {"orkestr", "orkester"}, {"fönstr", "fönster"},  {"teatr", "teater"},
    {"registr", "register"}, {"ministr", "minister"}, {"numr", "nummer"},     {"museum", "museet"},
    {"centrum", "centret"},  {"ium", "iet"},          {"såld", "sälja"},      {"sålt", "sälja"},
    {"vald", "välja"},       {"ställd", "ställa"},    {"byggd", "bygga"},     {"lagd", "lägga"},
    {"köpt", "köpa"},        {"stuln", "stjäla"},     {"stulit", "stjäla"},   {"stöld", "stjäla"},
    {"skrivn", "skriva"},    {"bundn", "binda"},      {"sänkt", "sänka"},     {"märkt", "märka"},
    {"röjd", "röja"}};
constexpr Numeral numerals[] = {{"två", 2},      {"tre", 3},      {"fyra", 4},     {"fem", 5},     {"sex", 6},
                                {"sju", 7},      {"åtta", 8},     {"nio", 9},      {"tio", 10},    {"elva", 11},
                                {"tolv", 12},    {"tretton", 13}, {"fjorton", 14}, {"femton", 15}, {"sexton", 16},
                                {"sjutton", 17}, {"arton", 18},   {"nitton", 19},  {"tjugo", 20},  {"tjugofem", 25},
                                {"trettio", 30}, {"fyrtio", 40},  {"femtio", 50},  {"sextio", 60}, {"sjuttio", 70},
                                {"åttio", 80},   {"nittio", 90},  {"hundra", 100}, {"tusen", 1000}};

// What goals promise.
constexpr auto rising =
    sorted_words({"öka",     "ökar",    "ökas",      "ökad",       "ökat",      "ökade",     "fler",      "mer",
                  "höja",    "höjer",   "höjs",      "höjas",      "utöka",     "utökas",    "utökar",    "stärka",
                  "stärker", "stärks",  "stärkas",   "öppna",      "öppnas",    "införa",    "införs",    "införas",
                  "tillåta", "tillåts", "tillåtas",  "förlänga",   "förlängs",  "förlängas", "förlänger", "längre",
                  "öppen",   "öppet",   "fördubbla", "fördubblas", "förstärka", "förstärks", "tätare",    "oftare"});
constexpr auto falling = sorted_words(
    {"minska",   "minskar",  "minskas",   "minskad",  "minskat",   "minskade", "färre",     "mindre",    "sänka",
     "sänker",   "sänks",    "sänkas",    "halvera",  "halveras",  "försvaga", "försvagas", "begränsa",  "begränsas",
     "stänga",   "stängs",   "stängas",   "avskaffa", "avskaffas", "avveckla", "avvecklas", "slopa",     "slopas",
     "förbjuda", "förbjuds", "förbjudas", "korta",    "kortar",    "kortas",   "förkorta",  "förkortas", "kortare",
     "lägre",    "glesare",  "ta bort",   "tar bort", "tas bort"});
constexpr auto binding = sorted_words({"ska", "skall", "måste"});
constexpr auto advisory = sorted_words({"bör", "borde"});
constexpr auto loose = sorted_words({"kan", "vill", "önskar", "hoppas", "skulle kunna", "skulle vilja", "kunde"});
constexpr auto ability = sorted_words({"ska kunna", "skall kunna", "måste kunna"});
constexpr auto subordinate = sorted_words(
    {"som", "att", "så", "där", "när", "om", "eftersom", "vilka", "vilket", "medan", "hur", "vars", "vad"});
constexpr auto negations = sorted_words({"inte", "ej", "aldrig", "icke", "ingen", "inget", "inga"});
constexpr auto lacks = sorted_words({"utan"});
constexpr auto restrictions = sorted_words({"bara", "enbart", "endast", "heller"});
constexpr auto hedges = sorted_words({"om möjligt",
                                      "om det är möjligt",
                                      "om det går",
                                      "så långt det är möjligt",
                                      "så långt som möjligt",
                                      "i möjligaste mån",
                                      "i mån av",
                                      "i den mån",
                                      "vid behov",
                                      "eventuellt",
                                      "om resurser finns",
                                      "om ekonomin tillåter",
                                      "om ekonomin medger",
                                      "om tid finns",
                                      "sträva efter",
                                      "strävar efter",
                                      "sträva mot",
                                      "eftersträva",
                                      "eftersträvar",
                                      "försöka",
                                      "försöker",
                                      "verka för",
                                      "verkar för",
                                      "arbeta för",
                                      "arbetar för",
                                      "bidra till",
                                      "bidrar till",
                                      "utreda möjligheten",
                                      "utreda möjligheterna",
                                      "utreda om",
                                      "undersöka möjligheten",
                                      "undersöka möjligheterna",
                                      "undersöka om",
                                      "pröva möjligheten",
                                      "pröva om",
                                      "se över möjligheten",
                                      "se över möjligheterna",
                                      "överväga",
                                      "överväger",
                                      "överväga om",
                                      "ha ambitionen",
                                      "ha som ambition",
                                      "ambitionen är",
                                      "där så är möjligt",
                                      "när så är möjligt",
                                      "uppmuntra till"});
constexpr auto universal = sorted_words({"alla", "samtliga", "varje", "hela", "varenda", "allt"});
constexpr auto partial =
    sorted_words({"fler", "flera", "några", "vissa", "många", "flertalet", "majoriteten", "merparten", "de flesta",
                  "hälften", "en del", "delar av", "enstaka", "procent av", "% av"});
constexpr auto least =
    sorted_words({"minst", "åtminstone", "lägst", "mer än", "fler än", "inte färre än", "inte mindre än"});
constexpr auto most =
    sorted_words({"högst", "max", "maximalt", "som mest", "färre än", "mindre än", "inte fler än", "inte mer än"});
constexpr auto about =
    sorted_words({"omkring", "cirka", "ca", "ungefär", "runt", "upp till", "uppemot", "bortåt", "närmare"});
constexpr auto targets = sorted_words({"till", "nå", "uppnå", "bli", "nå upp till"});
constexpr auto amounts = sorted_words({"med"});
constexpr auto conditions =
    sorted_words({"under", "över", "mellan", "från", "per", "kl", "efter", "sedan", "år", "var"});
constexpr auto deadlines = sorted_words(
    {"senast", "före", "innan", "vid utgången av", "vid årets slut", "vid årsskiftet", "i slutet av", "inom kort"});
constexpr auto within = sorted_words({"inom", "på"});
constexpr auto times = sorted_words({"till", "under", "i", "fram till", "till och med", "t.o.m"});
constexpr auto comparisons = sorted_words({"jämfört", "än", "jämförelse"});
constexpr auto owners = sorted_words({"styrelsen", "kansliet", "valberedningen", "ordföranden", "kassören",
                                      "sekreteraren", "sekretariatet", "arbetsgruppen", "kommittén", "utskottet",
                                      "arbetsutskottet", "presidiet", "ledningsgruppen", "revisorerna"});
constexpr auto responsible =
    sorted_words({"ansvarar", "ansvarig", "ansvariga", "har ansvar", "har ansvaret", "svarar för"});
constexpr auto multipliers = sorted_words({"halvera", "halverar", "halveras", "fördubbla", "fördubblar", "fördubblas",
                                           "tredubbla", "tredubblas", "dubblera", "dubbleras"});
constexpr Numeral rhythms[] = {{"dagligen", 1},   {"årligen", 365},   {"halvårsvis", 182}, {"veckovis", 7},
                               {"månadsvis", 30}, {"månatligen", 30}, {"kvartalsvis", 91}};
constexpr auto studies = sorted_words({"utreda", "undersöka", "kartlägga", "överväga", "diskutera", "planera för"});
constexpr auto cessations =
    sorted_words({"sluta", "sluta med", "sluta att", "upphöra med", "upphöra att", "låta bli att"});
constexpr Opposites opposites[] = {{"ja till", "nej till"},    {"säga ja till", "säga nej till"},
                                   {"införa", "ta bort"},      {"införa", "stoppa"},
                                   {"inrätta", "lägga ner"},   {"inrätta", "avskaffa"},
                                   {"starta", "stoppa"},       {"godkänna", "avslå"},
                                   {"behålla", "riva"},        {"införa", "avskaffa"},
                                   {"införa", "slopa"},        {"återinföra", "avskaffa"},
                                   {"återinföra", "slopa"},    {"behålla", "avskaffa"},
                                   {"behålla", "slopa"},       {"behålla", "sälja"},
                                   {"behålla", "stänga"},      {"behålla", "lägga ner"},
                                   {"köpa", "sälja"},          {"öppna", "stänga"},
                                   {"öppna", "lägga ner"},     {"starta", "avsluta"},
                                   {"starta", "lägga ner"},    {"tillåta", "förbjuda"},
                                   {"främja", "motverka"},     {"verka för", "motverka"},
                                   {"verka för", "verka mot"}, {"stödja", "motarbeta"},
                                   {"stödja", "motverka"},     {"bevara", "riva"},
                                   {"bygga", "riva"},          {"utöka", "inskränka"},
                                   {"fortsätta", "sluta"},     {"gå med", "lämna"},
                                   {"anställa", "säga upp"}};
constexpr Numeral ordinals[] = {{"andra", 2},   {"tredje", 3},  {"fjärde", 4},   {"femte", 5},
                                {"sjätte", 6},  {"sjunde", 7},  {"åttonde", 8},  {"nionde", 9},
                                {"tionde", 10}, {"tolfte", 12}, {"tjugonde", 20}};
constexpr Numeral fractions[] = {{"hälften", 500},   {"halva", 500},       {"tredjedel", 333}, {"tredjedelar", 333},
                                 {"fjärdedel", 250}, {"fjärdedelar", 250}, {"femtedel", 200},  {"femtedelar", 200},
                                 {"tiondel", 100},   {"tiondelar", 100}};
constexpr Numeral rarer[] = {{"varannan", 2}, {"vartannat", 2}, {"varje", 1}, {"var", 1}, {"vart", 1}};
constexpr auto per = sorted_words({"i", "om", "per", "varje", "under"});
constexpr Numeral months[] = {{"januari", 1},   {"februari", 2},  {"mars", 3},    {"april", 4},     {"maj", 5},
                              {"juni", 6},      {"juli", 7},      {"augusti", 8}, {"september", 9}, {"oktober", 10},
                              {"november", 11}, {"december", 12}, {"jan", 1},     {"feb", 2},       {"aug", 8},
                              {"sept", 9},      {"okt", 10},      {"nov", 11},    {"dec", 12}};
constexpr Numeral spans[] = {
    {"timme", 1},        {"timmar", 1},    {"dag", 24},        {"dagar", 24},  {"dygn", 24},     {"arbetsdag", 24},
    {"arbetsdagar", 24}, {"vecka", 168},   {"veckor", 168},    {"månad", 720}, {"månader", 720}, {"kvartal", 2184},
    {"halvår", 4368},    {"termin", 4368}, {"terminer", 4368}, {"vår", 8760},  {"sommar", 8760}, {"höst", 8760},
    {"vinter", 8760},    {"säsong", 8760}, {"år", 8760}};
constexpr Numeral multiples[] = {
    {"tusen", 1000}, {"miljon", 1000000}, {"miljoner", 1000000}, {"miljard", 1000000000}, {"miljarder", 1000000000}};
constexpr auto articles = sorted_words({"en", "ett"});
constexpr auto percent = sorted_words({"procent", "%"});
constexpr auto numeral_joins = sorted_words({"till"});
constexpr auto cues = sorted_cues(
    cues_of(CueKind::rising, rising), cues_of(CueKind::falling, falling), cues_of(CueKind::binding, binding),
    cues_of(CueKind::advisory, advisory), cues_of(CueKind::loose, loose), cues_of(CueKind::ability, ability),
    cues_of(CueKind::subordinate, subordinate), cues_of(CueKind::negation, negations), cues_of(CueKind::lack, lacks),
    cues_of(CueKind::restriction, restrictions), cues_of(CueKind::hedge, hedges),
    cues_of(CueKind::universal, universal), cues_of(CueKind::partial, partial), cues_of(CueKind::least, least),
    cues_of(CueKind::most, most), cues_of(CueKind::about, about), cues_of(CueKind::goal, targets),
    cues_of(CueKind::amount, amounts), cues_of(CueKind::condition, conditions), cues_of(CueKind::deadline, deadlines),
    cues_of(CueKind::within, within), cues_of(CueKind::time, times), cues_of(CueKind::comparison, comparisons),
    cues_of(CueKind::responsible, responsible), cues_of(CueKind::multiplier, multipliers),
    cues_of(CueKind::vague_time, time_words), cues_of(CueKind::numeral, numerals), cues_of(CueKind::month, months),
    cues_of(CueKind::span, spans), cues_of(CueKind::multiple, multiples), cues_of(CueKind::percent, percent),
    cues_of(CueKind::article, articles));

// What output says.
constexpr OutputPhrases output{
    .common =
        {
            .before = "före",
            .after = "efter",
            .goals = {"mål", "mål"},
            .areas = {"område", "områden"},
            .and_word = "och",
            .kinds = {{{"oförändrat", "oförändrade"},
                       {"förnyat", "förnyade"},
                       {"omformulerat", "omformulerade"},
                       {"delat", "delade"},
                       {"sammanslaget", "sammanslagna"},
                       {"tillkommet", "tillkomna"},
                       {"struket", "strukna"}}},
            .strengths = {"", "försvagat", "skärpt", "omvänt"},
            .moved = {"flyttat", "flyttade"},
            .numbers = {"ändrat måltal", "ändrade måltal"},
            .weakened = {"försvagat", "försvagade"},
            .strengthened = {"skärpt", "skärpta"},
            .unchanged_goals = {"oförändrat mål", "oförändrade mål"},
            .moved_from = "flyttat från",
            .added_area = "nytt område",
            .dropped_area = "struket område",
            .uncertain = "osäkert par",
            .accepted = "godtaget",
            .line = "rad",
            .capped = {"mål vägdes inte mot alla mål som liknar det: de är för många.",
                       "mål vägdes inte mot alla mål som liknar dem: de är för många."},
            .only = "visar bara:",
            .not_compared = "Ingen jämförelse gjordes:",
            .decimal = ',',
            .quote_open = "”",
            .quote_close = "”",
            .explain =
                {
                    .reasons = {"Konfigurationen säger att de är samma mål.", "Ordalydelsen är densamma.",
                                "Ordalydelsen är densamma så när som på årtal.",
                                "Ordalydelsen är densamma så när som på siffror.", "Orden gör dem till samma mål.",
                                "Delarna utgör tillsammans det hela.",
                                "De blev över, och har det mesta av varandra i andra ord.", ""},
                    .is_same = "är samma mål som",
                    .became = "hör ihop med",
                    .none_after = "har ingen motsvarighet i {}.",
                    .score = "Likheten är {}; {} krävs.",
                    .closest = "Närmast kommer {} med likheten {}; {} krävs.",
                    .below = "Det är för lite för att vara samma mål.",
                    .taken = "Det målet hör i stället ihop med {}.",
                    .other_measure = "De mäter olika saker och är därför två mål, hur lika de än är.",
                    .pinned_apart = "Konfigurationen säger att de är två olika mål.",
                    .runner_up = "Närmast därefter, med likheten {} ({} mindre), kommer {}.",
                    .no_rival = "Inget annat mål liknar det.",
                    .shared = "Gemensamt:",
                    .replaced = "Utbytt:",
                    .instead_of = "{} i stället för {}",
                    .only_before = "Bara före:",
                    .only_after = "Bara efter:",
                    .same_area = "De står i samma område, vilket bidrar med {}.",
                    .other_area = "De står i olika områden, vilket inte hindrar.",
                    .certain = "Paret är säkert.",
                    .uncertain = "Paret är osäkert: läs båda målen.",
                    .settle_same = "Är de samma mål säger planctl.toml det med:",
                    .settle_different = "Är de två mål:",
                    .nothing = "Inget mål har några av dess ord.",
                    .brief = "likhet {} ({} krävs)",
                    .brief_rival = "närmast därefter {}",
                },
        },
    .changelog =
        {
            .title = "{}: vad som har ändrats sedan {}",
            .compared = "{} jämfört med {}.",
            .goals = "Planen har {}, mot {} i den förra.",
            .as_many = "Planen har {}, lika många som den förra.",
            .of_these = "Av dem är {}.",
            .nothing = "Inget mål har ändrats.",
            .dropped = {"mål har strukits.", "mål har strukits."},
            .marks = "~~Överstruken text~~ är borttagen och **fet text** är ny.",
            .new_areas = {"Nytt område: {}.", "Nya områden: {}."},
            .dropped_areas = {"Ett område finns inte kvar: {}.", "Områden som inte finns kvar: {}."},
            .renamed_areas = {"Ett område har fått nytt namn: {}.", "Områden har fått nya namn: {}."},
            .renamed = "”{}” heter nu ”{}”",
            .sections =
                {{{"", "", {"oförändrat", "oförändrade"}},
                  {"Nya mål", "", {"nytt", "nya"}},
                  {"Strukna mål", "", {"struket", "strukna"}},
                  {"Skärpta mål", "Ordalydelsen lovar mer än förut.", {"skärpt", "skärpta"}},
                  {"Försvagade mål", "Ordalydelsen lovar mindre än förut.", {"försvagat", "försvagade"}},
                  {"Omvända mål", "Målen pekar nu åt motsatt håll.", {"omvänt", "omvända"}},
                  {"Omformulerade mål", "", {"omformulerat", "omformulerade"}},
                  {"Delade mål", "", {"del av ett delat mål", "delar av delade mål"}},
                  {"Sammanslagna mål", "", {"sammanslaget", "sammanslagna"}},
                  {"Flyttade mål", "Målen är oförändrade men står under ett annat område.", {"flyttat", "flyttade"}},
                  {"Förnyade mål", "Målen är desamma som förut, med nya årtal.", {"förnyat", "förnyade"}}}},
            .formerly_in = "tidigare under {}",
            .item_of = "hör till målet: {}",
            .uncertain = "troligen samma mål",
            .became = "har blivit",
            .replaces = "ersätter",
            .first_plan = "Det här är den första planen. Den har {} i {}:",
            .untitled = "Utan rubrik",
        },
    .history =
        {
            .title = "Målens historia",
            .goals = {"mål", "mål"},
            .plans = {"plan", "planer"},
            .through = "{} genom {}",
            .every_plan = {"i alla planer", "i alla planer"},
            .fates = {{{"finns kvar", "finns kvar"},
                       {"struket", "strukna"},
                       {"delat", "delade"},
                       {"sammanslaget", "sammanslagna"}}},
            .returned = {"återkommet", "återkomna"},
            .reworded = {"omformulerat", "omformulerade"},
            .kinds = {"tillkommet", "oförändrat", "förnyat", "omformulerat", "återkommet"},
            .absent = "saknas",
            .gone = "struket",
            .regrouped = "ur andra mål",
            .went_on = "vidare i andra mål",
            .origins = {"", "delat ur {}", "sammanslaget av {}"},
            .destinations = {"finns kvar", "struket efter {}", "delat i {}", "sammanslaget till {}"},
            .item_of = "hör till {}",
            .moved = "flyttat",
            .in_plans = "i {} av {}",
            .goal = "Mål",
            .no_targets = "Inget mål har något måltal.",
        },
    .list = {"år", "områden", "mål", "titel", "dokument"},
};

}  // namespace

extern constinit const Language swedish{
    .code = "sv",
    .goal_nouns = goal_nouns,
    .label_fillers = label_fillers,
    .other_labels = other_labels,
    .background_titles = background_titles,
    .contents_titles = contents_titles,
    .item_nouns = item_nouns,
    .plan_nouns = plan_nouns,
    .conjunctions = conjunctions,
    .unsuspended = unsuspended,
    .connectors = connectors,
    .open_endings = open_endings,
    .modals = modals,
    .further = further,
    .completed = completed,
    .infinitives = infinitives,
    .approvals = approvals,
    .activities = activities,
    .other_lists = other_lists,
    .dating = dating,
    .baselines = baselines,
    .function_words = function_words,
    .indefinites = articles,
    .one_letter_words = one_letter_words,
    .glued_conjunctions = glued_conjunctions,
    .kept_prefixes = kept_prefixes,
    .furniture_labels = furniture_labels,
    .mail_labels = mail_labels,
    .furniture_lines = furniture_lines,
    .page_words = page_words,
    .page_joins = page_joins,
    .frequent = frequent,
    .grammar =
        {
            .light = light,
            .counted = counted_words,
            .time = time_words,
            .measures = measures,
            .shares = shares,
            .relatives = relatives,
            .tails = tails,
            .places = places,
            .before_verbs = before_verbs,
            .verb_endings = verb_endings,
            .noun_endings = noun_endings,
            .deed_endings = deed_endings,
            .objects = objects,
            .suffixes = suffixes,
            .own_s = own_s,
            .prefixes = prefixes,
            .agents = agents,
            .agent_ending = "ar",
            .irregular_forms = irregular_forms,
            .derivations = derivations,
            .plan_words = all_plan_words,
            .numerals = numerals,
        },
    .promise =
        {
            .rising = rising,
            .falling = falling,
            .cues = cues,
            .months = months,
            .spans = spans,
            .multiples = multiples,
            .rhythms = rhythms,
            .rarer = rarer,
            .ordinals = ordinals,
            .fractions = fractions,
            .per = per,
            .owners = owners,
            .studies = studies,
            .cessations = cessations,
            .opposites = opposites,
            .numeral_joins = numeral_joins,
        },
    .output = output,
};

}  // namespace planctl
