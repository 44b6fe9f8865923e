#include "read/outline/depths.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "read/outline/group_style.h"

namespace planctl {
namespace {

/// Depth of items: deeper indent, or another marker inside a list that goes on afterwards.
class Depths {
 public:
  std::uint8_t depth_of(const Row& row, bool returns) {
    std::uint32_t indent = row.line->indent;
    auto same = std::find_if(open_.begin(), open_.end(),
                             [&](const Level& l) { return l.marker.alike(row.marker) && close(l.indent, indent); });
    if (same == open_.end()) {
      same = std::find_if(open_.begin(), open_.end(), [&](const Level& l) {
        return l.marker.alike(row.marker) && indent <= open_.back().indent + 1;
      });
    }
    if (same != open_.end()) {
      open_.erase(same + 1, open_.end());
    } else {
      while (!open_.empty() && indent + 1 < open_.back().indent) open_.pop_back();
      bool deeper = !open_.empty() && indent > open_.back().indent + 1;
      if (!open_.empty() && !deeper && !returns) open_.pop_back();
      if (open_.size() < deepest) open_.push_back({row.marker, indent});
    }
    return static_cast<std::uint8_t>(open_.size() - 1);
  }
  void clear() { open_.clear(); }

 private:
  static constexpr std::size_t deepest = 10;
  struct Level {
    Marker marker;
    std::uint32_t indent;
  };
  static bool close(std::uint32_t a, std::uint32_t b) { return a <= b + 1 && b <= a + 1; }
  std::vector<Level> open_;
};

/// For every item: does the marker of the item before it come back before the list ends?
bool marker_returns(const Groups& groups, const Rows& rows, std::size_t g, const Marker& before) {
  constexpr std::size_t horizon = 64;  // items looked ahead
  for (std::size_t n = g + 1, seen = 0; n < groups.size() && seen < horizon; ++n) {
    if (is_silent(rows, groups[n])) continue;
    if (groups[n].kind != BlockKind::item) return false;
    const Marker& marker = head(rows, groups[n]).marker;
    bool goes_on = before.family == MarkerFamily::symbol || before.family == MarkerFamily::leaked ||
                   marker.number == before.number + 1;
    if (marker.alike(before) && goes_on) return true;
    ++seen;
  }
  return false;
}

/// Styles of a list and of a list inside it. What is inner in one list is inner in all, also where the outer one does
/// not come back.
using Nestings = std::set<std::pair<Style, Style>>;

Nestings find_nestings(const Groups& groups, const Rows& rows) {
  Nestings nestings;
  Marker before;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    if (is_silent(rows, groups[g])) continue;
    const Row& row = head(rows, groups[g]);
    if (groups[g].kind != BlockKind::item) before = {};
    if (groups[g].kind != BlockKind::item || (before.found() && before.alike(row.marker))) continue;
    if (before.found() && marker_returns(groups, rows, g, before)) {
      nestings.emplace(style_of(before), style_of(row.marker));
    } else {
      before = row.marker;
    }
  }
  return nestings;
}

}  // namespace

void set_depths(Groups& groups, const Rows& rows, bool several_styles) {
  const Nestings nestings = several_styles ? find_nestings(groups, rows) : Nestings();
  Depths depths;
  Marker before;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    if (is_silent(rows, groups[g])) continue;
    if (groups[g].kind != BlockKind::item) {
      depths.clear();
      before = {};
      continue;
    }
    const Row& row = head(rows, groups[g]);
    bool returns =
        before.found() && !before.alike(row.marker) &&
        (nestings.contains({style_of(before), style_of(row.marker)}) || marker_returns(groups, rows, g, before));
    groups[g].depth = depths.depth_of(row, returns);
    if (groups[g].depth == 0 || !before.found()) before = row.marker;
  }
}

}  // namespace planctl
