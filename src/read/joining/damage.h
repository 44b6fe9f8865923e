// Inside joining: what an extractor or a wrong encoding did to the words before they came here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "read/rows/rows.h"

namespace planctl {

/// An extractor that deletes the hyphen at a line end leaves "EUvalet" and "utbildningsoch", and no hyphen at any line
/// end although lines are wrapped.
void find_lost_line_ends(const Rows& rows, const Layout& layout, const Language& language,
                         std::vector<Diagnostic>& diagnostics);

/// Tells of the first word that a hyphen parted, where bullets stood above their items: who stacks them joins lines,
/// too.
void find_joined_words(const Groups& groups, const Rows& rows, const Language& language,
                       std::vector<Diagnostic>& diagnostics);

/// "Mål Åtgärd Ansvarig Klart": the head of a table whose columns could not be told apart.
void find_unread_tables(const Rows& rows, std::vector<Diagnostic>& diagnostics);

/// Cells of a table that the extractor printed on one line, with nothing that parts them.
void find_glued_cells(const Rows& rows, std::vector<Diagnostic>& diagnostics);
/// The first item with a wide gap inside: what stands behind it may be of another column.
void find_gaps(const Groups& groups, const Rows& rows, std::vector<Diagnostic>& diagnostics);

/// Characters that stand for others: U+FFFD, "Ã¶" for "ö", "f†r" for "får".
void find_damaged_text(std::string_view text, const Rows& rows, std::vector<Diagnostic>& diagnostics);

/// "lines 5, 6".
std::string list_lines(const std::vector<std::uint32_t>& lines);

}  // namespace planctl
