// Columns: pages and tables that an extractor set side by side are read one column after the other. A column is one
// because several lines in a row begin a text in the same place, behind a gutter that no line among them crosses.
//     Leder                Stugor
//     • Röja sly           • Måla
//     • Byta spänger         väggar
#include <algorithm>
#include <array>
#include <deque>
#include <utility>

#include "read/layout/cells.h"
#include "read/layout/layout.h"
#include "read/rows/marker.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::uint32_t longest_mark = 2;     // characters
constexpr std::size_t least_column_rows = 3;  // lines with text on both sides
constexpr std::uint32_t ragged = 4;           // columns that a column of text may begin further to the left
constexpr std::size_t most_page_lines = 120;  // of one page
constexpr int most_columns = 6;

enum class Side : std::uint8_t { none, left, right, both, across };

/// On which sides of the gutter in front of `column` the line has text.
Side side_of(const Cells& line, std::uint32_t width, std::uint32_t column) {
  if (line.count == 0) return Side::none;
  std::uint32_t first = line.cells[0].column;
  if (first >= column) return Side::right;
  if (first + width < column) return Side::left;
  if (line.unfit) return Side::across;
  for (std::uint32_t k = 1; k < line.count; ++k) {
    const Cell& cell = line.cells[k];
    if (cell.column >= column) return cell.column - cell.gap < column ? Side::both : Side::across;
  }
  return Side::across;
}

const Cell& right_cell(const Cells& line, std::uint32_t column) {
  std::uint32_t k = 0;
  while (line.cells[k].column < column) ++k;
  return line.cells[k];
}

class Columns {
 public:
  Columns(std::string_view source, Flow lines, int depth) : source_(source), lines_(std::move(lines)), depth_(depth) {
    cells_.reserve(lines_.size());
    for (const LaidLine& line : lines_) cells_.push_back(find_cells(source_, line));
  }

  Flow in_order() {
    Flow result;
    for (std::size_t i = 0; i < lines_.size();) {
      Region region = depth_ > 0 ? region_at(i) : Region{};
      if (region.end == 0) {
        result.push_back(lines_[i++]);
        continue;
      }
      append(result, i, region);
      found_ = true;
      i = region.end;
    }
    return result;
  }

  [[nodiscard]] bool found() const { return found_; }

 private:
  struct Region {
    std::uint32_t column = 0;
    std::size_t end = 0;  ///< behind its last line; 0 where there is none
  };

  Region region_at(std::size_t i) {
    const Cells& line = cells_[i];
    for (std::uint32_t k = 1; k < line.count && !line.unfit; ++k) {
      std::uint32_t column = line.cells[k].column;
      bool tried =
          std::any_of(tried_.begin(), tried_.end(), [&](const Region& r) { return r.column == column && i < r.end; });
      if (line.cells[k].gap < wide_gap || tried) continue;
      Region region = region_from(i, column);
      if (region.end > 0) return region;
      remember({column, end_of_sides(i, column)});
    }
    return {};
  }

  /// The region of the column, or of one a little further to the left where a text begins that would cross it.
  ///     Leder            Stugor
  ///     • Röja sly         • Måla
  Region region_from(std::size_t begin, std::uint32_t column) const {
    constexpr int most_tries = 4;
    Region best;
    for (int tries = 0; tries < most_tries; ++tries) {
      std::size_t stop = end_of_sides(begin, column);
      std::size_t end = end_of_region(begin, stop, column);
      if (end > best.end) best = {column, end};
      std::uint32_t left = stop < lines_.size() ? begins_left_of(cells_[stop], column) : 0;
      if (left == 0) break;
      column = left;
    }
    return best;
  }

  /// Where a text behind a wide gap begins a little further to the left; 0 where none does.
  [[nodiscard]] static std::uint32_t begins_left_of(const Cells& line, std::uint32_t column) {
    for (std::uint32_t k = 1; k < line.count && !line.unfit; ++k) {
      const Cell& cell = line.cells[k];
      if (cell.column < column && cell.column + ragged >= column && cell.gap >= wide_gap) return cell.column;
    }
    return 0;
  }

  /// Behind the last line that nothing stands across the gutter of.
  [[nodiscard]] std::size_t end_of_sides(std::size_t begin, std::uint32_t column) const {
    std::size_t i = begin;
    while (i < lines_.size() && i - begin < most_page_lines && !(i > begin && lines_[i].page_break) &&
           side_of(cells_[i], lines_[i].width, column) != Side::across) {
      ++i;
    }
    return i;
  }

  /// Behind the last line of the region, which ends at `stop` at most; 0 where there are no two columns.
  [[nodiscard]] std::size_t end_of_region(std::size_t begin, std::size_t stop, std::uint32_t column) const {
    std::size_t both = 0;
    std::size_t aligned = 0;
    std::size_t words = 0;
    std::size_t sides = 0;
    std::size_t lefts = 0;
    std::size_t last = begin;
    std::vector<std::uint32_t> starts;
    for (std::size_t i = begin; i < stop; ++i) {
      Side side = side_of(cells_[i], lines_[i].width, column);
      if (side == Side::none) continue;
      ++sides;
      lefts += side == Side::right ? 0 : 1;
      if (side == Side::left) continue;
      const Cell& cell = right_cell(cells_[i], column);
      last = i;
      starts.push_back(cell.column);
      both += side == Side::both ? 1 : 0;
      aligned += cell.column == column ? 1 : 0;
      words += has_words(cell, lines_[i].text.end) && is_text_before(i, cell) ? 1 : 0;
    }
    // Lines of two columns need not stand at one height.
    bool full =
        both * 3 >= sides || (both >= 2 * least_column_rows && lefts * 4 >= sides && starts.size() * 4 >= sides);
    bool in_place = (aligned >= least_column_rows && aligned * 2 >= both) || are_few_places(std::move(starts));
    bool columns = words >= least_column_rows && in_place && words * 3 >= both * 2 && full;
    if (!columns) return 0;
    std::size_t end = last + 1;
    while (end < stop && (cells_[end].count > 0 || goes_on_below(end, stop))) ++end;
    return std::max(end, end_of_left(end, stop, column));
  }

  /// The left column may be longer than the right one: to the end of the page its text goes on no wider than before,
  /// and some line of it ends because the column does. Behind the last such line, without the page's number; 0 where
  /// the lines are no column.
  [[nodiscard]] std::size_t end_of_left(std::size_t begin, std::size_t stop, std::uint32_t column) const {
    if (stop < lines_.size() && !lines_[stop].page_break) return 0;
    bool wrapped = false;
    std::size_t end = 0;
    for (std::size_t i = begin; i < stop; ++i) {
      if (lines_[i].width == 0) continue;
      bool full = lines_[i].width * 3 >= column * 2 && i + 1 < stop && lines_[i + 1].width > 0;
      wrapped = wrapped || (full && unicode::is_lower(unicode::first(text_of(lines_[i + 1]))));
      if (text_of(lines_[i]).find_first_not_of("0123456789 -–()/") != std::string_view::npos) end = i + 1;
    }
    return wrapped ? end : 0;
  }

  /// Behind a blank line, which only the other column may have left, the text of the left column goes on.
  [[nodiscard]] bool goes_on_below(std::size_t i, std::size_t stop) const {
    return i + 1 < stop && lines_[i + 1].width > 0 && unicode::is_lower(unicode::first(text_of(lines_[i + 1])));
  }

  /// Most begin where others do, and nearly all there or a little further in: at the edge of a column, of its bullets,
  /// of the texts behind them.
  [[nodiscard]] static bool are_few_places(std::vector<std::uint32_t> starts) {
    std::sort(starts.begin(), starts.end());
    std::size_t shared = 0;
    std::size_t hung = 0;
    std::uint32_t edge = 0;
    for (auto from = starts.begin(); from != starts.end();) {
      auto to = std::upper_bound(from, starts.end(), *from);
      auto count = static_cast<std::size_t>(to - from);
      if (count > 1) edge = *from;
      shared += count > 1 ? count : 0;
      hung += edge > 0 && *from <= edge + hanging ? count : 0;
      from = to;
    }
    return shared + 1 >= 2 * least_column_rows && shared * 2 >= starts.size() && hung * 4 >= starts.size() * 3;
  }

  /// A text, not a figure: figures stand in columns, but are not read down them.
  [[nodiscard]] bool has_words(const Cell& cell, std::size_t end) const {
    constexpr std::size_t start = 24;  // bytes
    std::size_t stop = std::min(end, cell.begin + start);
    for (std::size_t at = cell.begin; at < stop;) {
      if (unicode::is_letter(unicode::next(source_, at))) return true;
    }
    return false;
  }

  /// More than the mark of an item.
  [[nodiscard]] bool is_text_before(std::size_t i, const Cell& cell) const {
    const Cell& first = cells_[i].cells[0];
    return has_words(first, cell.begin) && !is_named_mark(i, cell) &&
           first.column + longest_mark + cell.gap < cell.column;
  }

  /// "Delmål 1.2" in front of the text: what the goal is called.
  [[nodiscard]] bool is_named_mark(std::size_t i, const Cell& cell) const {
    const std::string_view text = text_of(lines_[i]);
    const std::size_t size = cell.begin - lines_[i].text.begin;
    const std::size_t last = text.substr(0, size).find_last_not_of(' ');
    if (!unicode::is_digit_byte(text[last]) && text[last] != ':' && text[last] != '.') return false;
    const Marker marker = read_marker(text, true);
    return marker.family == MarkerFamily::named && marker.size == size;
  }

  void remember(Region region) {
    constexpr std::size_t most = 8;
    if (tried_.size() == most) tried_.erase(tried_.begin());
    tried_.push_back(region);
  }

  void append(Flow& result, std::size_t begin, const Region& region) const {
    Flow left;
    Flow right;
    for (std::size_t i = begin; i < region.end; ++i) {
      Side side = side_of(cells_[i], lines_[i].width, region.column);
      left.push_back(side == Side::right ? blank_line(lines_[i]) : left_part(i, side, region.column));
      right.push_back(side == Side::right || side == Side::both ? right_part(i, region.column) : blank_line(lines_[i]));
    }
    LaidLine above = blank_line(right.front());
    right = Columns(source_, std::move(right), depth_ - 1).in_order();
    left = Columns(source_, std::move(left), depth_ - 1).in_order();
    result.insert(result.end(), left.begin(), left.end());
    result.push_back(above);
    result.insert(result.end(), right.begin(), right.end());
    result.push_back(blank_line(right.back()));
  }

  [[nodiscard]] std::string_view text_of(const LaidLine& line) const {
    return source_.substr(line.text.begin, line.text.end - line.text.begin);
  }

  [[nodiscard]] LaidLine left_part(std::size_t i, Side side, std::uint32_t column) const {
    LaidLine line = lines_[i];
    if (side != Side::both) return line;
    std::size_t end = right_cell(cells_[i], column).begin;
    while (source_[end - 1] == ' ') --end;
    line.text.end = end;
    line.width = count_characters(source_, line.text);
    line.cut = true;
    return line;
  }

  [[nodiscard]] LaidLine right_part(std::size_t i, std::uint32_t column) const {
    LaidLine line = lines_[i];
    const Cell& cell = right_cell(cells_[i], column);
    line.column += count_characters(source_, {line.text.begin, cell.begin});
    line.text.begin = cell.begin;
    line.width = count_characters(source_, line.text);
    line.indent = cell.column - column;
    line.page_break = false;
    return line;
  }

  std::string_view source_;
  Flow lines_;
  std::vector<Cells> cells_;
  std::vector<Region> tried_;
  int depth_;
  bool found_ = false;
};

// Three rows near each other with a text behind a wide gap in the same place.
bool may_have_columns(const Rows& rows) {
  constexpr std::size_t near = 12;  // rows
  std::deque<std::pair<std::size_t, std::uint32_t>> seen;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    if (row.widest_gap < wide_gap) continue;
    while (!seen.empty() && seen.front().first + near < i) seen.pop_front();
    std::uint32_t column = row.line->indent;
    std::size_t begin = 0;
    std::uint32_t gaps = 0;
    for (auto at = row.text.find("   "); at < row.text.size() && gaps < most_gaps; at = row.text.find("   ", at)) {
      bool mark = unicode::length(row.text.substr(0, at)) <= longest_mark;
      at = row.text.find_first_not_of(' ', at);
      column += static_cast<std::uint32_t>(unicode::length(row.text.substr(begin, at - begin)));
      begin = at;
      if (mark) continue;
      auto same = std::count_if(seen.begin(), seen.end(), [&](const auto& place) { return place.second == column; });
      if (same + 1 >= static_cast<std::ptrdiff_t>(least_column_rows)) return true;
      seen.emplace_back(i, column);
      ++gaps;
    }
  }
  return false;
}

}  // namespace

Flow split_columns(std::string_view source, const Flow& lines, const Rows& rows) {
  if (!may_have_columns(rows)) return {};
  Columns columns(source, lines, most_columns);
  Flow laid = columns.in_order();
  return columns.found() ? laid : Flow{};
}

}  // namespace planctl
