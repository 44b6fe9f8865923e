// Outline, what follows: what a group of rows looks like, and what stands behind it.
#pragma once

#include <cstddef>
#include <cstdint>

#include "read/outline/group_style.h"

namespace planctl {

/// Index of the next group that is content; the size where there is none.
std::size_t next_content(const Groups& groups, const Rows& rows, std::size_t g);

/// Short, begins like a title and does not end like a sentence. Several rows are fine.
bool title_like(const Groups& groups, const Rows& rows, std::size_t g);

/// "Ansvarig: Ledkommittén" says something of the area above it and heads nothing.
bool is_labelled_value(const Group& group, const Row& row);

/// Text of several rows or that ends as a sentence, or a value behind its label.
bool is_prose(const Groups& groups, const Rows& rows, std::size_t g);

/// Marked with a number or another mark that goes on from row to row.
bool counts_up(const Row& row);

enum class Follow : std::uint8_t { nothing, label, prose, title, same, restart, other_list };

/// The next content but for values with a label of their own: they stand below headings and below goals.
///     Mål: Alla stugor ska ha el
///     Mått: antal stugor
std::size_t behind_values(const Groups& groups, const Rows& rows, std::size_t g);

/// What stands behind group `g`.
Follow follow_of(const Groups& groups, const Rows& rows, std::size_t g);

/// Is a blank line above the group, and one below it?
bool stands_between_gaps(const Rows& rows, const Group& group);

}  // namespace planctl
