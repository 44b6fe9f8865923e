// What stands in a folder of documents and is none: a text that is no plan, and what planctl itself has written.
#pragma once

#include <string_view>

#include "planctl/plan.h"

namespace planctl {

/// True for a document that nothing speaks for as a plan: it has no goals, neither title nor file name names a plan or
/// goals, and no year is told but in dates ("minutes-2026-03-12.txt").
bool is_no_plan(const Document& document);

/// True for a file that planctl wrote, in any format and language; but not for a model, which is for reading, and not
/// for `show --format outline`, which has no words but those of the plan.
bool is_own_output(std::string_view bytes);

}  // namespace planctl
