// Inside joining: does the next row belong to the block of the rows above it?
#pragma once

#include <string_view>

#include "read/rows/rows.h"

namespace planctl {

/// A row that may go on in the next one, with what stands around the two.
struct Neighbours {
  const Row& first;  ///< first row of the group so far
  const Row& above;
  const Row& below;
  const Row* after;  ///< the content row behind `below`, if any
  const Row* end;    ///< behind the last row of the document
  const Layout& layout;
  std::uint32_t rows;    ///< in the group so far
  std::uint32_t widest;  ///< of those rows, characters
  bool listed;           ///< among unmarked items that each end in a comma, a semicolon or a point
  bool under_label;      ///< below a label, with no marker in between
  bool at_top;           ///< nothing but titles so far
  bool sentence_on_row;  ///< each sentence around begins and ends with a row
};

/// "Våra leder ska:"
inline bool leads_to_list(const Row& row) { return row.colon && row.starts_upper && !row.marker.found(); }
/// The same without its colon: "Under året ska vi", "Målet är att".
bool breaks_off_for_list(const Row& row);
/// Behind the rows in small letters that no program broke, and that complete the row above; `below` where there are
/// none. All or none of them have a blank line between them.
///     Under året ska vi
///     hålla åtta möten med kaffe
///     åka till kusten
///     genom rådet bevaka frågor om färdtjänst
const Row* end_of_completion(const Row& above, const Row* below, const Row* end, const Layout& layout);

/// "att leden röjs": a row without a mark.
bool is_bare_clause(const Row& row);
/// Behind the rows in small letters that begin here and stand together.
const Row* end_of_small_letters(const Row* begin, const Row* end);
/// Three rows or more in small letters, of which most ended long before the widest, or all before the margin, as other
/// lines show: no program broke these.
bool are_ragged(const Row* begin, const Row* end, const Layout& layout);

/// Behind a blank line, several rows that each begin with a verb in small letters and end no sentence: items whose
/// marks were lost.
///     Under året ska vi
///     (blank)
///     hålla åtta möten med kaffe
///     göra två resor
bool are_deeds(const Row* begin, const Row* end, const Layout& layout);

/// What joins two rows or parts them, with the text that made it necessary.
struct JoinRule {
  bool (*applies)(const Neighbours&);
  bool joins;
  std::string_view name;
  std::string_view says;  ///< what was seen, for the reader
};

/// The first rule that applies to the two: one always does.
const JoinRule& find_join_rule(const Neighbours& n);

}  // namespace planctl
