// Asides: boxes of smaller letters that stand beside the text, as facts about the organisation do. They are read behind
// the text of their page, which would otherwise be parted by them.
#pragma once

#include <vector>

#include "extract/pdf/pieces.h"
#include "extract/pdf/regions.h"

namespace planctl {

/// Takes the asides out of the bands of a page whose text has letters of this size; each is a column.
std::vector<Column> take_asides(std::vector<Band>& bands, float size);

}  // namespace planctl
