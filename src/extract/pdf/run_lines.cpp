#include "extract/pdf/run_lines.h"

#include <algorithm>

namespace planctl {

RunLines::RunLines(const Page& page, Edge edge) {
  for (std::size_t i = 0; i < page.runs.size(); ++i) {
    const Run& run = page.runs[i];
    lines_[line_at(run.top + run.height / 2)].push_back({edge == Edge::left ? run.left : run.right(), i});
  }
  for (auto& [height, line] : lines_)
    std::stable_sort(line.begin(), line.end(), [](const Entry& a, const Entry& b) { return a.edge < b.edge; });
}

RunLines::Line::const_iterator RunLines::first_from(const Line& line, float left) {
  return std::lower_bound(line.begin(), line.end(), left, [](const Entry& run, float from) { return run.edge < from; });
}

}  // namespace planctl
