#include "compare/years/ended_goals.h"

#include "unicode.h"

namespace planctl {

void EndedGoals::add(std::size_t lineage, std::size_t plan, GoalIndex goal, const GoalText& text) {
  auto [area, is_new] = areas_.try_emplace(unicode::key(text.area), plan_.areas.size());
  if (is_new) {
    plan_.areas.emplace_back().title = text.area;
    lineages_.emplace_back();
    origins_.emplace_back();
  }
  std::vector<Goal>& goals = plan_.areas[area->second].goals;
  places_[{plan, goal}] = {area->second, goals.size()};
  goals.emplace_back().text = text.text;
  goals.back().line = text.line;
  goals.back().place = text.place;
  lineages_[area->second].push_back(lineage);
  origins_[area->second].push_back({plan, goal});
}

PreparedPlan EndedGoals::prepared(const PreparedYears& years, const std::string& language) const {
  PreparedPlan prepared;
  for (const std::vector<PlanGoal>& area : origins_) {
    prepared.titles.push_back(&years.title(language, area.front().plan, area.front().goal.area));
    for (const PlanGoal& goal : area) prepared.goals.push_back(&years.goal(language, goal));
  }
  return prepared;
}

const GoalIndex* EndedGoals::find(std::size_t plan, GoalIndex goal) const {
  auto it = places_.find({plan, goal});
  return it == places_.end() ? nullptr : &it->second;
}

NewGoals::NewGoals(const Plan& plan) : origins_(plan.areas.size()) {
  for (const Area& area : plan.areas) plan_.areas.emplace_back().title = area.title;
}

void NewGoals::add(const Plan& plan, GoalIndex goal) {
  std::vector<Goal>& goals = plan_.areas[goal.area].goals;
  places_[goal] = {goal.area, goals.size()};
  goals.push_back(plan.areas[goal.area].goals[goal.goal]);
  origins_[goal.area].push_back(goal);
}

PreparedPlan NewGoals::prepared(const PreparedYears& years, const std::string& language, std::size_t number) const {
  PreparedPlan prepared;
  for (std::size_t area = 0; area < origins_.size(); ++area) {
    prepared.titles.push_back(&years.title(language, number, area));
    for (GoalIndex goal : origins_[area]) prepared.goals.push_back(&years.goal(language, {number, goal}));
  }
  return prepared;
}

const GoalIndex* NewGoals::find(GoalIndex goal) const {
  auto it = places_.find(goal);
  return it == places_.end() ? nullptr : &it->second;
}

}  // namespace planctl
