// The lines between which planctl writes into files of others: what stands there was made from plans, and is none.
#pragma once

#include <string_view>

namespace planctl {

/// True for "<!-- planctl:begin … -->" where `name` is "planctl:begin": alone on its line, its indent aside.
bool is_region_marker(std::string_view line, std::string_view name);

}  // namespace planctl
