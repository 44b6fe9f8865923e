// Tables: a grid of cells, however its text was found, and how it is read: goals down their column, under the names of
// their areas, with what is said of each behind it.
#pragma once

#include <string_view>
#include <vector>

#include "read/layout/layout.h"

namespace planctl {

/// The lines of a cell, top to bottom.
using TableCell = std::vector<LaidLine>;
/// The cells of a row; a row of one cell names the rows below it.
using TableRow = std::vector<TableCell>;

struct Table {
  TableRow head;  ///< none where the table has no head
  std::vector<TableRow> rows;
  std::vector<TableCell> said{};  ///< below the name in the first cell of a row; by rows, none where none says anything
  bool given = false;             ///< the source says that it is one
  bool named = false;             ///< the head of its first column, of goals, names them all
  bool headed = false;            ///< a title stands right above it, as above other tables with this head
};

/// A row of one cell names those below it.
inline bool spans(const TableRow& row) { return row.size() == 1; }

/// Is some cell of the row a label: does the row head columns?
bool names_columns(std::string_view source, const TableRow& row);

/// Appends the table in reading order; false, and nothing appended, where it has no column of texts.
bool append_table(std::string_view source, const Table& table, Flow& flow);

}  // namespace planctl
