#include "extract/pdf/regions.h"

#include <algorithm>
#include <optional>

#include "extract/pdf/joints.h"
#include "extract/pdf/margin_notes.h"
#include "extract/pdf/row_names.h"
#include "extract/pdf/side_heads.h"
#include "unicode.h"

namespace planctl {
namespace {

bool begins_anew(const TextPiece& piece) {
  std::size_t at = piece.text.find_first_not_of(' ');
  if (at == std::string::npos) return true;
  return !unicode::is_lower(unicode::first(std::string_view(piece.text).substr(at)));
}

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
    for (const std::vector<std::optional<TextPiece>>& band : cells_) {
      for (std::size_t c = 0; c < band.size(); ++c) {
        if (band[c]) columns[c].push_back(*band[c]);
      }
    }
    return columns;
  }

  /// The rows of a table; none where the zone is none. What begins below a gap in its column begins a row: in columns
  /// of prose paragraphs begin beside the middle of others.
  [[nodiscard]] std::vector<GridRow> rows() const {
    std::size_t anchor = find_anchor();
    std::vector<bool> starts;
    std::size_t restarts = 0;
    std::size_t astray = 0;
    for (std::size_t b = 0; b < cells_.size(); ++b) {
      starts.push_back(b == 0 || is_start(b, anchor));
      std::size_t here = restarts_at(b);
      restarts += here;
      astray += starts.back() ? 0 : here;
    }
    bool head = gutters_.size() >= 2 && is_bold(0) && !is_bold(cells_.size() - 1);
    const std::ptrdiff_t least = head ? 2 : 3;
    bool table = std::count(starts.begin(), starts.end(), true) >= least && astray * 4 <= restarts && !lists_only();
    std::vector<GridRow> rows = table ? cut(starts, anchor) : std::vector<GridRow>{};
    if (table) place_names(rows, size_);
    return rows;
  }

 private:
  /// Larger letters in the first column alone, above another text in each column that goes on: a title above them all.
  [[nodiscard]] bool is_title_between(std::size_t i) const {
    constexpr float larger = 1.1F;
    constexpr float gap = 1.2F;  // sizes
    const std::vector<TextPiece>& pieces = bands_[i].pieces;
    bool large =
        std::all_of(pieces.begin(), pieces.end(), [&](const TextPiece& piece) { return piece.size > larger * size_; });
    if (!large) return false;
    if (pieces.size() > 1) return gutters_.size() == 1 && is_number(pieces.front().text);
    return column_of(gutters_, pieces.front()) == 0 && is_clear_beside(i, gap);
  }

  static bool is_number(const std::string& text) { return text.find_first_not_of("0123456789. ") == std::string::npos; }

  /// Does something begin in another column below a band that nothing goes on beside? `gap` is the least, in sizes.
  [[nodiscard]] bool is_clear_beside(std::size_t i, float gap) const {
    constexpr std::size_t far = 40;  // bands
    const TextPiece* above = nullptr;
    const TextPiece* below = nullptr;
    for (std::size_t k = i; above == nullptr && k-- > begin_ && i - k <= far;) above = beside_first(bands_[k]);
    for (std::size_t k = i + 1; below == nullptr && k < std::min(bands_.size(), i + far); ++k)
      below = beside_first(bands_[k]);
    return above != nullptr && below != nullptr && below->top - above->bottom > gap * size_;
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
      std::vector<std::optional<TextPiece>> cells(gutters_.size() + 1);
      for (const TextPiece& piece : bands_[b].pieces) {
        std::optional<TextPiece>& cell = cells[column_of(gutters_, piece)];
        cell = cell ? join_band({{*cell, piece}, 0, 0}) : piece;
      }
      cells_.push_back(std::move(cells));
    }
  }

  /// The column with the fewest lines, and not only at the head: as a rule one for each row.
  [[nodiscard]] std::size_t find_anchor() const {
    std::size_t anchor = 0;
    std::size_t fewest = cells_.size() + 1;
    for (std::size_t c = 0; c <= gutters_.size(); ++c) {
      std::size_t count = 0;
      std::size_t low = 0;
      for (std::size_t b = 0; b < cells_.size(); ++b) {
        count += cells_[b][c] ? 1 : 0;
        low += cells_[b][c] && b * 2 >= cells_.size() ? 1 : 0;
      }
      if (low == 0 || count >= fewest) continue;
      anchor = c;
      fewest = count;
    }
    return anchor;
  }

  /// A row begins where several columns have a text, the anchor or one that was empty above is among them, and none
  /// could go on, but for the anchor of two columns.
  [[nodiscard]] bool is_start(std::size_t b, std::size_t anchor) const {
    if (is_bold(b) && is_bold(b - 1) && !cells_[b].front()) return false;  // a head of several lines
    if (is_name(b) != is_name(b - 1)) return true;
    if (gutters_.size() >= 2 && restarts_at(b) >= 2) return true;
    std::size_t filled = 0;
    for (std::size_t c = 0; c < cells_[b].size(); ++c) {
      if (!cells_[b][c]) continue;
      if (!(c == anchor && may_begin_low()) && !is_restart(b, c) && !begins_anew(*cells_[b][c])) return false;
      ++filled;
    }
    return filled >= 2 && (cells_[b][anchor] || restarts_at(b) > 0);
  }

  /// A text in the first column alone that looks otherwise than the one above it, and nothing goes on beside: it names
  /// the rows below.
  [[nodiscard]] bool is_name(std::size_t b) const {
    constexpr float gap = 0.8F;  // sizes
    const std::vector<std::optional<TextPiece>>& cells = cells_[b];
    bool alone = b > 0 && cells.front() &&
                 std::count_if(cells.begin(), cells.end(), [](const auto& c) { return c.has_value(); }) == 1;
    if (!alone || !cells.front()->bold || is_bold(0)) return false;
    return is_clear_beside(begin_ + b, gap);
  }

  /// Beside one other column the anchor may hold "vecka 8"; beside several, small letters go on.
  [[nodiscard]] bool may_begin_low() const { return gutters_.size() < 2; }

  /// Does a counted item begin below the first line of a cell, where each cell begins with one?
  [[nodiscard]] static bool has_items_inside(const std::vector<GridRow>& rows) {
    bool inside = false;
    for (const GridRow& row : rows) {
      const Column& cell = row.front();
      if (cell.empty()) continue;
      if (!is_counted(cell.front())) return false;
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

  /// Each column is a list with bullets: lists side by side, although items begin at one height by chance.
  [[nodiscard]] bool lists_only() const {
    constexpr std::ptrdiff_t least = 2;  // bullets
    for (std::size_t c = 0; c <= gutters_.size(); ++c) {
      auto marked = [c](const auto& cells) { return cells[c] && is_marked(*cells[c]); };
      if (std::count_if(cells_.begin(), cells_.end(), marked) < least) return false;
    }
    return true;
  }

  [[nodiscard]] bool is_bold(std::size_t b) const {
    return std::all_of(cells_[b].begin(), cells_[b].end(), [](const auto& cell) { return !cell || cell->bold; });
  }

  static bool is_marked(const TextPiece& piece) {
    std::size_t at = piece.text.find_first_not_of(' ');
    return at != std::string::npos && unicode::is_symbol(unicode::first(std::string_view(piece.text).substr(at)));
  }

  /// A text below a gap in its column, or the column's first.
  [[nodiscard]] bool is_restart(std::size_t b, std::size_t c) const {
    constexpr float gap = 0.6F;  // sizes
    if (!cells_[b][c]) return false;
    for (std::size_t above = b; above-- > 0;) {
      if (cells_[above][c]) return cells_[b][c]->top - cells_[above][c]->bottom > gap * size_;
    }
    return true;
  }

  /// Columns in which something begins.
  [[nodiscard]] std::size_t restarts_at(std::size_t b) const {
    std::size_t count = 0;
    for (std::size_t c = 0; b > 0 && c < cells_[b].size(); ++c)
      count += is_restart(b, c) || (cells_[b][c] && is_marked(*cells_[b][c])) ? 1 : 0;
    return count;
  }

  /// A cell that goes on beside several rows stands in the first of them.
  [[nodiscard]] std::vector<GridRow> cut(const std::vector<bool>& starts, std::size_t anchor) const {
    std::vector<GridRow> rows;
    std::vector<std::size_t> row_of(gutters_.size() + 1);
    for (std::size_t b = 0; b < cells_.size(); ++b) {
      if (starts[b]) rows.emplace_back(gutters_.size() + 1);
      for (std::size_t c = 0; c < cells_[b].size(); ++c) {
        if (!cells_[b][c]) continue;
        bool begins = (c == anchor && may_begin_low()) || begins_anew(*cells_[b][c]);
        if (is_restart(b, c) || (starts[b] && begins)) row_of[c] = rows.size() - 1;
        rows[row_of[c]][c].push_back(*cells_[b][c]);
      }
    }
    return rows;
  }

  std::vector<Band>& bands_;
  std::size_t begin_;
  std::size_t end_;
  float size_ = 0;
  std::vector<Gutter> gutters_;
  std::vector<std::vector<std::optional<TextPiece>>> cells_;  ///< of each band, its pieces by column
};

bool is_plain(const PageRegion& region) { return !region.is_table() && region.columns.size() == 1; }

/// Text with notes goes on behind plain text.
void append_region(std::vector<PageRegion>& regions, PageRegion region) {
  if (region.notes.empty() || regions.empty() || !is_plain(regions.back())) return regions.push_back(std::move(region));
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
    if (auto region = region_at(bands, i)) {
      append_region(regions, std::move(*region));
    } else {
      append_plain(regions, bands[i++]);
    }
  }
  return regions;
}

}  // namespace planctl
