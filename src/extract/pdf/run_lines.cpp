#include "extract/pdf/run_lines.h"

#include <algorithm>

namespace planctl {

RunLines::RunLines(const Page& page, Edge edge) {
  runs_.reserve(page.runs.size());
  for (std::size_t i = 0; i < page.runs.size(); ++i) {
    const Run& run = page.runs[i];
    runs_.push_back({{line_at(run.top + run.height / 2), edge == Edge::left ? run.left : run.right()}, i});
  }
  std::stable_sort(runs_.begin(), runs_.end(), [](const Entry& a, const Entry& b) { return a.spot < b.spot; });
}

RunLines::Entries::const_iterator RunLines::first_from(Spot spot) const {
  return std::lower_bound(runs_.begin(), runs_.end(), spot,
                          [](const Entry& run, const Spot& from) { return run.spot < from; });
}

}  // namespace planctl
