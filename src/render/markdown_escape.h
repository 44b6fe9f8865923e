// The one place that knows which characters mean something in markdown.
#pragma once

#include <string>
#include <string_view>

namespace planctl {

/// The text such that CommonMark and GitHub show it as it stands, at the start of a block or inside one:
/// "1. *Alla* #1" → "1\. \*Alla\* \#1". Control characters become spaces, and there are none at the ends. Addresses do
/// not become links; what GitHub replaces after rendering, :smile: and @names in comments, no markdown keeps from it.
std::string escape_markdown(std::string_view text);

}  // namespace planctl
