// Outline, oddities: what the text of a single goal shows that goals do not have.
#pragma once

#include <string>

#include "planctl/blocks.h"

namespace planctl {

/// The text for a message, shortened.
std::string quoted(const std::string& text);

/// What is odd about the text as a goal; empty where nothing is.
std::string find_oddity(const Block& block);

/// Says what is odd about a row as the title of an area; empty where nothing is.
std::string find_title_oddity(const Block& block);

}  // namespace planctl
