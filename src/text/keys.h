// Keys: goals with equal keys are the same goal.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "planctl/plan.h"

namespace planctl {

/// What is left when layout, case, hyphens, quotes and punctuation are set aside, see unicode::goal_key; the text
/// itself where nothing is.
std::string exact_key(std::string_view text);

/// The key without years: "Fler nätter 2024 än 2023" and "Fler nätter 2026 än 2025" are one. Empty without a
/// year.
std::string yearless_key(std::string_view text);

/// The yearless key and the years, each `step` later: "Klart 2024" one year later is "Klart 2025". Empty without a
/// year.
std::string moved_key(std::string_view text, int step);

/// The key without years and other digits: "Nå 900 deltagare" and "Nå 1 100 deltagare" are one. Empty without
/// digits.
std::string figureless_key(std::string_view text);

/// A number of a key; different keys very seldom have the same.
std::uint64_t hash_of(std::string_view key);

/// True when the years in two texts with the same yearless key moved on as the plan did: each stands still or
/// moves by the step from one plan to the other, and one does move. Plans without years allow any one step.
bool years_moved_on(std::string_view before, std::string_view after, Period plan_before, Period plan_after);

}  // namespace planctl
