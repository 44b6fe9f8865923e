// Labels of tables: what heads a column is no title.
#include <algorithm>
#include <unordered_set>
#include <vector>

#include "read/outline/label_rows.h"
#include "read/rows/label_words.h"

namespace planctl {
namespace {

/// The row above is what stands in front of this one on its line, and no column.
bool follows_on_line(const Rows& rows, std::size_t i) {
  const Line& above = *rows[i - 1].line;
  const Line& here = *rows[i].line;
  return above.number == here.number && above.text.begin < here.text.begin;
}

}  // namespace

void mark_column_heads(Rows& rows) {
  for (Row& row : rows) {
    bool head = row.line->table_column > 0 && row.line->cell == CellRole::none && row.role == RowRole::content;
    if (head && is_label_text(row.text)) set_label(row, false);
  }
}

void mark_table_heads(Rows& rows) {
  std::vector<std::uint32_t> lines;  // of the goal labels
  for (const Row& row : rows) {
    if (row.goal_label) lines.push_back(row.line->number);
  }
  std::sort(lines.begin(), lines.end());
  std::unordered_set<std::string_view> heads;
  for (std::size_t i = 1; i < rows.size() && !lines.empty(); ++i) {
    std::uint32_t line = rows[i].line->number;
    bool column = line <= rows[i - 1].line->number;
    if (!column && heads.empty()) continue;
    bool head = rows[i].line->cell == CellRole::none && !rows[i].goal_label && !follows_on_line(rows, i);
    bool beside = head && std::binary_search(lines.begin(), lines.end(), line);
    if (!beside || (!column && !heads.contains(rows[i].text))) continue;
    set_label(rows[i], false);
    if (column) heads.insert(rows[i].text);
  }
}

}  // namespace planctl
