// Plan × n → Ledger: goals are chained from plan to plan, then over the plans that they were missing in.
#include "planctl/ledger.h"

#include <algorithm>
#include <tuple>

#include "compare/tell/figures.h"
#include "compare/tell/hierarchy.h"
#include "compare/years/ledger_summary.h"
#include "compare/years/lineage_ids.h"

namespace planctl {
namespace {

constexpr std::size_t longest_told = 1 << 16;  // bytes; of longer texts no figures are told

/// Lineages by the goals of one plan.
using LineageOf = std::vector<std::vector<std::size_t>>;
constexpr std::size_t no_lineage = static_cast<std::size_t>(-1);

std::vector<Target> find_targets(const std::string& text, const Language& language) {
  std::vector<Target> targets;
  if (text.size() > longest_told) return targets;
  PromiseText promise(text, language);
  for (const Figure& figure : promise.figures) {
    if (figure.is_article) continue;
    targets.push_back({std::string(figure.text), std::string(figure.unit), figure.low, figure.high, figure.is_date});
  }
  return targets;
}

bool is_pair(ChangeKind kind) {
  return kind == ChangeKind::unchanged || kind == ChangeKind::renewed || kind == ChangeKind::reworded;
}

bool has_both_sides(const Match& match) { return !match.before.empty() && !match.after.empty(); }

StationKind station_kind(ChangeKind kind) {
  if (kind == ChangeKind::unchanged) return StationKind::unchanged;
  return kind == ChangeKind::renewed ? StationKind::renewed : StationKind::reworded;
}

/// Two plans compared, by their places in the list.
struct ComparedPair {
  std::size_t before = 0;
  std::size_t after = 0;
  Alignment alignment;
  PlanDiff diff;  ///< its changes stand in the order of the matches
};

class Tracer {
 public:
  Tracer(std::span<const TracedPlan> plans, const LedgerPins& pins) : plans_(plans), pins_(pins) {}

  Ledger trace() {
    for (std::size_t plan = 0; plan < plans_.size(); ++plan) add_plan(plan);
    settle_fates();
    sort_lineages();
    Ledger ledger;
    for (const TracedPlan& plan : plans_) ledger.plans.push_back(plan.id);
    if (!plans_.empty()) ledger.language = plans_.back().language;
    ledger.lineages = std::move(lineages_);
    ledger.summary = summarise(ledger);
    return ledger;
  }

 private:
  [[nodiscard]] const Plan& plan(std::size_t at) const { return *plans_[at].plan; }

  void add_plan(std::size_t at) {
    names_ = name_goals(plan(at));
    parents_ = find_parents(plan(at));
    LineageOf& own = lineage_of_.emplace_back();
    for (const Area& area : plan(at).areas) own.emplace_back(area.goals.size(), no_lineage);
    if (at > 0) chain(describe(at - 1, at, align(at - 1, at)), false);
    for (std::size_t gap = 2; gap <= at; ++gap) bring_back(at - gap, at);
    for_each_new(at, [&](GoalIndex goal) { begin(at, goal, Origin::added, {}); });
  }

  // ------------------------------------------------------------------------------------------- comparing

  [[nodiscard]] Alignment align(std::size_t before, std::size_t after) const {
    auto pins = pins_.find({before, after});
    AlignOptions options{plans_[after].language, pins == pins_.end() ? std::vector<PinnedPair>{} : pins->second};
    return align_plans(plan(before), plan(after), options);
  }

  [[nodiscard]] ComparedPair describe(std::size_t before, std::size_t after, Alignment alignment) const {
    ComparedPair pair{before, after, std::move(alignment), {}};
    pair.diff = diff_plans(plans_[before].id, plan(before), plans_[after].id, plan(after), pair.alignment,
                           plans_[after].language);
    return pair;
  }

  /// Chains what the alignment pairs; `back` where plans lie in between.
  void chain(const ComparedPair& pair, bool back) {
    for (std::size_t i = 0; i < pair.alignment.matches.size(); ++i) {
      const Match& match = pair.alignment.matches[i];
      if (is_pair(match.kind)) {
        extend(pair, i, back ? StationKind::returned : station_kind(match.kind));
      } else if (has_both_sides(match)) {
        regroup(pair, match);
      }
    }
  }

  /// Joins goals that are new in the plan `after` with lineages that were dropped behind `before`.
  void bring_back(std::size_t before, std::size_t after) {
    if (!has_ended(before) || !has_new(after)) return;
    Alignment alignment = align(before, after);
    std::erase_if(alignment.matches, [&](const Match& match) { return !is_return(match, before, after); });
    chain(describe(before, after, std::move(alignment)), true);
  }

  [[nodiscard]] bool is_return(const Match& match, std::size_t before, std::size_t after) const {
    auto ended = [&](GoalIndex goal) { return is_open(lineage_at(before, goal), before); };
    auto is_new = [&](GoalIndex goal) { return lineage_at(after, goal) == no_lineage; };
    return has_both_sides(match) && match.certain && std::all_of(match.before.begin(), match.before.end(), ended) &&
           std::all_of(match.after.begin(), match.after.end(), is_new);
  }

  /// True for a lineage that was last seen in the plan and went nowhere.
  [[nodiscard]] bool is_open(std::size_t lineage, std::size_t at) const {
    return lineages_[lineage].stations.back().plan == at && lineages_[lineage].into.empty();
  }
  [[nodiscard]] bool has_ended(std::size_t at) const {
    return std::any_of(lineage_of_[at].begin(), lineage_of_[at].end(), [&](const std::vector<std::size_t>& area) {
      return std::any_of(area.begin(), area.end(), [&](std::size_t lineage) { return is_open(lineage, at); });
    });
  }

  template <typename Use>
  void for_each_new(std::size_t at, Use use) const {
    for (std::size_t area = 0; area < lineage_of_[at].size(); ++area) {
      for (std::size_t goal = 0; goal < lineage_of_[at][area].size(); ++goal) {
        if (lineage_of_[at][area][goal] == no_lineage) use(GoalIndex{area, goal});
      }
    }
  }
  [[nodiscard]] bool has_new(std::size_t at) const {
    bool found = false;
    for_each_new(at, [&](GoalIndex) { found = true; });
    return found;
  }

  // -------------------------------------------------------------------------------------------- lineages

  [[nodiscard]] std::size_t lineage_at(std::size_t at, GoalIndex goal) const {
    return lineage_of_[at][goal.area][goal.goal];
  }

  [[nodiscard]] Station station_at(std::size_t at, GoalIndex index) const {
    const Area& area = plan(at).areas[index.area];
    const Goal& goal = area.goals[index.goal];
    Station station;
    station.plan = at;
    station.goal = {goal.text, area.title, goal.line};
    if (const Goal* parent = parents_[index.area][index.goal]) station.parent = parent->text;
    station.targets = find_targets(goal.text, language_of(plans_[at].language));
    return station;
  }

  void place(Station station, std::size_t lineage, GoalIndex goal) {
    lineage_of_[station.plan][goal.area][goal.goal] = lineage;
    last_[lineage] = goal;
    lineages_[lineage].stations.push_back(std::move(station));
  }

  std::size_t begin(std::size_t at, GoalIndex goal, Origin origin, std::vector<std::string> from) {
    Lineage& lineage = lineages_.emplace_back();
    lineage.id = names_[goal.area][goal.goal];
    lineage.origin = origin;
    lineage.from = std::move(from);
    last_.emplace_back();
    place(station_at(at, goal), lineages_.size() - 1, goal);
    return lineages_.size() - 1;
  }

  void extend(const ComparedPair& pair, std::size_t match_number, StationKind kind) {
    const Match& match = pair.alignment.matches[match_number];
    const Change& change = pair.diff.changes[match_number];
    Station station = station_at(pair.after, match.after.front());
    station.kind = kind;
    station.moved = change.moved;
    station.strength = change.strength;
    station.similarity = change.similarity;
    station.certain = change.certain;
    station.words = change.words;
    station.numbers = change.numbers;
    place(std::move(station), lineage_at(pair.before, match.before.front()), match.after.front());
  }

  /// The lineages of a goal that was split, or of goals that were merged, end; new ones begin.
  void regroup(const ComparedPair& pair, const Match& match) {
    bool split = match.kind == ChangeKind::split;
    std::vector<std::string> from;
    std::vector<std::string> into;
    for (GoalIndex goal : match.before) from.push_back(lineages_[lineage_at(pair.before, goal)].id);
    for (GoalIndex goal : match.after) {
      into.push_back(lineages_[begin(pair.after, goal, split ? Origin::split : Origin::merged, from)].id);
    }
    for (GoalIndex goal : match.before) {
      Lineage& ended = lineages_[lineage_at(pair.before, goal)];
      ended.fate = split ? Fate::split : Fate::merged;
      ended.into = into;
      ended.into_plan = pair.after;
    }
  }

  void settle_fates() {
    for (Lineage& lineage : lineages_) {
      bool last = lineage.stations.back().plan + 1 == plans_.size();
      if (lineage.into.empty()) lineage.fate = last ? Fate::standing : Fate::dropped;
    }
  }

  void sort_lineages() {
    std::vector<std::size_t> order(lineages_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    auto key = [&](std::size_t i) {
      return std::tuple(plans_.size() - lineages_[i].stations.back().plan, last_[i].area, last_[i].goal);
    };
    std::sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) { return key(one) < key(other); });
    std::vector<Lineage> sorted;
    sorted.reserve(order.size());
    for (std::size_t i : order) sorted.push_back(std::move(lineages_[i]));
    lineages_ = std::move(sorted);
  }

  std::span<const TracedPlan> plans_;
  const LedgerPins& pins_;
  std::vector<std::vector<std::string>> names_;    ///< of the goals of the plan that is added
  std::vector<std::vector<const Goal*>> parents_;  ///< of the same
  std::vector<LineageOf> lineage_of_;              ///< by plan
  std::vector<Lineage> lineages_;
  std::vector<GoalIndex> last_;  ///< where each lineage stands last
};

}  // namespace

Ledger trace_goals(std::span<const TracedPlan> plans, const LedgerPins& pins) { return Tracer(plans, pins).trace(); }

}  // namespace planctl
