// Inside joining: what rows that stand again on every page have in common.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/rows/rows.h"

namespace planctl {

inline constexpr std::uint32_t widest_of_text = 120;  ///< characters; longer rows are whole paragraphs

/// The row with every run of digits as one '#': what recurs in a running header. Spaces do not count.
std::string pattern_of(std::string_view text);

/// Text of no cell and no list, and no label.
bool could_run(const Row& row);

/// Candidates of whose pattern there may be as many as needed: few of all. Those of one pattern are in their order.
std::vector<std::size_t> rows_that_start_alike(const Rows& rows, const std::vector<bool>& candidates,
                                               std::ptrdiff_t needed);

/// Of two rows of one pattern: what differs are numbers that may be those of pages, and the second has the larger.
///     Verksamhetsplan 2027   sida 3
///     Utbilda 10 ledare
bool differ_by_page(std::string_view one, std::string_view other);

/// "Under året ska kretsen", "Kretsen ska": a sentence that a list completes, on every page.
bool opens_list(std::string_view text);

}  // namespace planctl
