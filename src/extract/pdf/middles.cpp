#include "extract/pdf/middles.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace planctl {
namespace {

/// Is the white above the first text of each title hardly less than any other white between texts?
bool begin_below_gaps(const std::vector<std::size_t>& firsts, const std::vector<Height>& texts, float size) {
  constexpr float near = 0.1F;  // sizes
  float narrowest = std::numeric_limits<float>::max();
  float widest = 0;
  for (std::size_t t = 1; t < texts.size(); ++t) {
    const float gap = texts[t].top - texts[t - 1].bottom;
    if (std::binary_search(firsts.begin(), firsts.end(), t)) {
      narrowest = std::min(narrowest, gap);
    } else {
      widest = std::max(widest, gap);
    }
  }
  return narrowest > widest - near * size;
}

}  // namespace

std::vector<std::size_t> first_rows(const std::vector<float>& middles, const std::vector<Height>& rows, float near,
                                    LastRows last) {
  std::vector<std::size_t> firsts;
  std::size_t row = 0;
  for (std::size_t name = 0; name < middles.size(); ++name) {
    std::size_t best = row;
    float nearest = near;
    for (std::size_t end = row; end < rows.size(); ++end) {
      const float middle = Height{rows[row].top, rows[end].bottom}.middle();
      const float distance = std::abs(middle - middles[name]);
      if (distance < nearest) {
        nearest = distance;
        best = end;
      }
      if (middle > middles[name] + near) break;
    }
    const bool open = last == LastRows::may_go_on_over_page && middles.size() > 1 && name + 1 == middles.size();
    if ((nearest >= near && !open) || row == rows.size()) return {};
    firsts.push_back(row);
    row = open ? rows.size() : best + 1;
  }
  return row == rows.size() ? firsts : std::vector<std::size_t>{};
}

std::vector<Band> order_by_middles(std::vector<Column> titles, std::vector<Band> texts, float size) {
  constexpr float near = 0.35F;  // sizes: half of what a line more would move it by
  std::vector<Height> heights;
  heights.reserve(texts.size());
  for (const Band& text : texts) heights.push_back({text.pieces.front().top, text.pieces.front().bottom});
  std::vector<float> middles;
  middles.reserve(titles.size());
  for (const Column& title : titles) middles.push_back(Height{title.front().top, title.back().bottom}.middle());
  const std::vector<std::size_t> firsts = first_rows(middles, heights, near * size, LastRows::known);
  std::vector<Band> ordered;
  if (firsts.empty() || !begin_below_gaps(firsts, heights, size)) return ordered;
  for (std::size_t t = 0, next = 0; t < texts.size(); ++t) {
    for (; next < titles.size() && firsts[next] == t; ++next) {
      for (TextPiece& line : titles[next]) ordered.push_back({{line}, line.top, line.bottom});
    }
    ordered.push_back(std::move(texts[t]));
  }
  return ordered;
}

}  // namespace planctl
