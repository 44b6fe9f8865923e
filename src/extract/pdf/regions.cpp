#include "extract/pdf/regions.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "extract/pdf/cards.h"
#include "extract/pdf/free_columns.h"
#include "extract/pdf/grid.h"
#include "extract/pdf/ordered_cells.h"
#include "extract/pdf/side_by_side.h"
#include "extract/pdf/sign_cards.h"
#include "extract/pdf/written_columns.h"
#include "extract/pdf/written_order.h"
#include "extract/pdf/zone.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_plain(const PageRegion& region) { return !region.is_table() && region.columns.size() == 1; }

/// The last plain lines stand in the first cell of the table, which goes on in small letters: its row begins with them,
/// where the cells beside it stand at its foot.
void take_lines_above(PageRegion& plain, PageRegion& table) {
  constexpr float near = 0.3F;  // sizes
  constexpr float close = 0.6F;
  Column& lines = plain.columns.front();
  Column& cell = table.rows.front().front();
  const float edge =
      table.rows.front().size() > 1 && !table.rows.front()[1].empty() ? table.rows.front()[1].front().left : 0;
  while (!lines.empty() && !cell.empty() && !begins_anew(cell.front())) {
    const TextPiece& above = lines.back();
    const TextPiece& first = cell.front();
    bool fits = above.left - first.left < near * first.size && first.left - above.left < near * first.size &&
                above.right < edge && first.top - above.bottom < close * first.size && above.size == first.size;
    if (!fits) return;
    cell.insert(cell.begin(), above);
    lines.pop_back();
  }
}

/// Text with notes goes on behind plain text.
void append_region(std::vector<PageRegion>& regions, PageRegion region) {
  bool below_plain = !regions.empty() && is_plain(regions.back());
  if (below_plain && region.is_table()) take_lines_above(regions.back(), region);
  if (region.notes.empty() || !below_plain) return regions.push_back(std::move(region));
  Column& text = regions.back().columns.front();
  text.insert(text.end(), region.columns.front().begin(), region.columns.front().end());
  Column& notes = regions.back().notes;
  notes.insert(notes.end(), region.notes.begin(), region.notes.end());
}

/// Texts side by side, and nothing above or below them: each is of several words and begins anew, and none is a name
/// or a label.
///     Måla om båda stugorna          Röja sly längs norra leden
bool are_texts(const Band& band) {
  constexpr float least_gap = 1.5F;  // sizes
  constexpr std::size_t least = 2;   // words in small letters
  float right = std::numeric_limits<float>::lowest();
  for (const TextPiece& piece : band.pieces) {
    const std::string_view text = trimmed(piece.text);
    std::size_t small = 0;
    for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1))
      small += unicode::is_lower(unicode::first(text.substr(at + 1))) ? 1 : 0;
    if (small < least || text.find(':') != std::string_view::npos || !unicode::is_upper(unicode::first(text)))
      return false;
    if (piece.left - right < least_gap * piece.size) return false;
    right = piece.right;
  }
  return true;
}

/// Bands of two pieces that are neither: a title and the number of its page, a name and what is said of it.
void append_plain(std::vector<PageRegion>& regions, const Band& band) {
  if (regions.empty() || !is_plain(regions.back())) regions.push_back({{Column{}}, {}, {}});
  Column& column = regions.back().columns.front();
  if (band.pieces.size() < 2 || !are_texts(band)) return column.push_back(join_band(band));
  const float left = band.pieces.front().left;
  for (TextPiece piece : band.pieces) {
    piece.right -= piece.left - left;
    piece.left = left;
    column.push_back(std::move(piece));
  }
}

/// What stands in a column has the margins of the column.
void append_column(std::vector<PageRegion>& regions, std::vector<PageRegion> inner) {
  for (PageRegion& region : inner) {
    region.in_column = true;
    regions.push_back(std::move(region));
  }
}

/// Below a box that stood beside it the text of a column goes on, line by line.
bool goes_on_below(const Column& column, const Band& band) {
  constexpr float close = 0.6F;  // sizes
  if (column.empty() || band.pieces.size() > 1) return false;
  const TextPiece& above = column.back();
  const TextPiece& below = band.pieces.front();
  return below.size == above.size && below.left < above.right && below.top - above.bottom < close * above.size;
}

/// Below the end of the column beside it the list of a column goes on: an item begins where its items do.
bool item_goes_on_below(const Column& column, const Column& beside, const Band& band) {
  constexpr float near = 0.2F;  // sizes
  constexpr float far = 2;
  if (column.empty() || beside.empty() || band.pieces.size() > 1 || !is_item(band.pieces.front())) return false;
  const TextPiece& item = band.pieces.front();
  if (item.right > beside.front().left || item.top - column.back().bottom > far * item.size) return false;
  auto above = std::find_if(column.rbegin(), column.rend(), is_item);
  return above != column.rend() && above->size == item.size && item.left - above->left < near * item.size &&
         above->left - item.left < near * item.size;
}

/// The same of free columns, of which the second ends first.
bool goes_on_below(const FreeColumns& columns, const Band& band) {
  return columns.second.back().bottom <= columns.first.back().bottom &&
         goes_on_below(columns.first.back().pieces, band);
}

/// The columns of the zone, the first with what goes on below it. `i` goes behind them.
PageRegion columns_of(const Zone& zone, const std::vector<Band>& bands, std::size_t& i) {
  i = zone.end();
  std::vector<Column> columns = zone.columns();
  while (i < bands.size() &&
         (goes_on_below(columns.front(), bands[i]) || item_goes_on_below(columns.front(), columns[1], bands[i])))
    columns.front().push_back(bands[i++].pieces.front());
  return {std::move(columns), {}, {}};
}

/// The table or the columns that begin with a band; empty where it begins neither. `i` goes behind them.
std::optional<PageRegion> region_at(std::vector<Band>& bands, std::size_t& i, const KnownHeads& heads,
                                    ZoneReach& reach) {
  Zone zone(bands, i, heads);
  if (!zone.grow(reach)) return std::nullopt;
  if (std::vector<Column> parts = zone.side_heads(); !parts.empty()) {
    i = zone.end();
    return PageRegion{std::move(parts), {}, {}};
  }
  if (std::vector<Column> cards = zone.cards(); !cards.empty()) {
    i = zone.end();
    return PageRegion{std::move(cards), {}, {}};
  }
  if (zone.is_contents()) {
    PageRegion plain{{Column{}}, {}, {}};
    for (; i < zone.end(); ++i) plain.columns.front().push_back(join_band(bands[i]));
    return plain;
  }
  if (zone.counts_down() || zone.are_titled()) return columns_of(zone, bands, i);
  std::vector<GridRow> rows = zone.rows();
  if (zone.has_notes(rows)) {
    i = zone.end();
    std::vector<Column> columns = zone.columns();
    return PageRegion{{std::move(columns.front())}, {}, std::move(columns.back())};
  }
  if (std::vector<Column> texts = find_flowing(rows); !texts.empty()) {
    i = zone.end();
    return PageRegion{std::move(texts), {}, {}};
  }
  bool columns = rows.empty() && zone.is_columns();
  if (rows.empty() && !(columns && are_in_order({PageRegion{zone.columns(), {}, {}}}))) rows = zone.card_rows();
  bool table = !rows.empty();
  columns = columns && !table;
  if (!table && !columns) return std::nullopt;
  if (std::size_t above = zone.above_first(); table && above > 0) {
    PageRegion plain{{Column{}}, {}, {}};
    for (std::size_t end = i + above; i < end; ++i) plain.columns.front().push_back(join_band(bands[i]));
    return plain;
  }
  if (!table) return columns_of(zone, bands, i);
  i = zone.end();
  return PageRegion{{}, std::move(rows), {}};
}

std::vector<PageRegion> regions_of(OrderedCells cells, const KnownHeads& heads) {
  join_titles(cells);
  if (are_table(cells)) return {PageRegion{{}, rows_of(std::move(cells)), {}}};
  std::vector<PageRegion> regions;
  for (auto& row : cells.rows) {
    for (OrderedCell& cell : row) append_column(regions, find_regions(std::move(cell), heads));
  }
  return regions;
}

/// What the places of the pieces tell; empty where they tell nothing.
std::vector<PageRegion> find_by_place(std::vector<Band>& bands, std::size_t& i, const KnownHeads& heads,
                                      ZoneReach& reach) {
  std::vector<PageRegion> regions;
  if (auto free = find_free_columns(bands, i)) {
    i = free->end;
    while (i < bands.size() && goes_on_below(*free, bands[i])) free->first.push_back(bands[i++]);
    append_column(regions, find_regions(std::move(free->first), heads));
    append_column(regions, find_regions(std::move(free->second), heads));
  } else if (auto cards = find_sign_cards(bands, i)) {
    regions.push_back(std::move(*cards));
  } else if (auto region = region_at(bands, i, heads, reach)) {
    regions.push_back(std::move(*region));
  }
  return regions;
}

/// A line of larger letters than all below it: a title, over whichever column it stands.
bool is_title(const std::vector<Band>& bands, std::size_t i) {
  constexpr float larger = 1.2F;
  constexpr std::size_t far = 40;  // bands
  const TextPiece& title = bands[i].pieces.front();
  if (bands[i].pieces.size() > 1 || i + 1 == bands.size()) return false;
  auto end = bands.begin() + static_cast<std::ptrdiff_t>(std::min(bands.size(), i + far));
  return std::all_of(bands.begin() + static_cast<std::ptrdiff_t>(i) + 1, end, [&](const Band& band) {
    return band.top > title.bottom && std::all_of(band.pieces.begin(), band.pieces.end(), [&](const TextPiece& piece) {
             return larger * piece.size < title.size;
           });
  });
}

/// Where nothing is written as columns.
void append_between(std::vector<PageRegion>& regions, std::vector<Band> bands, const KnownHeads& heads) {
  ZoneReach reach;
  for (std::size_t i = 0; i < bands.size();) {
    if (is_title(bands, i)) {
      append_plain(regions, bands[i++]);
      continue;
    }
    std::size_t end = i;
    std::vector<PageRegion> found = find_by_place(bands, end, heads, reach);
    if (found.empty() || !are_in_order(found)) {
      if (std::optional<OrderedCells> ordered = find_ordered_cells(bands, i)) {
        end = ordered->end;
        found = regions_of(std::move(*ordered), heads);
      }
    }
    for (PageRegion& region : found) {
      std::vector<Column> parts = part_named_texts(region.rows);
      if (!parts.empty()) region = {std::move(parts), {}, {}};
      append_region(regions, std::move(region));
    }
    if (found.empty()) append_plain(regions, bands[end++]);
    reach.regain(end - i);
    i = end;
  }
}

}  // namespace

std::vector<PageRegion> find_regions(std::vector<Band> bands, const KnownHeads& heads) {
  std::vector<PageRegion> regions;
  std::size_t at = 0;
  auto take_to = [&](std::size_t end) {
    append_between(regions,
                   {bands.begin() + static_cast<std::ptrdiff_t>(at), bands.begin() + static_cast<std::ptrdiff_t>(end)},
                   heads);
  };
  for (WrittenColumns& written : find_written_columns(bands)) {
    take_to(written.begin);
    for (std::vector<Band>& column : written.columns) append_column(regions, find_regions(std::move(column), heads));
    at = written.end;
  }
  take_to(bands.size());
  return regions;
}

}  // namespace planctl
