// A word diff for a terminal.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "planctl/diff.h"
#include "render/paragraph.h"

namespace planctl {

/// Appends the runs behind their signs: in colour, or as "[-words-]{+words+}", as git writes it. Of texts that share no
/// word each stands on a line of its own.
void append_word_runs(std::string& out, std::vector<Piece> signs, std::span<const WordRun> runs, Indent indent,
                      Paper paper);

}  // namespace planctl
