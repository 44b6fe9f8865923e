// Zip archives that hold a document: Word's and OpenDocument's.
#pragma once

#include <string_view>

#include "planctl/source.h"

namespace planctl {

/// Lays out the text of a word processor's file in the source, whose path is set. Throws Error (exit 3) where it is
/// none, or cannot be read.
void extract_office(Source& source, std::string_view bytes);

}  // namespace planctl
