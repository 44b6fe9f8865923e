// Plan × n → Ledger: goals are chained from plan to plan, then over the plans that they were missing in.
#include "planctl/ledger.h"

#include <map>
#include <utility>

#include "compare/years/ended_goals.h"
#include "compare/years/ledger_summary.h"
#include "compare/years/lineages.h"
#include "compare/years/prepared_years.h"
#include "ordered_work.h"
#include "unicode.h"

namespace planctl {
namespace {

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

constexpr std::size_t not_numbered = static_cast<std::size_t>(-1);

/// A title of areas.
struct KnownTitle {
  std::size_t number = 0;
  std::size_t area = 0;  ///< the latest with this title
};

class Tracer {
 public:
  Tracer(std::span<const TracedPlan> plans, const LedgerPins& pins, std::size_t jobs)
      : plans_(plans),
        pins_(pins),
        prepared_(plans),
        lineages_(plans),
        neighbours_(plans.empty() ? 0 : plans.size() - 1, jobs,
                    [this](std::size_t i) { return describe(i, i + 1, align(i, i + 1)); }) {}

  /// Keeps what neighbours were compared to.
  void keep(std::vector<PlanDiff>& diffs) { kept_ = &diffs; }

  Ledger trace() {
    for (std::size_t plan = 0; plan < plans_.size(); ++plan) add_plan(plan);
    Ledger ledger;
    for (const TracedPlan& plan : plans_) ledger.plans.push_back(plan.id);
    if (!plans_.empty()) ledger.language = plans_.back().language;
    ledger.lineages = std::move(lineages_).close();
    ledger.summary = summarise(ledger);
    return ledger;
  }

 private:
  [[nodiscard]] const Plan& plan(std::size_t at) const { return *plans_[at].plan; }

  void add_plan(std::size_t at) {
    lineages_.add_plan();
    ComparedPair pair;
    if (at > 0) pair = *neighbours_.next();
    add_areas(at, pair.alignment.areas);
    if (at > 0) chain(pair);
    if (at > 1) bring_back(at);
    lineages_.for_each_new([&](GoalIndex goal) { lineages_.begin(goal, Origin::added, {}); });
    if (at > 0 && kept_ != nullptr) kept_->push_back(std::move(pair.diff));
  }

  /// An area that was renamed is the same through the years, as is one whose title returns.
  void add_areas(std::size_t at, const std::vector<AreaMatch>& matches) {
    std::vector<std::size_t>& own = areas_.emplace_back(plan(at).areas.size(), not_numbered);
    for (const AreaMatch& match : matches) {
      if (match.before >= 0 && match.after >= 0)
        own[static_cast<std::size_t>(match.after)] = areas_[at - 1][static_cast<std::size_t>(match.before)];
    }
    std::vector<std::size_t>& titles = titles_.emplace_back();
    for (std::size_t area = 0; area < own.size(); ++area) {
      std::size_t number = area_of_title_.size();
      auto [known, is_new] =
          area_of_title_.try_emplace(unicode::key(plan(at).areas[area].title), KnownTitle{number, area_count_});
      if (own[area] == not_numbered) own[area] = is_new ? area_count_++ : known->second.area;
      known->second.area = own[area];
      titles.push_back(known->second.number);
    }
  }

  // ------------------------------------------------------------------------------------------- comparing

  [[nodiscard]] Alignment align(std::size_t before, std::size_t after) const {
    auto pins = pins_.find({before, after});
    AlignOptions options{plans_[after].language, pins == pins_.end() ? std::vector<PinnedPair>{} : pins->second};
    return align_prepared(plan(before), plan(after), options, prepared_.sides(before, after));
  }

  [[nodiscard]] ComparedPair describe(std::size_t before, std::size_t after, Alignment alignment) const {
    ComparedPair pair{before, after, std::move(alignment), {}};
    pair.diff = diff_plans(plans_[before].id, plan(before), plans_[after].id, plan(after), pair.alignment,
                           plans_[after].language);
    return pair;
  }

  /// Chains what the alignment pairs.
  void chain(const ComparedPair& pair) {
    auto lineage = [&](GoalIndex goal) { return lineages_.at(pair.before, goal); };
    auto same = [](GoalIndex goal) { return goal; };
    for (std::size_t i = 0; i < pair.alignment.matches.size(); ++i) {
      const Match& match = pair.alignment.matches[i];
      if (has_both_sides(match)) take(match, pair.diff.changes[i], station_kind(match.kind), lineage, same);
    }
  }

  /// The last plan grows by a match, whose goals stand where the two functions say.
  template <typename LineageOfGoal, typename Place>
  void take(const Match& match, const Change& change, StationKind kind, LineageOfGoal lineage, Place place) {
    if (is_pair(match.kind)) {
      lineages_.extend(lineage(match.before.front()), place(match.after.front()), change, kind);
      return;
    }
    std::vector<std::size_t> ended;
    std::vector<GoalIndex> goals;
    for (GoalIndex goal : match.before) ended.push_back(lineage(goal));
    for (GoalIndex goal : match.after) goals.push_back(place(goal));
    lineages_.regroup(match.kind, ended, goals);
  }

  /// Joins goals that are new in the plan with lineages that earlier plans dropped.
  void bring_back(std::size_t at) {
    NewGoals fresh(plan(at));
    lineages_.for_each_new([&](GoalIndex goal) { fresh.add(plan(at), goal); });
    EndedGoals ended = find_ended();
    if (fresh.empty() || ended.plan().areas.empty()) return;
    Alignment alignment = align_returned(ended, fresh, at);
    std::erase_if(alignment.matches, [&](const Match& it) { return !has_both_sides(it) || !it.certain; });
    PlanDiff diff = diff_plans({}, ended.plan(), {}, fresh.plan(), alignment, plans_[at].language);
    auto lineage = [&](GoalIndex goal) { return ended.lineage_of(goal); };
    auto place = [&](GoalIndex goal) { return fresh.origin(goal); };
    for (std::size_t i = 0; i < alignment.matches.size(); ++i) {
      const Match& match = alignment.matches[i];
      Change& change = diff.changes[i];
      change.moved = has_moved(lineage(match.before.front()), at, place(match.after.front()));
      take(match, change, StationKind::returned, lineage, place);
    }
  }

  [[nodiscard]] Alignment align_returned(const EndedGoals& ended, const NewGoals& fresh, std::size_t at) const {
    const std::string& language = plans_[at].language;
    const PreparedYears::InLanguage& read = prepared_.in(language);
    PreparedPlan before = ended.prepared(read);
    PreparedPlan after = fresh.prepared(read, at);
    return align_prepared(ended.plan(), fresh.plan(), {language, pins_for(ended, fresh, at)},
                          {read.lexicon, before, after});
  }

  [[nodiscard]] bool has_moved(std::size_t lineage, std::size_t at, GoalIndex goal) const {
    return areas_[lineages_.last_station(lineage).plan][lineages_.last_goal(lineage).area] != areas_[at][goal.area];
  }

  [[nodiscard]] EndedGoals find_ended() const {
    EndedGoals ended;
    for (std::size_t lineage : lineages_.find_ended()) {
      const Station& station = lineages_.last_station(lineage);
      GoalIndex goal = lineages_.last_goal(lineage);
      ended.add(lineage, {station.plan, goal}, titles_[station.plan][goal.area], station.goal);
    }
    return ended;
  }

  /// What is settled about earlier plans and the plan `at`.
  [[nodiscard]] std::vector<PinnedPair> pins_for(const EndedGoals& ended, const NewGoals& fresh, std::size_t at) const {
    std::vector<PinnedPair> found;
    for (std::size_t before = 0; before + 1 < at; ++before) {
      auto pins = pins_.find({before, at});
      if (pins == pins_.end()) continue;
      for (const PinnedPair& pin : pins->second) {
        std::optional<GoalIndex> one = ended.find(lineages_.at(before, pin.before), before);
        const GoalIndex* other = fresh.find(pin.after);
        if (one && other != nullptr) found.push_back({*one, *other, pin.same});
      }
    }
    return found;
  }

  std::span<const TracedPlan> plans_;
  const LedgerPins& pins_;
  PreparedYears prepared_;
  Lineages lineages_;
  std::vector<PlanDiff>* kept_ = nullptr;
  std::vector<std::vector<std::size_t>> areas_;      ///< by plan and area: a number of it through the years
  std::map<std::string, KnownTitle> area_of_title_;  ///< by key
  std::vector<std::vector<std::size_t>> titles_;     ///< by plan and area: the number of its title
  std::size_t area_count_ = 0;
  OrderedWork<ComparedPair> neighbours_;  ///< last: it ends before what it uses
};

}  // namespace

Ledger trace_goals(std::span<const TracedPlan> plans, const LedgerPins& pins, std::size_t jobs) {
  return Tracer(plans, pins, jobs).trace();
}

TracedYears trace_years(std::span<const TracedPlan> plans, const LedgerPins& pins, std::size_t jobs) {
  TracedYears years;
  Tracer tracer(plans, pins, jobs);
  tracer.keep(years.diffs);
  years.ledger = tracer.trace();
  return years;
}

}  // namespace planctl
