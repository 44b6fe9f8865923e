// Titles that count, as "Delmål 3: Fler spår" does, with prose right below them that leads to a list of its own: where
// items count so, too, the prose would be the rest of an item.
#include "read/joining/join_rules.h"

namespace planctl {
namespace {

/// The sentences down to the next mark, of rows right below each other, the last of which ends in a colon above a list
/// of other marks; 0 where that is otherwise.
int sentences_above_other_list(const Neighbours& n) {
  constexpr std::ptrdiff_t most_rows = 12;
  const Row* last = nullptr;
  int sentences = 1;
  for (const Row* row = &n.below; row != n.end && row - &n.below < most_rows; ++row) {
    if (row->role == RowRole::furniture) continue;
    if (row->marker.found())
      return last != nullptr && last->colon && !row->marker.alike(n.first.marker) ? sentences : 0;
    if (row->role != RowRole::content || row->markup || (last != nullptr && row->gap > 0)) return 0;
    sentences += row->terminal || holds_sentence_end(row->body) ? 1 : 0;
    last = row;
  }
  return 0;
}

}  // namespace

bool heads_led_list(const Neighbours& n) {
  constexpr std::uint32_t most_rows = 2;
  bool counted = in_item(n) && is_counted(n.first.marker) && n.first.marker.family != MarkerFamily::bare;
  bool outside = n.below.line->indent <= n.first.line->indent + 1;
  if (!counted || !outside || n.rows > most_rows || !looks_like_title(n.first) || !looks_like_title(n.above))
    return false;
  constexpr int several = 3;  // sentences, as no goal has
  bool room = !n.layout.wrapped || fits(n.above, n.below, n.layout.prose_reach);
  return sentences_above_other_list(n) >= (room ? 1 : several);
}

}  // namespace planctl
