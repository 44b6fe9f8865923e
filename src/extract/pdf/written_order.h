// Written order: producers write a page in the order that it is read in, as a rule.

#pragma once

#include <vector>

#include "extract/pdf/regions.h"

namespace planctl {

/// Are the lines of each column written from top to bottom, and those of tables cell by cell and row by row? Where they
/// are not, what stands in different cells may have been put together by chance.
bool are_in_order(const std::vector<PageRegion>& regions);

}  // namespace planctl
