// Beside the stages: Lines → SeenRows. What is seen of every row before anything is decided, and the rule that joined
// it to the row above or parted it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/lines.h"

namespace planctl {

/// One row with text: a line, or a part of one where the page sets texts side by side.
struct SeenRow {
  std::uint32_t line = 0;
  std::string text;
  std::string facts;      ///< "gap=1 upper marker=number", in the words of print_rows
  bool joined = false;    ///< goes on from the row above
  std::string_view rule;  ///< that joined or parted it; empty for the first row and for page furniture
  std::string_view says;  ///< what the rule saw
};

std::vector<SeenRow> see_rows(const Lines& lines);

/// One line of print a row: line, + where it goes on, rule, facts and text.
std::string print_rows(const std::vector<SeenRow>& rows);

}  // namespace planctl
