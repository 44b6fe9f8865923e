// Overprint: what is no line of the text although it stands among them: letters on their side at the edge of the page,
// and large ones that the text runs over, such as "DRAFT".
#pragma once

#include <vector>

#include "extract/pdf/measures.h"
#include "extract/pdf/pages.h"

namespace planctl {

/// Takes the overprint off the pages; that of each page is given back.
PageBands take_overprint(std::vector<Page>& pages);

}  // namespace planctl
