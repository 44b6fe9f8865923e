#include "compare/years/ended_goals.h"

namespace planctl {
namespace {

constexpr std::size_t no_area = static_cast<std::size_t>(-1);

}  // namespace

void EndedGoals::add(std::size_t lineage, const PlanGoal& goal, std::size_t title, const GoalText& text) {
  if (areas_.size() <= title) areas_.resize(title + 1, no_area);
  std::size_t& area = areas_[title];
  if (area == no_area) {
    area = plan_.areas.size();
    plan_.areas.emplace_back().title = text.area.text();
    lineages_.emplace_back();
    origins_.emplace_back();
  }
  std::vector<Goal>& goals = plan_.areas[area].goals;
  if (places_.size() <= lineage) places_.resize(lineage + 1);
  places_[lineage] = {area, goals.size()};
  goals.emplace_back().text = text.text;
  goals.back().line = text.line;
  goals.back().place = text.place;
  lineages_[area].push_back(lineage);
  origins_[area].push_back(goal);
}

PreparedPlan EndedGoals::prepared(const PreparedYears::InLanguage& read) const {
  PreparedPlan prepared;
  for (const std::vector<PlanGoal>& area : origins_) {
    prepared.titles.push_back(&read.title(area.front().plan, area.front().goal.area));
    for (const PlanGoal& goal : area) prepared.goals.push_back(&read.goal(goal));
  }
  return prepared;
}

std::optional<GoalIndex> EndedGoals::find(std::size_t lineage, std::size_t plan) const {
  if (lineage >= places_.size() || !places_[lineage]) return std::nullopt;
  const auto [area, goal] = *places_[lineage];
  return origins_[area][goal].plan == plan ? places_[lineage] : std::nullopt;
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

PreparedPlan NewGoals::prepared(const PreparedYears::InLanguage& read, std::size_t number) const {
  PreparedPlan prepared;
  for (std::size_t area = 0; area < origins_.size(); ++area) {
    prepared.titles.push_back(&read.title(number, area));
    for (GoalIndex goal : origins_[area]) prepared.goals.push_back(&read.goal({number, goal}));
  }
  return prepared;
}

const GoalIndex* NewGoals::find(GoalIndex goal) const {
  auto it = places_.find(goal);
  return it == places_.end() ? nullptr : &it->second;
}

}  // namespace planctl
