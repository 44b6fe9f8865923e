#include "extract/pdf/ordered_cells.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <tuple>
#include <utility>

#include "extract/pdf/grid.h"
#include "extract/pdf/joints.h"

namespace planctl {
namespace {

constexpr float slack = 0.3F;  // sizes

/// A piece in the order of the file.
struct Written {
  const TextPiece* piece = nullptr;
  std::size_t band = 0;
  std::uint32_t order = 0;
  bool rest = false;  ///< behind another part of the piece that it was cut from
};

/// Where a cell stands.
struct CellBox {
  float left = 0;
  float right = 0;
  float top = 0;
  float bottom = 0;

  explicit CellBox(const TextPiece& piece)
      : left(piece.left), right(piece.right), top(piece.top), bottom(piece.bottom) {}

  void add(const TextPiece& piece) {
    left = std::min(left, piece.left);
    right = std::max(right, piece.right);
    top = std::min(top, piece.top);
    bottom = std::max(bottom, piece.bottom);
  }
  void widen(const CellBox& other) {
    left = std::min(left, other.left);
    right = std::max(right, other.right);
    bottom = other.bottom;
  }
  [[nodiscard]] float middle() const { return (top + bottom) / 2; }
  [[nodiscard]] bool shares_width(const CellBox& other) const { return left < other.right && other.left < right; }
};

struct Cell {
  CellBox box;
  std::vector<Written> lines;

  explicit Cell(const Written& first) : box(*first.piece), lines{first} {}

  void add(const Written& line) {
    box.add(*line.piece);
    lines.push_back(line);
  }
  [[nodiscard]] const TextPiece& first() const { return *lines.front().piece; }
  [[nodiscard]] const TextPiece& last() const { return *lines.back().piece; }
};

using CellRow = std::vector<Cell>;

/// Below the last line of the last cell, and right of the cell before.
bool goes_on(const CellRow& row, const TextPiece& piece) {
  constexpr float far = 3;     // sizes
  constexpr float indent = 3;  // sizes, of items below a short title
  const TextPiece& above = row.back().last();
  const bool inside = row.size() == 1 || piece.left >= row[row.size() - 2].box.right;
  return inside && piece.middle() > above.bottom && piece.top - above.bottom < far * above.size &&
         (piece.left < row.back().box.right ||
          (is_bulleted(piece) && piece.left < row.back().box.left + indent * above.size));
}

/// Right of the last cell, and not below all of them.
bool begins_beside(const CellRow& row, const TextPiece& piece) {
  const float right = row.back().box.right;
  auto ends_lower = [&](const Cell& cell) { return piece.middle() < cell.box.bottom; };
  return piece.left > right - slack * piece.size && std::any_of(row.begin(), row.end(), ends_lower);
}

/// The cells are level with each other at their first lines or at their middles; the first one may name several rows,
/// and stand lower.
bool is_level(const CellRow& row) {
  CellBox whole = row.back().box;
  for (std::size_t c = 1; c < row.size(); ++c) {
    whole.top = std::min(whole.top, row[c].box.top);
    whole.bottom = std::max(whole.bottom, row[c].box.bottom);
  }
  const float size = row.back().first().size;
  return std::all_of(row.begin(), row.end(), [&](const Cell& cell) {
    const bool lower = &cell == &row.front() && cell.box.top > whole.top;
    return lower || std::abs(cell.box.top - whole.top) < size ||
           std::abs(cell.box.middle() - whole.middle()) < size / 2;
  });
}

/// Lines of the first cell that stand above all others, where the rest is level with these: a name above the row. One
/// in bold above light letters may be level with the middle of its row by chance.
std::size_t lines_above(const CellRow& row) {
  if (row.size() < 2) return 0;
  const std::vector<Written>& lines = row.front().lines;
  const bool bold_above = row.front().first().bold && !row.front().last().bold && !row.back().first().bold;
  if (!bold_above && is_level(row)) return 0;
  CellRow rest = row;
  for (std::size_t above = 1; above < lines.size(); ++above) {
    const TextPiece& first = *lines[above].piece;
    rest.front().box.top = first.top;
    const bool told = !is_level(row) || (!first.bold && std::abs(first.top - row.back().box.top) < slack * first.size);
    if (told && is_level(rest)) return above;
  }
  return 0;
}

/// Does the file go up again from a cell of several lines to the next?
bool is_told(const CellRow& row) {
  for (std::size_t c = 1; c < row.size(); ++c) {
    if (row[c - 1].lines.size() > 1 && row[c].first().middle() < row[c - 1].last().top) return true;
  }
  return false;
}

/// Two cells at least, in bold.
bool is_bold_row(const CellRow& row) {
  return row.size() > 1 && std::all_of(row.begin(), row.end(), [](const Cell& cell) { return cell.first().bold; });
}

class OrderFinder {
 public:
  OrderFinder(const std::vector<Band>& bands, std::size_t begin) : bands_(bands), begin_(begin) {}

  [[nodiscard]] std::optional<OrderedCells> find() {
    if (!may_begin() || !list_written() || !goes_up()) return std::nullopt;
    for (std::size_t at = first_written(); at < written_.size();) {
      std::size_t end = at;
      CellRow row = read_row(end);
      if (split_pieces(at, end)) continue;
      if (std::size_t above = rows_.empty() ? 0 : lines_above(row); above > 0) {
        if (row.back().first().bold) break;  // the head of the next table
        row.resize(1, row.front());
        row.front() = Cell(written_[at]);
        end = at + above;
        for (std::size_t line = at + 1; line < end; ++line) row.front().add(written_[line]);
      }
      if (!fits(row)) break;
      add(std::move(row));
      at = end;
    }
    drop_open_rows();
    if (!std::any_of(rows_.begin(), rows_.end(), is_told) || may_name_several() || !stand_in_columns())
      return std::nullopt;
    return result();
  }

 private:
  [[nodiscard]] bool may_begin() const {
    return bands_[begin_].pieces.size() >= 2 ||
           (begin_ + 1 < bands_.size() && bands_[begin_ + 1].top < bands_[begin_].bottom);
  }

  /// Puts the pieces from the first band on in the order of the file; false where it is not known of all.
  bool list_written() {
    constexpr std::size_t most = 160;  // bands
    for (std::size_t i = begin_; i < std::min(bands_.size(), begin_ + most); ++i) {
      for (const TextPiece& piece : bands_[i].pieces) {
        if (piece.runs.empty()) return false;
        written_.push_back({&piece, i, order_of(piece)});
      }
    }
    std::sort(written_.begin(), written_.end(), [](const Written& a, const Written& b) {
      return std::tuple(a.order, a.piece->left) < std::tuple(b.order, b.piece->left);
    });
    return true;
  }

  /// Does the file go up anywhere? From no cell to the next where it does not: see is_told.
  [[nodiscard]] bool goes_up() const {
    auto is_above = [](const Written& last, const Written& next) { return next.piece->middle() < last.piece->top; };
    return std::adjacent_find(written_.begin(), written_.end(), is_above) != written_.end();
  }

  /// The first of what stands in the first band, or lower and left of it where that is written just before.
  [[nodiscard]] std::size_t first_written() const {
    auto at = std::find_if(written_.begin(), written_.end(), [&](const Written& w) { return w.band == begin_; });
    while (at != written_.begin() && std::prev(at)->piece->right < at->piece->left) --at;
    return static_cast<std::size_t>(at - written_.begin());
  }

  CellRow read_row(std::size_t& at) const {
    CellRow row{Cell(written_[at])};
    for (++at; at < written_.size(); ++at) {
      const Written& next = written_[at];
      if (goes_on(row, *next.piece) && !is_other_column(row.back(), *next.piece)) {
        row.back().add(next);
      } else if (begins_beside(row, *next.piece)) {
        row.emplace_back(next);
      } else {
        break;
      }
    }
    return row;
  }

  /// Stands the piece in one of the columns above, and the cell not?
  [[nodiscard]] bool is_other_column(const Cell& cell, const TextPiece& piece) const {
    const CellBox box(piece);
    return std::any_of(columns_.begin(), columns_.end(), [&](const CellBox& column) {
      return column.shares_width(box) && !column.shares_width(cell.box);
    });
  }

  /// Cuts pieces that stand in two columns, beside others: the extractor has joined close cells. Were there any?
  bool split_pieces(std::size_t begin, std::size_t end) {
    if (columns_.size() < 2) return false;
    std::sort(columns_.begin(), columns_.end(), [](const CellBox& a, const CellBox& b) { return a.left < b.left; });
    std::vector<Gutter> gutters;
    for (std::size_t c = 1; c < columns_.size(); ++c) gutters.push_back({columns_[c].left - 1, columns_[c].left});
    bool split = false;
    for (std::size_t at = begin; at < end; ++at) {
      const Written whole = written_[at];
      if (whole.rest || bands_[whole.band].pieces.size() < 2) continue;
      Band band{{*whole.piece}, 0, 0};
      split_at_words(band, gutters, whole.piece->size);
      if (band.pieces.size() < 2) continue;
      split = true;
      std::vector<Written> parts;
      for (TextPiece& part : band.pieces)
        parts.push_back({&parts_.emplace_back(std::move(part)), whole.band, whole.order, !parts.empty()});
      written_[at] = parts.front();
      written_.insert(written_.begin() + static_cast<std::ptrdiff_t>(at) + 1, parts.begin() + 1, parts.end());
      at += parts.size() - 1;
      end += parts.size() - 1;
    }
    return split;
  }

  /// Each of its cells stands below those of one column, not far down. A title alone begins something else, but for the
  /// name of rows in a table with a head.
  [[nodiscard]] bool fits(const CellRow& row) const {
    constexpr float far = 4;  // sizes
    if (rows_.empty()) return row.size() >= 2 && is_level(row);
    const TextPiece& first = row.front().first();
    if (row.size() == 1 && (first.bold ? !has_head() : is_larger(first))) return false;
    if (!is_level(row)) return false;
    float bottom = 0;
    for (const CellBox& column : columns_) bottom = std::max(bottom, column.bottom);
    float top = first.top;
    for (const Cell& cell : row) top = std::min(top, cell.box.top);
    if (top - bottom > far * first.size) return false;
    return std::all_of(row.begin(), row.end(), [&](const Cell& cell) {
      auto beside = [&](const CellBox& column) { return column.shares_width(cell.box); };
      auto above = [&](const CellBox& column) { return beside(column) && column.bottom < cell.first().middle(); };
      const auto count = std::count_if(columns_.begin(), columns_.end(), beside);
      return count <= 1 && count == std::count_if(columns_.begin(), columns_.end(), above);
    });
  }

  /// Of two columns below a head the first may name several texts of the second, which look like one then.
  [[nodiscard]] bool may_name_several() const {
    auto is_list = [](const CellRow& row) {
      const std::vector<Written>& lines = row.back().lines;
      return std::count_if(lines.begin(), lines.end(), [](const Written& line) { return is_bulleted(*line.piece); }) >
             1;
    };
    return columns_.size() == 2 && rows_.size() > 2 && has_head() &&
           std::none_of(rows_.begin() + 1, rows_.end(), is_list) &&
           std::none_of(rows_.begin() + 1, rows_.end(), is_bold_row);
  }

  [[nodiscard]] bool is_larger(const TextPiece& piece) const {
    constexpr float larger = 1.1F;
    return piece.size > larger * rows_.back().front().last().size;
  }

  /// Is the first row in bold?
  [[nodiscard]] bool has_head() const { return is_bold_row(rows_.front()); }

  /// Does the last row, a single cell, look like one more of those above it?
  [[nodiscard]] bool is_last_cell() const {
    constexpr float near = 2;  // sizes
    if (rows_.size() < 2) return false;
    const Cell& above = rows_[rows_.size() - 2].front();
    const TextPiece& piece = rows_.back().front().first();
    return !piece.bold && std::abs(piece.size - above.first().size) < 1 &&
           std::abs(piece.left - above.first().left) < slack * piece.size &&
           piece.top - above.box.bottom < near * piece.size;
  }

  /// Behind the last band of the row, or of those above it that ended at this band.
  [[nodiscard]] static std::size_t end_of(const CellRow& row, std::size_t above) {
    for (const Cell& cell : row) {
      for (const Written& line : cell.lines) above = std::max(above, line.band + 1);
    }
    return above;
  }

  /// Of the bands, without what pieces that were cut have behind their first part.
  [[nodiscard]] static std::size_t count_pieces(const CellRow& row) {
    std::size_t pieces = 0;
    for (const Cell& cell : row) {
      pieces += static_cast<std::size_t>(
          std::count_if(cell.lines.begin(), cell.lines.end(), [](const Written& line) { return !line.rest; }));
    }
    return pieces;
  }

  /// Of the last rows those in whose bands something else stands, and single cells that are unlike those above them.
  void drop_open_rows() {
    std::vector<std::size_t> ends;
    std::size_t pieces = 0;
    for (const CellRow& row : rows_) {
      ends.push_back(end_of(row, ends.empty() ? begin_ : ends.back()));
      pieces += count_pieces(row);
    }
    std::size_t band = ends.empty() ? begin_ : ends.back();
    std::size_t inside = 0;  // pieces of the bands
    for (std::size_t i = begin_; i < band; ++i) inside += bands_[i].pieces.size();
    while (!rows_.empty()) {
      for (; band > ends.back(); --band) inside -= bands_[band - 1].pieces.size();
      if (inside == pieces && (rows_.back().size() > 1 || is_last_cell())) break;
      pieces -= count_pieces(rows_.back());
      rows_.pop_back();
      ends.pop_back();
    }
    end_ = ends.empty() ? begin_ : ends.back();
  }

  /// Cells that stand right of a short head, as the items of a list do, stand below it: no other cell does.
  void widen_heads(const CellRow& row) {
    constexpr float indent = 4;  // sizes
    for (const Cell& cell : row) {
      auto beside = [&](const CellBox& column) { return column.shares_width(cell.box); };
      if (std::any_of(columns_.begin(), columns_.end(), beside)) continue;
      CellBox* head = nullptr;
      for (CellBox& column : columns_) {
        if (column.right <= cell.box.left && (head == nullptr || column.left > head->left)) head = &column;
      }
      if (head == nullptr || cell.box.left - head->left > indent * cell.first().size) continue;
      const bool filled =
          std::any_of(row.begin(), row.end(), [&](const Cell& other) { return head->shares_width(other.box); });
      if (!filled) head->right = std::max(head->right, cell.box.left + 1);
    }
  }

  /// The column that a cell stands in; the end where it is in none.
  [[nodiscard]] std::vector<CellBox>::iterator column_of(const CellBox& box) {
    return std::find_if(columns_.begin(), columns_.end(),
                        [&](const CellBox& column) { return column.shares_width(box); });
  }

  /// Pieces without a width stand in no column, not even in that which they began.
  [[nodiscard]] bool stand_in_columns() {
    auto in_column = [&](const Cell& cell) { return column_of(cell.box) != columns_.end(); };
    return std::all_of(rows_.begin(), rows_.end(),
                       [&](const CellRow& row) { return std::all_of(row.begin(), row.end(), in_column); });
  }

  void add(CellRow row) {
    widen_heads(row);
    for (const Cell& cell : row) {
      auto found = column_of(cell.box);
      if (found == columns_.end()) {
        columns_.push_back(cell.box);
      } else {
        found->widen(cell.box);
      }
    }
    rows_.push_back(std::move(row));
  }

  [[nodiscard]] OrderedCells result() {
    std::sort(columns_.begin(), columns_.end(), [](const CellBox& a, const CellBox& b) { return a.left < b.left; });
    OrderedCells cells;
    cells.end = end_;
    for (const CellRow& row : rows_) {
      cells.rows.emplace_back(columns_.size());
      for (const Cell& cell : row) {
        OrderedCell& lines = cells.rows.back()[static_cast<std::size_t>(column_of(cell.box) - columns_.begin())];
        for (const Written& line : cell.lines) lines.push_back({{*line.piece}, line.piece->top, line.piece->bottom});
      }
    }
    return cells;
  }

  const std::vector<Band>& bands_;
  std::size_t begin_;
  std::size_t end_ = 0;          ///< behind the last band of the rows
  std::deque<TextPiece> parts_;  ///< of pieces that were cut
  std::vector<Written> written_;
  std::vector<CellRow> rows_;
  std::vector<CellBox> columns_;  ///< each as wide as all its cells, down to the last of them
};

}  // namespace

std::optional<OrderedCells> find_ordered_cells(const std::vector<Band>& bands, std::size_t begin) {
  return OrderFinder(bands, begin).find();
}

}  // namespace planctl
