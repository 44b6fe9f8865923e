#include "read/outline/label_rows.h"

namespace planctl {
namespace {

/// Is the row the first without a mark that could follow an item of a row or three?
bool follows_item(const Rows& rows, std::size_t i) {
  constexpr std::size_t near = 3;  // rows
  for (std::size_t k = i; k-- > 0 && i - k <= near && rows[k + 1].gap == 0;) {
    if (rows[k].marker.found()) return true;
  }
  return false;
}

bool stands_alone(const Rows& rows, std::size_t i, const Layout& layout) {
  const Row& row = rows[i];
  bool above =
      i == 0 || row.gap > 0 || rows[i - 1].terminal || rows[i - 1].role != RowRole::content || follows_item(rows, i);
  bool below = i + 1 == rows.size() || rows[i + 1].gap > 0 || !fills_line(row, layout);
  return above && below;
}

}  // namespace

void set_label(Row& row, bool goals) {
  row.role = RowRole::label;
  row.goal_label = goals;
}

bool heads_area(const Rows& rows, std::size_t i, const Layout& layout) {
  const Row& row = rows[i];
  bool marked = row.marker.family == MarkerFamily::symbol || row.marker.family == MarkerFamily::leaked;
  return row.role == RowRole::content && !marked && !row.colon && looks_like_title(row) &&
         stands_alone(rows, i, layout);
}

bool is_cut_from_sentence(const Rows& rows, std::size_t i, const Layout& layout) {
  constexpr std::uint32_t least_words = 4;
  if (!layout.wrapped || rows[i].words < least_words || rows[i].colon || i + 1 == rows.size()) return false;
  const Row& next = rows[i + 1];
  return !fits(rows[i], next, layout.prose_reach) && next.gap == 0 && next.starts_lower && !next.marker.found();
}

}  // namespace planctl
