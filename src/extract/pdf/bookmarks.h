// Bookmarks: the outline that a PDF shows beside its pages. The program that wrote the file made it of the headings: it
// says which lines are some, and of which level, whatever they look like.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/pdf/pages.h"

namespace planctl {

/// Marks the runs that the outline names, and gives the level of each bookmark, which runs name by its number from 1
/// on. None is marked where few of the titles stand on their pages, as after a change, or where they are most of the
/// text.
///     Verksamhetsplan 2031
///       Stugor och leder          **Stugor och**
///       Båtar                     **leder**
std::vector<std::uint8_t> mark_bookmarks(std::vector<Page>& pages);

}  // namespace planctl
