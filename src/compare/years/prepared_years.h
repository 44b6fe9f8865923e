// The plans of a ledger, read once each for all comparisons that they are part of.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compare/pair/prepared_plan.h"
#include "planctl/ledger.h"

namespace planctl {

/// A goal of one of several plans.
struct PlanGoal {
  std::size_t plan = 0;
  GoalIndex goal;
};

class PreparedYears {
 public:
  /// In all languages in which they will be compared. The plans must outlive it.
  explicit PreparedYears(std::span<const TracedPlan> plans);

  /// Two of the plans, in the language of the later one; they may be asked for by several threads at once.
  [[nodiscard]] PreparedSides sides(std::size_t before, std::size_t after) const;

  /// A plan as it is read in one language.
  struct Read {
    std::vector<PreparedGoal> goals;
    std::vector<ReadText> titles;
    std::vector<std::size_t> first_goals;  ///< by area
    PreparedPlan plan;
  };
  /// All plans as they are read in one language.
  struct InLanguage {
    explicit InLanguage(const Language& language) : lexicon(language) {}

    [[nodiscard]] const PreparedGoal& goal(const PlanGoal& goal) const {
      const Read& read = plans[goal.plan];
      return read.goals[read.first_goals[goal.goal.area] + goal.goal.goal];
    }
    [[nodiscard]] const ReadText& title(std::size_t plan, std::size_t area) const { return plans[plan].titles[area]; }

    Lexicon lexicon;
    std::vector<Read> plans;
  };
  /// In the language of one of them but the first.
  [[nodiscard]] const InLanguage& in(const std::string& language) const { return of_language_.at(language); }

 private:
  static Read read(const Plan& plan, TextReader& reader);

  std::span<const TracedPlan> plans_;
  std::map<std::string, InLanguage> of_language_;
};

}  // namespace planctl
