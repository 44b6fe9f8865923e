// Bytes → text of a source, in normal form C.
#pragma once

#include <string>

#include "planctl/source.h"

namespace planctl {

/// Throws Error (exit 2) for the name of an encoding that is not known, whatever is read.
void require_known_encoding(const ReadOptions& options);

/// Decodes the bytes of a text into the source, whose path is set, and renders what stands in it for something else:
/// cells between semicolons, wiki titles, escapes, character references. Throws Error (exit 3) for bytes that no
/// encoding explains.
void decode_text(Source& source, std::string bytes, const ReadOptions& options);

/// Only decodes the bytes: of markup, which a parser of its own reads. Throws as decode_text does.
void decode_markup(Source& source, std::string bytes, const ReadOptions& options);

/// Brings the source's text into normal form C, with signs that were lost, without ligatures and long runs of marks.
void normalize_text(Source& source);

}  // namespace planctl
