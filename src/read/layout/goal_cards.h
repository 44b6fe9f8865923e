// Cards: tables whose cells are goals, row by row, each a text of its own, often below a sign or a number.
//     1                          2
//     Byta spisen i stugan       Röja sly längs norra leden
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "read/layout/table.h"

namespace planctl {

/// What the tables of the document say together.
enum class OtherTables : bool { hold_data, hold_cards };

/// Two columns without signs may be goals and how each is reached: they are perhaps cards, and likely where the last
/// row is not full.
enum class CardsSeen : std::uint8_t { none, perhaps, likely, surely };

CardsSeen see_cards(std::string_view source, const std::vector<TableRow>& given);

/// Appends the lines of a card: one text, perhaps below a sign.
void append_card(std::string_view source, const TableCell& cell, Flow& flow);

/// Appends cards in the order they are read; false, and nothing appended, where the table is none of them. What is
/// not surely one is where the tables of the document hold some.
bool append_cards(std::string_view source, const std::vector<TableRow>& given, OtherTables others, Flow& flow);

}  // namespace planctl
