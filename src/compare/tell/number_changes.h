// Target figures of a goal, and which of them changed.
#pragma once

#include <vector>

#include "compare/tell/figures.h"
#include "planctl/diff.h"

namespace planctl {

/// Figures with their unit that differ: "Minst 10 procent …" and "Minst 15 procent …" → "10 procent", "15 procent";
/// also dates, and numbers in words: "tre veckor" → "två veckor". Years are no figures, so that "1 juni 2025" and
/// "1 juni 2026" are the same date. A figure that vanished or came has an empty other side, but only where the other
/// text has no figure left that it might have become.
std::vector<NumberChange> compare_numbers(const PromiseText& before, const PromiseText& after);

}  // namespace planctl
