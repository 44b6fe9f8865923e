// Outline, habits: what a document does with all its lists, before any of them is judged.
#pragma once

#include <vector>

#include "read/outline/candidates.h"
#include "read/outline/lists.h"
#include "read/outline/looks.h"
#include "read/outline/wording.h"

namespace planctl {

/// `wordings` are those of the lists. A heading
/// that names what is done, above rows that all say what shall be, is a title like others from here on.
ListHabits see_list_habits(OutlineRows& rows, const std::vector<List>& lists, const std::vector<ListWording>& wordings);

}  // namespace planctl
