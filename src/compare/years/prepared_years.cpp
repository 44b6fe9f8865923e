#include "compare/years/prepared_years.h"

namespace planctl {

PreparedYears::PreparedYears(std::span<const TracedPlan> plans) : plans_(plans) {
  for (const TracedPlan& traced : plans.subspan(std::min<std::size_t>(plans.size(), 1))) {
    auto [known, is_new] = of_language_.try_emplace(traced.language, language_of(traced.language));
    if (!is_new) continue;
    InLanguage& in_language = known->second;
    TextReader reader(in_language.lexicon);
    in_language.plans.reserve(plans.size());
    for (const TracedPlan& plan : plans) in_language.plans.push_back(read(*plan.plan, reader));
  }
}

PreparedYears::Read PreparedYears::read(const Plan& plan, TextReader& reader) {
  Read read;
  read.goals.reserve(plan.goal_count());
  for (const Area& area : plan.areas) {
    read.first_goals.push_back(read.goals.size());
    for (const Goal& goal : area.goals) read.goals.push_back(prepare_goal(goal.text, reader));
    read.titles.push_back(reader.read(area.title));
  }
  for (const PreparedGoal& goal : read.goals) read.plan.goals.push_back(&goal);
  for (const ReadText& title : read.titles) read.plan.titles.push_back(&title);
  return read;
}

PreparedSides PreparedYears::sides(std::size_t before, std::size_t after) const {
  const InLanguage& in_language = of_language_.at(plans_[after].language);
  return {in_language.lexicon, in_language.plans[before].plan, in_language.plans[after].plan};
}

}  // namespace planctl
