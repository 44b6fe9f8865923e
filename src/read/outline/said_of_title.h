// Outline, said of a title: the row right below one that says who or when, and names nothing.
#pragma once

#include "read/outline/looks.h"

namespace planctl {

/// Marks them; behind all other facts of the rows.
void see_said_of_titles(OutlineRows& rows);

}  // namespace planctl
