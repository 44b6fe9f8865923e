// Outline, sections: paragraphs under headings of one look that are what shall be, where no list is.
#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "read/outline/lists.h"

namespace planctl {

constexpr std::uint32_t most_item_words = 40;

/// Does a row at the top, or the title, say that the document is a plan?
bool is_plan(const OutlineRows& rows);

/// "---------- slut ----------": parts what stands above it from what stands below.
bool is_rule(std::string_view text);

/// Does a sentence begin behind the end of another? "I fjol gick det bättre än förra året. Nu …"
bool holds_sentences(std::string_view text);

/// Of rows with prose above them only those are a list that begin with a verb, two at least: prose promises, too. The
/// end where there are none.
std::size_t behind_prose(const OutlineRows& rows, std::size_t begin, std::size_t end, const Language& language);

/// Rows of headings, by their looks.
using HeadingsByLook = std::map<Look, std::vector<std::size_t>>;

/// Those with another right below, as rows of menus and titles of chapters, have no section.
HeadingsByLook headings_by_look(const OutlineRows& rows);

/// The sections that are lists, of rows that none has taken.
std::vector<List> find_sections(const OutlineRows& rows, const std::vector<bool>& taken, const Language& language);

/// Sentences below headings of one look in a plan without marked lists, none of them in `taken`.
std::vector<List> find_statements(const OutlineRows& rows, const std::vector<bool>& taken, const Language& language);

}  // namespace planctl
