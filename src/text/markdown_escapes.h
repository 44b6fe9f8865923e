// Markdown escapes: what a word processor or pandoc writes so that no sign is taken for markup, "1\. Leder", "18.30\!".
#pragma once

#include <string>

namespace planctl {

/// The signs without their backslashes, where the document has several and none is of anything else, as those of a path
/// or of TeX are. A sign that would be markup without it keeps it.
void unescape_markdown(std::string& text);

}  // namespace planctl
