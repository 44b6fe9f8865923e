// What stands above and below a comparison in a terminal, and the signs of its changes.
#pragma once

#include <string>
#include <string_view>

#include "language/phrases.h"
#include "planctl/diff.h"
#include "render/paragraph.h"

namespace planctl {

struct Sign {
  std::string_view text;
  Ink ink = Ink::plain;
};

/// "=", ">", "+", "-", or "~" for what was reworded, split or merged.
Sign sign_of(ChangeKind kind);

/// Titles, the documents that were taken, a summary, and what the signs mean.
void append_heading(std::string& out, const PlanDiff& diff, const Phrases& phrases, Paper paper);

/// What was capped, if anything.
void append_footing(std::string& out, const PlanDiff& diff, const Phrases& phrases, Paper paper);

}  // namespace planctl
