#include "extract/pdf/regions.h"

#include <algorithm>
#include <optional>

#include "extract/pdf/free_columns.h"
#include "extract/pdf/grid.h"
#include "extract/pdf/joints.h"
#include "extract/pdf/margin_notes.h"
#include "extract/pdf/side_heads.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Bands in which some gutters stay open, and the pieces of each in their columns.
class Zone {
 public:
  Zone(std::vector<Band>& bands, std::size_t begin) : bands_(bands), begin_(begin), end_(begin) {}

  /// Takes in the bands from the first on; false where they are no two columns.
  bool grow() {
    const Band& first = bands_[begin_];
    size_ = std::min(first.pieces.front().size, bands_[std::min(begin_ + 1, bands_.size() - 1)].pieces.front().size);
    gutters_ = first_gutters(bands_, begin_, size_);
    if (gutters_.empty()) return false;
    constexpr std::size_t most_bands = 400;
    for (std::size_t i = begin_; i < std::min(bands_.size(), begin_ + most_bands); ++i) {
      if (i > begin_ && (is_apart(i) || is_next_table(i) || is_title_between(i))) break;
      split_at_gaps(bands_[i], gutters_, size_);
      split_at_runs(bands_[i], gutters_, size_);
      if (gutters_.size() >= 2 && bands_[i].pieces.size() >= 2) split_at_words(bands_[i], gutters_, size_);
      std::vector<Gutter> narrowed = narrow(gutters_, bands_[i], size_);
      bool crossed = narrowed.size() < gutters_.size() && bands_[i].pieces.size() == 1;
      if (narrowed.empty() || crossed) break;
      gutters_ = std::move(narrowed);
      end_ = i + 1;
    }
    if (end_ == begin_) end_ = begin_ + 1;
    while (end_ > begin_ + 1 && is_tail(end_ - 1)) --end_;
    sort_out();
    return end_ > begin_ + 1;
  }

  [[nodiscard]] std::size_t end() const { return end_; }

  /// Names and their lists, each below the other; none where the zone has no side heads.
  [[nodiscard]] std::vector<Column> side_heads() const {
    if (gutters_.size() != 1) return {};
    return part_side_heads(bands_, begin_, end_, gutters_.front(), size_);
  }

  /// Text with notes beside it: no rows could be cut, or items begin inside them.
  [[nodiscard]] bool has_notes(const std::vector<GridRow>& rows) const {
    if (gutters_.size() != 1 || (!rows.empty() && !has_items_inside(rows))) return false;
    return has_margin_notes(bands_, begin_, end_, gutters_.front(), size_);
  }

  /// Does each column begin with a number, and the count go on from one to the next: "1 … 2 …" beside "3 … 4 …"?
  [[nodiscard]] bool counts_down() const {
    constexpr int least = 3;
    int first = 0;
    int last = 0;
    for (const Column& column : columns()) {
      if (column.empty() || leading_count(column.front()) == 0) return false;
      for (const TextPiece& piece : column) {
        const int count = leading_count(piece);
        if (count == 0) continue;
        if (last > 0 && count != last + 1) return false;
        first = last > 0 ? first : count;
        last = count;
      }
    }
    return last - first + 1 >= least;
  }

  /// Several columns of text, each of several lines.
  [[nodiscard]] bool is_columns() const {
    constexpr std::size_t least_lines = 4;
    constexpr float least_width = 9;  // sizes
    std::size_t full = 0;
    for (const Column& column : columns()) {
      float widest = 0;
      for (const TextPiece& piece : column) widest = std::max(widest, piece.width());
      full += column.size() >= least_lines && widest > least_width * size_ ? 1 : 0;
    }
    return full >= 2 && full == gutters_.size() + 1;
  }

  [[nodiscard]] std::vector<Column> columns() const {
    std::vector<Column> columns(gutters_.size() + 1);
    for (const GridLine& band : cells_) {
      for (std::size_t c = 0; c < band.size(); ++c) {
        if (band[c]) columns[c].push_back(*band[c]);
      }
    }
    return columns;
  }

  /// The rows of a table; none where the zone is none.
  [[nodiscard]] std::vector<GridRow> rows() const { return cut_rows(cells_, size_); }

 private:
  /// Larger letters in the first column alone, above another text in each column that goes on: a title above them all.
  [[nodiscard]] bool is_title_between(std::size_t i) const {
    constexpr float larger = 1.1F;
    constexpr float air = 1;  // sizes, around the title
    const std::vector<TextPiece>& pieces = bands_[i].pieces;
    bool large =
        std::all_of(pieces.begin(), pieces.end(), [&](const TextPiece& piece) { return piece.size > larger * size_; });
    if (!large) return false;
    if (pieces.size() > 1) return gutters_.size() == 1 && is_number(pieces.front().text);
    float height = bands_[i].bottom - bands_[i].top;
    return column_of(gutters_, pieces.front()) == 0 && is_clear_beside(i, height + air * size_);
  }

  /// "3 Röja sly", "3. Röja sly" → 3; 0 where no number with a text behind it stands.
  static int leading_count(const TextPiece& piece) {
    constexpr std::size_t most = 2;  // digits
    std::string_view text = piece.text;
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    std::size_t behind = std::min(text.find_first_not_of(".) ", digits), text.size());
    bool counted =
        digits > 0 && digits <= most && behind > digits && unicode::is_upper(unicode::first(text.substr(behind)));
    return counted ? std::stoi(std::string(text.substr(0, digits))) : 0;
  }

  static bool is_number(const std::string& text) { return text.find_first_not_of("0123456789. ") == std::string::npos; }

  /// Does something begin in another column below a band that nothing goes on beside? `gap` is the least.
  [[nodiscard]] bool is_clear_beside(std::size_t i, float gap) const {
    constexpr std::size_t far = 40;  // bands
    const TextPiece* above = nullptr;
    const TextPiece* below = nullptr;
    for (std::size_t k = i; above == nullptr && k-- > begin_ && i - k <= far;) above = beside_first(bands_[k]);
    for (std::size_t k = i + 1; below == nullptr && k < std::min(bands_.size(), i + far); ++k)
      below = beside_first(bands_[k]);
    return above != nullptr && below != nullptr && below->top - above->bottom > gap;
  }

  /// The first piece that stands in another column than the first; null where none does.
  [[nodiscard]] const TextPiece* beside_first(const Band& band) const {
    auto found = std::find_if(band.pieces.begin(), band.pieces.end(),
                              [this](const TextPiece& piece) { return column_of(gutters_, piece) > 0; });
    return found == band.pieces.end() ? nullptr : &*found;
  }

  /// A single piece far below the others, where none stands in another column soon again: unless it is of a column
  /// that is longer than the one beside it, and its lines end where those of the column do.
  [[nodiscard]] bool is_apart(std::size_t i) const {
    constexpr float far = 1.6F;
    constexpr std::size_t soon = 12;
    if (bands_[i].pieces.size() > 1 || bands_[i].top - bands_[i - 1].bottom < far * size_) return false;
    std::size_t full = 0;
    for (std::size_t k = i; k < std::min(bands_.size(), i + soon); ++k) {
      if (narrow(gutters_, bands_[k], size_).empty()) return true;
      if (column_of(gutters_, bands_[k].pieces.back()) > 0) return false;
      full += bands_[k].pieces.back().right + far * size_ > gutters_.front().left ? 1 : 0;
    }
    return full < 2;
  }

  /// The head of the table again, or a title larger than its head: another table.
  [[nodiscard]] bool is_next_table(std::size_t i) const {
    constexpr float larger = 1.1F;
    constexpr float gap = 0.5F;  // sizes
    const std::vector<TextPiece>& head = bands_[begin_].pieces;
    const std::vector<TextPiece>& pieces = bands_[i].pieces;
    bool title = gutters_.size() >= 2 && std::all_of(pieces.begin(), pieces.end(), [&](const TextPiece& piece) {
                   return piece.size > larger * head.front().size;
                 });
    if (title) return bands_[i].top - bands_[i - 1].bottom > gap * size_;
    bool bold = std::all_of(head.begin(), head.end(), [](const TextPiece& piece) { return piece.bold; });
    if (!bold) return false;
    return std::equal(head.begin(), head.end(), pieces.begin(), pieces.end(),
                      [](const TextPiece& a, const TextPiece& b) { return a.text == b.text && b.bold; });
  }

  /// Below the last band of two pieces, one that is wider than the column above it or stands apart.
  [[nodiscard]] bool is_tail(std::size_t i) const {
    constexpr float apart = 1.0F;
    constexpr float larger = 1.1F;  // a title
    const TextPiece& piece = bands_[i].pieces.front();
    bool title = piece.bold && piece.size > larger * bands_[begin_].pieces.front().size;
    return bands_[i].pieces.size() == 1 && (title || bands_[i].top - bands_[i - 1].bottom > apart * size_);
  }

  void sort_out() {
    for (std::size_t b = begin_; b < end_; ++b) {
      GridLine cells(gutters_.size() + 1);
      for (const TextPiece& piece : bands_[b].pieces) {
        std::optional<TextPiece>& cell = cells[column_of(gutters_, piece)];
        cell = cell ? join_band({{*cell, piece}, 0, 0}) : piece;
      }
      cells_.push_back(std::move(cells));
    }
  }

  /// Does a counted item begin below the first line of a cell, where each cell begins with one or with a title?
  [[nodiscard]] static bool has_items_inside(const std::vector<GridRow>& rows) {
    bool inside = false;
    for (const GridRow& row : rows) {
      const Column& cell = row.front();
      if (cell.empty()) continue;
      if (!is_counted(cell.front()) && !cell.front().bold) return false;
      inside = inside || std::any_of(cell.begin() + 1, cell.end(), is_counted);
    }
    return inside;
  }

  /// "3. Röja sly", "B) Röja sly".
  [[nodiscard]] static bool is_counted(const TextPiece& piece) {
    std::string_view text = piece.text;
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return is_marker_alone(std::string(text.substr(0, text.find(' ')))) && !unicode::is_symbol(unicode::first(text));
  }

  std::vector<Band>& bands_;
  std::size_t begin_;
  std::size_t end_;
  float size_ = 0;
  std::vector<Gutter> gutters_;
  std::vector<GridLine> cells_;  ///< of each band, its pieces by column
};

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

/// Bands of two pieces that are neither: a title and the number of its page, a name and what is said of it.
void append_plain(std::vector<PageRegion>& regions, const Band& band) {
  if (regions.empty() || !is_plain(regions.back())) regions.push_back({{Column{}}, {}, {}});
  regions.back().columns.front().push_back(join_band(band));
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

/// The table or the columns that begin with a band; empty where it begins neither. `i` goes behind them.
std::optional<PageRegion> region_at(std::vector<Band>& bands, std::size_t& i) {
  Zone zone(bands, i);
  if (!zone.grow()) return std::nullopt;
  if (std::vector<Column> parts = zone.side_heads(); !parts.empty()) {
    i = zone.end();
    return PageRegion{std::move(parts), {}, {}};
  }
  if (zone.counts_down()) {
    i = zone.end();
    return PageRegion{zone.columns(), {}, {}};
  }
  std::vector<GridRow> rows = zone.rows();
  if (zone.has_notes(rows)) {
    i = zone.end();
    std::vector<Column> columns = zone.columns();
    return PageRegion{{std::move(columns.front())}, {}, std::move(columns.back())};
  }
  bool table = !rows.empty();
  if (!table && !zone.is_columns()) return std::nullopt;
  i = zone.end();
  if (table) return PageRegion{{}, std::move(rows), {}};
  std::vector<Column> columns = zone.columns();
  while (i < bands.size() && goes_on_below(columns.front(), bands[i]))
    columns.front().push_back(bands[i++].pieces.front());
  return PageRegion{std::move(columns), {}, {}};
}

}  // namespace

std::vector<PageRegion> find_regions(std::vector<Band> bands) {
  std::vector<PageRegion> regions;
  for (std::size_t i = 0; i < bands.size();) {
    if (auto free = find_free_columns(bands, i)) {
      append_column(regions, find_regions(std::move(free->first)));
      append_column(regions, find_regions(std::move(free->second)));
      i = free->end;
    } else if (auto region = region_at(bands, i)) {
      append_region(regions, std::move(*region));
    } else {
      append_plain(regions, bands[i++]);
    }
  }
  return regions;
}

}  // namespace planctl
