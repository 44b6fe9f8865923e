// Labels of tables: what heads a column is no title.
#include "read/outline/label_rows.h"
#include "read/rows/label_words.h"

namespace planctl {
void mark_column_heads(Rows& rows) {
  for (Row& row : rows) {
    bool head = row.line->table_column > 0 && row.line->cell == CellRole::none && row.role == RowRole::content;
    if (head && is_label_text(row.text)) set_label(row, false);
  }
}

}  // namespace planctl
