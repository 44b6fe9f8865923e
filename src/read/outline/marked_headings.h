// Outline, headings with marks: a numbered or bulleted row is a heading where rows of its style stand above what stands
// below headings in this document; otherwise it is an item.
#pragma once

#include <map>

#include "read/outline/follow.h"

namespace planctl {

struct Votes {
  int heads = 0;
  int all = 0;
  bool labelled = false;  ///< stands right above a goal label, and not as the end of a list
};

/// How often the style stands above what stands below headings.
std::map<Style, Votes> vote(const Groups& groups, const Rows& rows);

/// Is the group, whose first row has a mark, a heading and no item?
bool acts_as_heading(const Groups& groups, const Rows& rows, std::size_t g, const std::map<Style, Votes>& votes);

}  // namespace planctl
