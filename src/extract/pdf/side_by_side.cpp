#include "extract/pdf/side_by_side.h"

#include <algorithm>
#include <utility>

#include "extract/pdf/grid.h"
#include "text/clean.h"

namespace planctl {
namespace {

/// Begins it with a sign or a number?
bool is_marked(const TextPiece& piece) { return is_bulleted(piece) || begins_with_count(piece.text); }

bool has_items(const OrderedCell& cell) {
  return std::any_of(cell.begin(), cell.end(), [](const Band& line) { return is_marked(line.pieces.front()); });
}

bool is_prose_with_list(const Column& cell) {
  return !cell.empty() && !is_marked(cell.front()) && std::any_of(cell.begin(), cell.end(), is_marked);
}

/// Items, or a title above other letters.
bool is_of_parts(const OrderedCell& cell) {
  if (cell.size() < 2) return false;
  const TextPiece& first = cell.front().pieces.front();
  const TextPiece& last = cell.back().pieces.front();
  return has_items(cell) || (first.bold && !last.bold) || first.size > last.size + 1;
}

/// In bold or in larger letters than these, and no item.
bool is_title_line(const Band& line, float size) {
  constexpr float larger = 1.1F;
  const TextPiece& piece = line.pieces.front();
  return (piece.bold || piece.size > larger * size) && !is_bulleted(piece);
}

/// Two cells of titles at least, and no others.
bool are_titles(const std::vector<OrderedCell>& row, float size) {
  constexpr std::ptrdiff_t least = 2;
  auto is_filled = [](const OrderedCell& cell) { return !cell.empty(); };
  return std::count_if(row.begin(), row.end(), is_filled) >= least &&
         std::all_of(row.begin(), row.end(), [&](const OrderedCell& cell) {
           return std::all_of(cell.begin(), cell.end(), [&](const Band& line) { return is_title_line(line, size); });
         });
}

bool begin_with_titles(const std::vector<OrderedCell>& row, float size) {
  return std::all_of(row.begin(), row.end(),
                     [&](const OrderedCell& cell) { return cell.empty() || is_title_line(cell.front(), size); });
}

/// Two cells at least, each with items or of several lines.
bool are_texts(const std::vector<OrderedCell>& row) {
  constexpr std::ptrdiff_t least = 2;
  constexpr std::size_t lines = 5;
  auto is_text = [](const OrderedCell& cell) { return cell.size() >= lines || has_items(cell); };
  return std::count_if(row.begin(), row.end(), is_text) >= least &&
         std::all_of(row.begin(), row.end(), [&](const OrderedCell& cell) { return cell.empty() || is_text(cell); });
}

/// Of the letters of the last row.
float size_of(const OrderedCells& cells) {
  for (const OrderedCell& cell : cells.rows.back()) {
    if (!cell.empty()) return cell.back().pieces.front().size;
  }
  return 0;
}

}  // namespace

void join_titles(OrderedCells& cells) {
  std::vector<std::vector<OrderedCell>>& rows = cells.rows;
  const float size = size_of(cells);
  const bool several =
      std::count_if(rows.begin(), rows.end(), [size](const auto& row) { return are_titles(row, size); }) > 1;
  for (std::size_t r = 0; r + 1 < rows.size(); ++r) {
    const bool head = r + 2 < rows.size() && !begin_with_titles(rows[r + 2], size);
    if (head || !are_titles(rows[r], size) || !(several || are_texts(rows[r + 1]))) continue;
    for (std::size_t c = 0; c < rows[r].size(); ++c)
      rows[r + 1][c].insert(rows[r + 1][c].begin(), rows[r][c].begin(), rows[r][c].end());
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(r));
  }
}

bool are_table(const OrderedCells& cells) {
  constexpr std::size_t least = 2;  // columns of parts
  if (cells.rows.size() < 2) return false;
  std::size_t parts = 0;
  for (std::size_t c = 0; c < cells.rows.front().size(); ++c) {
    std::size_t filled = 0;
    std::size_t of_parts = 0;
    for (const auto& row : cells.rows) {
      filled += row[c].empty() ? 0 : 1;
      of_parts += is_of_parts(row[c]) ? 1 : 0;
    }
    parts += of_parts * 2 >= filled ? 1 : 0;
  }
  return parts < least;
}

std::vector<Column> part_named_texts(const std::vector<GridRow>& rows) {
  constexpr std::size_t least = 2;  // rows
  constexpr std::size_t most = 3;   // words of a name, on average: what has more is a goal
  std::size_t words = 0;
  std::vector<Column> parts;
  for (const GridRow& row : rows) {
    if (row.size() != 2 || row.front().empty() || !is_prose_with_list(row.back())) return {};
    for (const TextPiece& line : row.front()) words += count_words(line.text);
    const TextPiece& name = row.front().front();
    const TextPiece& text = row.back().front();
    if (name.bold == text.bold && name.size == text.size && name.colour == text.colour) return {};
    parts.insert(parts.end(), row.begin(), row.end());
  }
  return rows.size() < least || words > most * rows.size() ? std::vector<Column>{} : parts;
}

std::vector<GridRow> rows_of(OrderedCells cells) {
  std::vector<GridRow> rows;
  for (auto& row : cells.rows) {
    rows.emplace_back();
    for (OrderedCell& cell : row) {
      rows.back().emplace_back();
      for (Band& line : cell) rows.back().back().push_back(std::move(line.pieces.front()));
    }
  }
  return rows;
}

}  // namespace planctl
