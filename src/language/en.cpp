#include "language/language.h"
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
constexpr auto other_labels = sorted_words({"actions",
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
                                            "strengths",
                                            "weaknesses",
                                            "opportunities",
                                            "threats",
                                            "key activities"});
constexpr auto background_titles = sorted_words({"background",      "introduction",
                                                 "foreword",        "preface",
                                                 "summary",         "executive summary",
                                                 "purpose",         "vision",
                                                 "mission",         "context",
                                                 "glossary",        "appendix",
                                                 "annex",           "definitions",
                                                 "our mission",     "our vision",
                                                 "rationale",       "why",
                                                 "about this plan", "contact",
                                                 "our values",      "values",
                                                 "references",      "footnotes",
                                                 "sources",         "acknowledgements",
                                                 "about us",        "who we are",
                                                 "trustees",        "committee members",
                                                 "on this page",    "related documents",
                                                 "the board",       "people"});
constexpr auto contents_titles = sorted_words({"contents", "table of contents"});
constexpr auto item_nouns = sorted_words({"goal", "objective", "target", "aim", "outcome", "commitment", "sub-goal",
                                          "area", "theme", "chapter", "section", "pillar", "priority"});
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
constexpr auto further = sorted_words({"other", "besides", "further", "additional", "additionally", "also"});
constexpr auto dating = sorted_words({"january", "february", "march", "april", "may", "june", "july", "august",
                                      "september", "october", "november", "december", "since", "autumn", "spring"});
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
constexpr auto furniture_labels = sorted_words(
    {"updated", "last updated", "published", "page owner", "last modified", "you are here", "share on",
     "page last updated", "last reviewed", "content owner", "we use cookies", "page last reviewed", "share this page"});
constexpr auto mail_labels = sorted_words({"from", "to", "subject", "date", "sent", "cc"});
constexpr auto furniture_lines =
    sorted_words({"share", "print", "listen", "back to top", "skip to content", "skip to main content", "menu",
                  "search", "print this page", "share this page", "log in", "cookies", "top of page", "facebook",
                  "twitter", "linkedin", "accept cookies", "was this page helpful?", "yes no"});
constexpr auto page_words = sorted_words({"page", "p", "p.", "pg"});
constexpr auto page_joins = sorted_words({"of"});
constexpr auto frequent = sorted_words({"the", "and", "of", "to", "will", "our", "with"});

// Comparing.
constexpr auto light = sorted_words(
    {"increase",  "increasing", "decrease",     "reduce",      "reducing",  "strengthen",  "improve",     "develop",
     "work",      "ensure",     "continue",     "create",      "support",   "promote",     "hold",        "get",
     "give",      "make",       "take",         "number",      "share",     "proportion",  "more",        "fewer",
     "less",      "all",        "every",        "each",        "least",     "most",        "new",         "better",
     "available", "provide",    "deliver",      "carry",       "out",       "participate", "part",        "must",
     "several",   "some",       "any",          "raise",       "lower",     "including",   "together",    "common",
     "joint",     "arrange",    "organise",     "organize",    "introduce", "implement",   "use",         "using",
     "used",      "percent",    "participants", "participant", "people",    "persons",     "cooperation", "partnership",
     "offer"});
constexpr auto time_words =
    sorted_words({"january", "february",  "march",    "april",  "may",      "june",   "july",   "august",   "september",
                  "october", "november",  "december", "annual", "annually", "yearly", "year's", "previous", "compared",
                  "end",     "beginning", "latest",   "before", "after",    "during", "autumn", "spring",   "summer",
                  "winter",  "quarter",   "current",  "coming", "month",    "months", "week",   "weeks",    "day",
                  "days",    "still",     "already",  "within", "last",     "next",   "until"});
constexpr auto measures = sorted_words({"number", "share", "proportion", "percentage"});
constexpr auto tails = sorted_words({"through", "including", "especially", "particularly", "notably", "compared"});
constexpr auto before_verbs = sorted_words({"shall", "will", "to", "should", "can", "must", "may", "be", "and"});
constexpr auto verb_endings = sorted_words({""});
constexpr auto noun_endings = sorted_words({"ship", "ness"});
constexpr auto derivations = sorted_words({"ment", "tion", "ation", "er", "ers", "ship", "ness", "ing", "s",    "al",
                                           "or",   "ee",   "ity",   "d",  "t",   "ance", "ence", "ion", "ions", "r"});
constexpr std::string_view concepts[] = {
    "hold organise organize arrange run host",
    "establish set introduce launch start begin",
    "recruit appoint hire",
    "reduce cut lower decrease minimise",
    "increase raise grow expand",
    "review evaluate evaluation assess assessment",
    "website web site",
    "staff employee employees personnel",
    "train training course",
    "publish issue",
    "cost bill expense spending",
    "survey questionnaire",
    "young youth",
    "meeting gathering",
    "resident inhabitant citizen",
    "together jointly joint cooperation partnership",
    "participants people persons participate",
    "help support assistance",
};
constexpr auto suffixes = sorted_words({"ings", "ies", "ing", "ed", "es", "y", "e"});
constexpr auto rising = sorted_words({"increase", "increasing", "more", "raise", "strengthen", "expand", "grow"});
constexpr auto falling =
    sorted_words({"decrease", "decreasing", "reduce", "reducing", "fewer", "less", "lower", "halve", "weaken", "cut"});
constexpr auto binding = sorted_words({"shall", "will", "must"});
constexpr auto loose = sorted_words({"should", "can", "may", "could", "aim", "seek", "try"});
constexpr auto universal = sorted_words({"all", "every", "each"});
constexpr auto partial = sorted_words({"more", "several", "some", "many", "most"});
constexpr Numeral numerals[] = {
    {"two", 2},       {"three", 3},    {"four", 4},      {"five", 5},       {"six", 6},       {"seven", 7},
    {"eight", 8},     {"nine", 9},     {"ten", 10},      {"eleven", 11},    {"twelve", 12},   {"thirteen", 13},
    {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16},  {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
    {"twenty", 20},   {"thirty", 30},  {"forty", 40},    {"fifty", 50},     {"sixty", 60},    {"seventy", 70},
    {"eighty", 80},   {"ninety", 90},  {"hundred", 100}, {"thousand", 1000}};

}  // namespace

const Language english{"en",
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
