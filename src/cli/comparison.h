// Two plans as they were asked for → their alignment, and what changed between them.
#pragma once

#include <string>
#include <vector>

#include "planctl/corpus.h"
#include "planctl/diff.h"
#include "planctl/ledger.h"

namespace planctl {

PlanId id_of(const PlanRef& ref);

/// Aligns and compares the plans, in the language of the document after. `explain` adds why each goal was paired.
PlanDiff compare_plans(const PlanPair& pair, std::vector<PinnedPair> pins, bool explain = false);

/// Traces every goal of the plans, which stand in the order of their years, by what the configuration settles.
Ledger trace_plans(const std::vector<PlanRef>& plans, const Config& config);

/// The same with the comparisons of each plan with the one before.
TracedYears trace_years(const std::vector<PlanRef>& plans, const Config& config);

/// The two plans that `names` mean, with what the configuration settles about them. Reads the folders only when a
/// name needs them, and says on standard error what is wrong in the documents.
class ComparedPlans {
 public:
  ComparedPlans(const std::vector<std::string>& names, const Config& config);

  [[nodiscard]] const PlanPair& pair() const { return pair_; }
  [[nodiscard]] const AlignOptions& options() const { return options_; }
  [[nodiscard]] Alignment align() const { return align_plans(*pair_.before.plan, *pair_.after.plan, options_); }

 private:
  Selector selector_;
  PlanPair pair_;
  AlignOptions options_;
};

}  // namespace planctl
