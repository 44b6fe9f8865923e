// What documents are together: holes in a series of plans, and plans that are there twice.
#pragma once

#include <string_view>
#include <vector>

#include "planctl/check.h"

namespace planctl {

/// A plan and the document it stands in.
struct SeriesPlan {
  std::string_view series;
  Period period;
  std::string_view path;
  Standing standing = Standing::unsaid;
};

/// missing-year and duplicate-plan, each at the later of the two documents it speaks of; in order of path.
std::vector<Finding> check_series(std::vector<SeriesPlan> plans);

}  // namespace planctl
