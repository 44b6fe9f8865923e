#include "read/joining/explained_levels.h"

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
  return above.edge + 1 + below.first_word + ample < (layout.wrapped ? layout.item_reach : layout.widest_line);
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
    if (!may_end_level(rows[i], rows[i]) || rows[i].role != RowRole::content) continue;
    const Row* after = i + 2 < rows.size() ? &rows[i + 2] : nullptr;
    if (!is_explanation(rows[i + 1], after)) continue;
    (begins_anew(rows[i], rows[i + 1], layout) ? explained : open) += 1;
  }
  return explained >= surely && explained > open;
}

}  // namespace planctl
