// One comparison as a part of an HTML page.
#pragma once

#include <string>

#include "planctl/render.h"
#include "render/html_page.h"

namespace planctl {

/// Writes the comparison under a heading of `level`, its areas one below. `id` begins the anchors of its areas.
void write_comparison(HtmlWriter& html, const PlanDiff& diff, const RenderOptions& options, std::size_t level,
                      const std::string& id);

}  // namespace planctl
