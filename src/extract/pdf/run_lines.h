// Run lines: the runs of a page by their heights, so that what stands near one is found without a look at all others.
#pragma once

#include <cmath>
#include <cstddef>
#include <limits>
#include <tuple>
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
    const long last = line_at(area.bottom);
    for (auto at = first_from({line_at(area.top), area.left}); at != runs_.end() && at->spot.line <= last;) {
      const long line = at->spot.line;
      if (at->spot.edge < area.left) at = first_from({line, area.left});
      const auto first = at;
      for (; at != runs_.end() && at->spot.line == line && at->spot.edge <= area.right && at - first < most; ++at)
        see(at->place);
      if (at != runs_.end() && at->spot.line == line) at = first_from({line + 1, area.left});
    }
  }

 private:
  /// Where a run stands: the line that its middle is on, and its edge.
  struct Spot {
    long line = 0;
    float edge = 0;

    bool operator<(const Spot& other) const { return std::tie(line, edge) < std::tie(other.line, other.edge); }
  };
  struct Entry {
    Spot spot;
    std::size_t place = 0;
  };
  using Entries = std::vector<Entry>;

  static long line_at(float height) {
    constexpr float line_height = 16;  // units
    return std::lround(height / line_height);
  }
  /// The first at the spot or behind it.
  [[nodiscard]] Entries::const_iterator first_from(Spot spot) const;

  Entries runs_;  ///< line by line, and from left to right
};

}  // namespace planctl
