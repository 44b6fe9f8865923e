// Run lines: the runs of a page by their heights, so that what stands near one is found without a look at all others.
#pragma once

#include <cmath>
#include <limits>
#include <map>
#include <vector>

#include "extract/pdf/pages.h"

namespace planctl {

/// Where the middle of a run may stand, and the edge by which it is sought.
struct RunArea {
  float top = 0;
  float bottom = 0;
  float left = std::numeric_limits<float>::lowest();
  float right = std::numeric_limits<float>::max();
};

class RunLines {
 public:
  enum class Edge : bool { left, right };

  RunLines(const Page& page, Edge edge);

  /// Shows those in the area, by their places in the page, line by line and from left to right; of a line so many at
  /// most as no text has.
  template <typename See>
  void see_in(const RunArea& area, See see) const {
    constexpr std::ptrdiff_t most = 256;
    const auto end = lines_.upper_bound(line_at(area.bottom));
    for (auto line = lines_.lower_bound(line_at(area.top)); line != end; ++line) {
      const auto first = first_from(line->second, area.left);
      for (auto run = first; run != line->second.end() && run->edge <= area.right && run - first < most; ++run)
        see(run->place);
    }
  }

 private:
  struct Entry {
    float edge = 0;
    std::size_t place = 0;
  };
  using Line = std::vector<Entry>;

  static long line_at(float height) {
    constexpr float line_height = 16;  // units
    return std::lround(height / line_height);
  }
  static Line::const_iterator first_from(const Line& line, float left);

  std::map<long, Line> lines_;
};

}  // namespace planctl
