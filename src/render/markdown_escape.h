// The one place that knows which characters mean something in markdown.
#pragma once

#include <string>
#include <string_view>

namespace planctl {

/// The text such that CommonMark and GitHub show it as it stands, at the start of a block or inside one:
/// "1. *Alla*" → "1\. \*Alla\*". Control characters become spaces, and there are none at the ends; marks of direction
/// are left out, and what is no UTF-8 is U+FFFD. Addresses do not become links. Nobody is called by @name, and no issue
/// by #12 or GH-12: what GitHub looks for after rendering is broken by a space without width. :smile: is still
/// replaced.
std::string escape_markdown(std::string_view text);

}  // namespace planctl
