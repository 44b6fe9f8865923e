// Inside wrapped tables: the lines that may be the heads of tables.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "read/layout/layout.h"
#include "read/layout/wrapped_cells.h"
#include "read/rows/rows.h"

namespace planctl {

/// How often the head of a table stands in the document: a table that goes on over a page has it again.
struct HeadTimes {
  int all = 0;
  int below_titles = 0;
  bool names_rows = false;  ///< its first cell names what stands below it, where others with its labels name else
};

struct TableHead {
  std::size_t line = 0;  ///< its index in the flow
  HeadTimes times;
};

/// The lines of two texts or more behind wide gaps, one of them a label, in their order.
std::vector<TableHead> find_heads(std::string_view source, const Flow& lines, const Rows& rows);

/// "2. Stugor" or "B. Stugor" for 2: one text with that number or letter.
bool is_numbered_title(std::string_view text, int number);

/// Where the columns stand below a head whose names are centred over them: as the lines below show that have a cell for
/// each name. What the names say where no line does, or where names and cells stand over each other.
///          Åtgärd                    Vem            När
///     Röja sly längs leden     Siv Ek            Maj
Ranges below_centred_head(std::string_view source, const Flow& lines, std::size_t head, const Ranges& names);

}  // namespace planctl
