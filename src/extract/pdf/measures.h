// Measures: what a PDF as a whole says of its letters, lines and pages, before any line is judged by them.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "extract/pdf/pieces.h"

namespace planctl {

/// The bands of each page.
using PageBands = std::vector<std::vector<Band>>;

struct Measures {
  float size = 0;  ///< of most letters
  bool bold = false;
  std::uint32_t colour = 0;
  std::map<int, float> steps;  ///< from line to line, by the rounded size of the letters

  /// Width of a letter, about.
  [[nodiscard]] float letter() const { return size / 2; }
  /// From one line of this size to the next in the same paragraph.
  [[nodiscard]] float step(float size) const;
};

/// The smallest of the steps from line to line that a tenth of them are as large as, about: where paragraphs have one
/// line each, most steps are gaps between them. There is one at least.
float smallest_habit(std::vector<float> steps);

Measures measure(const PageBands& pages);

/// Takes the bands off the pages that stand at the upper or lower edge of most of them, with the same words but for
/// figures; those of each page are given back.
PageBands take_edges(PageBands& pages, const std::vector<Page>& sizes);

}  // namespace planctl
