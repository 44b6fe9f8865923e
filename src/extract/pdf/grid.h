// Grid: the lines of several columns, and the rows of a table that they are cut into.
#pragma once

#include <optional>
#include <vector>

#include "extract/pdf/regions.h"

namespace planctl {

/// What stands at one height, by column.
using GridLine = std::vector<std::optional<TextPiece>>;

/// The rows of a table; none where the lines are of none: in columns of prose paragraphs begin beside the middle of
/// others. `size` is that of the letters, `least` how many rows two columns need.
std::vector<GridRow> cut_rows(const std::vector<GridLine>& lines, float size, std::size_t least = 3);

/// In no small letter.
bool begins_anew(const TextPiece& piece);

/// Begins with a sign, as items do.
bool is_bulleted(const TextPiece& piece);

/// Of its text in the file: some producers write the bullets of a page behind all else. 0 where it is not known.
std::uint32_t order_of(const TextPiece& piece);

/// Begins with a sign or the name of a goal.
bool is_item(const TextPiece& piece);

}  // namespace planctl
