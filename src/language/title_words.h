// What the words of a heading or sentence say of it, in any of the languages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "planctl/blocks.h"

namespace planctl {

/// The blocks of a document that are content, in order.
using BlockList = std::vector<const Block*>;

/// A title as it is printed: without a final colon, or the point behind capitals.
std::string_view clean_title(std::string_view text);

/// Front and back matter: "Bakgrund", "Contents".
bool is_background(std::string_view title);

/// Does the text hold a word for a plan, alone or as the last part of a compound: "Verksamhetsplan 2026"?
bool names_plan(std::string_view text);

/// "Bilaga 3 till årsmötets protokoll" says what the document goes with, "Bilaga 3: Årsmötets protokoll" what it is.
bool goes_with_other(std::string_view text);

/// Does it hold a word for rules, a report or a meeting and none for a plan: "Stadgar för kretsen", "Dagordning"?
bool names_no_plan(std::string_view text);

/// Rules, whatever they are about: "Rutin för mål och handlingsplan".
bool heads_rules_about(std::string_view text);

/// Is the word the name of an office, or a compound that ends with one?
bool holds_office(std::string_view word);

/// Does it say what shall be: "ska", "will"?
bool holds_modal(std::string_view text);

/// Does it hold a word for what is said of a meeting: "Protokoll fört vid årsmötet"?
bool names_meeting(std::string_view text);

/// A heading above what is done already or is not to be done: "Det hann vi i fjol", "What we will not do". Not
/// "Det ska inte kosta": where a promise comes first, what it denies is what shall be.
bool heads_no_promise(std::string_view text);

/// With a year in it: "Verksamhetsberättelse 2030", "Det här gjorde vi 2030".
bool heads_past_year(std::string_view text);

/// "Verksamhetsplan 2031", "Det här ska vi göra 2031".
bool heads_plan_year(std::string_view text);

/// A folded word that names goals, alone or as the last part of a compound: "mål", "nämndmål". "Ändamål" is none.
bool is_goal_word(const SoughtWord& word);

/// "2026", "(2021–2025)".
bool is_only_year(std::string_view text);

/// "för åren 2026–2027", "Fiscal Year 2026": a year, and words that lead to it.
bool is_year_phrase(std::string_view text);

/// A sentence that its list completes ("Under året ska vi:") does not name an area.
bool is_open_sentence(std::string_view text);

/// "Annat som kretsen vill få gjort:" opens a list beside those of the headings.
bool starts_further(std::string_view text);

}  // namespace planctl
