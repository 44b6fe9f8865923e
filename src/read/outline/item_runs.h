// Outline, runs of items: which items with marks are one list.
#pragma once

#include <string>
#include <vector>

#include "read/outline/lists.h"

namespace planctl {

/// An item that opens no plan of its own; false behind the last row.
inline bool is_item(const OutlineRows& rows, std::size_t i) {
  return i < rows.size() && rows[i].kind == BlockKind::item && !rows[i].opens_plan;
}

/// Runs of items, in order; another kind of marks at the same depth begins another. `marks` are the kinds of the marks
/// of all rows: see marker_kind.
std::vector<List> find_item_runs(const OutlineRows& rows, const std::vector<std::string>& marks,
                                 const Language& language);

}  // namespace planctl
