// Compare, through the years: each year's plan with the one before it, ready to be rendered.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "planctl/diff.h"
#include "planctl/ledger.h"

namespace planctl {

struct AreaCount {
  std::string title;
  std::size_t goals = 0;
};

/// What the first plan of all began with.
struct Beginning {
  PlanId plan;
  std::string language;
  std::vector<AreaCount> areas;  ///< those with goals
};

/// The beginning of `plan`, in the language of its document.
Beginning begin_with(const PlanId& id, const Plan& plan, std::string_view language);

struct Changelog {
  std::vector<PlanDiff> years;  ///< one a comparison, oldest first; the plan after one is the plan before the next
  std::optional<Beginning> beginning;  ///< unless the changelog starts later than the plans
  std::string title = {};              ///< empty: one that names the latest plan
  std::string intro = {};              ///< below the title
};

/// Marks the goals that the ledger knows from plans before the one they were compared with: they are not new.
void mark_returned(Changelog& changelog, const Ledger& ledger);

}  // namespace planctl
