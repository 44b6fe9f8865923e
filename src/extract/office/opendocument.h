// OpenDocument text (.odt) → parts.
#pragma once

#include <string>

#include "extract/office/archive.h"
#include "extract/parts.h"

namespace planctl {

/// The paragraphs and tables of an OpenDocument text. Throws Error (exit 3).
SheetParts read_opendocument(Archive& archive, const std::string& name);

}  // namespace planctl
