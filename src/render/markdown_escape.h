// The one place that knows which characters mean something in markdown.
#pragma once

#include <string>
#include <string_view>

namespace planctl {

/// The text such that CommonMark and GitHub show it as it stands, at the start of a block or inside one:
/// "1. *Alla* #1" → "1\. \*Alla\* \#1". Line ends and control characters become spaces. Addresses do not become links,
/// and what GitHub replaces after rendering, :smile: and @names in comments, no markdown can keep from it.
std::string escape_markdown(std::string_view text);

}  // namespace planctl
