// Outline, style of groups: how their first rows are marked, apart from their numbers.
#pragma once

#include <cstdint>
#include <tuple>

#include "read/rows/rows.h"

namespace planctl {

using Style = std::tuple<MarkerFamily, char32_t, std::uint8_t, std::uint8_t>;

inline Style style_of(const Marker& marker) { return {marker.family, marker.sign, marker.levels, marker.nesting}; }
inline Style style_of(const Row& row) { return style_of(row.marker); }

inline const Row& head(const Rows& rows, const Group& group) { return rows[group.begin]; }
inline const Row& tail(const Rows& rows, const Group& group) { return rows[group.end - 1]; }

/// Neither content nor what names it.
inline bool is_silent(const Rows& rows, const Group& group) {
  RowRole role = head(rows, group).role;
  return role == RowRole::furniture || role == RowRole::underline;
}

}  // namespace planctl
