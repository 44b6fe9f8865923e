// Web pages → text in lines with styles.
#pragma once

#include <string>

#include "planctl/source.h"

namespace planctl {

/// Lays out the text of a web page in the source, whose path is set. Throws Error (exit 3) where it cannot be read.
void extract_html(Source& source, std::string bytes, const ReadOptions& options);

}  // namespace planctl
