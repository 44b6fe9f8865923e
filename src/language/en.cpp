#include "language/language.h"
#include "language/output.h"
#include "language/words.h"

namespace planctl {
namespace {

constexpr auto goal_nouns = sorted_words({"goal", "goals", "objective", "objectives", "target", "targets", "aims",
                                          "aim", "outcomes", "commitments", "sub-goals"});
constexpr auto label_fillers = sorted_words(
    {"our",       "the",      "for",      "of",       "in",      "are",        "is",   "to",        "year",
     "these",     "this",     "and",      "by",       "we",      "one",        "two",  "three",     "four",
     "five",      "six",      "seven",    "eight",    "nine",    "ten",        "key",  "strategic", "main",
     "following", "will",     "priority", "specific", "overall", "annual",     "area", "as",        "follows",
     "january",   "february", "march",    "april",    "may",     "june",       "july", "august",    "september",
     "october",   "november", "december", "have",     "set",     "measurable", "smart"});
constexpr auto other_labels = sorted_words({"kpi",
                                            "deadline",
                                            "due",
                                            "by when",
                                            "due date",
                                            "actions",
                                            "activities",
                                            "measures",
                                            "indicators",
                                            "follow-up",
                                            "responsible",
                                            "timeline",
                                            "resources",
                                            "key performance indicators",
                                            "how",
                                            "how we will do it",
                                            "kpis",
                                            "budget",
                                            "evaluation",
                                            "risks",
                                            "challenges",
                                            "responsibility",
                                            "methods",
                                            "milestones",
                                            "what we will do",
                                            "lead",
                                            "owner",
                                            "how we will measure it",
                                            "keywords",
                                            "strengths",
                                            "weaknesses",
                                            "opportunities",
                                            "threats",
                                            "key activities",
                                            "monitoring and review",
                                            "review and monitoring",
                                            "monitoring and evaluation"});
constexpr auto back_references = sorted_words({"thereby"});
constexpr auto title_keys = sorted_words({"title"});

constexpr auto background_titles = sorted_words({"background",
                                                 "introduction",
                                                 "foreword",
                                                 "preface",
                                                 "summary",
                                                 "executive summary",
                                                 "purpose",
                                                 "vision",
                                                 "mission",
                                                 "context",
                                                 "glossary",
                                                 "appendix",
                                                 "annex",
                                                 "definitions",
                                                 "our mission",
                                                 "our vision",
                                                 "rationale",
                                                 "why",
                                                 "about this plan",
                                                 "contact",
                                                 "our values",
                                                 "values",
                                                 "references",
                                                 "footnotes",
                                                 "sources",
                                                 "acknowledgements",
                                                 "about us",
                                                 "who we are",
                                                 "trustees",
                                                 "committee members",
                                                 "on this page",
                                                 "related documents",
                                                 "the board",
                                                 "news",
                                                 "latest news",
                                                 "recent news",
                                                 "related pages",
                                                 "see also",
                                                 "read more",
                                                 "more information",
                                                 "further reading",
                                                 "downloads",
                                                 "news in brief",
                                                 "in brief",
                                                 "how to read this plan",
                                                 "how to use this plan",
                                                 "how this plan works",
                                                 "how the plan works",
                                                 "about this document"});
constexpr auto contents_titles = sorted_words({"contents", "table of contents"});
constexpr auto item_nouns =
    sorted_words({"goal", "objective", "target", "aim", "outcome", "commitment", "sub-goal", "area", "theme", "chapter",
                  "section", "pillar", "priority", "issue", "challenge", "ambition", "workstream", "strand"});
constexpr auto draft_words = sorted_words({"draft", "drafts", "proposal", "proposed", "preliminary"});
constexpr auto final_words = sorted_words({"final", "adopted", "approved"});
constexpr auto plan_nouns = sorted_words({"plan", "goals", "strategy", "strategic", "priorities", "programme",
                                          "objectives", "agenda", "workplan", "work", "program", "roadmap", "budget",
                                          "commitments", "areas", "framework", "plans", "aims"});
constexpr auto conjunctions = sorted_words({"and", "or", "&"});
constexpr auto unsuspended = sorted_words({"factor", "sector", "author", "visitor", "husband", "thousand"});
constexpr auto connectors =
    sorted_words({"and",  "or",    "of",   "the",   "for",  "to",     "in",    "on",    "with", "by",
                  "a",    "an",    "from", "at",    "as",   "our",    "their", "its",   "than", "between",
                  "that", "which", "into", "under", "over", "before", "after", "least", "&",    "–"});
constexpr auto open_endings =
    sorted_words({"we", "to",   "will",   "are",   "is", "by",        "for",  "with", "that", "and",   "of",
                  "as", "must", "should", "shall", "us", "including", "want", "aim",  "be",   "us to", "board"});
constexpr auto modals = sorted_words({"will", "shall", "should", "must", "aims", "want"});
constexpr auto completed = sorted_words({"to", "will", "shall", "should", "by", "are", "is", "include", "includes",
                                         "including", "must", "we", "that", "following", "for", "with"});
constexpr auto whats = sorted_words({"what"});
constexpr auto other_questions = sorted_words({"why", "how", "when", "who", "where", "whom"});
constexpr auto question_nouns = sorted_words({"question", "questions"});
constexpr auto rule_nouns = sorted_words({"bylaws", "by-laws", "constitution", "rules", "regulations", "statutes"});
constexpr auto report_nouns = sorted_words({"annual report", "progress report", "activity report", "year-end report",
                                            "annual review", "in review", "looking back", "report from"});
constexpr auto meeting_nouns = sorted_words({"minutes", "agenda"});
constexpr auto plain_verbs = sorted_words(
    {"achieve",    "add",      "adopt",     "agree",     "allow",    "answer",  "appoint",   "approve",  "arrange",
     "ask",        "attract",  "become",    "begin",     "bring",    "build",   "buy",       "campaign", "carry",
     "cease",      "clear",    "close",     "complete",  "conduct",  "consult", "convene",   "convert",  "create",
     "cut",        "decrease", "deliver",   "design",    "develop",  "double",  "draw",      "employ",   "encourage",
     "end",        "ensure",   "establish", "expand",    "explore",  "extend",  "find",      "finish",   "fix",
     "form",       "freeze",   "fund",      "gain",      "get",      "give",    "grow",      "halve",    "have",
     "help",       "hire",     "hold",      "host",      "identify", "improve", "increase",  "install",  "introduce",
     "invest",     "invite",   "join",      "keep",      "launch",   "lead",    "lobby",     "lower",    "maintain",
     "make",       "mend",     "modernise", "modernize", "monitor",  "move",    "negotiate", "obtain",   "offer",
     "organise",   "organize", "pay",       "persuade",  "plant",    "prepare", "produce",   "promote",  "propose",
     "protect",    "provide",  "publish",   "push",      "raise",    "reach",   "recruit",   "reduce",   "refurbish",
     "renew",      "reopen",   "repair",    "replace",   "respond",  "restore", "retain",    "revise",   "run",
     "save",       "secure",   "seek",      "sell",      "send",     "set",     "simplify",  "start",    "stop",
     "strengthen", "submit",   "tackle",    "take",      "teach",    "train",   "translate", "triple",   "turn",
     "update",     "upgrade",  "visit",     "win",       "write"});
constexpr auto past_words =
    sorted_words({"last year",    "last year's",     "last year’s",   "previous year",     "previous year's",
                  "past year",    "behind us",       "so far",        "achieved",          "achievements",
                  "accomplished", "accomplishments", "did",           "already",           "have done",
                  "done in",      "completed in",    "previous plan", "previous plan's",   "previous plan’s",
                  "last plan",    "last plan's",     "last plan’s",   "results were",      "happened",
                  "was done",     "were done",       "outcomes were", "achievements were", "said",
                  "promised",     "pledged",         "looking back"});
constexpr auto denials = sorted_words({"not", "cannot", "can't", "can’t", "don't", "don’t", "won't", "won’t"});
constexpr auto for_years = sorted_words({"for", "covers", "covering", "period", "years", "valid"});
constexpr auto approvals = sorted_words({"updated", "adopted", "approved", "received", "amended", "version",
                                         "copyright", "revised", "published", "ratified", "reviewed", "posted"});
constexpr auto activities = sorted_words({"activity", "activities", "action", "actions", "strategy", "strategies",
                                          "method", "methods", "how", "implementation", "tactics", "steps"});
constexpr auto other_lists = sorted_words(
    {"indicator",   "indicators", "measure",    "measures",    "background", "agenda", "timeline", "contact", "budget",
     "purpose",     "present",    "definition", "definitions", "contents",   "date",   "dates",    "related", "risks",
     "responsible", "attendees",  "apologies",  "appendix",    "references", "read",   "calendar"});
constexpr auto infinitives = sorted_words({"to"});
constexpr auto further = sorted_words({"other", "besides", "further", "additional", "additionally", "also"});
constexpr auto dating = sorted_words({"january", "february", "march", "april", "may", "june", "july", "august",
                                      "september", "october", "november", "december", "since", "autumn", "spring"});
constexpr auto baselines = sorted_words({"than", "than in", "than during", "from", "since", "after", "against",
                                         "baseline", "compared with", "compared to", "comparison with", "relative to"});
constexpr auto function_words = sorted_words(
    {"and", "or",   "of",   "the",   "for",   "to",   "in",  "on",  "with", "by",   "a",     "an",     "from",
     "at",  "as",   "our",  "their", "its",   "than", "is",  "are", "be",   "will", "shall", "should", "can",
     "we",  "that", "this", "these", "which", "have", "has", "not", "also", "year", "years"});
constexpr auto one_letter_words = sorted_words({"a", "i"});
constexpr auto glued_conjunctions = sorted_words({"-none-"});
constexpr auto kept_prefixes = sorted_words(
    {"self",  "ex",    "non",   "co",    "well",  "long", "short", "full",     "part", "cross",   "high", "low",
     "all",   "e",     "vice",  "first", "third", "two",  "three", "one",      "four", "five",    "year", "day",
     "large", "small", "multi", "peer",  "face",  "mid",  "anti",  "in-house", "half", "decision"});
constexpr auto kept_endings = sorted_words({"by", "down", "in", "off", "on", "out", "over", "up"});
constexpr auto offices =
    sorted_words({"chair",        "chairman",       "chairwoman", "chairperson", "convenor",    "convener",
                  "president",    "secretary",      "treasurer",  "trustee",     "trustees",    "clerk",
                  "auditor",      "auditors",       "registrar",  "steward",     "captain",     "warden",
                  "churchwarden", "member",         "members",    "officer",     "coordinator", "representative",
                  "vice-chair",   "vice-president", "co-chair",   "deputy",      "patron"});
constexpr auto furniture_labels =
    sorted_words({"updated", "last updated", "published", "page owner", "last modified", "you are here", "share on",
                  "page last updated", "last reviewed", "content owner", "we use cookies", "page last reviewed",
                  "share this page", "share this", "posted in", "filed under", "tagged"});
constexpr auto mail_labels = sorted_words({"from", "to", "subject", "date", "sent", "cc"});
constexpr auto furniture_lines = sorted_words({"share",
                                               "print",
                                               "listen",
                                               "back to top",
                                               "skip to content",
                                               "skip to main content",
                                               "menu",
                                               "search",
                                               "print this page",
                                               "share this page",
                                               "log in",
                                               "cookies",
                                               "top of page",
                                               "facebook",
                                               "twitter",
                                               "linkedin",
                                               "accept cookies",
                                               "was this page helpful?",
                                               "yes no",
                                               "related posts",
                                               "leave a comment",
                                               "leave a reply",
                                               "post a comment",
                                               "privacy policy",
                                               "cookie policy",
                                               "copy link"});
constexpr auto page_words = sorted_words({"page", "p", "p.", "pg"});
constexpr auto page_joins = sorted_words({"of"});
constexpr auto frequent = sorted_words({"the", "and", "of", "to", "will", "our", "with"});

// Comparing.
constexpr auto light = sorted_words(
    {"those",     "what",        "how",         "where",     "whoever",   "whom",        "everyone",   "anyone",
     "someone",   "somebody",    "anybody",     "everybody", "us",        "it",          "he",         "she",
     "his",       "her",         "why",         "whatever",  "wherever",  "does",        "do",         "did",
     "was",       "were",        "had",         "would",     "could",     "might",       "themselves", "own",
     "such",      "only",        "just",        "always",    "stay",      "stays",       "remain",     "remains",
     "yes",       "no",          "none",        "never",     "nobody",    "half",        "third",      "quarter",
     "union",     "association", "federation",  "up",        "down",      "off",         "back",       "away",
     "increase",  "increasing",  "decrease",    "reduce",    "reducing",  "strengthen",  "improve",    "develop",
     "work",      "ensure",      "continue",    "create",    "support",   "promote",     "hold",       "get",
     "give",      "make",        "take",        "number",    "share",     "proportion",  "more",       "fewer",
     "less",      "all",         "every",       "each",      "least",     "most",        "new",        "better",
     "available", "provide",     "deliver",     "carry",     "out",       "participate", "part",       "must",
     "several",   "some",        "any",         "raise",     "lower",     "including",   "together",   "common",
     "joint",     "arrange",     "organise",    "organize",  "introduce", "implement",   "use",        "using",
     "used",      "cooperation", "partnership", "offer",     "who",       "whose",       "them",       "they",
     "there",     "been",        "being",       "if",        "so",        "into",        "about",      "via",
     "per",       "sure",        "need",        "needs",     "good",      "well",        "high",       "higher",
     "low",       "great",       "greater",     "active",    "actively",  "additional",  "extra",      "further",
     "possible",  "opportunity", "way",         "go",        "come",      "keep",        "put",        "enable",
     "encourage", "complete",    "achieve",     "reach",     "seek",      "aim",         "try",        "become",
     "other",     "many",        "much",        "very",      "clear",     "quickly",     "easy",       "easier",
     "early",     "fully",       "across",      "among",     "between",   "place",       "let",        "lets",
     "undertake", "exceed",      "exceeds",     "exceeding", "amount",    "amounts"});
constexpr auto counted_words =
    sorted_words({"percent", "participants", "participant", "people", "persons", "times", "time"});
constexpr auto time_words = sorted_words(
    {"till",      "tonight",    "january",   "february",    "march",    "april",     "may",       "june",
     "july",      "august",     "september", "october",     "november", "december",  "annual",    "annually",
     "yearly",    "year's",     "previous",  "compared",    "end",      "beginning", "latest",    "before",
     "after",     "during",     "autumn",    "spring",      "summer",   "winter",    "quarter",   "current",
     "coming",    "month",      "months",    "week",        "weeks",    "day",       "days",      "still",
     "already",   "within",     "last",      "next",        "until",    "regularly", "regular",   "monthly",
     "weekly",    "daily",      "quarterly", "immediately", "monday",   "mondays",   "tuesday",   "tuesdays",
     "wednesday", "wednesdays", "thursday",  "thursdays",   "friday",   "fridays",   "saturday",  "saturdays",
     "sunday",    "sundays",    "weekday",   "weekdays",    "weekend",  "weekends",  "fortnight", "fortnightly",
     "semester"});
constexpr auto measures = sorted_words({"number", "share", "proportion", "percentage"});
constexpr auto shares = sorted_words({"share", "proportion", "percentage"});
constexpr auto relatives = sorted_words({"who", "that", "which", "whose"});
constexpr auto tails = sorted_words({"through", "including", "especially", "particularly", "notably", "compared",
                                     "when", "if", "while", "whenever", "unless"});
constexpr auto places = sorted_words({"in", "at", "on", "within", "among", "across", "outside", "along"});
constexpr auto subjects = sorted_words({"we"});
constexpr auto before_verbs = sorted_words({"shall", "will", "to", "should", "can", "must", "may", "be", "and"});
constexpr auto determiners = sorted_words({"the", "a",     "an",    "our",  "all",  "every",   "each", "more",  "new",
                                           "its", "their", "your",  "both", "any",  "another", "this", "these", "those",
                                           "at",  "two",   "three", "four", "five", "six",     "ten",  "twenty"});
constexpr auto noun_endings = sorted_words({"ship", "ness"});
constexpr auto deed_endings = sorted_words({"ing", "tion", "sion", "ment", "al", "ance"});
constexpr auto objects = sorted_words({"of"});
constexpr auto derivations =
    sorted_words({"ment", "tion", "ation", "er", "ers",  "ship", "ness", "ing",  "s", "al", "or",
                  "ee",   "ity",  "d",     "t",  "ance", "ence", "ion",  "ions", "r", "ly", "c"});
constexpr std::string_view concepts[] = {
    "hold organise organize arrange run host",
    "establish set introduce launch start begin",
    "recruit appoint hire attract",
    "reduce cut lower decrease minimise",
    "increase raise grow expand",
    "review evaluate evaluation assess assessment",
    "website web site",
    "staff employee employees personnel",
    "publish issue",
    "cost bill expense spending",
    "survey questionnaire",
    "young youth youngster",
    "meeting gathering",
    "resident inhabitant citizen",
    "together jointly joint cooperation partnership",
    "participants people persons participate",
    "help support assistance",
    "guide handbook manual",
    "advise advice",
    "repair mend fix maintain maintenance",
    "money fund funds funding",
    "replace renew exchange",
    "buy purchase acquire",
    "build construct erect",
    "campaign lobby",
    "price fee charge",
    "ensure sure",
    "find seek",
    "inform information",
    "volunteer voluntary",
    "renovate refurbish restore upgrade",
    "update revise amend",
    "elderly older senior pensioner",
    "student pupil",
    "invite invitation",
    "apply application",
    "safe safety secure security",
    "monitor track",
    "newsletter bulletin",
    "remove scrap abolish",
    "donate donation gift",
    "partner cooperate cooperation",
    "debate discuss discussion",
    "answer respond response reply",
    "rent hire lease rental",
    "encourage motivate",
    "demand insist urge call press",
    "beginner newcomer novice",
    "recognise recognize identify spot detect",
    "budget finance finances financial",
    "home flat dwelling housing accommodation",
    "inspect check examine",
    "clean clear tidy",
    "write draft",
    "trip excursion outing",
    "celebrate celebration party",
    "disabled disability",
    "child kid",
    "oppose resist fight",
    "gain win",
    "count survey census",
    "complain complaint",
    "ring phone telephone",
    "choose elect select election",
    "park parking",
    "online internet web",
    "leaflet brochure flyer",
    "quick fast swift rapid",
    "vote ballot",
    "protect protection safeguard",
    "free gratis",
    "show display exhibit exhibition",
    "try test trial pilot",
    "waiting wait queue",
    "light lighting lamp",
    "woman female",
    "parent carer guardian",
    "knowledge expertise skill",
    "include inclusive inclusion",
    "recycle reuse recycling",
    "rubbish waste litter",
    "lend loan",
    "quarrel dispute conflict",
    "teacher instructor",
    "lonely loneliness isolation",
    "read reading reader",
    "swim swimming",
    "cycle cycling bike bicycle",
    "walk hike walking hiking",
    "paint painting",
    "plant planting",
    "sign signage",
    "measure measurement",
    "fault defect",
    "local nearby",
    "bully bullying",
    "member membership join",
    "simplify simple",
    "illness sickness sick",
    "injury accident",
    "teach teaching learn instruct class lesson workshop session train training course tuition",
    "demonstration march rally protest",
    "email mail e-mail",
    "film video movie",
    "photo picture photograph image",
    "rule regulation policy guideline",
    "doctor gp",
    "street road",
    "roster rota",
    "slip fall",
    "boat vessel",
    "car vehicle",
    "pavement footpath",
    "venue premises",
    "cook cooking cookery",
    "consultation submission",
    "sew sewing",
    "sing singing",
    "drive driving",
    "write writing",
    "run running",
    "garden gardening",
    "stretch section",
    "coach trainer",
    "concert gig performance",
    "bin dustbin",
    "toilet loo lavatory",
    "speed pace",
    "noise sound",
    "meal food",
    "flood flooding",
    "entry admission",
    "afraid fear anxious anxiety worried worry",
    "income revenue earnings",
    "homeless homelessness",
    "unemployed unemployment jobless",
    "translate translation",
    "install installation",
    "apprentice trainee apprenticeship",
    "lawn grass",
    "hedge hedgerow",
    "harbour port",
    "crime offence",
    "emission emissions",
    "consumption usage",
    "bereaved bereavement grief",
    "smoke smoking tobacco",
    "stroll ramble",
    "job employment",
    "decision decide",
    "hunger hungry",
    "dance dancing",
    "fish fishing",
    "sail sailing",
    "ride riding",
    "dig digging",
    "wash washing laundry",
    "heat heating warm",
    "refugee asylum",
    "disease infection",
    "addiction addicted",
    "sports sport",
    "translator interpreter interpret",
    "graze grazing",
    "drain drainage",
    "insulate insulation",
    "sort sorting",
    "alcohol drinking",
    "breastfeed breastfeeding",
    "councillor politician",
    "delegate representative",
    "equipment gear tools",
    "feast party",
    "sick ill illness",
    "path footpath trail",
    "team squad",
    "doctor physician",
    "sing singing choir",
    "damage damaged",
};
constexpr std::string_view deed_kinds[] = {
    "start begin launch open establish introduce found form inaugurate initiate pioneer set+up bring+in kick+off "
    "build+up",
    "write draft compile produce prepare author compose edit draw+up put+together",
    "publish inform tell show report present explain announce advertise publicise circulate issue share display post "
    "print bring+out put+out let+know make+known highlight release",
    "teach train educate coach instruct school course training workshop lesson",
    "demand lobby press urge call ask request petition campaign negotiate persuade argue push plead apply bid insist "
    "convince",
    "negotiate agree sign conclude settle deal",
    "investigate survey study analyse analyze examine map assess count ask review evaluate research explore find+out "
    "look+into",
    "monitor watch track check inspect observe supervise police keep+eye keep+check keep+track keep+watch check",
    "repair mend fix restore renovate refurbish replace renew modernise modernize overhaul maintain rebuild redo refit "
    "revamp build+new make+new create+new design+new bring+back put+right do+up",
    "remove abolish scrap end stop close demolish ban prohibit drop discontinue withdraw cease outlaw dismantle "
    "phase+out do+away shut get+rid pull+down take+down",
    "prevent combat fight tackle counter stop curb avoid",
    "buy purchase acquire obtain order procure invest stock add",
    "recruit attract find appoint hire enlist enrol engage elect sign+up win+back persuade bring+in win",
    "apply secure raise obtain win attract find fundraise",
    "lend distribute donate award grant loan hand+out give+away subsidise subsidize fund",
    "help assist aid back guide advise mentor encourage accompany",
    "meet gather invite visit host celebrate welcome organise arrange meeting",
    "ring phone telephone contact write email reach call get+touch",
    "build construct erect install fit mount put+up place assemble",
    "protect preserve safeguard conserve defend save guard retain",
    "sell let rent lease dispose",
    "expand extend increase raise grow boost enlarge widen lengthen",
    "cut reduce shorten lower limit halve trim",
    "collect gather record document archive interview film capture take+down",
    "exhibit show display exhibition",
    "move relocate rehouse transfer shift",
    "pair match link connect join combine merge bring+together team+up couple",
    "answer reply respond handle process deal reply",
    "thank reward recognise recognize honour honor praise treat",
    "clean clear tidy wash sweep",
    "digitise digitize scan",
    "simplify ease streamline shorten",
    "plant sow grow",
    "open admit allow welcome",
};
constexpr auto deeds = deed_words<count_words(deed_kinds)>(deed_kinds);
constexpr auto all_plan_words =
    sorted_plan_words(plan_words(PlanWordKind::time, time_words), plan_words(PlanWordKind::light, light),
                      plan_words(PlanWordKind::light, counted_words), concept_words<count_words(concepts)>(concepts));
constexpr auto suffixes = sorted_words({"ing", "ie", "ed", "y", "e", "ied"});
constexpr auto own_s = sorted_words({"us", "is"});
constexpr auto prefixes = sorted_words({"under", "inter", "super", "multi", "trans", "counter"});
constexpr auto irregular_forms = sorted_forms({{"symposia", "symposium"},
                                               {"curricula", "curriculum"},
                                               {"memoranda", "memorandum"},
                                               {"aquaria", "aquarium"},
                                               {"stadia", "stadium"},
                                               {"men", "man"},
                                               {"children", "child"},
                                               {"feet", "foot"},
                                               {"teeth", "tooth"},
                                               {"wiv", "wife"},
                                               {"liv", "life", true},
                                               {"shelv", "shelf"},
                                               {"frozen", "freeze"},
                                               {"froz", "freeze"},
                                               {"written", "write"},
                                               {"wrot", "write"},
                                               {"sold", "sell"},
                                               {"sal", "sell", true},
                                               {"built", "build"},
                                               {"bought", "buy"},
                                               {"brought", "bring"},
                                               {"kept", "keep"},
                                               {"held", "hold"},
                                               {"met", "meet", true},
                                               {"paid", "pay"},
                                               {"payment", "pay"},
                                               {"sent", "send", true},
                                               {"spent", "spend", true},
                                               {"won", "win", true},
                                               {"chosen", "choose"},
                                               {"chos", "choose"},
                                               {"taught", "teach"},
                                               {"caught", "catch"},
                                               {"fought", "fight"},
                                               {"sought", "seek", true},
                                               {"grown", "grow"},
                                               {"growth", "grow"},
                                               {"shown", "show"},
                                               {"spoken", "speak"},
                                               {"speech", "speak", true},
                                               {"drawn", "draw"},
                                               {"driven", "drive"},
                                               {"begun", "begin"},
                                               {"stolen", "steal"},
                                               {"theft", "steal"},
                                               {"broken", "break"},
                                               {"torn", "tear", true},
                                               {"lost", "lose", true},
                                               {"choic", "choose"},
                                               {"proof", "prove", true},
                                               {"criteria", "criterion"}});
constexpr Numeral numerals[] = {
    {"once", 1},       {"twice", 2},     {"two", 2},       {"three", 3},     {"four", 4},     {"five", 5},
    {"six", 6},        {"seven", 7},     {"eight", 8},     {"nine", 9},      {"ten", 10},     {"eleven", 11},
    {"twelve", 12},    {"dozen", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16},
    {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},  {"forty", 40},
    {"fifty", 50},     {"sixty", 60},    {"seventy", 70},  {"eighty", 80},   {"ninety", 90},  {"hundred", 100},
    {"thousand", 1000}};

// What goals promise.
constexpr auto rising = sorted_words(
    {"increase", "increasing", "increased",   "increases", "more",           "raise",     "raised",     "strengthen",
     "expand",   "expanded",   "grow",        "open",      "opened",         "introduce", "introduced", "allow",
     "allowed",  "extend",     "extended",    "lengthen",  "lengthened",     "longer",    "double",     "doubled",
     "higher",   "raises",     "strengthens", "expands",   "grows",          "opens",     "introduces", "allows",
     "extends",  "lengthens",  "doubles",     "broaden",   "broadened",      "widen",     "widened",    "put up",
     "scale up", "step up",    "drive up",    "build up",  "an increase in", "a rise in"});
constexpr auto falling = sorted_words(
    {"decrease", "decreasing", "decreased",      "reduce",     "reducing",  "reduced", "fewer",      "less",
     "lower",    "lowered",    "halve",          "halved",     "weaken",    "cut",     "limit",      "limited",
     "close",    "closed",     "abolish",        "abolished",  "ban",       "banned",  "shorten",    "shortened",
     "shorter",  "remove",     "removed",        "scrap",      "scrapped",  "reduces", "cuts",       "limits",
     "closes",   "abolishes",  "bans",           "shortens",   "removes",   "scraps",  "restrict",   "restricted",
     "shrink",   "cut back",   "a reduction in", "a cut in",   "phase out", "lowers",  "bring down", "brings down",
     "put down", "scale back", "scale down",     "drive down", "run down",  "down to"});
constexpr auto binding = sorted_words({"shall", "will", "must"});
constexpr auto advisory = sorted_words({"should", "ought to"});
constexpr auto loose =
    sorted_words({"can", "may", "could", "might", "want to", "wants to", "wish to", "would like to"});
constexpr auto ability = sorted_words({"shall be able to", "should be able to", "will be able to", "must be able to"});
constexpr auto subordinate =
    sorted_words({"that", "which", "who", "whose", "where", "when", "if", "so", "how", "what", "because", "while"});
constexpr auto negations =
    sorted_words({"not", "never", "no", "none", "neither", "no longer", "nobody", "no one", "no-one"});
constexpr auto lacks = sorted_words({"without"});
constexpr auto restrictions = sorted_words({"only", "just", "merely"});
constexpr auto hedges = sorted_words({"push for",
                                      "pushes for",
                                      "fight for",
                                      "where it pays",
                                      "where it is profitable",
                                      "where viable",
                                      "where justified",
                                      "sometimes",
                                      "ideally",
                                      "it would be good to",
                                      "it would be good if",
                                      "preferably",
                                      "occasionally",
                                      "from time to time",
                                      "time permitting",
                                      "if possible",
                                      "where possible",
                                      "when possible",
                                      "as far as possible",
                                      "wherever possible",
                                      "if needed",
                                      "where needed",
                                      "when needed",
                                      "as needed",
                                      "if necessary",
                                      "where necessary",
                                      "where appropriate",
                                      "as appropriate",
                                      "resources permitting",
                                      "if resources allow",
                                      "strive to",
                                      "strives to",
                                      "seek to",
                                      "seeks to",
                                      "try to",
                                      "tries to",
                                      "endeavour to",
                                      "work towards",
                                      "work for",
                                      "work to",
                                      "contribute to",
                                      "consider",
                                      "explore",
                                      "explore whether",
                                      "look into",
                                      "investigate whether",
                                      "explore the possibility",
                                      "investigate the possibility",
                                      "encourage",
                                      "where practicable",
                                      "where practical",
                                      "where feasible",
                                      "if feasible",
                                      "if funds allow",
                                      "if funding allows",
                                      "if funds permit",
                                      "if time allows",
                                      "subject to funding",
                                      "subject to resources",
                                      "subject to demand",
                                      "on request",
                                      "upon request",
                                      "if requested",
                                      "when requested",
                                      "on demand",
                                      "for those who wish",
                                      "who wish to",
                                      "if they wish",
                                      "who so wish",
                                      "in principle",
                                      "in the long run",
                                      "in the longer term",
                                      "over time",
                                      "plan to",

                                      "intend to",
                                      "intends to",
                                      "aspire to",
                                      "aspires to",
                                      "attempt to",
                                      "attempts to",
                                      "with a view to",
                                      "as a rule",
                                      "usually",
                                      "normally",
                                      "generally",
                                      "typically",
                                      "in general",
                                      "mostly",
                                      "mainly",
                                      "in part",
                                      "partly",
                                      "to some extent",
                                      "look to",
                                      "look at whether",
                                      "as resources allow",
                                      "when resources allow",
                                      "where resources allow",
                                      "whenever possible",
                                      "where we can",
                                      "when we can",
                                      "if we can",
                                      "as much as possible",
                                      "wherever we can",
                                      "should the need arise",
                                      "aim to",
                                      "aims to",
                                      "hope to",
                                      "hopes to",
                                      "on a trial basis",
                                      "as a trial",
                                      "as a pilot",
                                      "as an experiment",
                                      "experimentally",
                                      "temporarily",
                                      "for the time being",
                                      "encouraged to",
                                      "be encouraged to",
                                      "recommend",
                                      "recommended to",
                                      "urged to",
                                      "invited to",
                                      "advised to",
                                      "asked to",
                                      "begin work on",
                                      "start work on",
                                      "make a start on",
                                      "make progress on",
                                      "make progress towards",
                                      "make progress with",
                                      "take steps to",
                                      "take steps towards",
                                      "move towards",
                                      "work on",
                                      "in the first instance",
                                      "with some exceptions",
                                      "as far as practicable",
                                      "to the extent possible",
                                      "to a reasonable extent",
                                      "so far as possible",
                                      "as far as we can",
                                      "within reason",
                                      "in most cases",
                                      "in some cases",
                                      "do our best to",
                                      "do its best to",
                                      "use best endeavours to",
                                      "make every effort to",
                                      "support efforts to",
                                      "help to",
                                      "should it prove possible",
                                      "in due course",
                                      "as quickly as we can",
                                      "as fast as we can",
                                      "as soon as we can",
                                      "as best we can",
                                      "to the best of our ability",
                                      "within reasonable limits",
                                      "as many as we can",
                                      "as often as we can",
                                      "gradually",
                                      "progressively",
                                      "step by step",
                                      "bit by bit",
                                      "in stages",
                                      "little by little",
                                      "encourages",
                                      "recommends",
                                      "as often as possible",
                                      "as many as possible",
                                      "staffing permitting",
                                      "weather permitting",
                                      "budget permitting",
                                      "funds permitting",
                                      "if the budget allows",
                                      "if budgets allow",
                                      "where budgets allow",
                                      "where resources permit",
                                      "as resources permit",
                                      "where staffing allows",
                                      "as budgets allow",
                                      "as opportunities arise",
                                      "when opportunities arise",
                                      "where opportunities arise",
                                      "if there is demand",
                                      "if there is interest",
                                      "subject to interest",
                                      "subject to availability",
                                      "subject to budget",
                                      "primarily",
                                      "largely",
                                      "broadly",
                                      "where reasonable",
                                      "where reasonably practicable",
                                      "as far as is practicable",
                                      "working towards",
                                      "in most instances",
                                      "in many cases",
                                      "as the need arises",
                                      "explore ways to",
                                      "explore ways of",
                                      "look at ways to",
                                      "look at ways of",
                                      "find ways to",
                                      "set out to",
                                      "are asked to",
                                      "is asked to",
                                      "are invited to",
                                      "are encouraged to",
                                      "is encouraged to"});
constexpr auto universal = sorted_words({"all", "every", "each", "whole", "entire", "everyone", "everybody", "all of",
                                         "every one of", "each of", "any", "anyone", "anybody", "each and every",
                                         "every single", "every last", "every one", "throughout"});
constexpr auto partial = sorted_words({"more",
                                       "fewer",
                                       "several",
                                       "few",
                                       "a few",
                                       "some",
                                       "many",
                                       "most",
                                       "half",
                                       "a majority of",
                                       "the majority of",
                                       "a number of",
                                       "parts of",
                                       "percent of",
                                       "per cent of",
                                       "% of",
                                       "part of",
                                       "some of",
                                       "several of",
                                       "many of",
                                       "most of",
                                       "a few of",
                                       "a selection of",
                                       "selected",
                                       "one of",
                                       "nearly all",
                                       "almost all",
                                       "a handful of",
                                       "a couple of",
                                       "certain",
                                       "a share of",
                                       "a portion of",
                                       "a proportion of",
                                       "the bulk of",
                                       "a third of",
                                       "half of",
                                       "the largest",
                                       "the biggest",
                                       "the smallest",
                                       "the main",
                                       "the major",
                                       "the oldest",
                                       "the worst",
                                       "the busiest",
                                       "key",
                                       "major",
                                       "a sample of",
                                       "most of the",
                                       "a limited number of",
                                       "a small number of",
                                       "the neediest",
                                       "the most",
                                       "the larger",
                                       "the smaller",
                                       "the older"});
constexpr auto least =
    sorted_words({"at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of",
                  "more than", "not under", "no lower than", "not lower than", "exceed", "exceeds", "stay above",
                  "remain above", "be above", "be over", "higher than", "longer than"});
constexpr auto most = sorted_words(
    {"at most",      "no more than",   "not more than",   "a maximum of",   "fewer than",         "less than",
     "below",        "at the most",    "be under",        "stay under",     "stay below",         "remain under",
     "kept under",   "kept below",     "be below",        "lower than",     "shorter than",       "not exceed",
     "never exceed", "no longer than", "not longer than", "no higher than", "up to a maximum of", "not over",
     "not above",    "capped at",      "to under",        "to below",       "down to under",      "down to below"});
constexpr auto about = sorted_words({"about", "around", "approximately", "some", "roughly", "up to", "nearly"});
constexpr auto targets = sorted_words({"to", "reach", "achieve", "become", "attain"});
constexpr auto amounts = sorted_words({"by"});
constexpr auto conditions =
    sorted_words({"under", "over", "between", "from", "per", "above", "since", "after", "aged"});
constexpr auto deadlines = sorted_words({"by",
                                         "no later than",
                                         "not later than",
                                         "before",
                                         "by the end of",
                                         "at the latest",
                                         "by the start of",
                                         "by year end",
                                         "at the end of",
                                         "completed by",
                                         "completed in",
                                         "complete by",
                                         "complete in",
                                         "ready by",
                                         "ready in",
                                         "finished by",
                                         "finished in",
                                         "in place by",
                                         "no later than the end of",
                                         "before the end of",
                                         "not later than the end of",
                                         "on or before",
                                         "prior to",
                                         "ahead of"});
constexpr auto within = sorted_words({"within", "in"});
constexpr auto times = sorted_words({"by", "during", "until", "in", "by the"});
constexpr auto comparisons = sorted_words({"compared", "than"});
constexpr auto owners =
    sorted_words({"board",       "committee", "secretariat",     "chair",    "treasurer", "secretary", "working group",
                  "office",      "executive", "auditors",        "director", "manager",   "clerk",     "headteacher",
                  "coordinator", "officer",   "chief executive", "trustees", "warden",    "caretaker", "librarian"});
constexpr auto responsible = sorted_words(
    {"with responsibility for", "in charge of", "responsible for", "is responsible", "are responsible", "led by"});
constexpr auto rhythms = sorted_numerals({{"saturdays and sundays", 168},
                                          {"saturday and sunday", 168},
                                          {"twice-yearly", 4368},
                                          {"twice yearly", 4368},
                                          {"twice-weekly", 84},
                                          {"twice weekly", 84},
                                          {"twice-monthly", 360},
                                          {"mondays to fridays", 34},
                                          {"every weekday", 34},
                                          {"every school day", 34},
                                          {"every working day", 34},
                                          {"daily", 24},
                                          {"annually", 8760},
                                          {"yearly", 8760},
                                          {"annual", 8760},
                                          {"weekly", 168},
                                          {"fortnightly", 336},
                                          {"monthly", 720},
                                          {"quarterly", 2184},
                                          {"all days", 24},
                                          {"every day of the week", 24},
                                          {"seven days a week", 24},
                                          {"all week", 24},
                                          {"weekdays", 34},
                                          {"on weekdays", 34},
                                          {"monday to friday", 34},
                                          {"monday-friday", 34},
                                          {"monday–friday", 34},
                                          {"monday to thursday", 42},
                                          {"weekends", 168},
                                          {"mondays", 168},
                                          {"tuesdays", 168},
                                          {"wednesdays", 168},
                                          {"thursdays", 168},
                                          {"fridays", 168},
                                          {"saturdays", 168},
                                          {"sundays", 168},
                                          {"termly", 2920},

                                          {"nightly", 24},
                                          {"biannually", 4368},
                                          {"half-yearly", 4368},
                                          {"bimonthly", 1440}});
constexpr auto studies = sorted_words({"start planning",
                                       "begin planning",
                                       "start to plan",
                                       "begin to plan",
                                       "start preparing",
                                       "begin preparing",
                                       "study",
                                       "investigate",
                                       "explore",
                                       "consider",
                                       "examine",
                                       "look into",
                                       "assess",
                                       "research",
                                       "plan",
                                       "plan for",
                                       "prepare",
                                       "prepare for",
                                       "pilot",
                                       "trial",
                                       "discuss",
                                       "scope",
                                       "analyse",
                                       "consult on",
                                       "look at",
                                       "think about",
                                       "propose",
                                       "draw up proposals",
                                       "draw up a proposal",
                                       "prepare a proposal",
                                       "carry out a feasibility study",
                                       "commission a feasibility study",
                                       "carry out a study",
                                       "commission a study",
                                       "run a trial"});
constexpr auto looks = sorted_words({"continue talks",
                                     "continue discussions",
                                     "continue the talks",
                                     "continue the dialogue",
                                     "keep talking",
                                     "review",
                                     "draw up a plan",
                                     "draw up plans",
                                     "draw up a plan to",
                                     "draw up plans for",
                                     "make a plan for",
                                     "produce a plan for",
                                     "find out",
                                     "ask",
                                     "inquire into",
                                     "weigh up",
                                     "plan how to",
                                     "develop a plan",
                                     "prepare a plan",
                                     "get quotes for",
                                     "seek quotes for",
                                     "obtain quotes for",
                                     "collect quotes for",
                                     "invite tenders for",
                                     "seek permission to",
                                     "apply for permission to",
                                     "seek permission for",
                                     "seek funding for",
                                     "seek grants for",
                                     "apply for grants for",
                                     "apply for funding for",
                                     "apply for funding",
                                     "apply for a grant for",
                                     "set aside money for",
                                     "set aside funds for",
                                     "budget for",
                                     "raise funds for",
                                     "raise money for",
                                     "seek planning permission for",
                                     "apply for planning permission for",
                                     "prepare the ground for",
                                     "lay the ground for",
                                     "put money aside for",
                                     "call on",
                                     "appeal to",
                                     "write to",
                                     "lobby",
                                     "press",
                                     "urge",
                                     "petition",
                                     "look for",
                                     "search for",
                                     "seek a site for",
                                     "find a site for",
                                     "find out about",
                                     "follow developments",
                                     "seek land for",
                                     "gauge interest in",
                                     "gauge demand for",
                                     "test demand for",
                                     "sound out",
                                     "discuss with",
                                     "enter into talks about",
                                     "open talks about",
                                     "start talks about",
                                     "hold talks about",
                                     "identify a site for",
                                     "identify sites for",
                                     "identify options for",
                                     "identify opportunities for",
                                     "appraise",
                                     "evaluate",
                                     "make the case for",
                                     "put the case for",
                                     "draw up options for",
                                     "develop options for",
                                     "seek views on",
                                     "gather views on",
                                     "consult about",
                                     "invite views on",
                                     "commission advice on",
                                     "stay in touch with"});
constexpr Numeral multiplications[] = {{"halve", 500},    {"halved", 500},   {"halving", 500},   {"double", 1000},
                                       {"doubled", 1000}, {"doubles", 1000}, {"doubling", 1000}, {"triple", 2000},
                                       {"tripled", 2000}, {"treble", 2000}};
constexpr auto revisions = sorted_words(
    {"revise",      "update",      "amend",      "change",       "adjust",         "overhaul",    "check",  "inspect",
     "audit",       "examine",     "send",       "post",         "mail",           "thank",       "inform", "reply",
     "invite",      "procure",     "tender",     "talk",         "speak",          "discuss",     "meet",   "consult",
     "raise money", "raise funds", "find money", "find funding", "secure funding", "secure funds"});
constexpr auto persuasions = sorted_words({"get", "persuade", "convince", "influence", "lobby"});
constexpr auto cessations =
    sorted_words({"stop",   "cease",     "cease to", "discontinue", "quit",      "give up",    "no longer",
                  "end",    "eliminate", "prevent",  "avoid",       "eradicate", "get rid of", "put an end to",
                  "combat", "tackle",    "fight",    "ban",         "abolish",   "remove"});
constexpr auto kept =
    sorted_words({"keep", "retain", "preserve", "save", "maintain", "defend", "safeguard", "hold on to", "hang on to"});
constexpr auto given_up = sorted_words({"abolish", "scrap", "close", "sell", "fell", "remove", "demolish",
                                        "discontinue", "do away with", "get rid of", "shut", "shut down", "wind up",
                                        "phase out", "axe", "drop", "sell off", "dispose of", "close down"});
constexpr auto brought_in = sorted_words({"introduce", "set up", "establish", "bring back", "reinstate", "bring in",
                                          "found", "create", "launch", "own", "run", "provide", "install"});
constexpr auto taken_away = sorted_words({"abolish", "scrap", "close", "remove", "discontinue", "do away with",
                                          "get rid of", "withdraw", "disband", "phase out", "axe", "wind up"});
constexpr auto opened = sorted_words({"open", "reopen", "expand"});
constexpr auto shut = sorted_words({"close", "shut", "shut down", "close down"});
constexpr auto allowed =
    sorted_words({"allow", "permit", "let", "allowed", "permitted", "approve", "accept", "welcome", "admit",
                  "authorise", "authorize", "lift the ban on", "allowed to", "permitted to"});
constexpr auto forbidden =
    sorted_words({"ban", "bar", "forbid", "prohibit", "outlaw", "block", "exclude", "banned", "barred", "forbidden",
                  "prohibited", "disallow", "reject", "refuse", "turn down", "keep out", "rule out"});
constexpr auto backed =
    sorted_words({"support",      "back",       "promote",   "campaign for",    "fight for",        "argue for",
                  "vote for",     "say yes to", "yes to",    "work for",        "endorse",          "champion",
                  "speak up for", "press for",  "call for",  "be in favour of", "are in favour of", "is in favour of",
                  "stand behind", "get behind", "lobby for", "lend support to", "encourage"});
constexpr auto opposed = sorted_words({"oppose",
                                       "campaign against",
                                       "fight against",
                                       "argue against",
                                       "vote against",
                                       "say no to",
                                       "no to",
                                       "work against",
                                       "reject",
                                       "resist",
                                       "speak out against",
                                       "object to",
                                       "be against",
                                       "are against",
                                       "is against",
                                       "lobby against",
                                       "petition against",
                                       "appeal against",
                                       "protest against",
                                       "vote down",
                                       "speak up against",
                                       "speak against",
                                       "come out against",
                                       "stand against",
                                       "discourage",
                                       "deter"});
constexpr auto hired = sorted_words({"hire", "appoint", "take on", "recruit"});
constexpr auto dismissed = sorted_words({"dismiss", "lay off", "make redundant", "let go"});
constexpr auto joined = sorted_words({"join", "enter", "sign up to"});
constexpr auto left = sorted_words({"leave", "quit", "withdraw from", "pull out of"});
constexpr auto bought = sorted_words({"buy", "purchase", "acquire"});
constexpr auto sold = sorted_words({"sell", "sell off"});
constexpr auto widened = sorted_words({"extend", "expand", "widen", "broaden", "lengthen"});
constexpr auto narrowed = sorted_words({"restrict", "shorten", "curtail", "narrow", "cut back", "reduce", "cut"});
constexpr auto built = sorted_words({"build", "erect", "construct"});
constexpr auto torn_down = sorted_words({"demolish", "tear down", "pull down", "knock down"});
constexpr auto gone_on = sorted_words({"start", "continue", "go on", "test", "pilot", "trial", "carry on"});
constexpr auto ended = sorted_words({"stop", "end", "cease"});
constexpr auto centralised = sorted_words({"centralise", "centralize"});
constexpr auto decentralised = sorted_words({"decentralise", "decentralize"});
constexpr auto privatised =
    sorted_words({"privatise", "privatize", "contract out", "outsource", "contracted out", "outsourced",
                  "put out to tender", "tender out", "hand over to a contractor"});
constexpr auto taken_back =
    sorted_words({"nationalise", "nationalize", "take back", "bring back in-house", "bring in-house", "insource",
                  "take in-house", "keep in-house", "run in-house", "brought in-house", "brought back in-house"});
constexpr auto halves = sorted_numerals({{"half a", 500},
                                         {"half an", 500},
                                         {"one and a half", 1500},
                                         {"two and a half", 2500},
                                         {"three and a half", 3500}});
constexpr auto at_once = sorted_words({"same day", "next day", "next working day", "straight after", "directly after",
                                       "immediately", "at once", "straight away", "on the spot"});
constexpr auto resisted = sorted_words({"fight", "stop", "prevent", "block", "object to", "protest against",
                                        "challenge", "contest", "halt", "stand up against", "avert"});
constexpr auto conceded =
    sorted_words({"accept", "agree to", "agree with", "consent to", "concede", "go along with", "put up with",
                  "assent to", "persuade", "convince", "press for", "demand", "let", "allow", "welcome", "permit"});
constexpr auto against = joined_words(opposed, resisted);
constexpr auto in_favour = joined_words(backed, conceded);
constexpr auto end_nouns =
    sorted_words({"end", "ending", "closure", "closing", "abolition", "withdrawal", "removal", "loss", "lose",
                  "demolition", "sale", "winding up", "cease", "delete", "cancellation", "discontinuation"});
constexpr auto endings = joined_words(given_up, taken_away, shut, end_nouns);
constexpr auto stayed_on =
    sorted_words({"stay", "stays", "remain", "remains", "stay open", "survive", "continue", "continues"});
constexpr auto remainings = joined_words(kept, stayed_on);
constexpr auto beginnings = joined_words(hired, brought_in, opened);
constexpr auto renewed = sorted_words({"renew", "extend", "sign", "enter into"});
constexpr auto cancelled = sorted_words({"cancel", "terminate", "end", "give notice on", "pull out of"});
constexpr auto merged = sorted_words({"merge", "amalgamate", "combine", "join up", "unite"});
constexpr auto parted = sorted_words({"split", "separate", "keep separate", "divide", "demerge", "keep apart"});
constexpr Opposites opposites[] = {{kept, given_up},        {renewed, cancelled}, {brought_in, taken_away},
                                   {opened, shut},          {allowed, forbidden}, {backed, opposed},
                                   {hired, dismissed},      {joined, left},       {bought, sold},
                                   {widened, narrowed},     {widened, given_up},  {widened, ended},
                                   {built, torn_down},      {gone_on, ended},     {backed, ended},
                                   {merged, parted},        {merged, kept},       {centralised, decentralised},
                                   {privatised, taken_back}};
constexpr Numeral ordinals[] = {{"other", 2}, {"second", 2}, {"third", 3},    {"fourth", 4},
                                {"fifth", 5}, {"sixth", 6},  {"seventh", 7},  {"eighth", 8},
                                {"ninth", 9}, {"tenth", 10}, {"twelfth", 12}, {"twentieth", 20}};
constexpr Numeral fractions[] = {{"half", 500},  {"third", 333},  {"thirds", 333}, {"quarter", 250}, {"quarters", 250},
                                 {"fifth", 200}, {"fifths", 200}, {"tenth", 100},  {"tenths", 100}};
constexpr Numeral rarer[] = {{"every", 1}, {"each", 1}};
constexpr auto per = sorted_words({"a", "an", "per", "every", "each"});
constexpr Numeral months[] = {{"january", 1},   {"february", 2},  {"march", 3},  {"april", 4},     {"may", 5},
                              {"june", 6},      {"july", 7},      {"august", 8}, {"september", 9}, {"october", 10},
                              {"november", 11}, {"december", 12}, {"jan", 1},    {"feb", 2},       {"aug", 8},
                              {"sept", 9},      {"oct", 10},      {"nov", 11},   {"dec", 12}};
constexpr Numeral spans[] = {
    {"minute", 1},        {"minutes", 1},     {"hour", 60},        {"hours", 60},      {"day", 1440},
    {"days", 1440},       {"week", 10080},    {"weekend", 10080},  {"weeks", 10080},   {"fortnight", 20160},
    {"month", 43200},     {"months", 43200},  {"quarter", 131040}, {"term", 175200},   {"terms", 175200},
    {"semester", 262080}, {"spring", 525600}, {"summer", 525600},  {"autumn", 525600}, {"winter", 525600},
    {"season", 525600},   {"year", 525600},   {"years", 525600},   {"evening", 1440},  {"morning", 1440},
    {"night", 1440},      {"weekday", 2040},  {"monday", 10080},   {"tuesday", 10080}, {"wednesday", 10080},
    {"thursday", 10080},  {"friday", 10080},  {"saturday", 10080}, {"sunday", 10080}};
constexpr Numeral multiples[] = {{"hundred", 100}, {"thousand", 1000}, {"million", 1000000}, {"billion", 1000000000}};
constexpr auto articles = sorted_words({"a", "an", "one"});
constexpr auto percent = sorted_words({"percent", "per cent", "%"});
constexpr auto firm_more =
    sorted_words({"require", "guarantee", "ensure", "demand", "insist", "compel", "oblige", "mandatory", "compulsory",
                  "secure", "make sure", "right to", "lay down", "required to", "obliged to", "duty to",
                  "obligation to", "binding", "legally binding"});
constexpr auto firm_less = sorted_words({"recommend",
                                         "encourage",
                                         "invite",
                                         "urge",
                                         "aim",
                                         "strive",
                                         "aspire",
                                         "hope",
                                         "voluntary",
                                         "optional",
                                         "promote",
                                         "seek",
                                         "opportunity to",
                                         "chance to",
                                         "suggest",
                                         "advise",
                                         "take into account",
                                         "have regard to",
                                         "bear in mind",
                                         "be mindful of",
                                         "take account of",
                                         "draw attention to",
                                         "pay attention to",
                                         "advisory",
                                         "guidance on"});
constexpr auto end_more = sorted_words({"zero tolerance",
                                        "zero tolerance of",
                                        "zero tolerance for",
                                        "zero tolerance towards",
                                        "abolish",
                                        "scrap",
                                        "end",
                                        "eliminate",
                                        "ban",
                                        "stop",
                                        "eradicate",
                                        "remove",
                                        "phase out",
                                        "forbid",
                                        "prohibit",
                                        "get rid of",
                                        "put a stop to",
                                        "prevent",
                                        "put an end to",
                                        "do away with",
                                        "clear",
                                        "outlaw",
                                        "wipe out"});
constexpr auto end_less =
    sorted_words({"reduce", "lower", "limit", "cut", "curb", "decrease", "discourage", "halve", "restrict", "minimise",
                  "minimize", "review", "fewer", "less", "shorten", "cut down on", "deter", "bring down", "keep down"});
constexpr auto finish_more = sorted_words({"complete", "finish", "finalise", "finalize", "conclude"});
constexpr auto finish_less = sorted_words({"begin", "start", "commence", "initiate", "continue", "work on"});
constexpr auto older = sorted_words({"over", "above", "aged", "from"});
constexpr auto younger = sorted_words({"under", "up to", "below", "younger than"});
constexpr auto clocks = sorted_words({"o'clock", "open", "opens", "opening"});
constexpr auto round_the_clock = sorted_words(
    {"round the clock", "around the clock", "24 hours a day", "24 hours per day", "day and night", "24-hour", "24/7",
     "round-the-clock", "around-the-clock", "at any hour", "day or night", "at all hours"});
constexpr auto assured = sorted_words({"guarantee", "guaranteed", "assure", "right to", "the right to", "ensure",
                                       "secure", "make sure", "see to it", "entitled to", "be entitled to", "entitle"});
constexpr auto offered =
    sorted_words({"offer", "make available", "available to", "offered", "give the chance", "the chance to",
                  "the opportunity to", "give the opportunity", "provide opportunities", "a chance to",
                  "an opportunity to", "can get", "can have", "may have", "may receive", "may get"});
constexpr auto free_of_charge =
    sorted_words({"free", "free of charge", "at no cost", "at no charge", "without charge", "gratis", "cost-free",
                  "without paying", "for nothing", "at our expense", "pay nothing", "no charge"});
constexpr auto paid = sorted_words({"at cost",
                                    "at cost price",
                                    "cost price",
                                    "for a fee",
                                    "for a small fee",
                                    "for a charge",
                                    "at a discount",
                                    "discounted",
                                    "subsidised",
                                    "subsidized",
                                    "subsidise",
                                    "subsidize",
                                    "reduced price",
                                    "at a reduced price",
                                    "reduced-price",
                                    "half-price",
                                    "half price",
                                    "at half price",
                                    "cheap",
                                    "cheaper",
                                    "affordable",
                                    "low-cost",
                                    "at a reduced rate",
                                    "a small charge",
                                    "a modest fee",
                                    "a nominal fee",
                                    "charge",
                                    "half the price",
                                    "reduced entry",
                                    "reduced rate",
                                    "reduced fee",
                                    "reduced fare",
                                    "concessionary"});
constexpr auto attained = sorted_words({"get", "achieve", "win", "secure", "obtain", "bring about", "negotiate", "gain",
                                        "attain", "see to it", "make sure"});
constexpr auto asked_for =
    sorted_words({"ask for", "ask", "request", "call for", "apply for", "enquire about", "raise the question",
                  "raise the issue", "raise the matter", "propose", "suggest", "seek", "bid for", "argue for",
                  "lobby for", "press for", "appeal for", "bring up"});
constexpr auto risen =
    sorted_words({"be promoted", "win promotion", "gain promotion", "go up", "climb", "promotion", "move up"});
constexpr auto stayed = sorted_words({"avoid relegation", "stay up", "stay in", "remain in", "keep our place",
                                      "hold our place", "avoid going down", "retain our place", "keep its place"});
constexpr auto borne = sorted_words({"pay", "pay for", "cover", "meet the cost of", "bear"});
constexpr auto aided = sorted_words(
    {"subsidise", "subsidize", "part-fund", "contribute to", "help with", "help pay", "contribute towards"});
constexpr auto full_time = sorted_words({"full time", "full-time"});
constexpr auto part_time =
    sorted_words({"part time", "part-time", "half time", "half-time", "days a week", "days per week"});
constexpr auto deciding = sorted_words({"decide", "determine", "vote on", "approve", "veto", "sign off"});
constexpr auto heard = sorted_words({"be consulted", "consulted", "consult", "have a say", "comment on", "be heard",
                                     "advise on", "give their views", "be asked"});
constexpr auto visited = sorted_words({"visit"});
constexpr auto called = sorted_words({"phone", "ring", "telephone", "email", "write to", "contact"});
constexpr auto provided =
    sorted_words({"run", "provide", "offer", "hold", "organise", "organize", "employ", "host", "deliver"});
constexpr auto referred = sorted_words({"signpost", "refer"});
constexpr auto bound = sorted_words({"sign", "comply with", "meet", "adhere to", "follow", "abide by"});
constexpr auto told = sorted_words({"be informed of", "be told about", "be made aware of", "be aware of",
                                    "be reminded of", "receive a copy of", "be shown"});
constexpr auto involved = sorted_words({"consult", "involve", "co-design"});
constexpr auto informed = sorted_words({"inform", "tell", "notify"});
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
constexpr Numeral parts_of_year[] = {{"spring", 4},  {"summer", 7},     {"easter", 4}, {"midsummer", 6},
                                     {"autumn", 10}, {"christmas", 12}, {"advent", 12}};
constexpr auto numeral_joins = sorted_words({"to"});
constexpr auto conditionals = sorted_words(
    {"if",           "provided that",  "providing",          "unless",         "on condition that", "subject to",
     "depending on", "dependent on",   "conditional on",     "assuming",       "in the event that", "in case",
     "as and when",  "in so far as",   "to the degree that", "provided the",   "provided there",    "provided we",
     "provided it",  "provided funds", "provided funding",   "provided money", "so long as",        "as long as",
     "if and when",  "only if",        "only when"});
constexpr Words ifs{};
constexpr Words if_verbs{};
constexpr auto whens = sorted_words({"when", "once", "as", "where", "as soon as", "whenever", "while",
                                     "to the extent that", "insofar as", "as and when"});
constexpr auto allowing =
    sorted_words({"allow", "allows", "permit", "permits", "granted", "secured", "approved", "awarded", "available",
                  "found", "exist", "exists", "justifies", "warrants", "warrant", "justify", "obtained", "received"});
constexpr auto sometime = sorted_words({"in good time",
                                        "in due course",
                                        "as soon as possible",
                                        "during the year",
                                        "during the period",
                                        "over the period",
                                        "this year",
                                        "over the year",
                                        "in the course of the year",
                                        "at some point",
                                        "at a later date",
                                        "in the future",
                                        "promptly",
                                        "over time",
                                        "in the long run",
                                        "in the longer term",
                                        "within a reasonable time",
                                        "without delay",
                                        "without undue delay",
                                        "eventually",
                                        "when ready",
                                        "as soon as practicable",
                                        "as soon as they are ready",
                                        "shortly",
                                        "in time",
                                        "sooner or later",
                                        "later on",
                                        "going forward",
                                        "sometime",
                                        "some time",
                                        "in the coming years",
                                        "over the coming years",
                                        "in the next few years",
                                        "over the next few years",
                                        "within a few years",
                                        "at a later stage",
                                        "in the years ahead",
                                        "at some stage",
                                        "as time allows"});
constexpr auto alternatives = sorted_words({"or"});
constexpr auto only_for = sorted_words({"for those who", "for people who", "for anyone who", "for members who",
                                        "to those who", "to anyone who", "for those with", "for those in",
                                        "for those on", "in need", "in hardship", "with special needs", "who need it"});
constexpr auto for_whom = sorted_words({"for", "to", "from", "facing"});
constexpr auto prices =
    sorted_words({"fee", "fees", "price", "prices", "charge", "charges", "rent", "rents", "fare", "fares", "cost",
                  "costs", "ticket", "tickets", "subscription", "subscriptions", "dues", "levy", "toll"});
constexpr auto exceptions =
    sorted_words({"except", "except for", "except on", "apart from", "other than", "with the exception of", "excluding",
                  "save for", "barring", "but not", "except in", "except when", "excepting"});
constexpr auto workdays = sorted_words({"working", "business", "school"});
constexpr auto clauses = sorted_words({"that"});
constexpr auto all_year = sorted_words({"all year round", "all year", "all the year round", "year-round",
                                        "all the year", "throughout the year", "the whole year"});
constexpr auto more_0 = sorted_words({"larger", "bigger"});
constexpr auto less_0 = sorted_words({"smaller"});
constexpr auto more_1 = sorted_words({"longer"});
constexpr auto less_1 = sorted_words({"shorter"});
constexpr auto more_2 = sorted_words({"higher"});
constexpr auto less_2 = sorted_words({"lower"});
constexpr auto more_3 = sorted_words({"better"});
constexpr auto less_3 = sorted_words({"worse"});
constexpr auto more_4 = sorted_words({"cheaper"});
constexpr auto less_4 = sorted_words({"dearer"});
constexpr auto more_5 = sorted_words({"earlier"});
constexpr auto less_5 = sorted_words({"later"});
constexpr auto more_6 = sorted_words({"faster", "quicker"});
constexpr auto less_6 = sorted_words({"slower"});
constexpr auto more_7 = sorted_words({"stronger"});
constexpr auto less_7 = sorted_words({"weaker"});
constexpr auto more_8 = sorted_words({"brighter", "lighter"});
constexpr auto less_8 = sorted_words({"darker"});
constexpr auto more_9 = sorted_words({"easier", "simpler"});
constexpr auto less_9 = sorted_words({"harder"});
constexpr auto more_10 = sorted_words({"stricter", "tougher"});
constexpr auto less_10 = sorted_words({"milder", "softer"});
constexpr Opposites comparatives[] = {{more_0, less_0}, {more_1, less_1}, {more_2, less_2},  {more_3, less_3},
                                      {more_4, less_4}, {more_5, less_5}, {more_6, less_6},  {more_7, less_7},
                                      {more_8, less_8}, {more_9, less_9}, {more_10, less_10}};
constexpr auto means = sorted_words({"by", "through"});
constexpr auto versus = sorted_words({"against"});
constexpr auto nobody = sorted_words({"no", "none", "nobody", "no one", "no-one"});
constexpr auto wholes = sorted_words({"whole", "entire", "throughout", "across"});
constexpr auto office_hours =
    sorted_words({"office hours", "working hours", "during the day", "in the daytime", "business hours", "daytime"});
constexpr auto opens = sorted_words({"open", "opens", "opening", "opened", "staffed", "opening hours"});
constexpr auto closes = sorted_words({"close", "closes", "closing", "shut", "shuts"});
constexpr auto untils = sorted_words({"until", "till", "to"});
constexpr Numeral named_times[] = {{"midnight", 24}, {"noon", 12}, {"midday", 12}};
constexpr auto drafts = sorted_words(
    {"quote",     "quotes",      "estimate", "estimates",     "tender",      "tenders",  "costing",   "costings",
     "design",    "designs",     "drawing",  "drawings",      "sketch",      "sketches", "shortlist", "proposal",
     "proposals", "feasibility", "options",  "business case", "outline",     "brief",    "scoping",   "advice",
     "talks",     "discussions", "views",    "ideas",         "consultation"});
constexpr auto gets =
    sorted_words({"get",     "obtain",     "seek",   "draw up",      "prepare", "produce",   "ask for",  "develop",
                  "invite",  "commission", "gather", "collect",      "request", "give",      "offer",    "hold",
                  "open",    "start",      "begin",  "put together", "write",   "make",      "work up",  "order",
                  "compile", "provide",    "have",   "set out",      "draft",   "carry out", "undertake"});
constexpr auto those = sorted_words({"the", "those"});
constexpr auto distances = sorted_words({"metre", "metres", "meter", "meters", "m", "km", "kilometre", "kilometres",
                                         "mile", "miles", "yards", "second", "seconds"});
constexpr auto near = sorted_words({"within"});
constexpr auto money = sorted_words({"pound", "pounds", "p", "pence", "euro", "euros", "dollar", "dollars"});
constexpr auto for_each = sorted_words({"per", "for every", "for each"});
constexpr auto lasting = sorted_words({"for", "until"});
constexpr auto waits = sorted_words({"wait", "waits", "waiting", "queue", "queues", "close", "closed", "closes", "shut",
                                     "ban", "suspend", "suspended", "suspension", "turnaround", "delay", "delays"});
constexpr auto firsts = sorted_words({"first", "last", "opening", "closing"});
constexpr auto pronouns = sorted_words({"they", "we", "he", "she", "you", "i"});
constexpr auto being = sorted_words({"be", "become"});
constexpr auto includings = sorted_words({"including", "also", "even"});
constexpr auto helps =
    sorted_words({"support",          "help",           "encourage", "enable",     "ask",
                  "invite",           "urge",           "signpost",  "facilitate", "advise",
                  "assist",           "remind",         "guide",     "inspire",    "empower",
                  "make it possible", "make it easier", "equip",     "back",       "create the conditions"});
constexpr auto eases = sorted_words(
    {"enable", "facilitate", "make it possible", "make it easier", "support", "encourage", "create the conditions"});
constexpr auto makes =
    sorted_words({"build", "construct", "buy", "install", "provide", "create", "put up", "erect", "plant"});
constexpr auto watches = sorted_words({"monitor", "watch", "note", "take note of", "keep an eye on", "follow",
                                       "keep under review", "observe", "listen to", "await", "track", "keep abreast of",
                                       "stay informed about", "be kept informed of", "under review",
                                       "under observation", "stay in touch with", "keep in touch with"});
constexpr auto permissions = sorted_words({"may", "can", "allowed to", "permitted to", "free to"});
constexpr auto apart = sorted_words({"out", "apart", "back", "in-house", "down", "away", "off", "separate"});
constexpr Words particles{};
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
            .before = "before",
            .after = "after",
            .goals = {"goal", "goals"},
            .areas = {"area", "areas"},
            .and_word = "and",
            .kinds = {{{"unchanged", "unchanged"},
                       {"renewed", "renewed"},
                       {"reworded", "reworded"},
                       {"split", "split"},
                       {"merged", "merged"},
                       {"added", "added"},
                       {"dropped", "dropped"}}},
            .strengths = {"", "weakened", "strengthened", "reversed"},
            .moved = {"moved", "moved"},
            .numbers = {"number change", "number changes"},
            .weakened = {"weakened", "weakened"},
            .strengthened = {"strengthened", "strengthened"},
            .unchanged_goals = {"unchanged goal", "unchanged goals"},
            .moved_from = "moved from",
            .added_area = "new area",
            .dropped_area = "dropped area",
            .uncertain = "uncertain pair",
            .accepted = "accepted",
            .line = "line",
            .capped = {"goal was not weighed against all goals that are like it: there are too many.",
                       "goals were not weighed against all goals that are like them: there are too many."},
            .only = "showing only:",
            .not_compared = "No comparison was made:",
            .left_out = {"more change has no room here", "more changes have no room here"},
            .decimal = '.',
            .quote_open = "“",
            .quote_close = "”",
            .explain =
                {
                    .reasons = {"The configuration says that they are one goal.", "The wording is the same.",
                                "The wording is the same but for years.", "The wording is the same but for figures.",
                                "Their words make them one goal.", "The parts make up the whole.",
                                "Left over, they have more of each other than any others have.", ""},
                    .is_same = "is the same goal as",
                    .became = "belongs with",
                    .none_after = "has no counterpart in {}.",
                    .score = "Their similarity is {}; {} is needed.",
                    .closest = "The closest is {} with a similarity of {}; {} is needed.",
                    .below = "That is too little to be one goal.",
                    .taken = "That goal belongs with {} instead.",
                    .other_measure = "They measure different things, and are two goals however alike they look.",
                    .pinned_apart = "The configuration says that they are two goals.",
                    .besides = "Each has more of its own than both share, which takes off {}.",
                    .runner_up = "Next, with a similarity of {} ({} less), comes {}.",
                    .no_rival = "No other goal resembles it.",
                    .shared = "Shared:",
                    .replaced = "Replaced:",
                    .instead_of = "{} instead of {}",
                    .only_before = "Only before:",
                    .only_after = "Only after:",
                    .same_area = "They stand in the same area, which adds {}.",
                    .other_area = "They stand in different areas, which does not prevent it.",
                    .certain = "The pair is certain.",
                    .uncertain = "The pair is uncertain: read both goals.",
                    .settle_same = "If they are one goal, planctl.toml says so with:",
                    .settle_different = "If they are two:",
                    .nothing = "No goal has any of its words.",
                    .brief = "similarity {} ({} needed)",
                    .brief_rival = "next best {}",
                },
        },
    .changelog =
        {
            .title = "{}: what has changed since {}",
            .compared = "{} compared with {}.",
            .goals = "The plan has {}; the one before it had {}.",
            .as_many = "The plan has {}, as many as the one before it.",
            .of_these = "Of these, {}.",
            .nothing = "No goal has changed.",
            .dropped = {"goal was dropped.", "goals were dropped."},
            .marks = "~~Struck text~~ was removed and **bold text** is new.",
            .new_areas = {"New area: {}.", "New areas: {}."},
            .dropped_areas = {"One area is no longer there: {}.", "Areas that are no longer there: {}."},
            .renamed_areas = {"One area has a new name: {}.", "Areas have new names: {}."},
            .renamed = "“{}” is now “{}”",
            .sections =
                {{{"", "", {"is unchanged", "are unchanged"}},
                  {"New goals", "", {"is new", "are new"}},
                  {"Returned goals", "An earlier plan had them.", {"has returned", "have returned"}},
                  {"Dropped goals", "", {"is dropped", "are dropped"}},
                  {"Strengthened goals",
                   "The wording promises more than before.",
                   {"is strengthened", "are strengthened"}},
                  {"Weakened goals", "The wording promises less than before.", {"is weakened", "are weakened"}},
                  {"Reversed goals", "The goals now point the other way.", {"is reversed", "are reversed"}},
                  {"Reworded goals", "", {"is reworded", "are reworded"}},
                  {"Split goals", "", {"is part of a split goal", "are parts of split goals"}},
                  {"Merged goals", "", {"is merged", "are merged"}},
                  {"Moved goals", "The goals are unchanged but stand under another area.", {"is moved", "are moved"}},
                  {"Renewed goals",
                   "The goals are the same as before, with new years.",
                   {"is renewed", "are renewed"}}}},
            .formerly_in = "formerly under {}",
            .last_in = "last in {}",
            .item_of = "belongs to the goal: {}",
            .uncertain = "probably the same goal",
            .became = "has become",
            .replaces = "replaces",
            .first_plan = "This is the first plan. It has {} in {}:",
            .untitled = "Without a title",
        },
    .history =
        {
            .title = "History of the goals",
            .goals = {"goal", "goals"},
            .plans = {"plan", "plans"},
            .through = "{} through {}",
            .every_plan = {"in all plans", "in all plans"},
            .fates = {{{"standing", "standing"}, {"dropped", "dropped"}, {"split", "split"}, {"merged", "merged"}}},
            .returned = {"returned", "returned"},
            .reworded = {"reworded", "reworded"},
            .kinds = {"added", "unchanged", "renewed", "reworded", "returned"},
            .absent = "missing",
            .gone = "dropped",
            .regrouped = "from other goals",
            .went_on = "went on in other goals",
            .origins = {"", "split from {}", "merged from {}"},
            .destinations = {"standing", "dropped after {}", "split into {}", "merged into {}"},
            .item_of = "belongs to {}",
            .moved = "moved",
            .in_plans = "in {} of {}",
            .goal = "Goal",
            .no_targets = "No goal names a figure.",
        },
    .list = {"year", "areas", "goals", "title", "document"},
};

}  // namespace

extern constinit const Language english{
    .code = "en",
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
            .verb_endings = {},
            .determiners = determiners,
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
            .comparatives = comparatives,
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
            .particles = particles,
        },
    .output = output,
};

}  // namespace planctl
