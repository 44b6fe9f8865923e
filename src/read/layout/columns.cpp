// Columns: pages and tables that an extractor set side by side are read one column after the other. A column is one
// because several lines in a row begin a text in the same place, behind a gutter that no line among them crosses.
//     Leder                Stugor
//     • Röja sly           • Måla
//     • Byta spänger         väggar
#include <algorithm>
#include <array>
#include <deque>
#include <iterator>
#include <utility>

#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::uint32_t gutter = 2;        // spaces that all lines have in front of a column
constexpr std::uint32_t wide_gap = 3;      // spaces in front of a text that may begin one
constexpr std::uint32_t longest_mark = 2;  // characters
constexpr std::size_t least_rows = 3;      // lines with text on both sides
constexpr std::uint32_t most_gaps = 4;     // wide gaps in a line; justified text has more
constexpr std::size_t most_lines = 120;    // of one page
constexpr int most_columns = 6;

/// A text behind two spaces or more.
struct Cell {
  std::uint32_t column = 0;  ///< where it begins
  std::uint32_t gap = 0;     ///< spaces before it
  std::size_t begin = 0;     ///< its first byte
};

/// A line as cells; the first begins where the line does.
struct Cells {
  std::array<Cell, most_gaps + 1> cells;
  std::uint32_t count = 0;
  bool unfit = false;  ///< tabs, or too many gaps
};

Cells find_cells(std::string_view source, const Line& line) {
  Cells found;
  if (line.text.begin == line.text.end) return found;
  found.cells[found.count++] = {line.indent, line.indent, line.text.begin};
  std::uint32_t column = line.indent;
  std::uint32_t gap = 0;
  for (std::size_t at = line.text.begin; at < line.text.end; ++column) {
    std::size_t here = at;
    char32_t c = unicode::next(source, at);
    if (c == U'\t') found.unfit = true;
    if (c == U' ') {
      ++gap;
      continue;
    }
    if (gap >= gutter) {
      if (found.count == found.cells.size()) found.unfit = true;
      if (found.unfit) return found;
      found.cells[found.count++] = {column, gap, here};
    }
    gap = 0;
  }
  return found;
}

enum class Side : std::uint8_t { none, left, right, both, across };

/// On which sides of the gutter in front of `column` the line has text.
Side side_of(const Cells& line, std::uint32_t width, std::uint32_t column) {
  if (line.count == 0) return Side::none;
  std::uint32_t first = line.cells[0].column;
  if (first >= column) return Side::right;
  if (first + width + gutter <= column) return Side::left;
  if (line.unfit) return Side::across;
  for (std::uint32_t k = 1; k < line.count; ++k) {
    const Cell& cell = line.cells[k];
    if (cell.column >= column) return cell.column - cell.gap + gutter <= column ? Side::both : Side::across;
  }
  return Side::across;
}

const Cell& right_cell(const Cells& line, std::uint32_t column) {
  std::uint32_t k = 0;
  while (line.cells[k].column < column) ++k;
  return line.cells[k];
}

std::uint32_t characters(std::string_view source, Span span) {
  return static_cast<std::uint32_t>(unicode::length(source.substr(span.begin, span.end - span.begin)));
}

class Columns {
 public:
  Columns(std::string_view source, std::vector<Line> lines, int depth)
      : source_(source), lines_(std::move(lines)), depth_(depth) {
    cells_.reserve(lines_.size());
    for (const Line& line : lines_) cells_.push_back(find_cells(source_, line));
  }

  std::vector<Line> in_order() {
    std::vector<Line> result;
    for (std::size_t i = 0; i < lines_.size();) {
      Region region = depth_ > 0 ? region_at(i) : Region{};
      if (region.end == 0) {
        result.push_back(lines_[i++]);
        continue;
      }
      append(result, i, region);
      i = region.end;
    }
    return result;
  }

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
      if (std::size_t end = end_of_region(i, column); end > 0) return {column, end};
    }
    return {};
  }

  std::size_t end_of_region(std::size_t begin, std::uint32_t column) {
    std::size_t both = 0;
    std::size_t aligned = 0;
    std::size_t words = 0;
    std::size_t sides = 0;
    std::size_t last = begin;
    std::size_t i = begin;
    for (; i < lines_.size() && i - begin < most_lines && !(i > begin && lines_[i].page_break); ++i) {
      Side side = side_of(cells_[i], lines_[i].width, column);
      if (side == Side::across) break;
      if (side == Side::none) continue;
      ++sides;
      if (side == Side::left) continue;
      const Cell& cell = right_cell(cells_[i], column);
      last = i;
      both += side == Side::both ? 1 : 0;
      aligned += cell.column == column ? 1 : 0;
      words += has_words(cell, lines_[i].text.end) && is_text_before(i, cell) ? 1 : 0;
    }
    std::size_t stop = i;
    for (i = last + 1; i < stop && cells_[i].count > 0; ++i) continue;
    bool columns = words >= least_rows && aligned >= least_rows && aligned * 2 >= both && words * 3 >= both * 2 &&
                   both * 3 >= sides;
    if (!columns) remember({column, stop});
    return columns ? i : 0;
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
    return has_words(first, cell.begin) && first.column + longest_mark + cell.gap < cell.column;
  }

  void remember(Region region) {
    constexpr std::size_t most = 8;
    if (tried_.size() == most) tried_.erase(tried_.begin());
    tried_.push_back(region);
  }

  void append(std::vector<Line>& result, std::size_t begin, const Region& region) const {
    std::vector<Line> right;
    for (std::size_t i = begin; i < region.end; ++i) {
      Side side = side_of(cells_[i], lines_[i].width, region.column);
      result.push_back(side == Side::right ? blank(lines_[i]) : left_part(i, side, region.column));
      right.push_back(side == Side::right || side == Side::both ? right_part(i, region.column) : blank(lines_[i]));
    }
    bool areas = heads_areas(begin, region.column);
    Line above = blank(right.front());
    right = Columns(source_, std::move(right), depth_ - 1).in_order();
    if (areas && set_under_areas(result, right, begin, region)) return;
    result.push_back(above);
    result.insert(result.end(), right.begin(), right.end());
    result.push_back(blank(right.back()));
  }

  [[nodiscard]] std::string_view text_of(const Line& line) const {
    return source_.substr(line.text.begin, line.text.end - line.text.begin);
  }

  /// A table whose second column is headed "Mål", and its first in another word: "Område       Mål".
  [[nodiscard]] bool heads_areas(std::size_t begin, std::uint32_t column) const {
    if (side_of(cells_[begin], lines_[begin].width, column) != Side::both) return false;
    std::string_view right = text_of(right_part(begin, column));
    return !is_label_text(text_of(left_part(begin, Side::both, column))) &&
           is_goal_label(right.substr(0, right.find("  ")));
  }

  /// The goals of each area below its name, which stands in the column before theirs; then the other columns and the
  /// head of the names. False, and nothing done, where the rows of the two columns are not the same.
  bool set_under_areas(std::vector<Line>& result, const std::vector<Line>& right, std::size_t begin,
                       const Region& region) const {
    std::size_t count = region.end - begin;
    for (std::size_t k = 0; k < count; ++k) {
      if (right[k].number != lines_[begin + k].number) return false;
    }
    std::vector<Line> left(result.end() - static_cast<std::ptrdiff_t>(count), result.end());
    result.resize(result.size() - count);
    std::string_view area;
    for (std::size_t k = 1; k < count;) {
      std::size_t name = k;
      std::size_t next = k + 1;
      while (next < count && (left[next].width == 0 || goes_on(left[next]))) ++next;
      bool named = left[name].width > 0 && text_of(left[name]) != area;
      if (named) {
        area = text_of(left[name]);
        result.push_back(blank(left[name]));
        std::copy_if(left.begin() + static_cast<std::ptrdiff_t>(k), left.begin() + static_cast<std::ptrdiff_t>(next),
                     std::back_inserter(result), [](const Line& line) { return line.width > 0; });
        result.push_back(right.front());
      }
      for (; k < next; ++k) result.push_back(right[k]);
    }
    result.insert(result.end(), right.begin() + static_cast<std::ptrdiff_t>(count), right.end());
    result.insert(result.end(), {blank(right.back()), left.front(), blank(right.back())});
    return true;
  }

  /// The second line of a name.
  [[nodiscard]] bool goes_on(const Line& line) const {
    return line.width > 0 && unicode::is_lower(unicode::first(text_of(line)));
  }

  static Line blank(const Line& line) {
    Line empty = line;
    empty.text.end = empty.text.begin;
    empty.width = 0;
    empty.page_break = false;
    return empty;
  }

  [[nodiscard]] Line left_part(std::size_t i, Side side, std::uint32_t column) const {
    Line line = lines_[i];
    if (side != Side::both) return line;
    std::size_t end = right_cell(cells_[i], column).begin;
    while (source_[end - 1] == ' ') --end;
    line.text.end = end;
    line.width = characters(source_, line.text);
    line.trailing_space = false;
    return line;
  }

  [[nodiscard]] Line right_part(std::size_t i, std::uint32_t column) const {
    Line line = lines_[i];
    const Cell& cell = right_cell(cells_[i], column);
    line.column += characters(source_, {line.text.begin, cell.begin});
    line.text.begin = cell.begin;
    line.width = characters(source_, line.text);
    line.indent = cell.column - column;
    line.page_break = false;
    return line;
  }

  std::string_view source_;
  std::vector<Line> lines_;
  std::vector<Cells> cells_;
  std::vector<Region> tried_;
  int depth_;
};

}  // namespace

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
      if (same + 1 >= static_cast<std::ptrdiff_t>(least_rows)) return true;
      seen.emplace_back(i, column);
      ++gaps;
    }
  }
  return false;
}

std::vector<Line> split_columns(const Lines& lines) {
  return Columns(lines.source.text, lines.lines, most_columns).in_order();
}

}  // namespace planctl
