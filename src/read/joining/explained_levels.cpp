#include "read/joining/explained_levels.h"

#include <algorithm>

#include "language/language.h"
#include "read/rows/words.h"

namespace planctl {
namespace {

/// Began the row below although its first word had ample room above, or with a small word? A name does neither: "… vid
/// Norra" above "Sjön".
bool begins_anew(const Row& above, const Row& below, const Layout& layout) {
  constexpr std::uint32_t ample = 8;  // characters
  std::size_t at = 0;
  if (in_any(&Language::function_words, next_word(below.body, at))) return true;
  const std::uint32_t reach = layout.wrapped ? layout.item_reach : layout.widest_line;
  return above.edge + 1 + below.first_word + std::min(ample, reach / 5) < reach;
}

/// Of the rows that begin in small letters right below the first of a goal, as the rest of it does.
std::size_t last_row_of(const Rows& rows, std::size_t first) {
  constexpr std::size_t most = 4;
  std::size_t last = first;
  while (last + 1 < rows.size() && last - first < most && rows[last + 1].gap == 0 && rows[last + 1].starts_lower &&
         !rows[last + 1].marker.found())
    ++last;
  return last;
}

}  // namespace

bool may_end_level(const Row& first, const Row& above) {
  return first.marker.family == MarkerFamily::level && first.gap > 0 && !above.terminal && !above.open &&
         !above.colon && !above.hyphen;
}

bool is_explanation(const Row& below, const Row* after) {
  constexpr std::uint32_t least = 3;  // words
  const bool whole = below.terminal || (after != nullptr && after->gap == 0 && after->starts_lower);
  return whole && below.gap == 0 && below.starts_upper && !below.marker.found() && below.words >= least;
}

bool explains_levels(const Rows& rows, const Layout& layout) {
  constexpr std::size_t surely = 2;
  std::size_t explained = 0;
  std::size_t open = 0;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    const std::size_t last = last_row_of(rows, i);
    if (last + 1 == rows.size() || rows[i].role != RowRole::content || !may_end_level(rows[i], rows[last])) continue;
    const Row* after = last + 2 < rows.size() ? &rows[last + 2] : nullptr;
    if (!is_explanation(rows[last + 1], after)) continue;
    (begins_anew(rows[last], rows[last + 1], layout) ? explained : open) += 1;
  }
  return explained >= surely && explained > open;
}

}  // namespace planctl
