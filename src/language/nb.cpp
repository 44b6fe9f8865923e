// Norwegian bokmål. What reading looks for is written as in Danish too, where that differs.
#include "language/language.h"
#include "language/output.h"
#include "language/words.h"

namespace planctl {
namespace {

constexpr auto goal_nouns = sorted_words(
    {"mål",        "målene",       "målet",         "målsetting", "målsettinger", "målsettingen",  "målsettingene",
     "målsetning", "målsetninger", "delmål",        "delmålene",  "effektmål",    "resultatmål",   "hovedmål",
     "årsmål",     "måltall",      "forpliktelser", "målsætning", "målsætninger", "virksomhetsmål"});
constexpr auto label_fillers = sorted_words({"våre",
                                             "vårt",
                                             "de",
                                             "det",
                                             "disse",
                                             "for",
                                             "under",
                                             "til",
                                             "år",
                                             "året",
                                             "er",
                                             "at",
                                             "å",
                                             "i",
                                             "og",
                                             "som",
                                             "per",
                                             "et",
                                             "to",
                                             "tre",
                                             "fire",
                                             "fem",
                                             "seks",
                                             "sju",
                                             "syv",
                                             "åtte",
                                             "ni",
                                             "ti",
                                             "årets",
                                             "følgende",
                                             "konkrete",
                                             "overordnede",
                                             "prioriterte",
                                             "målbare",
                                             "perioden",
                                             "virksomhetsåret",
                                             "planperioden",
                                             "kommende",
                                             "særlige",
                                             "viktigste",
                                             "felles",
                                             "vi",
                                             "har",
                                             "satt",
                                             "skal",
                                             "vil",
                                             "oppnå",
                                             "nå",
                                             "januar",
                                             "februar",
                                             "mars",
                                             "april",
                                             "mai",
                                             "juni",
                                             "juli",
                                             "august",
                                             "september",
                                             "oktober",
                                             "november",
                                             "desember",
                                             "senest",
                                             "dette",
                                             "område",
                                             "området",
                                             "innen",
                                             "styrets",
                                             "forbundets",
                                             "foreningens",
                                             "lagets",
                                             "vores"});
constexpr auto other_labels = sorted_words({"aktiviteter",
                                            "aktivitet",
                                            "tiltak",
                                            "handlinger",
                                            "innsatser",
                                            "indikatorer",
                                            "indikator",
                                            "oppfølging",
                                            "ansvar",
                                            "ansvarlig",
                                            "ansvarlige",
                                            "ressurser",
                                            "tidsplan",
                                            "framdriftsplan",
                                            "fremdriftsplan",
                                            "nøkkeltall",
                                            "arbeidsform",
                                            "arbeidsmåter",
                                            "metode",
                                            "metoder",
                                            "strategier",
                                            "slik gjør vi det",
                                            "slik jobber vi",
                                            "slik måler vi",
                                            "slik når vi målene",
                                            "hvordan",
                                            "evaluering",
                                            "forventet resultat",
                                            "forventede resultater",
                                            "budsjett",
                                            "kostnad",
                                            "kostnader",
                                            "gjennomføring",
                                            "utfordringer",
                                            "våre utfordringer",
                                            "styrker",
                                            "svakheter",
                                            "muligheter",
                                            "trusler",
                                            "eksempler på tiltak",
                                            "eksempler på aktiviteter",
                                            "planlagte aktiviteter",
                                            "planlagte tiltak",
                                            "risiko",
                                            "risikoer",
                                            "tiltag",
                                            "indsatser",
                                            "opfølgning",
                                            "udfordringer",
                                            "tidsfrist"});
constexpr auto background_titles = sorted_words({"bakgrunn",
                                                 "innledning",
                                                 "forord",
                                                 "sammendrag",
                                                 "oppsummering",
                                                 "formål",
                                                 "formål og bakgrunn",
                                                 "bakgrunn og formål",
                                                 "nåsituasjon",
                                                 "situasjonsbeskrivelse",
                                                 "ordliste",
                                                 "definisjoner",
                                                 "vedlegg",
                                                 "om planen",
                                                 "om dokumentet",
                                                 "om virksomhetsplanen",
                                                 "leseveiledning",
                                                 "begrunnelse",
                                                 "hvorfor",
                                                 "visjon",
                                                 "vår visjon",
                                                 "verdigrunnlag",
                                                 "verdier",
                                                 "våre verdier",
                                                 "utgangspunkt",
                                                 "styringsdokumenter",
                                                 "referanser",
                                                 "begreper",
                                                 "kilder",
                                                 "styremedlemmer",
                                                 "kontakt",
                                                 "kontaktinformasjon",
                                                 "oppdrag",
                                                 "vårt oppdrag",
                                                 "samfunnsoppdrag",
                                                 "fotnoter",
                                                 "styret",
                                                 "valgkomiteen",
                                                 "valgkomite",
                                                 "deltakere",
                                                 "til stede",
                                                 "relaterte dokumenter",
                                                 "på denne siden",
                                                 "innhold på siden",
                                                 "baggrund",
                                                 "indledning",
                                                 "bilag",
                                                 "bestyrelsen"});
constexpr auto contents_titles = sorted_words({"innhold", "innholdsfortegnelse", "indhold", "indholdsfortegnelse"});
constexpr auto item_nouns = sorted_words({"mål",
                                          "delmål",
                                          "resultatmål",
                                          "hovedmål",
                                          "effektmål",
                                          "virksomhetsmål",
                                          "årsmål",
                                          "målsetting",
                                          "målsetning",
                                          "prioritering",
                                          "målområde",
                                          "område",
                                          "satsingsområde",
                                          "innsatsområde",
                                          "fokusområde",
                                          "indsatsområde",
                                          "kapittel",
                                          "kapitel",
                                          "avsnitt",
                                          "tema"});
constexpr auto draft_words =
    sorted_words({"utkast", "utkastet", "udkast", "forslag", "forslaget", "høringsutkast", "foreløpig"});
constexpr auto final_words = sorted_words({"endelig", "vedtatt", "vedtaget", "godkjent"});
constexpr auto plan_nouns = sorted_words(
    {"virksomhetsplan", "virksomhetsplanen", "virksomhetsplaner", "plan",          "planen",     "planer",
     "årsplan",         "handlingsplan",     "arbeidsplan",       "strategi",      "strategisk", "mål",
     "program",         "prioriteringer",    "prioriterte",       "målsettinger",  "budsjett",   "handlingsprogram",
     "satsingsområder", "innsatsområder",    "fokusområder",      "indsatsområder"});
constexpr auto conjunctions = sorted_words({"og", "eller", "samt", "henholdsvis", "hhv", "hhv.", "&"});
constexpr auto unsuspended =
    sorted_words({"modeller", "tabeller", "hoteller", "noveller", "kapeller", "karuseller", "lønnsamt", "reeller"});
constexpr auto connectors = sorted_words(
    {"og",      "eller", "samt",   "for", "i",     "på",    "av",  "med",   "til",  "fra", "om",    "som",
     "at",      "å",     "den",    "det", "de",    "en",    "et",  "ved",   "mot",  "hos", "innen", "innenfor",
     "gjennom", "uten",  "mellom", "vår", "vårt",  "våre",  "sin", "sitt",  "sine", "enn", "blant", "rundt",
     "ifølge",  "under", "over",   "før", "etter", "cirka", "ca",  "minst", "&",    "–",   "af"});
constexpr auto open_endings = sorted_words(
    {"vi",  "å",     "at",    "skal", "er",   "for",        "gjennom",   "vil",   "kommer", "med", "om",
     "og",  "av",    "på",    "i",    "til",  "ha",         "bør",       "må",    "kan",    "oss", "derfor",
     "som", "annet", "oppnå", "nå",   "blir", "foreningen", "forbundet", "laget", "styret"});
constexpr auto modals = sorted_words({"skal", "vil", "bør", "må", "kommer"});
constexpr auto completed = sorted_words({"skal",     "vil",     "bør", "å",   "at",         "er",       "kommer",
                                         "leder",    "gjennom", "for", "får", "inkluderer", "omfatter", "nemlig",
                                         "følgende", "gjelder", "må",  "vi",  "skal/kan",   "innebærer"});
constexpr auto infinitives = sorted_words({"å", "at"});
constexpr auto whats = sorted_words({"hva", "hvad"});
constexpr auto other_questions = sorted_words({"hvorfor", "hvordan", "når", "hvem", "hvor", "hvornår"});
constexpr auto rule_nouns =
    sorted_words({"vedtekter", "vedtektene", "vedtægter", "forretningsorden", "reglement", "reglementet", "instruks",
                  "retningslinjer", "ordensregler", "regler", "protokoll", "referat", "innkalling", "dagsorden"});
constexpr auto for_years =
    sorted_words({"gjelder", "gælder", "perioden", "virksomhetsåret", "årene", "årerne", "planperioden", "for"});
constexpr auto approvals = sorted_words({"vedtatt", "godkjent", "fastsatt", "besluttet", "publisert", "oppdatert",
                                         "revidert", "versjon", "årsmøte", "årsmøtet", "copyright", "saksnummer",
                                         "arkivnummer", "vedtaget", "godkendt", "opdateret"});
constexpr auto activities = sorted_words(
    {"aktivitet",   "aktiviteter",   "aktivitetene", "tiltak",           "tiltakene",      "innsatser",
     "innsats",     "strategi",      "strategier",   "metode",           "metoder",        "arbeidsmåter",
     "arbeidsform", "gjennomføring", "hvordan",      "slik gjør vi det", "slik jobber vi", "slik når vi målene",
     "handlinger",  "tiltag",        "indsatser",    "slik gjør vi",     "sådan gør vi",   "sådan gør vi det"});
constexpr auto other_lists =
    sorted_words({"nøkkeltall",     "indikator",  "indikatorer", "bakgrunn",   "dagsorden",          "agenda",
                  "saksliste",      "oppfølging", "ansvarlig",   "ansvarlige", "tidsplan",           "framdriftsplan",
                  "fremdriftsplan", "kontakt",    "budsjett",    "formål",     "definisjon",         "definisjoner",
                  "innhold",        "dato",       "relatert",    "risiko",     "kontaktinformasjon", "vedlegg",
                  "styremedlemmer", "les",        "baggrund",    "indhold"});
constexpr auto further =
    sorted_words({"andre", "annet", "øvrige", "øvrig", "utover", "dessuten", "ellers", "videre", "foruten"});
constexpr auto dating =
    sorted_words({"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
                  "november", "desember", "høsten", "våren", "landsmøtet", "siden", "fra"});
constexpr auto baselines =
    sorted_words({"enn", "fra", "siden", "etter", "mot", "basisår", "basisåret", "sammenlignet med", "sammenliknet med",
                  "enn i", "enn under", "fra år", "siden år", "i forhold til", "målt mot"});
constexpr auto function_words = sorted_words(
    {"og",       "eller",   "samt", "for",    "i",    "på",   "av",    "med",   "til",   "fra",   "om",  "som",
     "at",       "å",       "den",  "det",    "de",   "en",   "et",    "ei",    "ved",   "mot",   "hos", "innen",
     "innenfor", "gjennom", "uten", "mellom", "vår",  "vårt", "våre",  "sin",   "sitt",  "sine",  "er",  "skal",
     "bør",      "kan",     "vi",   "under",  "over", "enn",  "disse", "dette", "denne", "dets",  "der", "når",
     "har",      "ha",      "blir", "bli",    "være", "seg",  "ikke",  "også",  "år",    "årene", "års", "perioden"});
constexpr auto one_letter_words = sorted_words({"i", "å"});
constexpr auto glued_conjunctions = sorted_words({"-none-"});
constexpr auto kept_prefixes = sorted_words({"ikke", "eks", "co", "non"});
constexpr auto furniture_labels = sorted_words(
    {"oppdatert",   "sist oppdatert",     "sist oppdatert den",  "publisert",     "publisert den", "endret",
     "sist endret", "sideansvarlig",      "innholdsansvarlig",   "nettansvarlig", "redaktør",      "ansvarlig redaktør",
     "du er her",   "siden er oppdatert", "siden ble oppdatert", "del siden",     "del på",        "opprettet",
     "opdateret",   "sidst opdateret"});
constexpr auto mail_labels = sorted_words({"fra", "til", "emne", "dato", "sendt", "kopi"});
constexpr auto furniture_lines = sorted_words({"del",
                                               "del siden",
                                               "skriv ut",
                                               "lytt",
                                               "til toppen",
                                               "til innholdet",
                                               "hopp til innhold",
                                               "hopp til innholdet",
                                               "hopp til hovedinnhold",
                                               "hopp til hovedinnholdet",
                                               "tilbake til toppen",
                                               "tilbake",
                                               "meny",
                                               "søk",
                                               "logg inn",
                                               "lukk",
                                               "tips en venn",
                                               "informasjonskapsler",
                                               "om informasjonskapsler",
                                               "til forsiden",
                                               "facebook",
                                               "linkedin",
                                               "e-post",
                                               "del på facebook",
                                               "del på linkedin",
                                               "fant du det du lette etter?",
                                               "ja nei"});
constexpr auto page_words = sorted_words({"side", "s", "s.", "sd"});
constexpr auto page_joins = sorted_words({"av", "af"});
constexpr auto frequent = sorted_words({"og", "til", "skal", "ikke", "fra", "er", "et", "å"});

// Comparing.
constexpr auto light =
    sorted_words({"ingen",     "intet",     "aldri",       "forbundet",   "foreningen",   "halvparten", "halve",
                  "tredjedel", "fjerdedel", "femtedel",    "tilbud",      "tilbudet",     "opp",        "ut",
                  "inn",       "bort",      "ned",         "imot",        "igjen",        "sammen",     "tilbake",
                  "fram",      "frem",      "øke",         "øker",        "redusere",     "reduserer",  "minske",
                  "styrke",    "styrker",   "bedre",       "forbedre",    "utvikle",      "virke",      "arbeide",
                  "arbeider",  "jobbe",     "jobber",      "gjennomføre", "gjennomføres", "gjennomgå",  "sikre",
                  "sikrer",    "fortsette", "fortsetter",  "skape",       "bidra",        "bidrar",     "etterstrebe",
                  "fremme",    "få",        "får",         "gjøre",       "gjøres",       "gi",         "gis",
                  "nå",        "ta",        "skal",        "delta",       "antall",       "antallet",   "andel",
                  "andelen",   "flere",     "færre",       "alle",        "samtlige",     "hver",       "hvert",
                  "minst",     "høyst",     "maksimalt",   "mer",         "mindre",       "nye",        "ny",
                  "nytt",      "ulike",     "viktige",     "særskilt",    "særlig",       "finnes",     "stå",
                  "ordne",     "innføre",   "opprette",    "drive",       "holde",        "kunne",      "vil",
                  "felles",    "formål",    "bli",         "noen",        "visse",        "utvide",     "heve",
                  "senke",     "hele",      "blant",       "klare",       "medvirke",     "se",         "ses",
                  "sette",     "måte",      "må",          "deltakelse",  "deltakelsen",  "samarbeid",  "samarbeide",
                  "bruke",     "bruk",      "bruken",      "brukes",      "tilby",        "tilbys",     "lettere",
                  "forsterke", "lette",     "muliggjøre",  "oppnå",       "fullføre",     "påbegynne",  "komme",
                  "gå",        "legge",     "skje",        "forsøke",     "ferdigstille", "prioritere", "satse",
                  "fokusere",  "tilgang",   "mulighet",    "behov",       "trenge",       "innsats",    "tiltak",
                  "bra",       "god",       "godt",        "gode",        "tydelig",      "tydeligere", "aktiv",
                  "aktivt",    "ofte",      "oftere",      "mye",         "høy",          "høyere",     "lav",
                  "lavere",    "stor",      "større",      "små",         "lang",         "lengre",     "rask",
                  "vel",       "enkel",     "lett",        "egen",        "eget",         "egne",       "samme",
                  "andre",     "annen",     "ytterligere", "slik",        "via",          "rundt",      "ifølge",
                  "gjeldende", "deres",     "dem",         "noe",         "hvilke",       "hvilken",    "uansett",
                  "langs",     "utenfor",   "nær",         "plass",       "sørge",        "bedrive",    "arbeidet"});
constexpr auto counted_words = sorted_words(
    {"prosent", "kroner", "deltakere", "deltakerne", "deltagere", "personer", "person", "mennesker", "ganger"});
constexpr auto time_words = sorted_words(
    {"januar",       "februar",      "mars",       "april",        "mai",       "juni",     "juli",
     "august",       "september",    "oktober",    "november",     "desember",  "årlig",    "årets",
     "året",         "årsskiftet",   "foregående", "sammenlignet", "utgangen",  "slutten",  "begynnelsen",
     "senest",       "før",          "etter",      "høsten",       "våren",     "sommeren", "vinteren",
     "halvåret",     "kvartal",      "kvartalet",  "nåværende",    "fortsatt",  "kommende", "måned",
     "måneder",      "uke",          "uker",       "dag",          "dager",     "løpende",  "virksomhetsåret",
     "planperioden", "fremdeles",    "ennå",       "allerede",     "annenhver", "daglig",   "månedlig",
     "ukentlig",     "kvartalsvis",  "omgående",   "snarest",      "jevnlig",   "jevnlige", "regelmessig",
     "regelmessige", "kontinuerlig", "straks",     "umiddelbart",  "stadig",    "tidlig",   "tidlige"});
constexpr auto measures = sorted_words({"antall", "antallet", "andel", "andelen"});
constexpr auto shares = sorted_words({"andel", "andelen", "grad", "graden"});
constexpr auto relatives = sorted_words({"som", "hvilke"});
constexpr auto tails = sorted_words(
    {"gjennom", "eksempelvis", "særlig", "spesielt", "fremfor", "dermed", "hvorav", "sammenlignet", "gjerne"});
constexpr auto places = sorted_words({"i", "på", "ved", "hos", "innen", "innenfor", "blant", "utenfor", "langs"});
constexpr auto before_verbs = sorted_words({"skal", "å", "bør", "kan", "må", "vil", "og"});
constexpr auto verb_endings = sorted_words({"e", "es"});
constexpr auto noun_endings = sorted_words({"ene", "enes", "erne"});
constexpr auto deed_endings = sorted_words({"ing", "ingen", "inger", "ingene", "else", "elsen", "elser", "sjon",
                                            "sjonen", "asjon", "het", "heten", "syn", "synet", "nad", "naden", "ning"});
constexpr auto objects = sorted_words({"av"});
constexpr auto derivations =
    sorted_words({"ing", "inger", "ning", "ninger", "ende", "else", "elser", "sjon", "asjon", "skap", "het",
                  "ig",  "lig",   "isk",  "s",      "d",    "t",    "te",    "n",    "r",     "er",   "ere",
                  "bar", "som",   "al",   "alt",    "ell",  "elt",  "ent",   "ert",  "eri",   "and"});
constexpr std::string_view concepts[] = {
    "arrangere gjennomføre holde avholde",
    "innføre opprette etablere starte danne stifte",
    "utarbeide lage skrive forfatte",
    "lansere publisere utgi",
    "rekruttere verve",
    "kurs opplæring",
    "treff møte samling",
    "nettsted nettside hjemmeside",
    "ansatt medarbeider personale",
    "innbygger borger",
    "ungdom unge",
    "kartlegge undersøke utrede",
    "evaluere evaluering",
    "følge overvåke",
    "informasjon informere opplyse underrette melde",
    "kostnad utgift",
    "spørreundersøkelse undersøkelse",
    "besøke besøk",
    "jevnlig regelmessig løpende kontinuerlig",
    "sammen samarbeid felles samarbeide",
    "deltakere personer mennesker delta deltakelse",
    "plan handlingsplan tiltaksplan program",
    "restaurere istandsette",
    "renovere opprusting",
    "kjøpe anskaffe innkjøp skaffe",
    "veileder håndbok veiledning manual",
    "rapportere rapport redegjøre",
    "kontrollere kontroll granske gransking inspisere",
    "hjelpe hjelp bistå",
    "avtale overenskomst",
    "krav kreve forlange",
    "forslag foreslå",
    "oppføre bygge",
    "avskaffe avvikle",
    "vedlikehold vedlikeholde",
    "synlig synlighet synliggjøre",
    "øve øvelse",
    "spre informere",
    "brosjyre folder",
    "forebygge motvirke forhindre stanse bekjempe",
    "videreutdanning kompetanseheving etterutdanning",
    "eldre senior pensjonist",
    "bytte erstatte skifte fornye",
    "forlenge utvide",
    "ansette rekruttere",
    "råd rådgivning",
    "valg velge utnevne",
    "oppdatere revidere",
    "invitere invitasjon",
    "søke søknad",
    "frivillig dugnad",
    "trygg trygghet sikker sikkerhet",
    "dialog samtale",
    "redusere minske senke færre mindre korte",
    "midler penger",
    "beholde bevare",
    "reparere reparasjon",
    "tilgjengelig tilgjengelighet tilgjengeliggjøre",
    "oppmuntre motivere",
    "diskutere diskusjon debatt",
    "svare besvare",
    "engasjere engasjement",
    "merke merking",
    "rydde rydding",
    "støtte bistand tilskudd",
    "øke heve utvide flere",
    "nybegynner fersking",
    "lære undervise undervisning",
    "bolig leilighet hjem husholdning",
    "økonomi økonomisk finans",
    "selge avhende",
    "gratis kostnadsfri",
    "kø ventetid vente",
    "prøve teste",
    "vise framvise demonstrere",
    "feire feiring jubileum",
    "beskytte vern verne",
    "resultat utfall",
    "åpen åpne åpningstid åpningstider",
    "offentlig offentliggjøre",
    "betale betaling betalt",
    "klage klagesak",
    "parkere parkering",
    "reise ferd",
    "funksjonsnedsettelse funksjonsevne funksjonshemmet",
    "innleid innleide innleie",
    "belyse belysning lys",
};
constexpr auto all_plan_words =
    sorted_plan_words(plan_words(PlanWordKind::time, time_words), plan_words(PlanWordKind::light, light),
                      plan_words(PlanWordKind::light, counted_words), concept_words<count_words(concepts)>(concepts));
constexpr auto suffixes =
    sorted_words({"enes", "ene", "erne", "erens", "eren", "ere", "ende", "ede", "en", "et", "er", "es", "a", "e"});
constexpr auto own_s = sorted_words({"urs", "us", "is"});
constexpr auto prefixes = sorted_words({"under", "over", "etter", "mellom", "sammen", "tilbake", "videre", "inter",
                                        "spesial", "ekstra", "hoved", "lokal", "sentral"});
constexpr IrregularForm irregular_forms[] = {
    {"bøk", "bok"},          {"hend", "hånd"},       {"bønd", "bond"},        {"føt", "fot"},
    {"men", "man"},          {"sykkel", "sykl"},     {"regel", "regl"},       {"nøkkel", "nøkl"},
    {"artikkel", "artikl"},  {"tittel", "titl"},     {"møbel", "møbl"},       {"eksempel", "eksempl"},
    {"kapittel", "kapitl"},  {"somr", "sommer"},     {"vintr", "vinter"},     {"semestr", "semester"},
    {"orkestr", "orkester"}, {"teatr", "teater"},    {"registr", "register"}, {"numr", "nummer"},
    {"museum", "museet"},    {"sentrum", "sentret"}, {"ium", "iet"},          {"solgt", "selge"},
    {"salg", "selge"},       {"valgt", "velge"},     {"lagt", "legge"},       {"skrev", "skrive"},
    {"kjøpt", "kjøpe"},      {"lært", "lære"},       {"brukt", "bruke"},      {"gitt", "gi", true}};
constexpr Numeral numerals[] = {
    {"to", 2},       {"tre", 3},      {"fire", 4},    {"fem", 5},     {"seks", 6},    {"sju", 7},      {"syv", 7},
    {"åtte", 8},     {"ni", 9},       {"ti", 10},     {"elleve", 11}, {"tolv", 12},   {"tretten", 13}, {"fjorten", 14},
    {"femten", 15},  {"seksten", 16}, {"sytten", 17}, {"atten", 18},  {"nitten", 19}, {"tjue", 20},    {"tyve", 20},
    {"tjuefem", 25}, {"tretti", 30},  {"førti", 40},  {"femti", 50},  {"seksti", 60}, {"sytti", 70},   {"åtti", 80},
    {"nitti", 90},   {"hundre", 100}, {"tusen", 1000}};

// What goals promise.
constexpr auto rising =
    sorted_words({"øke",      "øker",     "økes",      "økt",       "økte",       "økende",   "flere",    "mer",
                  "heve",     "hever",    "heves",     "utvide",    "utvider",    "utvides",  "styrke",   "styrker",
                  "styrkes",  "åpne",     "åpner",     "åpnes",     "innføre",    "innfører", "innføres", "tillate",
                  "tillates", "forlenge", "forlenger", "forlenges", "lengre",     "åpen",     "åpent",    "doble",
                  "dobles",   "fordoble", "fordobles", "forsterke", "forsterkes", "tettere",  "oftere",   "høyere"});
constexpr auto falling =
    sorted_words({"redusere", "reduserer", "reduseres", "redusert",  "reduserte", "minske",  "minsker",  "minskes",
                  "minsket",  "færre",     "mindre",    "senke",     "senker",    "senkes",  "halvere",  "halveres",
                  "svekke",   "svekkes",   "begrense",  "begrenses", "stenge",    "stenges", "avskaffe", "avskaffes",
                  "avvikle",  "avvikles",  "forby",     "forbys",    "korte",     "kortes",  "forkorte", "forkortes",
                  "kortere",  "lavere",    "sjeldnere", "fjerne",    "fjernes",   "kutte",   "kuttes",   "kutte ut"});
constexpr auto binding = sorted_words({"skal", "må"});
constexpr auto advisory = sorted_words({"bør", "burde"});
constexpr auto loose = sorted_words({"kan", "vil", "ønsker", "håper", "skulle kunne", "skulle ville", "kunne"});
constexpr auto ability = sorted_words({"skal kunne", "må kunne"});
constexpr auto subordinate =
    sorted_words({"som", "at", "så", "der", "når", "om", "fordi", "hvilke", "mens", "hvordan", "hvis", "hva"});
constexpr auto negations = sorted_words({"ikke", "aldri", "ingen", "intet"});
constexpr auto lacks = sorted_words({"uten"});
constexpr auto restrictions = sorted_words({"bare", "kun", "utelukkende", "heller"});
constexpr auto hedges = sorted_words({"av og til",
                                      "det ville være bra om",
                                      "det er ønskelig at",
                                      "helst",
                                      "noen ganger",
                                      "om mulig",
                                      "hvis mulig",
                                      "dersom det er mulig",
                                      "hvis det er mulig",
                                      "om det er mulig",
                                      "så langt det er mulig",
                                      "så langt som mulig",
                                      "i størst mulig grad",
                                      "så vidt mulig",
                                      "ved behov",
                                      "etter behov",
                                      "eventuelt",
                                      "hvis økonomien tillater det",
                                      "dersom økonomien tillater det",
                                      "om økonomien tillater det",
                                      "strebe etter",
                                      "streber etter",
                                      "etterstrebe",
                                      "etterstreber",
                                      "prøve å",
                                      "forsøke",
                                      "forsøker",
                                      "forsøke å",
                                      "arbeide for",
                                      "arbeider for",
                                      "jobbe for",
                                      "jobber for",
                                      "bidra til",
                                      "bidrar til",
                                      "utrede muligheten",
                                      "utrede mulighetene",
                                      "utrede om",
                                      "undersøke muligheten",
                                      "undersøke mulighetene",
                                      "undersøke om",
                                      "vurdere",
                                      "vurderer",
                                      "vurdere om",
                                      "overveie",
                                      "ha som ambisjon",
                                      "ambisjonen er",
                                      "der det er mulig",
                                      "når det er mulig",
                                      "oppfordre til"});
constexpr auto universal = sorted_words({"alle", "samtlige", "hver", "hvert", "hele", "enhver", "alt"});
constexpr auto partial =
    sorted_words({"flere", "færre", "noen", "få", "et fåtall", "halve", "visse", "mange", "flertallet", "de fleste",
                  "majoriteten", "halvparten", "en del", "deler av", "enkelte", "prosent av", "% av"});
constexpr auto least =
    sorted_words({"minst", "i det minste", "mer enn", "flere enn", "ikke færre enn", "ikke mindre enn"});
constexpr auto most = sorted_words({"høyst", "maks", "maksimalt", "maksimum", "på det meste", "færre enn", "mindre enn",
                                    "ikke flere enn", "ikke mer enn"});
constexpr auto about = sorted_words(
    {"omkring", "cirka", "ca", "omtrent", "rundt", "opptil", "opp til", "inntil", "opp mot", "nærmere", "om lag"});
constexpr auto targets = sorted_words({"til", "nå", "oppnå", "bli", "nå opp til"});
constexpr auto amounts = sorted_words({"med"});
constexpr auto conditions =
    sorted_words({"under", "over", "mellom", "fra", "per", "kl", "etter", "siden", "år", "hver"});
constexpr auto deadlines = sorted_words({"senest", "innen", "før", "innen utgangen av", "ved utgangen av",
                                         "ved årets slutt", "ved årsskiftet", "i slutten av", "innen kort tid"});
constexpr auto within = sorted_words({"innen", "på", "i løpet av"});
constexpr auto times =
    sorted_words({"til", "under", "i", "innen", "i løpet av", "fram til", "frem til", "til og med", "t.o.m"});
constexpr auto comparisons = sorted_words({"sammenlignet", "sammenliknet", "enn", "sammenligning"});
constexpr auto owners = sorted_words({"styret", "kontoret", "sekretariatet", "valgkomiteen", "lederen", "kassereren",
                                      "sekretæren", "arbeidsgruppen", "arbeidsgruppa", "komiteen", "utvalget",
                                      "arbeidsutvalget", "ledergruppen", "ledergruppa", "revisorene"});
constexpr auto responsible = sorted_words(
    {"har ansvar", "har ansvaret", "er ansvarlig", "er ansvarlige", "ansvarlig", "ansvarlige", "står for"});
constexpr auto multipliers = sorted_words(
    {"halvere", "halverer", "halveres", "doble", "dobler", "dobles", "fordoble", "fordobles", "tredoble", "tredobles"});
constexpr Numeral rhythms[] = {{"daglig", 1}, {"årlig", 365}, {"ukentlig", 7}, {"månedlig", 30}, {"kvartalsvis", 91}};
constexpr auto studies = sorted_words({"utrede", "undersøke", "kartlegge", "vurdere", "drøfte"});
constexpr auto cessations =
    sorted_words({"slutte", "slutte med", "slutte å", "slutte med å", "opphøre med", "la være å"});
constexpr Opposites opposites[] = {{"ja til", "nei til"},
                                   {"sier ja til", "sier nei til"},
                                   {"kjempe for", "kjempe mot"},
                                   {"stemme for", "stemme mot"},
                                   {"si ja til", "si nei til"},
                                   {"innføre", "fjerne"},
                                   {"opprette", "legge ned"},
                                   {"opprette", "avvikle"},
                                   {"godkjenne", "avslå"},
                                   {"beholde", "rive"},
                                   {"ansette", "si opp"},
                                   {"innføre", "avskaffe"},
                                   {"gjeninnføre", "avskaffe"},
                                   {"beholde", "avskaffe"},
                                   {"beholde", "selge"},
                                   {"beholde", "legge ned"},
                                   {"kjøpe", "selge"},
                                   {"åpne", "stenge"},
                                   {"åpne", "legge ned"},
                                   {"starte", "avslutte"},
                                   {"tillate", "forby"},
                                   {"fremme", "motvirke"},
                                   {"arbeide for", "arbeide mot"},
                                   {"arbeide for", "motvirke"},
                                   {"støtte", "motarbeide"},
                                   {"bevare", "rive"},
                                   {"bygge", "rive"},
                                   {"fortsette", "slutte"}};
constexpr Numeral ordinals[] = {{"andre", 2},   {"tredje", 3},  {"fjerde", 4},  {"femte", 5},
                                {"sjette", 6},  {"sjuende", 7}, {"åttende", 8}, {"niende", 9},
                                {"tiende", 10}, {"tolvte", 12}, {"tjuende", 20}};
constexpr Numeral fractions[] = {{"halvparten", 500}, {"halve", 500},     {"tredjedel", 333}, {"tredel", 333},
                                 {"tredeler", 333},   {"fjerdedel", 250}, {"firedel", 250},   {"fjerdedeler", 250},
                                 {"femtedel", 200},   {"femdel", 200},    {"tidel", 100},     {"tideler", 100}};
constexpr Numeral rarer[] = {{"annenhver", 2}, {"annethvert", 2}, {"hver", 1}, {"hvert", 1}};
constexpr auto per = sorted_words({"i", "om", "per", "hver", "hvert", "under"});
constexpr Numeral months[] = {{"januar", 1},    {"februar", 2},   {"mars", 3},   {"april", 4},     {"mai", 5},
                              {"juni", 6},      {"juli", 7},      {"august", 8}, {"september", 9}, {"oktober", 10},
                              {"november", 11}, {"desember", 12}, {"jan", 1},    {"feb", 2},       {"aug", 8},
                              {"sept", 9},      {"okt", 10},      {"nov", 11},   {"des", 12}};
constexpr Numeral spans[] = {
    {"time", 1},        {"timer", 1},         {"dag", 24},        {"dager", 24},      {"døgn", 24},
    {"arbeidsdag", 24}, {"arbeidsdager", 24}, {"virkedag", 24},   {"virkedager", 24}, {"uke", 168},
    {"helg", 168},      {"uka", 168},         {"uker", 168},      {"måned", 720},     {"måneder", 720},
    {"kvartal", 2184},  {"halvår", 4368},     {"semester", 4368}, {"termin", 4368},   {"vår", 8760},
    {"sommer", 8760},   {"høst", 8760},       {"vinter", 8760},   {"sesong", 8760},   {"år", 8760}};
constexpr Numeral multiples[] = {{"tusen", 1000},
                                 {"million", 1000000},
                                 {"millioner", 1000000},
                                 {"milliard", 1000000000},
                                 {"milliarder", 1000000000}};
constexpr auto articles = sorted_words({"en", "et", "ei", "én", "ett"});
constexpr auto percent = sorted_words({"prosent", "%"});
constexpr auto numeral_joins = sorted_words({"til"});
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
            .before = "før",
            .after = "etter",
            .goals = {"mål", "mål"},
            .areas = {"område", "områder"},
            .and_word = "og",
            .kinds = {{{"uendret", "uendrede"},
                       {"fornyet", "fornyede"},
                       {"omformulert", "omformulerte"},
                       {"delt", "delte"},
                       {"sammenslått", "sammenslåtte"},
                       {"lagt til", "lagt til"},
                       {"strøket", "strøkne"}}},
            .strengths = {"", "svekket", "skjerpet", "snudd"},
            .moved = {"flyttet", "flyttede"},
            .numbers = {"endret måltall", "endrede måltall"},
            .weakened = {"svekket", "svekkede"},
            .strengthened = {"skjerpet", "skjerpede"},
            .unchanged_goals = {"uendret mål", "uendrede mål"},
            .moved_from = "flyttet fra",
            .added_area = "nytt område",
            .dropped_area = "strøket område",
            .uncertain = "usikkert par",
            .accepted = "godtatt",
            .line = "linje",
            .capped = {"mål ble ikke veid mot alle mål som ligner det: de er for mange.",
                       "mål ble ikke veid mot alle mål som ligner dem: de er for mange."},
            .only = "viser bare:",
            .not_compared = "Ingen sammenligning ble gjort:",
            .left_out = {"endring til får ikke plass her", "endringer til får ikke plass her"},
            .decimal = ',',
            .quote_open = "«",
            .quote_close = "»",
            .explain =
                {
                    .reasons = {"Konfigurasjonen sier at de er samme mål.", "Ordlyden er den samme.",
                                "Ordlyden er den samme bortsett fra årstall.",
                                "Ordlyden er den samme bortsett fra tall.", "Ordene gjør dem til samme mål.",
                                "Delene utgjør til sammen det hele.",
                                "De ble til overs, og har det meste av hverandre i andre ord.", ""},
                    .is_same = "er samme mål som",
                    .became = "hører sammen med",
                    .none_after = "har ikke noe tilsvarende i {}.",
                    .score = "Likheten er {}; {} kreves.",
                    .closest = "Nærmest kommer {} med likheten {}; {} kreves.",
                    .below = "Det er for lite til å være samme mål.",
                    .taken = "Det målet hører i stedet sammen med {}.",
                    .other_measure = "De måler ulike ting og er derfor to mål, uansett hvor like de er.",
                    .pinned_apart = "Konfigurasjonen sier at de er to ulike mål.",
                    .runner_up = "Nærmest deretter, med likheten {} ({} mindre), kommer {}.",
                    .no_rival = "Ingen andre mål ligner det.",
                    .shared = "Felles:",
                    .replaced = "Byttet ut:",
                    .instead_of = "{} i stedet for {}",
                    .only_before = "Bare før:",
                    .only_after = "Bare etter:",
                    .same_area = "De står i samme område, noe som bidrar med {}.",
                    .other_area = "De står i ulike områder, noe som ikke er til hinder.",
                    .certain = "Paret er sikkert.",
                    .uncertain = "Paret er usikkert: les begge målene.",
                    .settle_same = "Er de samme mål, sier planctl.toml det med:",
                    .settle_different = "Er de to mål:",
                    .nothing = "Ingen mål har noen av ordene i det.",
                    .brief = "likhet {} ({} kreves)",
                    .brief_rival = "nærmest deretter {}",
                },
        },
    .changelog =
        {
            .title = "{}: hva som er endret siden {}",
            .compared = "{} sammenlignet med {}.",
            .goals = "Planen har {}, mot {} i den forrige.",
            .as_many = "Planen har {}, like mange som den forrige.",
            .of_these = "Av dem er {}.",
            .nothing = "Ingen mål er endret.",
            .dropped = {"mål er strøket.", "mål er strøket."},
            .marks = "~~Overstrøket tekst~~ er fjernet og **fet tekst** er ny.",
            .new_areas = {"Nytt område: {}.", "Nye områder: {}."},
            .dropped_areas = {"Ett område finnes ikke lenger: {}.", "Områder som ikke finnes lenger: {}."},
            .renamed_areas = {"Ett område har fått nytt navn: {}.", "Områder har fått nye navn: {}."},
            .renamed = "«{}» heter nå «{}»",
            .sections =
                {{{"", "", {"uendret", "uendret"}},
                  {"Nye mål", "", {"nytt", "nye"}},
                  {"Strøkne mål", "", {"strøket", "strøket"}},
                  {"Skjerpede mål", "Ordlyden lover mer enn før.", {"skjerpet", "skjerpet"}},
                  {"Svekkede mål", "Ordlyden lover mindre enn før.", {"svekket", "svekket"}},
                  {"Snudde mål", "Målene peker nå i motsatt retning.", {"snudd", "snudd"}},
                  {"Omformulerte mål", "", {"omformulert", "omformulert"}},
                  {"Delte mål", "", {"del av et delt mål", "deler av delte mål"}},
                  {"Sammenslåtte mål", "", {"slått sammen", "slått sammen"}},
                  {"Flyttede mål", "Målene er uendret, men står under et annet område.", {"flyttet", "flyttet"}},
                  {"Fornyede mål", "Målene er de samme som før, med nye årstall.", {"fornyet", "fornyet"}}}},
            .formerly_in = "tidligere under {}",
            .item_of = "hører til målet: {}",
            .uncertain = "trolig samme mål",
            .became = "er blitt til",
            .replaces = "erstatter",
            .first_plan = "Dette er den første planen. Den har {} i {}:",
            .untitled = "Uten overskrift",
        },
    .history =
        {
            .title = "Målenes historie",
            .goals = {"mål", "mål"},
            .plans = {"plan", "planer"},
            .through = "{} gjennom {}",
            .every_plan = {"i alle planer", "i alle planer"},
            .fates = {{{"finnes fortsatt", "finnes fortsatt"},
                       {"strøket", "strøkne"},
                       {"delt", "delte"},
                       {"sammenslått", "sammenslåtte"}}},
            .returned = {"kommet tilbake", "kommet tilbake"},
            .reworded = {"omformulert", "omformulerte"},
            .kinds = {"lagt til", "uendret", "fornyet", "omformulert", "kommet tilbake"},
            .absent = "mangler",
            .gone = "strøket",
            .regrouped = "fra andre mål",
            .went_on = "videre i andre mål",
            .origins = {"", "delt ut fra {}", "slått sammen av {}"},
            .destinations = {"finnes fortsatt", "strøket etter {}", "delt i {}", "slått sammen til {}"},
            .item_of = "hører til {}",
            .moved = "flyttet",
            .in_plans = "i {} av {}",
            .goal = "Mål",
            .no_targets = "Ingen mål har noe måltall.",
        },
    .list = {"år", "områder", "mål", "tittel", "dokument"},
};

}  // namespace

extern constinit const Language norwegian{
    .code = "nb",
    .goal_nouns = goal_nouns,
    .label_fillers = label_fillers,
    .other_labels = other_labels,
    .background_titles = background_titles,
    .contents_titles = contents_titles,
    .item_nouns = item_nouns,
    .plan_nouns = plan_nouns,
    .draft_words = draft_words,
    .final_words = final_words,
    .conjunctions = conjunctions,
    .unsuspended = unsuspended,
    .connectors = connectors,
    .open_endings = open_endings,
    .modals = modals,
    .further = further,
    .completed = completed,
    .infinitives = infinitives,
    .whats = whats,
    .other_questions = other_questions,
    .rule_nouns = rule_nouns,
    .for_years = for_years,
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
            .agents = {},
            .agent_ending = {},
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
