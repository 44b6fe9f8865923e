// Page cells: what stands in the cells of a table that may lay out a page: paragraphs, and the items of lists.
#pragma once

#include <string_view>

#include "read/layout/table.h"

namespace planctl {

/// Does a paragraph begin with line `i` of the cell?
bool begins_paragraph(const TableCell& cell, std::size_t i);

std::size_t count_paragraphs(const TableCell& cell);

bool is_item(std::string_view source, const LaidLine& line);

std::size_t count_items(std::string_view source, const TableCell& cell);

/// The cells of the row that are not empty.
std::size_t count_filled(const TableRow& row);

}  // namespace planctl
