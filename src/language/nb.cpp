// Norwegian bokmål. What reading looks for is written as in Danish too, where that differs.
#include "language/language.h"
#include "language/output.h"
#include "language/words.h"

namespace planctl {
namespace {

constexpr auto goal_nouns =
    sorted_words({"mål",           "målene",         "målet",        "målsetting", "målsettinger",  "målsettingen",
                  "målsettingene", "målsetning",     "målsetninger", "delmål",     "delmålene",     "effektmål",
                  "resultatmål",   "hovedmål",       "årsmål",       "måltall",    "forpliktelser", "målsætning",
                  "målsætninger",  "virksomhetsmål", "løfter",       "valgløfter"});
constexpr auto label_fillers = sorted_words({"våre",
                                             "vårt",
                                             "de",
                                             "det",
                                             "disse",
                                             "for",
                                             "under",
                                             "til",
                                             "med",
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
constexpr auto other_labels = sorted_words({"kpi",
                                            "kpis",
                                            "frist",
                                            "nåsituasjon",
                                            "nøkkelord",
                                            "status",
                                            "når",
                                            "aktiviteter",
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
constexpr auto back_references = sorted_words({"dette", "derigjennom"});
constexpr auto title_keys = sorted_words({"tittel"});

constexpr auto background_titles = sorted_words({"bakgrunn",
                                                 "nyheter",
                                                 "kort om",
                                                 "lenker",
                                                 "siste nytt",
                                                 "siste nyheter",
                                                 "aktuelt",
                                                 "les mer",
                                                 "les også",
                                                 "relaterte sider",
                                                 "slik leser du planen",
                                                 "slik er planen bygget opp",
                                                 "slik fungerer planen",
                                                 "slik bruker du planen",
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
constexpr auto question_nouns = sorted_words({"spørsmål", "spørsmålene", "spørgsmål", "spørgsmålene"});
constexpr auto rule_nouns =
    sorted_words({"vedtekter", "vedtektene", "vedtægter", "forretningsorden", "reglement", "reglementet", "instruks",
                  "ordensregler", "husordensregler", "rutine", "rutiner", "prosedyre", "procedure", "vejledning"});
constexpr auto report_nouns = sorted_words({"årsmelding", "årsberetning", "beretning", "beretningen", "årsrapport",
                                            "årsregnskap", "som gikk", "tilbakeblikk", "rapport fra"});
constexpr auto meeting_nouns =
    sorted_words({"protokoll", "referat", "saksliste", "dagsorden", "innkalling", "indkaldelse", "møtebok"});
constexpr auto plain_verbs =
    sorted_words({"få",      "nå",    "gå",     "se",        "gi",   "give",    "bli",   "blive", "ha",
                  "ta",      "tage",  "stå",    "slå",       "dra",  "tilby",   "oppnå", "inngå", "unngå",
                  "foreslå", "bidra", "overta", "gjennomgå", "utgi", "forestå", "be"});
constexpr auto perfects = sorted_words({"har"});
constexpr auto supines = sorted_words({"et", "tt", "dd", "gt"});
constexpr auto past_words = sorted_words({"sa vi",
                                          "hittil",
                                          "så langt",
                                          "veien hit",
                                          "vejen hertil",
                                          "vi sa",
                                          "lovte",
                                          "lovet",
                                          "i fjor",
                                          "fjoråret",
                                          "fjorårets",
                                          "forrige år",
                                          "forrige års",
                                          "året som gikk",
                                          "gjorde",
                                          "oppnådde",
                                          "allerede",
                                          "fikk til",
                                          "skjedde",
                                          "nådde",
                                          "nåede",
                                          "opnåede",
                                          "sidste år",
                                          "sidste års",
                                          "sist år",
                                          "rakk",
                                          "forrige plan",
                                          "forrige plans",
                                          "sidste plan",
                                          "resultatene var",
                                          "resultatene ble",
                                          "resultaterne var",
                                          "resultaterne blev"});
constexpr auto denials = sorted_words({"ikke", "ikkje"});
constexpr auto for_years =
    sorted_words({"gjelder", "gælder", "perioden", "virksomhetsåret", "årene", "årerne", "planperioden", "for"});
constexpr auto approvals = sorted_words({"vedtatt", "godkjent", "fastsatt", "besluttet", "publisert", "oppdatert",
                                         "revidert", "versjon", "årsmøte", "årsmøtet", "copyright", "endret",
                                         "saksnummer", "arkivnummer", "vedtaget", "godkendt", "opdateret"});
constexpr auto activities = sorted_words(
    {"aktivitet",   "aktiviteter",   "aktivitetene", "tiltak",           "tiltakene",      "innsatser",
     "innsats",     "strategi",      "strategier",   "metode",           "metoder",        "arbeidsmåter",
     "arbeidsform", "gjennomføring", "hvordan",      "slik gjør vi det", "slik jobber vi", "slik når vi målene",
     "handlinger",  "tiltag",        "indsatser",    "slik gjør vi",     "sådan gør vi",   "sådan gør vi det"});
constexpr auto other_lists =
    sorted_words({"kalender",           "terminliste",    "nøkkeltall",     "indikator",  "indikatorer", "bakgrunn",
                  "dagsorden",          "agenda",         "saksliste",      "oppfølging", "ansvarlig",   "ansvarlige",
                  "tidsplan",           "framdriftsplan", "fremdriftsplan", "kontakt",    "budsjett",    "formål",
                  "definisjon",         "definisjoner",   "innhold",        "dato",       "relatert",    "risiko",
                  "kontaktinformasjon", "vedlegg",        "styremedlemmer", "les",        "baggrund",    "indhold"});
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
constexpr auto kept_endings = sorted_words({"-none-"});
constexpr auto offices = sorted_words(
    {"leder",          "nestleder",        "styreleder",        "kasserer",      "sekretær",   "styremedlem",
     "styremedlemmer", "medlem",           "varamedlem",        "varamedlemmer", "vara",       "revisor",
     "revisorer",      "økonomiansvarlig", "ansvarlig",         "valgkomité",    "valgkomite", "hovedverneombud",
     "verneombud",     "tillitsvalgt",     "plasstillitsvalgt", "kontaktperson", "redaktør",   "formand",
     "næstformand",    "suppleant",        "bestyrelsesmedlem"});
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
                                               "ja nei",
                                               "relaterte innlegg",
                                               "legg igjen en kommentar",
                                               "legg igjen et svar",
                                               "personvern",
                                               "kopier lenke"});
constexpr auto page_ends = sorted_words({"innleggsnavigasjon", "siste innlegg", "nyeste innlegg", "siste kommentarer",
                                         "legg igjen en kommentar", "legg igjen et svar", "relaterte innlegg"});
constexpr auto page_words = sorted_words({"side", "s", "s.", "sd"});
constexpr auto page_joins = sorted_words({"av", "af"});
constexpr auto frequent = sorted_words({"og", "til", "skal", "ikke", "fra", "er", "et", "å"});

// Comparing.
constexpr auto light =
    sorted_words({"hvordan",      "hva",        "hvem",        "oss",        "han",       "hun",         "hverandre",
                  "selv",         "deretter",   "derfor",      "her",        "dit",       "alltid",      "hvorfor",
                  "hvor",         "ja",         "nei",         "ingen",      "intet",     "aldri",       "forbundet",
                  "foreningen",   "halvparten", "halve",       "tredjedel",  "fjerdedel", "femtedel",    "tilbud",
                  "tilbudet",     "opp",        "ut",          "inn",        "bort",      "ned",         "imot",
                  "igjen",        "sammen",     "tilbake",     "fram",       "frem",      "øke",         "øker",
                  "redusere",     "reduserer",  "minske",      "styrke",     "styrker",   "bedre",       "forbedre",
                  "utvikle",      "virke",      "arbeide",     "arbeider",   "jobbe",     "jobber",      "gjennomføre",
                  "gjennomføres", "gjennomgå",  "sikre",       "sikrer",     "fortsette", "fortsetter",  "skape",
                  "bidra",        "bidrar",     "etterstrebe", "fremme",     "få",        "får",         "gjøre",
                  "gjøres",       "gi",         "gis",         "nå",         "ta",        "skal",        "delta",
                  "antall",       "antallet",   "andel",       "andelen",    "flere",     "færre",       "alle",
                  "samtlige",     "hver",       "hvert",       "minst",      "høyst",     "maksimalt",   "mer",
                  "mindre",       "nye",        "ny",          "nytt",       "ulike",     "viktige",     "særskilt",
                  "særlig",       "finnes",     "stå",         "ordne",      "innføre",   "opprette",    "drive",
                  "holde",        "kunne",      "vil",         "felles",     "formål",    "bli",         "noen",
                  "visse",        "utvide",     "heve",        "senke",      "hele",      "blant",       "klare",
                  "medvirke",     "se",         "ses",         "sette",      "måte",      "må",          "deltakelse",
                  "deltakelsen",  "samarbeid",  "samarbeide",  "bruke",      "bruk",      "bruken",      "brukes",
                  "tilby",        "tilbys",     "lettere",     "forsterke",  "lette",     "muliggjøre",  "oppnå",
                  "fullføre",     "påbegynne",  "komme",       "gå",         "legge",     "skje",        "forsøke",
                  "ferdigstille", "prioritere", "satse",       "fokusere",   "tilgang",   "mulighet",    "behov",
                  "trenge",       "innsats",    "tiltak",      "bra",        "god",       "godt",        "gode",
                  "tydelig",      "tydeligere", "aktiv",       "aktivt",     "ofte",      "oftere",      "mye",
                  "høy",          "høyere",     "lav",         "lavere",     "stor",      "større",      "små",
                  "lang",         "lengre",     "rask",        "vel",        "enkel",     "lett",        "egen",
                  "eget",         "egne",       "samme",       "andre",      "annen",     "ytterligere", "slik",
                  "via",          "rundt",      "ifølge",      "gjeldende",  "deres",     "dem",         "noe",
                  "hvilke",       "hvilken",    "uansett",     "langs",      "utenfor",   "nær",         "plass",
                  "sørge",        "bedrive",    "arbeidet",    "la",         "lar",       "gjennom",     "utføre",
                  "utføres",      "overstige",  "overstiger",  "overskride", "utgjøre",   "utgjør",      "hånd",
                  "hand"});
constexpr auto counted_words = sorted_words(
    {"prosent", "kroner", "deltakere", "deltakerne", "deltagere", "personer", "person", "mennesker", "ganger"});
constexpr auto time_words = sorted_words(
    {"januar",       "februar",      "mars",       "april",        "mai",       "juni",      "juli",
     "august",       "september",    "oktober",    "november",     "desember",  "årlig",     "årets",
     "året",         "årsskiftet",   "foregående", "sammenlignet", "utgangen",  "slutten",   "begynnelsen",
     "senest",       "før",          "etter",      "høsten",       "våren",     "sommeren",  "vinteren",
     "halvåret",     "kvartal",      "kvartalet",  "nåværende",    "fortsatt",  "kommende",  "måned",
     "måneder",      "uke",          "uker",       "dag",          "dager",     "løpende",   "virksomhetsåret",
     "planperioden", "fremdeles",    "ennå",       "allerede",     "annenhver", "daglig",    "månedlig",
     "ukentlig",     "kvartalsvis",  "omgående",   "snarest",      "jevnlig",   "jevnlige",  "regelmessig",
     "regelmessige", "kontinuerlig", "straks",     "umiddelbart",  "stadig",    "tidlig",    "tidlige",
     "mandag",       "mandagen",     "mandager",   "mandagene",    "tirsdag",   "tirsdagen", "tirsdager",
     "tirsdagene",   "onsdag",       "onsdagen",   "onsdager",     "onsdagene", "torsdag",   "torsdagen",
     "torsdager",    "torsdagene",   "fredag",     "fredagen",     "fredager",  "fredagene", "lørdag",
     "lørdagen",     "lørdager",     "lørdagene",  "søndag",       "søndagen",  "søndager",  "søndagene",
     "hverdag",      "hverdager",    "hverdagene", "ukedag",       "ukedager",  "helg",      "helga",
     "helgen",       "helger",       "helgene",    "dagen",        "dagene",    "døgnet",    "uka",
     "uken",         "termin",       "terminen",   "annethvert",   "halvår",    "semester"});
constexpr auto measures = sorted_words({"antall", "antallet", "andel", "andelen", "tallet"});
constexpr auto shares = sorted_words({"andel", "andelen", "grad", "graden"});
constexpr auto relatives = sorted_words({"som", "hvilke"});
constexpr auto tails = sorted_words({"gjennom", "eksempelvis", "særlig", "spesielt", "fremfor", "dermed", "hvorav",
                                     "sammenlignet", "gjerne", "når", "hvis", "dersom", "mens"});
constexpr auto places = sorted_words({"i", "på", "ved", "hos", "innen", "innenfor", "blant", "utenfor", "langs"});
constexpr auto subjects = sorted_words({"vi"});
constexpr auto before_verbs = sorted_words({"skal", "å", "bør", "kan", "må", "vil", "og"});
constexpr auto verb_endings = sorted_words({"e", "es"});
constexpr auto preterites = sorted_words({"ble", "blev", "var", "hadde", "havde", "gjorde", "fikk", "fik", "kom", "tok",
                                          "tog", "gikk", "gik", "ga", "gav", "skrev", "deltok", "deltog"});
constexpr auto preterite_endings = sorted_words({"edes"});
constexpr auto told_endings = sorted_words({"et", "te", "dde", "ede"});
constexpr auto passives = sorted_words({"holdes", "gis", "gives", "tas", "lages", "laves", "bygges", "kjøpes", "købes",
                                        "sendes", "settes", "skrives", "trykkes", "gjøres", "tilbys", "afholdes"});
constexpr auto passive_endings = sorted_words({"seres", "teres", "leres", "neres", "geres", "ettes", "føres", "eides"});
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
    "foresatt forelder foreldre",
    "pårørende nærstående",
    "kvinne dame jente",
    "gutt kar",
    "lokale rom",
    "skjema blankett",
    "kunnskap kompetanse",
    "likestilling likestilt",
    "inkludere inkludering mangfold",
    "deltaking medvirke innflytelse påvirke",
    "avfall søppel",
    "gjenbruke gjenvinne gjenbruk gjenvinning",
    "digital nett internett elektronisk",
    "lønn godtgjørelse",
    "flytte innflytter",
    "utleie leie",
    "låne utlån lån",
    "gave donere donasjon",
    "konflikt tvist",
    "lærer pedagog",
    "ensom ensomhet",
    "lese lesing leser",
    "svømme svømming",
    "sykle sykling",
    "gå vandre vandring",
    "synge sang",
    "spille spill",
    "male maling",
    "vaske vask rengjøring",
    "plante planting",
    "måle måling måler",
    "skilt skilte skilting",
    "bedrift virksomhet",
    "bo boende",
    "ringe telefon telefonsamtal",
    "forby forbud",
    "demonstrasjon demonstrere tog",
    "e-post mail epost",
    "film video",
    "bilde foto fotografi fotografere",
    "retningslinje bestemmelse",
    "lege doktor",
    "vei gate",
    "elev skoleelev",
    "høringssvar høringsuttalelse innspill høring",
    "møtested møteplass",
    "trapp trinn",
    "pause hvil",
    "toalett wc",
    "vinne seier",
    "sykkelvei sykkelsti",
    "turnus vaktplan",
    "nyhetsbrev medlemsbrev",
    "årsmøte generalforsamling",
    "kontingent medlemsavgift",
    "trener instruktør",
    "sti tursti",
    "konsert opptreden",
    "bonde gårdbruker landbruk jordbruk",
    "omvisning rundtur",
    "oppsigelse avskjedige",
    "fart hastighet",
    "utvalg arbeidsgruppe",
    "strekning avsnitt",
    "mat måltid",
    "støy lyd",
    "gebyr avgift",
    "redd redsel frykt",
    "begynne start begynnelse",
    "oversette oversettelse oversetting",
    "levere levering leveranse",
    "installere montere installasjon montering",
    "trene trening",
    "idrett sport",
    "butikk forretning",
    "fortau gangvei",
    "bil kjøretøy",
    "tolk tolke tolking",
    "hente henting",
    "behandle behandling",
    "vedta vedtak beslutning beslutte",
    "referat protokoll",
    "foredrag forelesning",
    "flyktning nyankommet",
    "mobbe mobbing",
    "røyke røyking tobakk",
    "ulykke uhell",
    "brann ild",
    "flom oversvømmelse",
    "skred ras",
    "danse dans",
    "ri ridning",
    "seile seiling",
    "grave graving",
    "sortere sortering kildesortering",
    "varme oppvarming",
    "isolere isolasjon",
    "pendle pendling",
    "studere studie studier",
    "forske forskning",
    "smitte smittespredning",
    "tannlege tannhelse tannbehandling",
    "jakte jakt",
    "stjele tyveri",
    "sykdom syk",
    "fravær sykefravær",
    "transportere transport",
    "jobb arbeid sysselsetting",
    "høste innhøsting",
    "vanne vanning",
    "brøyte brøyting",
    "strø strøing",
    "rehabilitere rehabilitering",
    "representant utsending",
    "årsak grunn",
    "politiker beslutningstaker",
    "utstyr redskap verktøy",
    "fest tilstelning",
    "beboer leietaker",
    "sti vei",
    "strøm elektrisitet",
    "skade skadet",
    "bærekraft bærekraftig",
    "snømåking brøyting",
    "gudstjeneste messe",
};
constexpr std::string_view deed_kinds[] = {
    "starte begynne innlede åpne lansere grunnlegge danne stifte innføre opprette etablere skape bygge+opp sette+gang "
    "dra+gang",
    "skrive forfatte utarbeide lage formulere redigere utforme skrive+ned",
    "informere fortelle spre publisere vise presentere opplyse synliggjøre markedsføre dele løfte rapportere melde "
    "annonsere trykke gi+ut legge+fram legge+frem skilte",
    "utdanne lære undervise trene øve skolere veilede innføre kurs kurse opplæring utdanning",
    "kreve be forlange påvirke påpeke kjempe oppfordre overbevise overtale forhandle søke argumentere mase lobbe "
    "presse",
    "forhandle avtale tegne slutte inngå enes bli+enige avtale overenskomst",
    "undersøke utrede kartlegge analysere granske studere evaluere prøve teste finne+ut følge+opp "
    "se+på undersøkelse",
    "følge overvåke kontrollere inspisere måle holde+oppsyn holde+øye passe+på",
    "reparere fikse renovere restaurere utbedre fornye modernisere oppgradere "
    "pusse+opp bygge+om gjøre+om sette+stand rette+opp",
    "rive avskaffe slutte avvikle opphøre stenge kaste fjerne forby stoppe stanse fase+ut ta+bort legge+ned trekke+inn",
    "motvirke bekjempe forebygge forhindre hindre stoppe stanse begrense unngå",
    "kjøpe skaffe anskaffe bestille investere kjøpe+inn fylle+på",
    "rekruttere verve lokke engasjere",
    "ansette velge",
    "søke skaffe sikre finne innhente samle+inn",
    "dele+ut donere fordele bevilge",
    "bekoste subsidiere",
    "støtte hjelpe bistå veilede oppmuntre avlaste rettlede",
    "treffe møte samle invitere arrangere avholde by+inn møte",
    "ringe kontakte skrive nå oppsøke ta+kontakt",
    "bygge anlegge oppføre montere installere sette+opp stille+opp",
    "verne bevare beskytte sikre beholde forsvare redde",
    "selge avhende",
    "utvide bygge+ut øke heve forsterke forlenge",
    "redusere minske senke korte begrense halvere forkorte kutte skjære+ned",
    "samle hente plukke innsamling",
    "dokumentere arkivere intervjue filme ta+opp skrive+ned",
    "stille+ut vise utstilling",
    "flytte forflytte overføre",
    "koble knytte forene samordne sammenføre matche slå+sammen føre+sammen",
    "svare besvare håndtere behandle avgjøre svar",
    "takke belønne premiere hedre prise påskjønne",
    "rydde rengjøre vaske rense plukke feie",
    "digitalisere skanne",
    "forenkle lette effektivisere korte",
    "plante så dyrke",
    "åpne slippe+inn tillate ønske+velkommen",
};
constexpr auto deeds = deed_words<count_words(deed_kinds)>(deed_kinds);
constexpr auto all_plan_words =
    sorted_plan_words(plan_words(PlanWordKind::time, time_words), plan_words(PlanWordKind::light, light),
                      plan_words(PlanWordKind::light, counted_words), concept_words<count_words(concepts)>(concepts));
constexpr auto suffixes =
    sorted_words({"enes", "ene", "erne", "erens", "eren", "ere", "ende", "ede", "en", "et", "er", "es", "a", "e"});
constexpr auto own_s = sorted_words({"urs", "us", "is"});
constexpr auto prefixes = sorted_words({"under", "over", "etter", "mellom", "sammen", "tilbake", "videre", "inter",
                                        "spesial", "ekstra", "hoved", "lokal", "sentral"});
constexpr auto irregular_forms = sorted_forms({{"é", "ee"},
                                               {"bøk", "bok"},
                                               {"hend", "hånd"},
                                               {"bønd", "bond"},
                                               {"føt", "fot"},
                                               {"men", "man"},
                                               {"sykkel", "sykl"},
                                               {"regel", "regl"},
                                               {"nøkkel", "nøkl"},
                                               {"artikkel", "artikl"},
                                               {"tittel", "titl"},
                                               {"møbel", "møbl"},
                                               {"eksempel", "eksempl"},
                                               {"kapittel", "kapitl"},
                                               {"somr", "sommer"},
                                               {"vintr", "vinter"},
                                               {"semestr", "semester"},
                                               {"orkestr", "orkester"},
                                               {"teatr", "teater"},
                                               {"registr", "register"},
                                               {"numr", "nummer"},
                                               {"museum", "museet"},
                                               {"sentrum", "sentret"},
                                               {"ium", "iet"},
                                               {"solgt", "selge"},
                                               {"salg", "selge"},
                                               {"valgt", "velge"},
                                               {"lagt", "legge"},
                                               {"skrev", "skrive"},
                                               {"kjøpt", "kjøpe"},
                                               {"lært", "lære"},
                                               {"brukt", "bruke"},
                                               {"gitt", "gi", true}});
constexpr Numeral numerals[] = {
    {"to", 2},       {"tre", 3},      {"fire", 4},     {"fem", 5},     {"seks", 6},   {"sju", 7},     {"syv", 7},
    {"åtte", 8},     {"ni", 9},       {"ti", 10},      {"elleve", 11}, {"tolv", 12},  {"dusin", 12},  {"tretten", 13},
    {"fjorten", 14}, {"femten", 15},  {"seksten", 16}, {"sytten", 17}, {"atten", 18}, {"nitten", 19}, {"tjue", 20},
    {"tyve", 20},    {"tjuefem", 25}, {"tretti", 30},  {"førti", 40},  {"femti", 50}, {"seksti", 60}, {"sytti", 70},
    {"åtti", 80},    {"nitti", 90},   {"hundre", 100}, {"tusen", 1000}};

// What goals promise.
constexpr auto rising = sorted_words(
    {"lenger",  "øke",       "øker",       "økes",       "økt",        "økte",       "økende",   "flere",
     "mer",     "heve",      "hever",      "heves",      "utvide",     "utvider",    "utvides",  "styrke",
     "styrker", "styrkes",   "åpne",       "åpner",      "åpnes",      "innføre",    "innfører", "innføres",
     "tillate", "tillates",  "forlenge",   "forlenger",  "forlenges",  "lengre",     "åpen",     "åpent",
     "doble",   "dobles",    "fordoble",   "fordobles",  "forsterke",  "forsterkes", "tettere",  "oftere",
     "høyere",  "sette opp", "setter opp", "settes opp", "trappe opp", "skru opp",   "øk",       "hev",
     "utvid",   "styrk",     "innfør",     "tillat",     "forleng",    "økning av",  "heving av"});
constexpr auto falling = sorted_words(
    {"få ned",     "får ned",    "redusere", "reduserer",  "reduseres",    "redusert",    "reduserte",  "minske",
     "minsker",    "minskes",    "minsket",  "færre",      "mindre",       "senke",       "senker",     "senkes",
     "halvere",    "halveres",   "svekke",   "svekkes",    "begrense",     "begrenses",   "stenge",     "stenges",
     "avskaffe",   "avskaffes",  "avvikle",  "avvikles",   "forby",        "forbys",      "korte",      "kortes",
     "forkorte",   "forkortes",  "kortere",  "lavere",     "sjeldnere",    "fjerne",      "fjernes",    "kutte",
     "kuttes",     "kutte ut",   "reduser",  "minsk",      "senk",         "halver",      "begrens",    "steng",
     "avskaff",    "avvikl",     "kort",     "kutt",       "innskrenke",   "innskrenkes", "trappe ned", "sette ned",
     "setter ned", "settes ned", "skru ned", "gå ned med", "reduksjon av", "senking av",  "begrenser",  "stenger",
     "avskaffer",  "avvikler",   "kutter",   "ned til",    "ned i"});
constexpr auto binding = sorted_words({"skal", "må"});
constexpr auto advisory = sorted_words({"bør", "burde"});
constexpr auto loose = sorted_words({"kan", "vil", "ønsker", "håper", "skulle kunne", "skulle ville", "kunne"});
constexpr auto ability = sorted_words({"skal kunne", "må kunne"});
constexpr auto subordinate =
    sorted_words({"som", "at", "så", "der", "når", "om", "fordi", "hvilke", "mens", "hvordan", "hvis", "hva", "hvor"});
constexpr auto negations =
    sorted_words({"ikke", "aldri", "ingen", "intet", "ikke lenger", "ikke mer", "ikke noen", "ikke noe"});
constexpr auto lacks = sorted_words({"uten"});
constexpr auto restrictions = sorted_words({"bare", "kun", "utelukkende", "heller"});
constexpr auto hedges = sorted_words({"argumentere for",
                                      "så langt tiden strekker til",
                                      "så langt midlene strekker til",
                                      "presse på for",
                                      "presser på for",
                                      "kjempe for",
                                      "kjemper for",
                                      "der det lønner seg",
                                      "der det er lønnsomt",
                                      "av og til",
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
                                      "oppfordre til",
                                      "på forespørsel",
                                      "ved forespørsel",
                                      "ved interesse",
                                      "ved ønske",
                                      "etter ønske",
                                      "som selv ønsker",
                                      "selv ønsker",
                                      "som ønsker det",
                                      "som vil",
                                      "på sikt",
                                      "på lengre sikt",
                                      "om det er midler",
                                      "hvis det er midler",
                                      "dersom det er midler",
                                      "hvis ressursene tillater det",
                                      "dersom ressursene tillater det",
                                      "når det er tid",
                                      "så godt det lar seg gjøre",
                                      "så langt det lar seg gjøre",
                                      "der det er hensiktsmessig",
                                      "når det er hensiktsmessig",
                                      "hvis det trengs",
                                      "når det trengs",
                                      "der det trengs",
                                      "der det er behov",
                                      "om nødvendig",
                                      "ved anledning",
                                      "sikte mot",
                                      "sikter mot",
                                      "ta sikte på",
                                      "tar sikte på",
                                      "planlegge å",
                                      "ha til hensikt",
                                      "som regel",
                                      "vanligvis",
                                      "som oftest",
                                      "stort sett",
                                      "normalt",
                                      "hovedsakelig",
                                      "i hovedsak",
                                      "til en viss grad",
                                      "i noen grad",
                                      "delvis",
                                      "undersøke forutsetningene",
                                      "se på muligheten",
                                      "se på mulighetene",
                                      "håper å",
                                      "på prøve",
                                      "som en prøveordning",
                                      "som prøveordning",
                                      "som et forsøk",
                                      "som pilot",
                                      "midlertidig",
                                      "inntil videre",
                                      "oppmuntre",
                                      "oppmuntres",
                                      "oppmuntres til",
                                      "oppfordre",
                                      "oppfordres",
                                      "oppfordres til",
                                      "anbefale",
                                      "anbefales",
                                      "starte arbeidet med",
                                      "begynne arbeidet med",
                                      "påbegynne arbeidet med",
                                      "sette i gang arbeidet med",
                                      "ta skritt mot",
                                      "ta et skritt mot",
                                      "komme i gang med",
                                      "i første omgang",
                                      "med visse unntak",
                                      "i rimelig utstrekning",
                                      "så langt midlene rekker",
                                      "ha mulighet til å",
                                      "håper",
                                      "ønsker",
                                      "gjøre vårt beste for",
                                      "ta initiativ til",
                                      "søke å",
                                      "virke for",
                                      "så raskt vi kan",
                                      "så fort vi kan",
                                      "så godt vi kan",
                                      "etter evne",
                                      "etter beste evne",
                                      "innen rimelighetens grenser",
                                      "gradvis",
                                      "trinnvis",
                                      "suksessivt",
                                      "litt etter litt",
                                      "steg for steg",
                                      "skritt for skritt",
                                      "medvirke til",
                                      "medvirker til",
                                      "oppfordrer",
                                      "oppmuntrer",
                                      "anbefaler",
                                      "så ofta som mulig",
                                      "så ofte som mulig",
                                      "så mange som mulig",
                                      "så mye som mulig",
                                      "fortrinnsvis",
                                      "primært",
                                      "så langt ressursene rekker",
                                      "så langt ressursene strekker til",
                                      "tilstrebe",
                                      "tilstreber",
                                      "søker å",
                                      "så langt budsjettet rekker",
                                      "hvis budsjettet tillater det",
                                      "dersom budsjettet tillater det",
                                      "innenfor budsjettet",
                                      "hvis det er plass",
                                      "dersom det er plass",
                                      "når anledningen byr seg",
                                      "dersom været tillater det",
                                      "hvis været tillater det",
                                      "i all hovedsak",
                                      "bes om å",
                                      "bes",
                                      "blir bedt om å",
                                      "anmodes om å",
                                      "anmodes"});
constexpr auto universal =
    sorted_words({"begge", "alle", "samtlige", "hver", "hvert", "hele", "enhver", "alt", "alle sammen", "all",
                  "hver eneste", "hver enkelt", "alle og enhver", "hvert eneste", "hvert enkelt"});
constexpr auto partial = sorted_words({"noe av",
                                       "flere",
                                       "færre",
                                       "noen",
                                       "få",
                                       "et fåtall",
                                       "halve",
                                       "visse",
                                       "mange",
                                       "flertallet",
                                       "de fleste",
                                       "majoriteten",
                                       "halvparten",
                                       "en del",
                                       "deler av",
                                       "enkelte",
                                       "prosent av",
                                       "% av",
                                       "noen av",
                                       "en av",
                                       "ett av",
                                       "et av",
                                       "ei av",
                                       "enkelte av",
                                       "mange av",
                                       "flere av",
                                       "størstedelen av",
                                       "mesteparten av",
                                       "et utvalg av",
                                       "utvalgte",
                                       "et antall",
                                       "et par",
                                       "en håndfull",
                                       "nesten alle",
                                       "de aller fleste",
                                       "så godt som alle",
                                       "de største",
                                       "de minste",
                                       "de viktigste",
                                       "de eldste",
                                       "de yngste",
                                       "de mest",
                                       "de vanligste",
                                       "de verste",
                                       "de fleste av",
                                       "et mindre antall",
                                       "et begrenset antall",
                                       "de mest utsatte",
                                       "nesten hver"});
constexpr auto least =
    sorted_words({"minst", "i det minste", "mer enn", "flere enn", "ikke færre enn", "ikke mindre enn", "minimum",
                  "som minst", "være over", "er over", "ligge over", "ligger over", "overstige", "overstiger",
                  "høyere enn", "lengre enn", "ikke lavere enn", "ikke under"});
constexpr auto most =
    sorted_words({"høyst",      "maks",           "maksimalt",      "maksimum",        "på det meste",    "færre enn",
                  "mindre enn", "ikke flere enn", "ikke mer enn",   "som høyest",      "lengst",          "være under",
                  "er under",   "ligge under",    "ligger under",   "holdes under",    "komme under",     "ned under",
                  "lavere enn", "kortere enn",    "ikke overstige", "ikke lengre enn", "ikke høyere enn", "ikke over",
                  "til under"});
constexpr auto about = sorted_words(
    {"omkring", "cirka", "ca", "omtrent", "rundt", "opptil", "opp til", "inntil", "opp mot", "nærmere", "om lag"});
constexpr auto targets = sorted_words({"til", "nå", "oppnå", "bli", "nå opp til"});
constexpr auto amounts = sorted_words({"med"});
constexpr auto conditions =
    sorted_words({"under", "over", "mellom", "fra", "per", "kl", "etter", "siden", "år", "hver"});
constexpr auto deadlines = sorted_words({"senest",
                                         "innen",
                                         "før",
                                         "innen utgangen av",
                                         "ved utgangen av",
                                         "ved årets slutt",
                                         "ved årsskiftet",
                                         "i slutten av",
                                         "innen kort tid",
                                         "klar i",
                                         "klart i",
                                         "klare i",
                                         "ferdig i",
                                         "ferdige i",
                                         "ferdigstilt i",
                                         "klar til",
                                         "klart til",
                                         "ferdig til",
                                         "innen slutten av",
                                         "i begynnelsen av",
                                         "i midten av",
                                         "før utgangen av",
                                         "før slutten av",
                                         "senest i",
                                         "senest til",
                                         "senest ved"});
constexpr auto within = sorted_words({"innen", "på", "i løpet av"});
constexpr auto times =
    sorted_words({"til", "under", "i", "innen", "i løpet av", "fram til", "frem til", "til og med", "t.o.m"});
constexpr auto comparisons = sorted_words({"sammenlignet", "sammenliknet", "enn", "sammenligning"});
constexpr auto owners =
    sorted_words({"styret",     "kontoret",          "sekretariatet",  "valgkomiteen",  "lederen",
                  "kassereren", "sekretæren",        "arbeidsgruppen", "arbeidsgruppa", "komiteen",
                  "utvalget",   "arbeidsutvalget",   "ledergruppen",   "ledergruppa",   "revisorene",
                  "rektor",     "direktøren",        "sjefen",         "koordinatoren", "daglig leder",
                  "bestyreren", "kommunedirektøren", "presten"});
constexpr auto responsible = sorted_words({"med ansvar for", "har ansvar", "har ansvaret", "er ansvarlig",
                                           "er ansvarlige", "ansvarlig", "ansvarlige", "står for"});
constexpr auto rhythms = sorted_numerals({{"vår og høst", 4368},
                                          {"høst og vår", 4368},
                                          {"lørdager og søndager", 168},
                                          {"lørdag og søndag", 168},
                                          {"daglig", 24},
                                          {"årlig", 8760},
                                          {"ukentlig", 168},
                                          {"månedlig", 720},
                                          {"kvartalsvis", 2184},
                                          {"alle dager", 24},
                                          {"alle skoledager", 34},
                                          {"alle arbeidsdager", 34},
                                          {"samtlige dager", 24},
                                          {"hele uka", 24},
                                          {"hele uken", 24},
                                          {"sju dager i uka", 24},
                                          {"hverdager", 34},
                                          {"hverdagene", 34},
                                          {"ukedager", 34},
                                          {"mandag til fredag", 34},
                                          {"mandag-fredag", 34},
                                          {"mandag–fredag", 34},
                                          {"mandag til torsdag", 42},
                                          {"helger", 168},
                                          {"helgene", 168},
                                          {"mandager", 168},
                                          {"tirsdager", 168},
                                          {"onsdager", 168},
                                          {"torsdager", 168},
                                          {"fredager", 168},
                                          {"lørdager", 168},
                                          {"søndager", 168},
                                          {"halvårlig", 4368},
                                          {"årlige", 8760},
                                          {"ukentlige", 168},
                                          {"månedlige", 720},
                                          {"daglige", 24},
                                          {"halvårlige", 4368},
                                          {"virkedager", 34}});
constexpr auto studies = sorted_words({"gjennomføre et pilotprosjekt",
                                       "starte et pilotprosjekt",
                                       "begynne å planlegge",
                                       "starte planleggingen",
                                       "påbegynne planleggingen",
                                       "starte forberedelsene",
                                       "utrede",
                                       "undersøke",
                                       "kartlegge",
                                       "vurdere",
                                       "drøfte",
                                       "planlegge",
                                       "forberede",
                                       "prosjektere",
                                       "prøve ut",
                                       "analysere",
                                       "se på",
                                       "ta stilling til",
                                       "foreslå",
                                       "diskutere",
                                       "overveie",
                                       "lage et forslag",
                                       "utarbeide et forslag",
                                       "legge fram forslag",
                                       "legge frem forslag",
                                       "gjøre en utredning",
                                       "gjennomføre en forstudie",
                                       "se nærmere på",
                                       "sondere",
                                       "utrede behovet for",
                                       "ta opp til drøfting",
                                       "utarbeide beslutningsgrunnlag"});
constexpr auto looks = sorted_words({"fortsette samtalene",
                                     "fortsette samtaler",
                                     "fortsette dialogen",
                                     "fortsette drøftingene",
                                     "se over",
                                     "ses over",
                                     "gjennomgå",
                                     "lage en plan for",
                                     "utarbeide en plan for",
                                     "lage en plan",
                                     "utarbeide en plan",
                                     "finne ut",
                                     "spørre",
                                     "søke midler til",
                                     "søke tilskudd til",
                                     "søke om tilskudd til",
                                     "søke om midler til",
                                     "søke støtte til",
                                     "sette av midler til",
                                     "sette av penger til",
                                     "innhente tilbud på",
                                     "hente inn tilbud på",
                                     "innhente anbud på",
                                     "hente inn anbud på",
                                     "be om tilbud på",
                                     "søke om tillatelse til",
                                     "budsjettere med",
                                     "samle inn penger til",
                                     "søke om penger til",
                                     "be kommunen",
                                     "be fylket",
                                     "be staten",
                                     "be styret",
                                     "anmode",
                                     "skrive til",
                                     "appellere til",
                                     "lete etter",
                                     "se etter",
                                     "søke etter",
                                     "finne et sted for",
                                     "finne tomt til",
                                     "følge utviklingen av",
                                     "følge med på",
                                     "ta opp spørsmålet om",
                                     "samtale om",
                                     "ha dialog om",
                                     "innlede samtaler om",
                                     "undersøke behovet for",
                                     "kartlegge behovet for",
                                     "drøfte behovet for",
                                     "vurdere behovet for",
                                     "skissere",
                                     "hente inn priser på",
                                     "innhente priser på",
                                     "innlede samtaler",
                                     "starte en dialog",
                                     "be om pris på"});
constexpr Numeral multiplications[] = {{"halvere", 500},    {"halverer", 500}, {"halveres", 500},  {"halvert", 500},
                                       {"doble", 1000},     {"dobler", 1000},  {"dobles", 1000},   {"fordoble", 1000},
                                       {"fordobles", 1000}, {"dobbelt", 1000}, {"tredoble", 2000}, {"tredobles", 2000}};
constexpr auto revisions =
    sorted_words({"revidere",      "oppdatere",     "endre",        "justere",      "kontrollere",    "sjekke",
                  "inspisere",     "gjennomgå",     "gå gjennom",   "sende",        "takke",          "informere",
                  "svare",         "snakke",        "prate",        "møte",         "drøfte",         "diskutere",
                  "skaffe midler", "skaffe penger", "finne midler", "reise midler", "skaffe tilskudd"});
constexpr auto persuasions = sorted_words({"få", "overtale", "overbevise", "påvirke"});
constexpr auto cessations =
    sorted_words({"slutte", "slutte med", "slutte å", "slutte med å", "opphøre med", "la være å", "motvirke",
                  "forhindre", "forebygge", "stoppe", "unngå", "bekjempe", "få bort", "få slutt på", "gjøre slutt på",
                  "utrydde", "hindre", "fjerne"});
constexpr auto kept = sorted_words(
    {"beholde", "bevare", "opprettholde", "redde", "forsvare", "verne", "verne om", "slå ring om", "ta vare på"});
constexpr auto given_up =
    sorted_words({"avskaffe", "avvikle", "legge ned", "fjerne", "stenge", "rive", "selge", "slutte med", "opphøre med",
                  "kutte ut", "fase ut", "avhende", "kvitte seg med", "legges ned"});
constexpr auto brought_in = sorted_words({"innføre", "gjeninnføre", "opprette", "satse på", "stifte", "etablere",
                                          "danne", "ta i bruk", "sette opp", "installere"});
constexpr auto taken_away = sorted_words({"avskaffe", "avvikle", "legge ned", "fjerne", "stanse", "stoppe", "kutte ut",
                                          "fase ut", "oppløse", "slutte med", "opphøre med", "legges ned"});
constexpr auto opened = sorted_words({"åpne", "starte", "bygge ut", "åpen", "åpent", "gjenåpne"});
constexpr auto shut = sorted_words({"stenge", "stengt", "stengte", "legge ned", "legges ned", "avslutte", "avvikle"});
constexpr auto allowed =
    sorted_words({"tillate", "tillatt", "tillatte", "godkjenne", "innvilge", "godta", "ønske velkommen",
                  "gi adgang til", "lov til", "lov å", "lov", "tillatelse til"});
constexpr auto forbidden =
    sorted_words({"forby", "forbudt", "forbudte", "nekte", "avslå", "avvise", "utestenge", "sperre"});
constexpr auto backed = sorted_words(
    {"støtte",          "støtter",  "fremme", "arbeide for",     "kjempe for",    "stemme for",     "si ja til",
     "sier ja til",     "ja til",   "kreve",  "gå inn for",      "går inn for",   "stille seg bak", "stille oss bak",
     "stiller oss bak", "være for", "er for", "er positive til", "slutte opp om", "oppmuntre",      "oppmuntre til"});
constexpr auto opposed = sorted_words(
    {"motsette seg", "motsetter seg",  "motarbeide",     "motvirke",  "arbeide mot", "kjempe mot", "stemme mot",
     "si nei til",   "sier nei til",   "nei til",        "gå imot",   "avvise",      "gå mot",     "går mot",
     "går imot",     "motsette oss",   "motsetter oss",  "være imot", "er imot",     "være mot",   "er mot",
     "kjempe imot",  "protestere mot", "ta avstand fra", "tale imot", "si ifra mot", "fraråde"});
constexpr auto hired = sorted_words({"ansette"});
constexpr auto dismissed = sorted_words({"si opp", "avskjedige"});
constexpr auto joined = sorted_words({"bli med i", "slutte seg til", "melde seg inn i"});
constexpr auto left = sorted_words({"forlate", "gå ut av", "melde seg ut av", "tre ut av"});
constexpr auto bought = sorted_words({"kjøpe", "kjøpe inn", "anskaffe"});
constexpr auto sold = sorted_words({"selge", "avhende"});
constexpr auto widened = sorted_words({"utvide", "bygge ut"});
constexpr auto narrowed = sorted_words({"innskrenke", "trappe ned", "begrense", "redusere"});
constexpr auto built = sorted_words({"bygge", "oppføre"});
constexpr auto torn_down = sorted_words({"rive"});
constexpr auto gone_on = sorted_words({"fortsette", "fortsette å"});
constexpr auto ended = sorted_words({"slutte", "slutte å", "opphøre"});
constexpr auto centralised = sorted_words({"sentralisere"});
constexpr auto decentralised = sorted_words({"desentralisere"});
constexpr auto privatised =
    sorted_words({"privatisere", "konkurranseutsette", "konkurranseutsettes", "sette ut", "settes ut", "sette bort",
                  "settes bort", "legge ut på anbud", "legges ut på anbud", "forpakte bort", "forpaktes bort"});
constexpr auto taken_back = sorted_words(
    {"ta tilbake", "tas tilbake", "drive i egen regi", "drives i egen regi", "ta over i egen regi", "overta selv"});
constexpr auto halves = sorted_numerals({{"en halv", 500},
                                         {"et halvt", 500},
                                         {"halvannen", 1500},
                                         {"halvannet", 1500},
                                         {"halvanden", 1500},
                                         {"halvandet", 1500},
                                         {"en og en halv", 1500},
                                         {"ett og et halvt", 1500},
                                         {"et og et halvt", 1500},
                                         {"to og en halv", 2500},
                                         {"to og et halvt", 2500},
                                         {"halvtredje", 2500},
                                         {"tre og en halv", 3500},
                                         {"tre og et halvt", 3500}});
constexpr auto at_once =
    sorted_words({"samme dag", "neste dag", "dagen etter", "direkte", "umiddelbart", "straks", "med det samme"});
constexpr auto resisted = sorted_words({"bekjempe", "stanse", "stoppe", "hindre", "forhindre", "protestere mot",
                                        "sette en stopper for", "stå imot", "avverge"});
constexpr auto conceded =
    sorted_words({"akseptere", "godta", "gå med på", "finne oss i", "samtykke til", "overtale", "overbevise",
                  "arbeide for", "jobbe for", "gå inn for", "forlange", "tillate", "ønske velkommen", "finne seg i"});
constexpr auto against = joined_words(opposed, resisted);
constexpr auto in_favour = joined_words(backed, conceded);
constexpr auto end_nouns =
    sorted_words({"nedleggelse", "nedleggelsen", "nedlegging", "nedleggingen", "avvikling",  "avviklingen",
                  "avskaffelse", "avskaffelsen", "stenging",   "stengingen",   "riving",     "rivingen",
                  "salg",        "salget",       "opphøre",    "opphører",     "legges ned", "slutten på",
                  "slutt på",    "forsvinne",    "fjerning",   "fjerningen"});
constexpr auto endings = joined_words(given_up, taken_away, shut, end_nouns);
constexpr auto stayed_on = sorted_words({"bestå", "består", "bli værende", "blir værende", "beholdes"});
constexpr auto remainings = joined_words(kept, stayed_on);
constexpr auto created = sorted_words({"tilsette", "skape", "rekruttere", "eie", "drive"});
constexpr auto beginnings = joined_words(created, hired, brought_in, opened);
constexpr auto renewed = sorted_words({"forlenge", "fornye", "inngå"});
constexpr auto cancelled = sorted_words({"si opp", "avslutte", "heve", "bryte"});
constexpr auto merged = sorted_words({"slå sammen", "samle", "gå sammen"});
constexpr auto parted = sorted_words({"dele opp", "skille", "dele", "holde atskilt", "holde adskilt"});
constexpr Opposites opposites[] = {
    {kept, given_up},        {renewed, cancelled}, {brought_in, taken_away}, {opened, shut},
    {allowed, forbidden},    {backed, opposed},    {hired, dismissed},       {joined, left},
    {bought, sold},          {widened, narrowed},  {widened, given_up},      {built, torn_down},
    {gone_on, ended},        {merged, parted},     {merged, kept},           {centralised, decentralised},
    {privatised, taken_back}};
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
    {"minutt", 1},        {"minutter", 1},      {"time", 60},         {"timer", 60},          {"dag", 1440},
    {"dager", 1440},      {"døgn", 1440},       {"arbeidsdag", 2040}, {"arbeidsdager", 2040}, {"skoledag", 2040},
    {"skoledager", 2040}, {"virkedag", 2040},   {"virkedager", 2040}, {"uke", 10080},         {"helg", 10080},
    {"uka", 10080},       {"uker", 10080},      {"måned", 43200},     {"måneder", 43200},     {"kvartal", 131040},
    {"halvår", 262080},   {"semester", 262080}, {"termin", 262080},   {"vår", 525600},        {"sommer", 525600},
    {"høst", 525600},     {"vinter", 525600},   {"sesong", 525600},   {"år", 525600},         {"kveld", 1440},
    {"morgen", 1440},     {"natt", 1440},       {"hverdag", 2040},    {"mandag", 10080},      {"tirsdag", 10080},
    {"onsdag", 10080},    {"torsdag", 10080},   {"fredag", 10080},    {"lørdag", 10080},      {"søndag", 10080}};
constexpr Numeral multiples[] = {{"hundre", 100},        {"tusen", 1000},          {"million", 1000000},
                                 {"millioner", 1000000}, {"milliard", 1000000000}, {"milliarder", 1000000000}};
constexpr auto articles = sorted_words({"en", "et", "ei", "én", "ett"});
constexpr auto percent = sorted_words({"prosent", "%"});
constexpr auto firm_more = sorted_words(
    {"kreve",     "garantere",  "sikre",       "tvinge",         "pålegge",         "obligatorisk",   "obligatoriske",
     "rett til",  "retten til", "stille krav", "stille krav om", "stille krav til", "forpliktet til", "pliktig til",
     "plikt til", "plikter",    "bindende",    "påby",           "påbudt",          "påbudte",        "pliktige til"});
constexpr auto firm_less = sorted_words(
    {"anbefale",     "oppfordre",      "oppmuntre",  "stimulere",     "inspirere",     "frivillig", "frivillige",
     "valgfri",      "valgfritt",      "strebe",     "etterstrebe",   "sikte",         "ønske",     "mulighet til",
     "mulighet for", "muligheten til", "håpe",       "ta hensyn til", "legge vekt på", "vektlegge", "løfte fram",
     "løfte frem",   "veie inn",       "veiledende", "oppfordres",    "fremme"});
constexpr auto end_more =
    sorted_words({"slutte å bruke", "slutte å kjøpe", "nulltoleranse", "nulltoleranse for", "nulltoleranse mot",
                  "avskaffe", "avvikle", "stoppe", "eliminere", "utrydde", "forby", "fjerne", "fase ut", "få slutt på",
                  "stanse", "sette en stopper for", "få bukt med", "utslette", "gjøre slutt på"});
constexpr auto end_less = sorted_words({"sette tak for", "redusere", "minske", "senke", "begrense", "motvirke", "dempe",
                                        "halvere", "bremse", "færre", "mindre", "korte ned", "forkorte", "motarbeide",
                                        "vanskeliggjøre", "holde nede", "kutte ned på", "trappe ned"});
constexpr auto finish_more = sorted_words({"fullføre", "ferdigstille", "avslutte", "sluttføre"});
constexpr auto finish_less = sorted_words({"påbegynne", "starte", "begynne", "innlede", "sette i gang", "fortsette"});
constexpr auto older = sorted_words({"over", "fylt", "eldre enn", "fra"});
constexpr auto younger = sorted_words({"under", "opp til", "inntil", "yngre enn"});
constexpr auto clocks = sorted_words({"kl", "klokka", "klokken", "åpent", "åpen", "åpne"});
constexpr auto round_the_clock = sorted_words({"døgnet rundt", "hele døgnet", "24 timer i døgnet", "døgnåpen",
                                               "døgnåpent", "24/7", "dag og natt", "døgnåpne", "hele døgnet rundt"});
constexpr auto assured =
    sorted_words({"garantere", "garantert", "garanterte", "rett til", "retten til", "rett på", "sikre", "sørge for"});
constexpr auto offered = sorted_words({"tilby", "gi mulighet", "få mulighet", "gis mulighet", "få tilbud om",
                                       "gi tilbud om", "tilbud om", "få sjansen", "kan få"});
constexpr auto free_of_charge = sorted_words(
    {"gratis", "kostnadsfri", "kostnadsfritt", "kostnadsfrie", "avgiftsfri", "avgiftsfritt", "avgiftsfrie",
     "uten kostnad", "uten avgift", "vederlagsfri", "vederlagsfritt", "fri adgang", "uten å betale", "slippe avgift",
     "slippe avgiften", "slipper avgiften", "slippe å betale", "slipper å betale", "på vår regning"});
constexpr auto paid = sorted_words(
    {"billig",          "billige",       "rimelig",       "rimelige",       "leie ut",           "leies ut",
     "mot betaling",    "mot avgift",    "mot en avgift", "til selvkost",   "selvkost",          "selvkostpris",
     "rabattert",       "rabatterte",    "rabatt",        "billigere",      "rimelig pris",      "lav pris",
     "rimelig avgift",  "subsidiert",    "subsidierte",   "subsidiere",     "til redusert pris", "til halv pris",
     "mot egenandel",   "med egenandel", "ta betalt",     "avgiftsbelegge", "halv pris",         "redusert pris",
     "redusert avgift", "egenandel"});
constexpr auto attained = sorted_words({"få", "oppnå", "vinne", "få gjennomslag for", "få til", "forhandle fram",
                                        "forhandle frem", "få gjennom", "få på plass", "sørge for", "sikre"});
constexpr auto asked_for =
    sorted_words({"be om", "anmode om", "etterspørre", "etterlyse", "søke om", "søke", "ta opp", "ta opp spørsmålet",
                  "reise spørsmålet", "foreslå", "be", "løfte spørsmålet", "spørre om", "oppfordre til"});
constexpr auto risen = sorted_words({"rykke opp", "gå opp", "avansere", "klatre"});
constexpr auto stayed = sorted_words({"beholde plassen", "holde plassen", "berge plassen", "unngå nedrykk",
                                      "holde seg i", "bli værende i", "ikke rykke ned"});
constexpr auto borne = sorted_words({"betale", "dekke", "bekoste", "stå for"});
constexpr auto aided = sorted_words({"subsidiere", "delfinansiere", "sponse", "gi tilskudd til", "bidra til"});
constexpr auto full_time = sorted_words({"heltid", "på heltid", "full stilling", "hel stilling"});
constexpr auto part_time =
    sorted_words({"deltid", "på deltid", "halv stilling", "deltidsstilling", "dager i uka", "dager i uken"});
constexpr auto deciding = sorted_words(
    {"velge", "stemme over", "bestemme", "beslutte", "avgjøre", "vedta", "godkjenne", "vetorett", "fastsette"});
constexpr auto heard = sorted_words({"diskutere", "drøfte", "høres", "bli hørt", "uttale seg", "rådspørres",
                                     "gi innspill", "konsulteres", "bli spurt"});
constexpr auto visited = sorted_words({"besøke", "hjemmebesøk"});
constexpr auto called = sorted_words({"ringe", "sende e-post til", "skrive til", "kontakte"});
constexpr auto provided = sorted_words({"arrangere", "drive", "tilby", "holde", "ansette", "organisere"});
constexpr auto referred = sorted_words({"henvise", "tipse"});
constexpr auto bound = sorted_words({"undertegne", "skrive under", "etterleve", "oppfylle", "følge", "overholde"});
constexpr auto told = sorted_words(
    {"informeres om", "få informasjon om", "gjøres kjent med", "kjenne til", "minnes om", "bli informert om"});
constexpr auto involved = sorted_words({"stemme over", "rådføre", "rådspørre", "involvere", "medvirkning"});
constexpr auto informed = sorted_words({"informere", "orientere", "underrette", "opplyse"});
// Deeds of which one promises more than the other.
constexpr auto rungs = sorted_rungs(
    rungs_of(0, true, firm_more), rungs_of(0, false, firm_less), rungs_of(1, true, end_more),
    rungs_of(1, false, end_less), rungs_of(2, true, finish_more), rungs_of(2, false, finish_less),
    rungs_of(3, true, assured), rungs_of(3, false, offered), rungs_of(4, true, free_of_charge),
    rungs_of(4, false, paid), rungs_of(5, true, attained), rungs_of(5, false, asked_for), rungs_of(6, true, risen),
    rungs_of(6, false, stayed), rungs_of(7, true, borne), rungs_of(7, false, aided), rungs_of(8, true, full_time),
    rungs_of(8, false, part_time), rungs_of(9, true, deciding), rungs_of(9, false, heard), rungs_of(10, true, visited),
    rungs_of(10, false, called), rungs_of(11, true, provided), rungs_of(11, false, referred), rungs_of(12, true, bound),
    rungs_of(12, false, told), rungs_of(13, true, involved), rungs_of(13, false, informed));
constexpr Numeral parts_of_year[] = {{"våren", 4}, {"sommeren", 7},    {"høsten", 10}, {"jul", 12},  {"jula", 12},
                                     {"påske", 4}, {"årsskiftet", 13}, {"påsken", 4},  {"pinse", 5}, {"advent", 12}};
constexpr auto numeral_joins = sorted_words({"til"});
constexpr auto conditionals =
    sorted_words({"hvis", "dersom", "forutsatt at", "under forutsetning av", "såfremt", "med forbehold om",
                  "avhengig av", "på betingelse av", "med mindre", "etter hvert som", "i takt med at", "alt ettersom",
                  "så lenge", "så fremt", "bare hvis", "bare dersom"});
constexpr auto ifs = sorted_words({"om"});
constexpr auto if_verbs =
    sorted_words({"er",        "blir",     "får",        "kan",    "vil",    "går", "gis",      "finnes",
                  "kommer",    "lykkes",   "trengs",     "kreves", "ønsker", "ber", "tillater", "rekker",
                  "innvilges", "bevilges", "godkjennes", "vedtas", "skulle", "har", "holder"});
constexpr auto whens = sorted_words({"når", "så snart", "idet", "i takt med at", "etter hvert som", "der"});
constexpr auto allowing =
    sorted_words({"tillater", "rekker", "strekker", "innvilges", "innvilget", "bevilges", "bevilget", "godkjent",
                  "godkjennes", "sikret", "klar", "klart", "tilsier", "finnes", "fins"});
constexpr auto sometime = sorted_words({"i løpet av året",
                                        "i god tid",
                                        "så snart som mulig",
                                        "så fort som mulig",
                                        "snarest",
                                        "snarest mulig",
                                        "innen rimelig tid",
                                        "framover",
                                        "fremover",
                                        "på sikt",
                                        "på lengre sikt",
                                        "etter hvert",
                                        "med tiden",
                                        "senere",
                                        "omgående",
                                        "i framtiden",
                                        "i fremtiden",
                                        "løpende",
                                        "i perioden",
                                        "i planperioden",
                                        "ved anledning",
                                        "så snart det er klart",
                                        "en gang i løpet av",
                                        "i årene framover",
                                        "i årene fremover",
                                        "i årene som kommer",
                                        "innen noen år",
                                        "på et senere tidspunkt",
                                        "ved leilighet",
                                        "når det passer",
                                        "de nærmeste årene"});
constexpr auto alternatives = sorted_words({"eller"});
constexpr auto only_for =
    sorted_words({"for dem som", "for de som", "for den som", "til dem som", "til de som", "til den som", "for deg som",
                  "med behov", "med særlige behov", "som trenger det"});
constexpr auto for_whom = sorted_words({"for", "til", "mot", "fra", "åt"});
constexpr auto prices = sorted_words({"avgift",  "avgiften",   "avgifter",     "pris",        "prisen",    "priser",
                                      "prisene", "kostnad",    "kostnaden",    "kostnader",   "leie",      "leien",
                                      "leia",    "kontingent", "kontingenten", "billett",     "billetten", "billetter",
                                      "gebyr",   "gebyret",    "egenandel",    "egenandelen", "takst",     "taksten"});
constexpr auto exceptions = sorted_words({"unntatt", "bortsett fra", "med unntak av", "med unntak for", "utenom",
                                          "unntatt på", "foruten", "unntatt i", "unntatt når", "så nær som"});
constexpr Words workdays{};
constexpr auto clauses = sorted_words({"at"});
constexpr auto all_year = sorted_words({"hele året", "året rundt", "hele året rundt", "året gjennom"});
constexpr auto means = sorted_words({"ved", "gjennom"});
constexpr auto versus = sorted_words({"mot", "imot"});
constexpr auto nobody = sorted_words({"ingen", "intet"});
constexpr auto wholes = sorted_words({"hele"});
constexpr auto office_hours =
    sorted_words({"kontortid", "kontortida", "kontortiden", "dagtid", "arbeidstid", "arbeidstida", "på dagtid"});
constexpr auto opens =
    sorted_words({"åpner", "åpne", "åpnes", "åpent", "åpen", "åpningstider", "bemannet", "holde åpent"});
constexpr auto closes = sorted_words({"stenger", "stenge", "stenges", "stenging"});
constexpr auto untils = sorted_words({"til"});
constexpr Numeral named_times[] = {{"midnatt", 24}};
constexpr auto drafts = sorted_words({"anbud",      "pris",        "priser",   "prisoverslag",  "kostnadsoverslag",
                                      "kalkyle",    "skisse",      "skisser",  "tegning",       "tegninger",
                                      "forstudie",  "forprosjekt", "forslag",  "grunnlag",      "beslutningsgrunnlag",
                                      "utredning",  "idé",         "ideer",    "behovsanalyse", "søknad",
                                      "rådgivning", "uttalelse",   "innspill", "samtaler",      "dialog",
                                      "diskusjon"});
constexpr auto gets =
    sorted_words({"lage", "utarbeide", "innhente", "hente inn", "bestille", "be om", "gi", "gjøre", "skaffe", "innlede",
                  "starte", "føre", "ha", "holde", "legge fram", "legge frem", "søke", "samle inn", "skrive"});
constexpr auto those = sorted_words({"de", "dem"});
constexpr auto distances = sorted_words({"meter", "m", "km", "kilometer", "mil", "sekund", "sekunder"});
constexpr auto near = sorted_words({"innen", "innenfor"});
constexpr auto money = sorted_words({"krone", "kr", "euro", "nok", "kroner", "kronene"});
constexpr auto for_each = sorted_words({"per", "pr", "for hver"});
constexpr auto lasting = sorted_words({"i"});
constexpr auto waits =
    sorted_words({"vente", "venter", "ventetid", "ventetida", "ventetiden", "kø", "køa", "køen", "stenge", "stenger",
                  "stenges", "stengt", "karantene", "karens", "opphold", "behandlingstid", "svartid", "utestenge"});
constexpr auto firsts = sorted_words({"første", "siste", "innledende", "avsluttende"});
constexpr auto pronouns = sorted_words({"de", "dem", "man", "vi", "dere", "hun", "han", "du", "jeg"});
constexpr auto being = sorted_words({"være", "bli"});
constexpr auto includings = sorted_words({"også", "inkludert", "herunder", "medregnet", "deriblant", "blant annet"});
constexpr auto helps = sorted_words({"støtte",
                                     "støtter",
                                     "hjelpe",
                                     "hjelper",
                                     "oppmuntre",
                                     "oppmuntrer",
                                     "oppfordre",
                                     "oppfordrer",
                                     "be",
                                     "ber",
                                     "invitere",
                                     "inviterer",
                                     "inspirere",
                                     "legge til rette for",
                                     "legger til rette for",
                                     "muliggjøre",
                                     "minne",
                                     "veilede",
                                     "tilrettelegge for",
                                     "anbefale",
                                     "anbefaler",
                                     "gi råd",
                                     "gi støtte",
                                     "bidra",
                                     "skape forutsetninger"});
constexpr auto eases = sorted_words(
    {"legge til rette for", "legger til rette for", "tilrettelegge for", "muliggjøre", "skape forutsetninger"});
constexpr auto makes = sorted_words({"bygge", "anlegge", "oppføre", "kjøpe", "sette opp", "arrangere", "bygger"});
constexpr auto watches =
    sorted_words({"følge", "følger", "overvåke", "notere", "merke seg", "merke oss", "ta til etterretning",
                  "ta til orientering", "holde oss orientert om", "holde et øye med", "avvente", "lytte til",
                  "følge med på", "til etterretning", "til orientering"});
constexpr auto permissions = sorted_words({"får", "kan", "lov til", "lov å", "lov", "rett til å", "anledning til"});
constexpr auto mended = sorted_words({"reparere", "utbedre", "fikse", "ruste opp", "bytte", "bytte ut", "pusse opp",
                                      "renovere", "erstatte", "rette", "restaurere", "tette", "sette i stand"});
constexpr auto checked = sorted_words({"følge", "følge med på", "følge opp", "overvåke", "holde øye med",
                                       "holde et øye med", "kontrollere", "inspisere", "befare", "sjekke"});
constexpr auto devised =
    sorted_words({"lage", "utarbeide", "skrive", "formulere", "legge fram", "legge frem", "utforme", "planlegge"});
constexpr auto carried_out =
    sorted_words({"gjennomføre", "iverksette", "vedta", "sette i verk", "sette ut i livet", "innføre", "ta i bruk"});
constexpr auto wished =
    sorted_words({"be", "be om", "foreslå", "ønske", "spørre om", "anmode om", "etterlyse", "oppfordre"});
constexpr auto demanded = sorted_words({"kreve", "forlange", "stille krav om", "stille krav til"});
constexpr auto tried = sorted_words({"teste", "prøve", "prøve ut", "eksperimentere med"});
constexpr auto made_lasting = sorted_words({"innføre", "opprette", "tilby", "starte", "gjennomføre"});
constexpr auto finds_out = joined_words(checked, tried);
constexpr auto benchmarks =
    sorted_words({"inflasjon", "inflasjonen", "snittet", "gjennomsnittet", "prisveksten", "lønnsveksten",
                  "prisstigningen", "kostnadsveksten", "indeksen", "normen", "markedsprisen", "markedsleien"});
constexpr auto took_part = sorted_words({"delta i", "stille opp i", "være med i"});
constexpr auto won = sorted_words({"vinne"});
constexpr auto patched = sorted_words({"lappe", "flikke på"});
constexpr auto made_new = sorted_words({"bytte", "bytte ut", "erstatte", "fornye"});
constexpr LesserDeeds lesser_deeds[] = {{checked, mended},     {devised, carried_out}, {wished, demanded},
                                        {tried, made_lasting}, {took_part, won},       {patched, made_new}};
constexpr auto meets = sorted_words({"snakke om", "kontakte", "møte", "treffe", "besøke", "snakke", "prate",
                                     "diskutere", "drøfte", "møtes", "høre", "intervjue"});
constexpr auto completed_words = sorted_words(
    {"klar",        "klart",        "klare",     "ferdig",     "ferdige",  "på plass",  "i drift",    "i gang",
     "trykt",       "trykte",       "bygd",      "bygget",     "reparert", "reparerte", "installert", "installerte",
     "gjennomført", "gjennomførte", "avsluttet", "avsluttede", "levert",   "leverte",   "publisert",  "publiserte",
     "vedtatt",     "vedtatte",     "utbedret",  "i bruk",     "malt",     "malte",     "byttet"});
constexpr auto unchanged = sorted_words({"uendret", "uendrede", "uforandret", "på dagens nivå", "på samme nivå",
                                         "fryse", "begrense økningen", "bremse økningen"});
constexpr auto up_to = sorted_words({"inntil", "opptil", "opp til", "opp mot"});
constexpr auto level_with = sorted_words({"i takt med", "på nivå med", "i tråd med", "på linje med", "følge", "følger",
                                          "like mye som", "i samme takt som", "tilsvare"});
constexpr auto both = sorted_words({"begge"});
constexpr auto several = sorted_words({"flere", "noen", "et par", "et antall", "jevnlige", "en rekke", "en serie"});
constexpr auto many = sorted_words({"mange", "en mengde", "et stort antall", "tallrike"});
constexpr auto apart = sorted_words({"atskilt", "adskilt", "ute", "ned", "bort", "igjen"});
constexpr auto particles =
    sorted_words({"ut",   "inn",   "opp",  "ned", "av", "på",      "til",  "om",     "fram",  "frem",
                  "bort", "igjen", "over", "med", "ur", "gjennom", "fast", "sammen", "etter", "ved"});
constexpr auto cues = sorted_cues(
    cues_of(CueKind::rising, rising), cues_of(CueKind::falling, falling), cues_of(CueKind::binding, binding),
    cues_of(CueKind::advisory, advisory), cues_of(CueKind::loose, loose), cues_of(CueKind::ability, ability),
    cues_of(CueKind::subordinate, subordinate), cues_of(CueKind::negation, negations), cues_of(CueKind::lack, lacks),
    cues_of(CueKind::restriction, restrictions), cues_of(CueKind::hedge, hedges),
    cues_of(CueKind::universal, universal), cues_of(CueKind::partial, partial), cues_of(CueKind::least, least),
    cues_of(CueKind::most, most), cues_of(CueKind::about, about), cues_of(CueKind::goal, targets),
    cues_of(CueKind::amount, amounts), cues_of(CueKind::condition, conditions), cues_of(CueKind::deadline, deadlines),
    cues_of(CueKind::within, within), cues_of(CueKind::time, times), cues_of(CueKind::comparison, comparisons),
    cues_of(CueKind::responsible, responsible), cues_of(CueKind::multiplier, multiplications),
    cues_of(CueKind::vague_time, time_words), cues_of(CueKind::vague_time, rhythms),
    cues_of(CueKind::numeral, numerals), cues_of(CueKind::month, months), cues_of(CueKind::span, spans),
    cues_of(CueKind::multiple, multiples), cues_of(CueKind::percent, percent), cues_of(CueKind::article, articles));

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
                                "De ble til overs, og har mer av hverandre enn noen andre har.", ""},
                    .is_same = "er samme mål som",
                    .became = "hører sammen med",
                    .none_after = "har ikke noe tilsvarende i {}.",
                    .score = "Likheten er {}; {} kreves.",
                    .closest = "Nærmest kommer {} med likheten {}; {} kreves.",
                    .below = "Det er for lite til å være samme mål.",
                    .taken = "Det målet hører i stedet sammen med {}.",
                    .other_measure = "De måler ulike ting og er derfor to mål, uansett hvor like de er.",
                    .pinned_apart = "Konfigurasjonen sier at de er to ulike mål.",
                    .besides = "Begge har mer for seg selv enn felles, noe som trekker fra {}.",
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
                  {"Mål som er kommet tilbake", "De sto i en tidligere plan.", {"kommet tilbake", "kommet tilbake"}},
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
            .last_in = "sto sist i {}",
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
    .back_references = back_references,
    .title_keys = title_keys,
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
    .plain_verbs = plain_verbs,
    .whats = whats,
    .other_questions = other_questions,
    .question_nouns = question_nouns,
    .rule_nouns = rule_nouns,
    .report_nouns = report_nouns,
    .meeting_nouns = meeting_nouns,
    .past_words = past_words,
    .denials = denials,
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
    .kept_endings = kept_endings,
    .offices = offices,
    .furniture_labels = furniture_labels,
    .mail_labels = mail_labels,
    .furniture_lines = furniture_lines,
    .page_ends = page_ends,
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
            .subjects = subjects,
            .verb_endings = verb_endings,
            .perfects = perfects,
            .supines = supines,
            .preterites = preterites,
            .preterite_endings = preterite_endings,
            .told_endings = told_endings,
            .passives = passives,
            .passive_endings = passive_endings,
            .determiners = {},
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
            .deeds = deeds,
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
            .rungs = rungs,
            .parts_of_year = parts_of_year,
            .older = older,
            .younger = younger,
            .clocks = clocks,
            .round_the_clock = round_the_clock,
            .numeral_joins = numeral_joins,
            .looks = looks,
            .multiplications = multiplications,
            .revisions = revisions,
            .persuasions = persuasions,
            .conditionals = conditionals,
            .ifs = ifs,
            .if_verbs = if_verbs,
            .whens = whens,
            .allowing = allowing,
            .sometime = sometime,
            .alternatives = alternatives,
            .only_for = only_for,
            .for_whom = for_whom,
            .prices = prices,
            .halves = halves,
            .at_once = at_once,
            .against = against,
            .in_favour = in_favour,
            .endings = endings,
            .remainings = remainings,
            .beginnings = beginnings,
            .exceptions = exceptions,
            .workdays = workdays,
            .clauses = clauses,
            .all_year = all_year,
            .means = means,
            .versus = versus,
            .nobody = nobody,
            .wholes = wholes,
            .office_hours = office_hours,
            .opens = opens,
            .closes = closes,
            .untils = untils,
            .named_times = named_times,
            .drafts = drafts,
            .gets = gets,
            .those = those,
            .distances = distances,
            .near = near,
            .money = money,
            .for_each = for_each,
            .lasting = lasting,
            .waits = waits,
            .firsts = firsts,
            .pronouns = pronouns,
            .being = being,
            .includings = includings,
            .helps = helps,
            .eases = eases,
            .makes = makes,
            .watches = watches,
            .allowed = allowed,
            .forbidden = forbidden,
            .permissions = permissions,
            .apart = apart,
            .lesser_deeds = lesser_deeds,
            .meets = meets,
            .finds_out = finds_out,
            .benchmarks = benchmarks,
            .completed = completed_words,
            .unchanged = unchanged,
            .up_to = up_to,
            .level_with = level_with,
            .both = both,
            .several = several,
            .many = many,
            .particles = particles,
        },
    .output = output,
};

}  // namespace planctl
