// Reading documents that are in memory, and what of a reading must not change when only the layout does.
#pragma once

#include <string>
#include <vector>

#include "files.h"
#include "planctl/plan.h"

namespace planctl::tests {

/// All four stages for bytes in memory.
Document read_input(const Input& input);

/// The text of a document as UTF-8 with LF, whatever it was.
std::string plain_text(const Input& input);

/// Titles, years, areas and goals, one a line: without lines, markers and prose.
std::string outline(const Document& document);

/// All samples, and the documents of all specifications that are documents; of those every eighth one under a
/// sanitizer, but with PLANCTL_LAWS=full.
std::vector<Input> all_inputs();

}  // namespace planctl::tests
