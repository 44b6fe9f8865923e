// Margin bands: heads and feet that change from page to page, as with the title of the section, or stand on one page
// only. They stand apart in the margin, where no page has text.
#pragma once

#include "extract/pdf/measures.h"

namespace planctl {

/// Takes them off the pages, of which the first has none; those of each page are given back.
PageBands take_margin_bands(PageBands& pages, const std::vector<Page>& sizes);

}  // namespace planctl
