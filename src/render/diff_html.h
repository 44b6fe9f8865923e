// One comparison as a part of an HTML page.
#pragma once

#include <string>

#include "planctl/render.h"
#include "render/html_page.h"

namespace planctl {

/// Where a comparison stands on its page.
struct HtmlPart {
  std::size_t level = 1;        ///< of its heading; those of its areas are one below
  std::string id;               ///< begins the anchors of its areas
  bool names_documents = true;  ///< by their paths
};

void write_comparison(HtmlWriter& html, const PlanDiff& diff, const RenderOptions& options, const HtmlPart& part);

}  // namespace planctl
