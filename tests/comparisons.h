// Two small plans written as text, and what comparing them finds, as text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "planctl/corpus.h"
#include "planctl/diff.h"

namespace planctl::tests {

/// Two plans and what their reader settled.
struct Comparison {
  Plan before;
  Plan after;
  std::vector<Pin> pins;
};

/// Reads lines: "# Leder" is an area of both plans, "-# Leder" of the plan before, "+# Leder" of the one after; "- Röja
/// leden" and "+ Röja alla leder" are goals of their last area; "same: A | B" and "different: A | B" are pins. Throws
/// for any other line.
Comparison parse_comparison(std::string_view text);

/// The same with the plans exchanged.
Comparison turn_round(Comparison comparison);

/// What a change is with the plans exchanged.
ChangeKind mirrored(ChangeKind kind);
Strength mirrored(Strength strength);

PlanDiff compare(const Comparison& comparison, std::string_view language);

/// "reworded, moved: A -> B", "split: A -> B | C", "added: B", one line a change, behind the areas that changed. Only
/// `with_certainty` says "uncertain".
std::string print_changes(const PlanDiff& diff, bool with_certainty);

}  // namespace planctl::tests
