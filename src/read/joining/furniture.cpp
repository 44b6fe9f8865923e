// What is no content of a page, in the order in which one kind shows another.
#include "read/joining/furniture.h"

#include <algorithm>

#include "text/region_marker.h"

namespace planctl {
namespace {

/// What the source says stands at the edges of its pages.
void mark_edges(Rows& rows) {
  for (Row& row : rows) {
    if (row.line->style != nullptr && row.line->style->furniture) row.role = RowRole::furniture;
  }
}

/// What planctl wrote into the document, with the lines around it: the goals of a changelog are those of other plans.
void mark_written_region(Rows& rows) {
  auto is_marker = [](std::string_view name) {
    return [name](const Row& row) { return row.text.starts_with('<') && is_region_marker(row.text, name); };
  };
  auto begin = std::find_if(rows.begin(), rows.end(), is_marker("planctl:begin"));
  auto end = std::find_if(begin, rows.end(), is_marker("planctl:end"));
  if (end != rows.end()) std::for_each(begin, end + 1, [](Row& row) { row.role = RowRole::furniture; });
}

/// What a scanner makes of a speck, behind the end of a sentence or a blank line.
///     o  Röja leden till sjön.
///                                    ,
bool is_speck(const Row& row, const Row& above) {
  constexpr std::size_t longest = 2;  // bytes
  return row.text.size() <= longest && row.text.find_first_not_of(".,;'`^~\"") == std::string_view::npos &&
         (row.gap > 0 || ends_sentence(above.text));
}

/// A page break or page furniture before a row is a page break for what joins lines; blank lines around it are air.
/// Specks are no content, and break no page.
void carry_page_breaks(Rows& rows) {
  bool page = false;
  for (Row& row : rows) {
    page = page || row.page_before;
    if (row.role == RowRole::furniture) {
      page = true;
    } else {
      row.page_before = page;
      page = false;
      if (&row != rows.data() && is_speck(row, *(&row - 1))) row.role = RowRole::furniture;
    }
  }
}

}  // namespace

void mark_furniture(Rows& rows) {
  mark_edges(rows);
  mark_page_numbers(rows);
  mark_numbered_lines(rows);
  mark_running_lines(rows);
  mark_running_heads(rows);
  mark_spread_lines(rows);
  mark_cutting_lines(rows);
  mark_footnotes(rows);
  carry_page_breaks(rows);
  mark_web_furniture(rows);
  mark_mail(rows);
  mark_written_region(rows);
}

}  // namespace planctl
