// PDF → text in lines with styles, in the order they are read.
#pragma once

#include <string>
#include <string_view>

#include "extract/pdf/extractor.h"
#include "planctl/source.h"

namespace planctl {

/// Lays out the text of a PDF in the source, whose path is set. Throws Error (exit 3) where it has none, or cannot be
/// read.
void extract_pdf(Source& source, std::string_view bytes);

/// The same from what the extractor made of it.
void lay_out_pdf(Source& source, const Extract& extract);

}  // namespace planctl
