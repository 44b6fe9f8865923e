// Page tables: tables that hold no data but lay out a page: titles above their lists or in front of their texts, lists
// in several columns, and cards, each a goal.
//     **Stugor**             **Leder**
//     • Byta spisen          • Röja sly längs norra leden
//     • Måla om              • Måla stolparna
#pragma once

#include <string_view>

#include "read/layout/goal_cards.h"
#include "read/layout/table.h"

namespace planctl {

/// Appends such a table in the order it is read; false, and nothing appended, where it is built otherwise.
bool append_page_table(std::string_view source, const std::vector<TableRow>& rows, OtherTables others, Flow& flow);

}  // namespace planctl
