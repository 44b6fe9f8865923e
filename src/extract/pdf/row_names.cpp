#include "extract/pdf/row_names.h"

#include <algorithm>
#include <cmath>

#include "extract/pdf/middles.h"

namespace planctl {
namespace {

Height height_of(const Column& column) {
  Height height{column.front().top, column.front().bottom};
  for (const TextPiece& piece : column) {
    height.top = std::min(height.top, piece.top);
    height.bottom = std::max(height.bottom, piece.bottom);
  }
  return height;
}

/// Of what stands behind the names.
Height height_of(const GridRow& row) {
  Column pieces;
  for (std::size_t c = 1; c < row.size(); ++c) pieces.insert(pieces.end(), row[c].begin(), row[c].end());
  return pieces.empty() ? Height{} : height_of(pieces);
}

/// "5   Två broar": a number with a gap behind it begins a row.
bool is_counted(const TextPiece& piece) {
  std::size_t digits = piece.text.find_first_not_of("0123456789");
  return digits != std::string::npos && digits > 0 && piece.text.compare(digits, 2, "  ") == 0;
}

/// The lines of the first column, those close to each other as one name.
std::vector<Column> read_names(const std::vector<GridRow>& rows, std::size_t first, float size) {
  constexpr float close = 0.6F;  // sizes
  std::vector<Column> names;
  for (std::size_t r = first; r < rows.size(); ++r) {
    for (const TextPiece& piece : rows[r].front()) {
      bool goes_on = !names.empty() && piece.top - names.back().back().bottom < close * size && !is_counted(piece);
      if (!goes_on) names.emplace_back();
      names.back().push_back(piece);
    }
  }
  return names;
}

bool is_head(const GridRow& row) {
  return std::all_of(row.begin(), row.end(), [](const Column& cell) {
    return std::all_of(cell.begin(), cell.end(), [](const TextPiece& piece) { return piece.bold; });
  });
}

}  // namespace

void place_names(std::vector<GridRow>& rows, float size) {
  constexpr float level = 0.4F;  // sizes
  std::size_t head = is_head(rows.front()) ? 1 : 0;
  std::vector<Column> names = read_names(rows, head, size);
  std::vector<Height> heights;
  for (std::size_t r = head; r < rows.size(); ++r) heights.push_back(height_of(rows[r]));
  bool known = std::all_of(heights.begin(), heights.end(), [](const Height& height) { return height.bottom > 0; });
  if (!known || names.empty() || names.size() >= heights.size()) return;
  bool at_tops = std::all_of(names.begin(), names.end(), [&](const Column& name) {
    return std::any_of(heights.begin(), heights.end(),
                       [&](const Height& row) { return std::abs(row.top - name.front().top) < level * size; });
  });
  std::vector<float> middles;
  middles.reserve(names.size());
  for (const Column& name : names) middles.push_back(height_of(name).middle());
  const LastRows last = rows.front().size() >= 3 ? LastRows::may_go_on_over_page : LastRows::known;
  std::vector<std::size_t> firsts = at_tops ? std::vector<std::size_t>{} : first_rows(middles, heights, size, last);
  if (firsts.empty()) return;
  for (std::size_t r = head; r < rows.size(); ++r) rows[r].front().clear();
  for (std::size_t n = 0; n < names.size(); ++n) rows[head + firsts[n]].front() = names[n];
}

}  // namespace planctl
