// Figures that goals are to reach and that nobody can measure.
#pragma once

#include <vector>

#include "planctl/plan.h"

namespace planctl {

/// Adds figure-without-unit for every goal that raises or lowers something to a bare figure, where neither what stands
/// behind the figure nor what is counted in front of it says what the figure is.
void find_bare_figures(const Document& document, std::vector<Diagnostic>& diagnostics);

}  // namespace planctl
