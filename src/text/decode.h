// Bytes → text of a source, in normal form C.
#pragma once

#include <string>

#include "planctl/source.h"

namespace planctl {

/// Decodes the bytes of a text into the source, whose path is set. Throws Error (exit 3) for bytes that no encoding
/// explains.
void decode_text(Source& source, std::string bytes, const ReadOptions& options);

/// Brings the source's text into normal form C, with signs that were lost, without ligatures and long runs of marks.
void normalize_text(Source& source);

}  // namespace planctl
