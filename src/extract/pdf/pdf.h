// PDF → text in lines with styles, in the order they are read.
#pragma once

#include <string>
#include <string_view>

#include "planctl/source.h"

namespace planctl {

/// Lays out the text of a PDF in the source, whose path is set. Throws Error (exit 3) where it has none, or cannot be
/// read.
void extract_pdf(Source& source, std::string_view bytes);

/// The same from the extractor's XML.
void lay_out_pdf(Source& source, std::string_view xml);

}  // namespace planctl
