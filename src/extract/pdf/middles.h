// Middles: names that stand at the middle of the height of what they name, as in cells that several rows share.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/pdf/regions.h"

namespace planctl {

/// Where something begins and ends, down the page.
struct Height {
  float top = 0;
  float bottom = 0;

  [[nodiscard]] float middle() const { return (top + bottom) / 2; }
};

/// What the last of several names is for.
enum class LastRows : std::uint8_t { known, may_go_on_over_page };

/// The row that each name begins with, where their middles are those of the rows they are for, from the first row to
/// the last, but for less than `near`; none otherwise.
std::vector<std::size_t> first_rows(const std::vector<float>& middles, const std::vector<Height>& rows, float near,
                                    LastRows last);

/// Each title, of lines, above the first of the texts that it stands at the middle of, below at least as much white as
/// stands between any of its texts; none where a title stands otherwise. `size` is that of the letters.
std::vector<Band> order_by_middles(std::vector<Column> titles, std::vector<Band> texts, float size);

}  // namespace planctl
