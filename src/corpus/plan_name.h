// How a plan is named on the command line: "2024", "2021-2025", "2024@klubb", "plan.txt", "plan.txt#2023",
// "model.json#2024@klubb",
// "-".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "planctl/plan.h"

namespace planctl {

struct PlanName {
  std::string text;  ///< as it was typed
  std::string path;  ///< as it is stored; empty for a year in a folder
  Period period;     ///< 0 where the name says none
  std::string word;  ///< after "@", folded
};

PlanName parse_plan_name(const std::string& text);

/// "2024", "2021-2025", "2021–2025", "2025/26".
std::optional<Period> parse_period(std::string_view text);

/// "2024" or "2021-2025": as one types it.
std::string typed(const Period& period);
/// "2024" or "2021–2025": as one reads it.
std::string shown(const Period& period);

}  // namespace planctl
