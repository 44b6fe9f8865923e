// An explanation by the contract planctl/explain/1, alone and as part of a difference.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "planctl/explanation.h"

namespace planctl {

nlohmann::ordered_json explanation_to_json(const Explanation& explanation);

}  // namespace planctl
