// Outline, wording: what the words of rows have in common, and whether they say what shall be.
#pragma once

#include <set>
#include <string_view>

#include "language/language.h"
#include "read/outline/lists.h"

namespace planctl {

/// What the words of a list's rows have in common, as shares from 0 to 1; of a long list its first rows are asked.
struct ListWording {
  double att = 0;         ///< begin with "att", "to"
  double verbs = 0;       ///< begin like an infinitive, or in small letters
  double modals = 0;      ///< hold a "ska", "will", and begin otherwise
  double promises = 0;    ///< any of these three
  double first_word = 0;  ///< begin with one and the same word
  double dates = 0;
  double days = 0;      ///< the same, also of what shall be
  double calendar = 0;  ///< begin with a date
  double persons = 0;   ///< are a name and an office
  double files = 0;     ///< name a file: "Stadgar (pdf, 80 kB)"
  double questions = 0;
  double told = 0;   ///< of items few of which promise: tell what was
  double words = 0;  ///< mean number
};

ListWording wording_of(const OutlineRows& rows, const List& list, const Language& language);

/// Only whether they say what shall be, and in how far they begin alike: `att`, `verbs`, `modals`, `promises` and
/// `first_word`.
ListWording promises_of(const OutlineRows& rows, const List& list, const Language& language);

/// "Ordförande: Anna Berg", "Anna Berg, ordförande", "Anna Berg (ordförande)", "Ordförande Anna Berg", "Anna Berg,
/// lärare, Ås".
bool names_person(const std::string& text);

/// "Roofs" of "Roofs. We will mend both of them.": up to four words; empty where the text has no name in front.
std::string_view name_in_front(std::string_view text);

/// Its first two words; empty where it has only one.
std::string_view first_two_words(std::string_view text);

/// "Vi ska", "The council will": the first two words of items, and of what leads to them, where they say what shall be.
std::set<std::string_view> promise_openings(const OutlineRows& rows);

/// "A shared purpose".
bool begins_with_article(std::string_view text);

/// Does its first sentence say what shall be, or the one behind its name?
bool promises(std::string_view text, const Language& language);
bool promises_in_any_language(std::string_view text);

}  // namespace planctl
