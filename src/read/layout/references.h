// References: what the rows of a table are called by, as "R1", "M12" and "4.2". They are neither a part of a goal nor
// the name of an area.
#pragma once

#include <string_view>

#include "read/layout/table.h"

namespace planctl {

/// Bytes of the reference that a text begins with, its point or colon with it; 0 where it begins with none.
std::size_t leading_reference(std::string_view text);

/// The table with its references in a column of their own, where they stand in front of the texts.
Table part_references(std::string_view source, Table table);

}  // namespace planctl
