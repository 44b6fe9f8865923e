// A word diff in markdown: ~~words that went~~ and **words that came**.
#pragma once

#include <span>
#include <string>

#include "planctl/diff.h"

namespace planctl {

/// The runs joined with spaces, escaped and marked.
std::string mark_words(std::span<const WordRun> runs);

}  // namespace planctl
