// Small plans of several years written as text, and their ledger as text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "planctl/corpus.h"
#include "planctl/ledger.h"

namespace planctl::tests {

/// The plans of several years, and what their reader settled.
struct Years {
  std::vector<Plan> plans;
  std::vector<Pin> pins;
};

/// Reads lines: "= 2024" begins a plan, "# Leder" an area of it, "- Röja leden" is a goal of its last area; "same: A |
/// B" and "different: A | B" are pins. Throws for any other line.
Years parse_years(std::string_view text);

/// The ledger of the plans, in Swedish.
Ledger trace(const std::vector<Plan>& plans, const std::vector<Pin>& pins = {});

/// "standing: Röja leden: first 2020, returned 2023", one line a lineage, with "<- A | B" behind what it was split from
/// or merged of, and "-> C | D" behind what it went into.
std::string print_ledger(const Ledger& ledger);

/// Everything that is said of the plans before `plans`, by id: it does not depend on later ones.
std::string print_until(const Ledger& ledger, std::size_t plans);

}  // namespace planctl::tests
