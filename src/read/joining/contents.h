// Inside joining: what a document says of its own headings.
#pragma once

#include "read/rows/rows.h"

namespace planctl {

/// Two or more rows together that all come again further down, in order and apart from each other: the list of what
/// is on a web page.
void mark_page_index(Rows& rows);

/// "[Leder](#leder)" says "Leder".
std::string_view without_link(std::string_view text);

}  // namespace planctl
