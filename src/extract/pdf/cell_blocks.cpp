#include "extract/pdf/cell_blocks.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "extract/pdf/grid_names.h"
#include "extract/pdf/measures.h"
#include "extract/pdf/middles.h"
#include "extract/pdf/row_names.h"
#include "text/clean.h"
#include "unicode.h"

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

/// In light letters, of a few lines that go on in small letters, with capitals in front and several words, and no
/// items.
bool are_texts(const std::vector<Block>& blocks) {
  constexpr std::size_t most_lines = 5;
  constexpr std::size_t least_words = 4;
  std::size_t words = 0;
  std::size_t further = 0;  // lines
  std::size_t low = 0;
  for (const Block& block : blocks) {
    const TextPiece& first = block.lines.front();
    if (block.lines.size() > most_lines || first.bold || is_item(first) || begins_with_count(first.text)) return false;
    if (!unicode::is_upper(unicode::first(trimmed(first.text)))) return false;
    for (const TextPiece& line : block.lines) {
      words += count_words(line.text);
      low += begins_anew(line) ? 0 : 1;
    }
    further += block.lines.size() - 1;
  }
  return !blocks.empty() && words >= least_words * blocks.size() && low * 2 >= further;
}

/// The row that begins nearest to the top of the name.
std::size_t row_level_with(const std::vector<Block>& rows, const Block& name) {
  auto distance = [&](const Block& row) { return std::abs(row.top() - name.top()); };
  return static_cast<std::size_t>(
      std::min_element(rows.begin(), rows.end(),
                       [&](const Block& a, const Block& b) { return distance(a) < distance(b); }) -
      rows.begin());
}

std::vector<std::size_t> rows_at_middles(const std::vector<Block>& names, const std::vector<Height>& rows, float size) {
  std::vector<float> middles;
  middles.reserve(names.size());
  for (const Block& name : names) middles.push_back(Height{name.top(), name.bottom()}.middle());
  return first_rows(middles, rows, size, LastRows::known);
}

/// The rows of these lines, of whatever number; none where cells of one column lie beside several of another.
std::vector<GridRow> block_rows(const std::vector<GridLine>& lines, float size, float gap, bool two) {
  const std::size_t columns = lines.front().size();
  std::vector<Block> blocks;
  for (std::size_t c = two ? 0 : 1; c < columns; ++c) {
    for (Block& block : find_blocks(lines, c, gap)) blocks.push_back(std::move(block));
  }
  std::vector<BlockRow> found = put_in_rows(std::move(blocks));
  auto several = std::count_if(found.begin(), found.end(), [](const BlockRow& row) { return row.blocks.size() > 1; });
  if (found.empty() || static_cast<std::size_t>(several) * 2 < found.size()) return {};
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

}  // namespace

std::vector<GridRow> rows_of_texts(const std::vector<GridLine>& lines, float size) {
  const std::size_t columns = lines.front().size();
  const float gap = widest_line_gap(lines, size);
  std::vector<Block> blocks;
  for (std::size_t c = 0; c < columns; ++c) {
    std::vector<Block> found = find_blocks(lines, c, gap);
    if (!are_texts(found)) return {};
    std::move(found.begin(), found.end(), std::back_inserter(blocks));
  }
  const std::vector<BlockRow> found = put_in_rows(std::move(blocks));
  std::vector<GridRow> rows;
  for (const BlockRow& row : found) {
    const bool last = &row == &found.back() && !rows.empty();
    if (row.blocks.size() < columns && !last) return {};
    rows.emplace_back(columns);
    for (const Block& block : row.blocks) rows.back()[block.column] = block.lines;
  }
  return rows;
}

std::vector<GridRow> rows_of_named_texts(const std::vector<GridLine>& lines, float size) {
  constexpr std::size_t least = 2;  // names
  constexpr float level = 0.4F;     // sizes
  constexpr std::size_t columns = 2;
  const bool head = lines.front().size() == columns && lines.front()[0] && lines.front()[1] && is_bold(lines.front());
  if (!head || lines.size() < columns + least) return {};
  const std::vector<GridLine> body(lines.begin() + 1, lines.end());
  const float gap = widest_line_gap(body, size);
  const std::vector<Block> names = find_blocks(body, 0, gap);
  const std::vector<Block> texts = find_blocks(body, 1, gap);
  auto is_light = [](const Block& text) { return !text.lines.front().bold; };
  if (names.size() < least || texts.size() <= names.size() || !std::all_of(texts.begin(), texts.end(), is_light))
    return {};
  std::vector<Height> heights;
  heights.reserve(texts.size());
  for (const Block& text : texts) heights.push_back({text.top(), text.bottom()});
  std::vector<std::size_t> firsts;
  for (const Block& name : names) {
    const std::size_t row = row_level_with(texts, name);
    if (std::abs(texts[row].top() - name.top()) < level * size) firsts.push_back(row);
  }
  if (firsts.size() < names.size()) firsts = rows_at_middles(names, heights, size);
  std::vector<GridRow> rows{{{*lines.front()[0]}, {*lines.front()[1]}}};
  for (const Block& text : texts) rows.push_back({{}, text.lines});
  for (std::size_t n = 0; n < firsts.size(); ++n) rows[firsts[n] + 1].front() = names[n].lines;
  return firsts.empty() || firsts.front() > 0 ? std::vector<GridRow>{} : rows;
}

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
  const float gap = widest_line_gap(lines, size);
  // Of two columns the first holds no names, and only a head tells that they are a table.
  const bool two = lines.front().size() == 2;
  if (two && !(is_bold(lines.front()) && !is_bold(lines.back()))) return {};
  // A name over all columns parts the rows above it from those below.
  const GridNames names(lines, size);
  std::vector<GridRow> rows;
  for (std::size_t b = 0; b < lines.size();) {
    std::size_t end = b;
    while (end < lines.size() && (two || !names.is_name(end))) ++end;
    if (end > b) {
      std::vector<GridRow> part =
          block_rows({lines.begin() + static_cast<std::ptrdiff_t>(b), lines.begin() + static_cast<std::ptrdiff_t>(end)},
                     size, gap, two);
      if (part.empty()) return {};
      std::move(part.begin(), part.end(), std::back_inserter(rows));
    }
    if (end < lines.size()) rows.emplace_back(lines.front().size());
    for (b = end; b < lines.size() && !two && names.is_name(b); ++b) rows.back().front().push_back(*lines[b].front());
  }
  return rows.size() < least_rows ? std::vector<GridRow>{} : rows;
}

}  // namespace planctl
