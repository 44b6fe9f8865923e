// Word (.docx) → parts.
#pragma once

#include <string>

#include "extract/office/archive.h"
#include "extract/parts.h"

namespace planctl {

/// The paragraphs and tables of a Word document, of which `main` is the part with the text. Throws Error (exit 3).
SheetParts read_word(Archive& archive, const std::string& main, const std::string& name);

}  // namespace planctl
