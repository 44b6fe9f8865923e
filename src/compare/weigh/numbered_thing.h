// A thing that bears a number, "hus 4", is another one than that with another number.
#pragma once

#include "compare/weigh/weighed_frame.h"

namespace planctl {

/// "Måla hus 4", "Byta lås i hus 2". After find_shared.
bool have_other_number(const WeighedFrame& before, const WeighedFrame& after);

}  // namespace planctl
