// Which headings hold goals, and which items and paragraphs are goals.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "language/title_words.h"
#include "planctl/plan.h"
#include "read/plan/titles.h"

namespace planctl {

/// A heading with what stands under it, before it is known whether it is an area.
struct Part {
  const Block* heading = nullptr;
  std::string title;
  std::uint32_t line = 0;
  std::vector<std::string> paragraphs;
  std::vector<Goal> goals;
  bool labelled = false;  ///< a goal label stands under it
  bool named_by_lead_in = false;
};

/// The parts of a plan that stands in blocks [begin, end); its title is in none of them.
std::vector<Part> find_parts(const BlockList& blocks, std::size_t begin, std::size_t end, const Title& title);

}  // namespace planctl
