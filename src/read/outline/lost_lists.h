// Outline, lost lists: what was not taken for goals and could be some. Lists that ended as nothing that has a name,
// rows below what leads to a list or looks as the names of areas do, and marks without a text.
#pragma once

#include <cstddef>
#include <unordered_set>
#include <vector>

#include "planctl/diagnostic.h"
#include "read/outline/choice.h"

namespace planctl {

/// What the rows of an outline were taken for.
struct TakenRows {
  std::vector<bool> listed;               ///< rows that are of a list
  std::vector<bool> of_goals;             ///< rows that are of a list of goals
  std::unordered_set<std::size_t> names;  ///< rows that name goals
  std::unordered_set<Look> looks;         ///< of those
};

TakenRows see_taken(const Outline& outline);

/// Adds unread-list and unsure-reading, in no particular order.
void find_lost_lists(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics);

}  // namespace planctl
