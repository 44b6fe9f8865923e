// Outline, stanzas: rows right below a heading, set apart by blank lines, in a plan whose lists have lost their marks.
#pragma once

#include <vector>

#include "read/outline/lists.h"

namespace planctl {

/// A heading and two rows or more right below it, each several words long, three times at least; `taken` are the rows
/// of other lists.
///     Stugor
///     Nya kaminer i båda stugorna före vintern
///     Ved åt alla som går på fjället
///     (blank)
///     Leder
///     …
std::vector<List> find_stanzas(const OutlineRows& rows, const std::vector<bool>& taken);

}  // namespace planctl
