#include "compare/years/lineages.h"

#include <algorithm>
#include <tuple>

#include "compare/tell/figures.h"
#include "compare/tell/hierarchy.h"
#include "compare/years/lineage_ids.h"
#include "language/language.h"

namespace planctl {
namespace {

constexpr std::size_t longest_told = 1 << 16;  // bytes; of longer texts no figures are told

std::vector<Target> find_targets(const std::string& text, WordBook& words) {
  std::vector<Target> targets;
  if (text.size() > longest_told) return targets;
  PromiseText promise(text, words);
  for (const Figure& figure : promise.figures) {
    if (figure.is_article) continue;
    targets.push_back({std::string(figure.text), std::string(figure.unit), figure.low, figure.high, figure.is_date});
  }
  return targets;
}

}  // namespace

void Lineages::add_plan() {
  const Plan& plan = *plans_[lineage_of_.size()].plan;
  names_ = name_goals(plan);
  parents_ = find_parents(plan);
  titles_ = titles_of(plan);
  LineageOf& own = lineage_of_.emplace_back();
  for (const Area& area : plan.areas) own.emplace_back(area.goals.size(), no_lineage);
}

std::vector<std::size_t> Lineages::find_ended() const {
  std::vector<std::size_t> ended;
  for (std::size_t lineage = 0; lineage < lineages_.size(); ++lineage) {
    if (lineages_[lineage].into.empty() && last_station(lineage).plan + 1 < latest()) ended.push_back(lineage);
  }
  auto rank = [&](std::size_t it) { return std::tuple(latest() - last_station(it).plan, last_[it]); };
  std::sort(ended.begin(), ended.end(), [&](std::size_t one, std::size_t other) { return rank(one) < rank(other); });
  return ended;
}

/// The targets are those of the station before where the words are its words.
Station Lineages::station_at(GoalIndex index, const Station* before) {
  std::size_t at = latest();
  const Goal& goal = plans_[at].plan->areas[index.area].goals[index.goal];
  Station station;
  station.plan = at;
  station.goal = {goal.text, titles_[index.area], goal.line, 0, goal.place};
  if (const Goal* parent = parents_[index.area][index.goal]) station.parent = parent->text;
  bool same =
      before != nullptr && before->goal.text == goal.text && plans_[before->plan].language == plans_[at].language;
  station.targets = same ? before->targets : find_targets(goal.text, words_in(plans_[at].language));
  return station;
}

WordBook& Lineages::words_in(const std::string& language) {
  return words_.try_emplace(language, language_of(language)).first->second;
}

void Lineages::place(Station station, std::size_t lineage, GoalIndex goal) {
  lineage_of_[station.plan][goal.area][goal.goal] = lineage;
  last_[lineage] = goal;
  lineages_[lineage].stations.push_back(std::move(station));
}

std::size_t Lineages::begin(GoalIndex goal, Origin origin, std::vector<std::string> from) {
  Lineage& lineage = lineages_.emplace_back();
  lineage.id = names_[goal.area][goal.goal];
  lineage.origin = origin;
  lineage.from = std::move(from);
  last_.emplace_back();
  place(station_at(goal), lineages_.size() - 1, goal);
  return lineages_.size() - 1;
}

void Lineages::extend(std::size_t lineage, GoalIndex goal, const Change& change, StationKind kind) {
  Station station = station_at(goal, &lineages_[lineage].stations.back());
  station.kind = kind;
  station.moved = change.moved;
  station.strength = change.strength;
  station.similarity = change.similarity;
  station.certain = change.certain;
  station.words = change.words;
  station.numbers = change.numbers;
  place(std::move(station), lineage, goal);
}

void Lineages::regroup(ChangeKind kind, const std::vector<std::size_t>& ended, const std::vector<GoalIndex>& goals) {
  bool split = kind == ChangeKind::split;
  std::vector<std::string> from;
  std::vector<std::string> into;
  from.reserve(ended.size());
  into.reserve(goals.size());
  for (std::size_t lineage : ended) from.push_back(lineages_[lineage].id);
  for (GoalIndex goal : goals) into.push_back(lineages_[begin(goal, split ? Origin::split : Origin::merged, from)].id);
  for (std::size_t lineage : ended) {
    lineages_[lineage].fate = split ? Fate::split : Fate::merged;
    lineages_[lineage].into = into;
    lineages_[lineage].into_plan = latest();
  }
}

std::vector<Lineage> Lineages::close() && {
  for (Lineage& lineage : lineages_) {
    bool last = lineage.stations.back().plan + 1 == plans_.size();
    if (lineage.into.empty()) lineage.fate = last ? Fate::standing : Fate::dropped;
  }
  std::vector<std::size_t> order(lineages_.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  auto key = [&](std::size_t i) {
    return std::tuple(plans_.size() - lineages_[i].stations.back().plan, last_[i].area, last_[i].goal);
  };
  std::sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) { return key(one) < key(other); });
  std::vector<Lineage> sorted;
  sorted.reserve(order.size());
  for (std::size_t i : order) sorted.push_back(std::move(lineages_[i]));
  return sorted;
}

}  // namespace planctl
