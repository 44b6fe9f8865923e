// What a comparison fails for, and what is shown of it: lists of types of change, as they are typed.
#pragma once

#include <string>
#include <vector>

#include "planctl/diff.h"

namespace planctl {

/// Of all types there are.
std::vector<std::string> change_type_names();

/// "dropped,weakened" → types. Throws Error (exit 2) that names the option for a name that is no type, with the one
/// that was probably meant, and for an empty list.
std::vector<ChangeType> parse_change_types(const std::string& option, const std::string& list);

/// True when a change that is left in the comparison and not accepted, or an area, is not as it was.
bool differs(const PlanDiff& diff);

/// True when a change of one of the types occurred that is not accepted.
bool has_any(const PlanDiff& diff, const std::vector<ChangeType>& types);

}  // namespace planctl
