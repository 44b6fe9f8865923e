#include "extract/pdf/cell_blocks.h"

#include <algorithm>

#include "extract/pdf/grid_names.h"
#include "extract/pdf/measures.h"
#include "extract/pdf/row_names.h"

namespace planctl {
namespace {

/// A cell, and where it stands.
struct Block {
  Column lines;
  std::size_t column = 0;

  [[nodiscard]] float top() const { return lines.front().top; }
  [[nodiscard]] float bottom() const { return lines.back().bottom; }
};

std::vector<Block> find_blocks(const std::vector<GridLine>& lines, std::size_t column, float gap) {
  std::vector<Block> blocks;
  for (const GridLine& line : lines) {
    if (!line[column]) continue;
    bool begins = blocks.empty() || line[column]->top - blocks.back().bottom() > gap;
    if (begins) blocks.push_back({{}, column});
    blocks.back().lines.push_back(*line[column]);
  }
  return blocks;
}

/// Blocks beside each other.
struct BlockRow {
  std::vector<Block> blocks;
  float top = 0;
  float bottom = 0;

  void add(Block block) {
    top = blocks.empty() ? block.top() : std::min(top, block.top());
    bottom = blocks.empty() ? block.bottom() : std::max(bottom, block.bottom());
    blocks.push_back(std::move(block));
  }
  [[nodiscard]] bool holds(std::size_t column) const {
    return std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) { return block.column == column; });
  }
};

/// Blocks, from the uppermost on, in rows: one that begins above the foot of the row is beside it. Empty where a row
/// would hold two of one column.
std::vector<BlockRow> put_in_rows(std::vector<Block> blocks) {
  std::stable_sort(blocks.begin(), blocks.end(), [](const Block& a, const Block& b) { return a.top() < b.top(); });
  std::vector<BlockRow> rows;
  for (Block& block : blocks) {
    if (rows.empty() || block.top() >= rows.back().bottom) rows.emplace_back();
    if (rows.back().holds(block.column)) return {};
    rows.back().add(std::move(block));
  }
  return rows;
}

/// The row whose middle is nearest to that of the block.
std::size_t nearest_row(const std::vector<BlockRow>& rows, const Block& block) {
  const float middle = (block.top() + block.bottom()) / 2;
  auto distance = [&](const BlockRow& row) {
    float of_row = (row.top + row.bottom) / 2;
    return of_row < middle ? middle - of_row : of_row - middle;
  };
  return static_cast<std::size_t>(
      std::min_element(rows.begin(), rows.end(),
                       [&](const BlockRow& a, const BlockRow& b) { return distance(a) < distance(b); }) -
      rows.begin());
}

}  // namespace

float widest_line_gap(const std::vector<GridLine>& lines, float size) {
  constexpr float usual = 0.6F;  // sizes
  constexpr float wider = 0.25F;
  std::vector<float> gaps;
  for (std::size_t c = 0; c < lines.front().size(); ++c) {
    const TextPiece* above = nullptr;
    for (const GridLine& line : lines) {
      if (!line[c]) continue;
      if (above != nullptr && line[c]->top > above->top) gaps.push_back(std::max(line[c]->top - above->bottom, 0.01F));
      above = &*line[c];
    }
  }
  return gaps.empty() ? usual * size : std::min(usual * size, smallest_habit(std::move(gaps)) + wider * size);
}

std::vector<GridRow> rows_by_blocks(const std::vector<GridLine>& lines, float size) {
  constexpr std::size_t least_rows = 3;
  const std::size_t columns = lines.front().size();
  const float gap = widest_line_gap(lines, size);
  // Of two columns the first holds no names, and only a head tells that they are a table.
  const bool two = columns == 2;
  if (two && !(is_bold(lines.front()) && !is_bold(lines.back()))) return {};
  std::vector<Block> blocks;
  for (std::size_t c = two ? 0 : 1; c < columns; ++c) {
    for (Block& block : find_blocks(lines, c, gap)) blocks.push_back(std::move(block));
  }
  std::vector<BlockRow> found = put_in_rows(std::move(blocks));
  auto several = std::count_if(found.begin(), found.end(), [](const BlockRow& row) { return row.blocks.size() > 1; });
  if (found.size() < least_rows || static_cast<std::size_t>(several) * 2 < found.size()) return {};
  std::vector<GridRow> rows(found.size(), GridRow(columns));
  for (std::size_t r = 0; r < found.size(); ++r) {
    for (Block& block : found[r].blocks) rows[r][block.column] = block.lines;
  }
  if (two) return rows;
  for (const Block& name : find_blocks(lines, 0, gap)) {
    Column& cell = rows[nearest_row(found, name)].front();
    cell.insert(cell.end(), name.lines.begin(), name.lines.end());
  }
  place_names(rows, size);
  return rows;
}

}  // namespace planctl
