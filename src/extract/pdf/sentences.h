// Where sentences begin and end, as the signs of a line tell, and what stands as close as the lines of a paragraph.
#pragma once

#include <string>

#include "extract/pdf/measures.h"

namespace planctl {

bool begins_upper(const std::string& text);
bool ends_sentence(const std::string& text);

/// As near below each other as lines of one paragraph.
bool is_close(const Measures& measures, const TextPiece& above, const TextPiece& below);

}  // namespace planctl
