// Inside joining: the tables of join rules, and what several of them ask of two rows.
#pragma once

#include <span>

#include "read/joining/continuation.h"

namespace planctl {

inline constexpr bool joins = true;
inline constexpr bool parts = false;

/// Over a page or a blank line only an unfinished sentence goes on.
std::span<const JoinRule> rules_across_page();
std::span<const JoinRule> rules_across_gap();
/// For a row straight below another.
std::span<const JoinRule> rules_for_small_letters();
std::span<const JoinRule> rules_for_capitals();

inline bool always(const Neighbours& /*n*/) { return true; }
inline bool starts_lower(const Neighbours& n) { return n.below.starts_lower; }
inline bool in_item(const Neighbours& n) { return n.first.marker.found(); }

/// Would the first word of the row below have fitted on the row above?
bool had_room(const Neighbours& n);
/// A line of an item that ends so long before the margin that no ragged edge explains it.
bool falls_far_short(const Neighbours& n);
/// Would the first word of the row below have fitted behind `end`, with a third of the reach to spare?
bool falls_far_short_of(std::uint32_t reach, std::uint32_t end, const Row& below);
/// Under the text of its item, not under its mark.
bool hangs_in_item(const Neighbours& n);
/// A row that looks like a heading and is followed by something that starts anew.
bool opens_something(const Neighbours& n);

bool is_counted(const Marker& marker);
/// Does the list that the group is an item of go on behind the row below and what belongs to it?
bool list_goes_on(const Neighbours& n);
/// The list goes on behind the row below, and no heading could stand in it.
bool belongs_to_list(const Neighbours& n);

/// Among unmarked items, or below a clause that begins with the same small word, as those of a resolution do.
///     att arbetstiden förkortas
///     att alla får rätt till heltid
bool begins_clause(const Neighbours& n);
/// The same at the top of a page, where the rest of an item may stand.
bool begins_clause_over_page(const Neighbours& n);
/// Rows that begin with the same small word: clauses that the row above opens. Three where they stand right below each
/// other, two below a blank line, or below a title or a colon in a document that has others.
///     Årsmötet beslutar
///     att lederna märks om
///     att stugorna målas
///     att avgiften är oförändrad
bool opens_clauses(const Neighbours& n);

/// The first of several rows that complete the row above.
bool is_led_without_colon(const Neighbours& n);

/// A title that counts, with room left on its row, and prose below it that leads to a list with other marks.
///     Delmål 3: Fler spår
///     Spåren är slitna. Därför ska vi:
///     • röja sly
bool heads_led_list(const Neighbours& n);

}  // namespace planctl
