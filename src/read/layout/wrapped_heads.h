// Inside wrapped tables: the lines that may be the heads of tables.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "read/layout/layout.h"
#include "read/rows/rows.h"

namespace planctl {

/// How often the head of a table stands in the document: a table that goes on over a page has it again.
struct HeadTimes {
  int all = 0;
  int below_titles = 0;
};

struct TableHead {
  std::size_t line = 0;  ///< its index in the flow
  HeadTimes times;
};

/// The lines of two texts or more behind wide gaps, one of them a label, in their order.
std::vector<TableHead> find_heads(std::string_view source, const Flow& lines, const Rows& rows);

}  // namespace planctl
