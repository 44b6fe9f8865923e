// One change as an item of a list in markdown.
#pragma once

#include <string>

#include "language/phrases.h"
#include "planctl/diff.h"

namespace planctl {

/// "- **Struket:** Öppna stugan\n"
std::string markdown_of(const Change& change, const Phrases& phrases);

}  // namespace planctl
