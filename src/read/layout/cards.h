// Cards: tables whose cells are goals, row by row, each a text of its own, often below a sign or a number.
//     1                          2
//     Byta spisen i stugan       Röja sly längs norra leden
#pragma once

#include <string_view>

#include "read/layout/table.h"

namespace planctl {

/// What the other tables of the document say.
enum class OtherTables : bool { hold_data, hold_cards };

/// Are these surely cards?
bool has_cards(std::string_view source, const std::vector<TableRow>& rows);

/// Appends cards in the order they are read; false, and nothing appended, where the table is none of them. Where only
/// two columns without signs tell, other tables have to hold some.
bool append_cards(std::string_view source, const std::vector<TableRow>& given, OtherTables others, Flow& flow);

}  // namespace planctl
