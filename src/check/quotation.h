// Diagnostics of a document → findings with the text they are about.
#pragma once

#include <vector>

#include "planctl/check.h"
#include "planctl/lines.h"
#include "planctl/plan.h"

namespace planctl {

/// Lines with more bytes are not quoted: one line may hold a whole document.
inline constexpr std::size_t longest_quotation = 10'000;

/// One finding a diagnostic, with its line and, where it stands in a goal, the goal. A diagnostic about a whole line
/// gets the column of the first character of the line's text.
std::vector<Finding> quote_findings(std::vector<Diagnostic> diagnostics, const Lines& lines, const Document& document);

}  // namespace planctl
