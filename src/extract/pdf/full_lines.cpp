#include "extract/pdf/full_lines.h"

#include <algorithm>

#include "extract/pdf/grid_names.h"

namespace planctl {
namespace {

/// The line of [begin, end) that begins anew below the widest gap, the first of those alike; 0 where none does.
std::size_t find_row_start(const std::vector<GridLine>& lines, std::size_t begin, std::size_t end, float size) {
  constexpr float wider = 0.1F;  // sizes
  std::size_t best = 0;
  float widest = 0;
  for (std::size_t b = begin; b < end; ++b) {
    const auto& line = lines[b].front();
    const auto& above = lines[b - 1].front();
    if (!line || !above || !begins_anew(*line)) continue;
    float gap = line->top - above->bottom;
    if (best > 0 && gap < widest + wider * size) continue;
    best = b;
    widest = gap;
  }
  return best;
}

}  // namespace

std::vector<bool> begin_between_full_lines(const std::vector<GridLine>& lines, float size) {
  constexpr std::size_t least = 3;
  const std::size_t columns = lines.front().size();
  if (columns < 3) return {};
  std::vector<std::size_t> full;
  bool low = false;
  for (std::size_t b = 0; b < lines.size(); ++b) {
    auto filled =
        std::count_if(lines[b].begin() + 1, lines[b].end(), [](const auto& cell) { return cell.has_value(); });
    if (filled == 0) continue;
    if (!lines[b].front() || static_cast<std::size_t>(filled) * 2 < columns - 1) return {};
    full.push_back(b);
    low = low || !begins_anew(*lines[b].front());
  }
  if (full.size() < least || !low) return {};
  std::vector<bool> starts(lines.size());
  starts[0] = true;
  // A name over all columns is a row, and another begins below it.
  const GridNames names(lines, size);
  for (std::size_t b = 1; b + 1 < lines.size(); ++b) {
    if (names.is_name(b)) starts[b] = starts[b + 1] = true;
  }
  for (std::size_t k = 1; k < full.size(); ++k) {
    const auto from = starts.begin() + static_cast<std::ptrdiff_t>(full[k - 1]) + 1;
    const auto to = starts.begin() + static_cast<std::ptrdiff_t>(full[k]) + 1;
    if (std::find(from, to, true) != to) continue;
    std::size_t start = find_row_start(lines, full[k - 1] + 1, full[k] + 1, size);
    if (start == 0) return {};
    starts[start] = true;
  }
  return starts;
}

}  // namespace planctl
