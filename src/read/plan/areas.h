// Which parts a plan has: areas with their goals, and sections of prose. What names which list is decided already.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "planctl/plan.h"
#include "read/outline/choice.h"

namespace planctl {

/// A heading with what stands under it.
struct Part {
  std::string title;
  std::uint32_t line = 0;  ///< 0 for what stands before any heading
  std::vector<std::string> paragraphs;
  std::vector<Goal> goals;
  bool labelled = false;  ///< a goal label stands under it
};

/// The parts of a plan that stands in rows [begin, end) of the outline; the rows of its title are in none of them.
std::vector<Part> find_parts(const Outline& outline, std::size_t begin, std::size_t end,
                             const std::vector<std::size_t>& title);

}  // namespace planctl
