// A pin as the configuration has it, ready to be put there.
#pragma once

#include <string>
#include <string_view>

#include "planctl/render.h"

namespace planctl {

/// "[[same]]" or "[[different]]", by `table`, with the texts of both goals, and the years of their plans where they
/// have any.
std::string render_pin(std::string_view table, std::string_view before, std::string_view after,
                       const ExplainedPlans& plans);

}  // namespace planctl
