// The goals that earlier plans dropped, as one plan: what comes back is looked for among them once a year.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "compare/years/prepared_years.h"

namespace planctl {

/// Goals of several plans, by the titles of their areas.
class EndedGoals {
 public:
  /// The goal was the last of its lineage. Those of later plans come first. `title` is a number of its area's title.
  void add(std::size_t lineage, const PlanGoal& goal, std::size_t title, const GoalText& text);

  [[nodiscard]] const Plan& plan() const { return plan_; }
  [[nodiscard]] PreparedPlan prepared(const PreparedYears::InLanguage& read) const;
  [[nodiscard]] std::size_t lineage_of(GoalIndex goal) const { return lineages_[goal.area][goal.goal]; }
  /// Where the last goal of a lineage stands here, if it is one of the plan number `plan`.
  [[nodiscard]] std::optional<GoalIndex> find(std::size_t lineage, std::size_t plan) const;

 private:
  Plan plan_;
  std::vector<std::size_t> areas_;                  ///< by number of the title
  std::vector<std::vector<std::size_t>> lineages_;  ///< by area and goal
  std::vector<std::vector<PlanGoal>> origins_;      ///< the same; an area has the title that its first goal has there
  std::vector<std::optional<GoalIndex>> places_;    ///< by lineage
};

/// Some goals of a plan as a plan of the same areas.
class NewGoals {
 public:
  explicit NewGoals(const Plan& plan);

  void add(const Plan& plan, GoalIndex goal);

  [[nodiscard]] bool empty() const { return places_.empty(); }
  [[nodiscard]] const Plan& plan() const { return plan_; }
  /// `number` is that of the plan that they are of.
  [[nodiscard]] PreparedPlan prepared(const PreparedYears::InLanguage& read, std::size_t number) const;
  [[nodiscard]] GoalIndex origin(GoalIndex goal) const { return origins_[goal.area][goal.goal]; }
  [[nodiscard]] const GoalIndex* find(GoalIndex goal) const;

 private:
  Plan plan_;
  std::vector<std::vector<GoalIndex>> origins_;
  std::map<GoalIndex, GoalIndex> places_;
};

}  // namespace planctl
