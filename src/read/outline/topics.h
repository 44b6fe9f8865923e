// Outline, topics: titles that name what is no goal in most documents, and an area in some.
#pragma once

#include "read/outline/looks.h"

namespace planctl {

/// "Historik" above "Skriva bygdens historia": a name of what is no goal mostly, and of an area where most that
/// stands below it says what is to be done; behind prose several rows do.
void see_topics(OutlineRows& rows);

}  // namespace planctl
