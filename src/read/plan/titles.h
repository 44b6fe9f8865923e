// Which plans a document holds, what they are called, and which years they are for.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "language/title_words.h"
#include "planctl/plan.h"

namespace planctl {

/// Where a plan of several in the document begins.
struct Opening {
  std::size_t at = 0;  ///< index in the block list
  Period period;
};

/// Two or more openings, or none: the same heading for different years, or lead-ins with a year above headings.
std::vector<Opening> find_openings(const BlockList& blocks);

/// The heading that names a plan.
struct Title {
  std::string text;
  std::size_t index = SIZE_MAX;       ///< of its block
  std::size_t last_index = SIZE_MAX;  ///< of the block that it ends in; the same for most
};

/// The best title among the headings before the first goal, up to block `end`.
Title find_title(const BlockList& blocks, std::size_t end);

/// Where only the running header names the plan, its first occurrence becomes the title.
void take_running_title(Title& title, const Blocks& all);

/// "Antagen den 4 maj", "Copyright": a word for how a document came to be.
bool holds_approval(std::string_view text);

/// From the title, then what stands near the top, then the file name, then the configuration.
Period find_period(const Title& title, const BlockList& blocks, const Blocks& all, const ReadOptions& options);

}  // namespace planctl
