// Lone names: what calls a goal by its number stands on a row of its own, above the goal. It is the mark of the text
// right below it.
//     Mål 1
//     Röja leden till sjön
//     före midsommar
//     Mål 2
//     Måla båda stugorna
#include <algorithm>
#include <cstdint>

#include "language/title_words.h"
#include "read/layout/layout.h"
#include "read/rows/marker.h"
#include "unicode.h"

namespace planctl {
namespace {

/// The number of a row that is nothing but a name of a goal: "Mål 2", "Goal 2:"; 0 where it is none.
int lone_number(const Row& row) {
  constexpr std::size_t longest = 24;  // bytes
  if (row.text.size() > longest || row.words != 2 || !row.has_digit_or_colon) return 0;
  if (row.line->cell != CellRole::none) return 0;
  const Marker marker = read_marker(row.text, true);
  const bool whole = marker.family == MarkerFamily::named && marker.size == row.text.size();
  std::string_view noun = row.text.substr(0, row.text.find(' '));
  return whole && is_goal_word(unicode::fold(noun)) ? marker.number : 0;
}

/// May the row be the goal that the one above names: text right below it that begins anew, no heading and with no mark?
bool may_be_named(const Row& row) {
  const LineStyle* style = row.line->style;
  const bool heading = style != nullptr && style->heading > 0;
  return row.gap <= 1 && !heading && row.line->cell == CellRole::none && !unicode::is_lower(unicode::first(row.text)) &&
         !read_marker(row.text, row.has_digit_or_colon).found();
}

}  // namespace

Flow join_lone_names(std::string_view, const Flow& lines, const Rows& rows) {
  constexpr std::size_t several = 2;
  std::vector<std::size_t> names;
  std::size_t apart = 0;  // names of something else
  int above = 0;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    const int number = lone_number(rows[i]);
    if (number == 0) continue;
    const bool counts = number == above + 1 || number == 1 || above == 0;
    above = number;
    if (counts && may_be_named(rows[i + 1])) {
      names.push_back(i);
    } else {
      ++apart;
    }
  }
  if (names.size() < several || apart >= names.size()) return {};
  Flow result = lines;
  for (std::size_t i : names) {
    result[static_cast<std::size_t>(rows[i].line - lines.data())].style = nullptr;
    result[static_cast<std::size_t>(rows[i + 1].line - lines.data())].seam = Seam::goes_on;
  }
  return result;
}

}  // namespace planctl
