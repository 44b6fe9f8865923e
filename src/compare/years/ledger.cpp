// Plan × n → Ledger: goals are chained from plan to plan, then over the plans that they were missing in.
#include "planctl/ledger.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "compare/tell/figures.h"
#include "compare/tell/hierarchy.h"
#include "compare/years/ended_goals.h"
#include "compare/years/ledger_summary.h"
#include "compare/years/lineage_ids.h"
#include "compare/years/prepared_years.h"
#include "ordered_work.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t longest_told = 1 << 16;  // bytes; of longer texts no figures are told

/// Lineages by the goals of one plan.
using LineageOf = std::vector<std::vector<std::size_t>>;
constexpr std::size_t no_lineage = static_cast<std::size_t>(-1);

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
        neighbours_(plans.empty() ? 0 : plans.size() - 1, jobs,
                    [this](std::size_t i) { return describe(i, i + 1, align(i, i + 1)); }) {}

  /// Keeps what neighbours were compared to.
  void keep(std::vector<PlanDiff>& diffs) { kept_ = &diffs; }

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
    ComparedPair pair;
    if (at > 0) pair = *neighbours_.next();
    add_areas(at, pair.alignment.areas);
    if (at > 0) chain(pair);
    if (at > 1) bring_back(at);
    for_each_new(at, [&](GoalIndex goal) { begin(at, goal, Origin::added, {}); });
    if (at > 0 && kept_ != nullptr) kept_->push_back(std::move(pair.diff));
  }

  /// An area that was renamed is the same through the years, as is one whose title returns.
  void add_areas(std::size_t at, const std::vector<AreaMatch>& matches) {
    std::vector<std::size_t>& own = areas_.emplace_back(plan(at).areas.size(), no_lineage);
    for (const AreaMatch& match : matches) {
      if (match.before >= 0 && match.after >= 0)
        own[static_cast<std::size_t>(match.after)] = areas_[at - 1][static_cast<std::size_t>(match.before)];
    }
    std::vector<std::size_t>& titles = titles_.emplace_back();
    for (std::size_t area = 0; area < own.size(); ++area) {
      std::size_t number = area_of_title_.size();
      auto [known, is_new] = area_of_title_.try_emplace(unicode::key(plan(at).areas[area].title), number, area_count_);
      if (own[area] == no_lineage) own[area] = is_new ? area_count_++ : known->second.area;
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
    auto lineage = [&](GoalIndex goal) { return lineage_at(pair.before, goal); };
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
      extend(lineage(match.before.front()), place(match.after.front()), change, kind);
      return;
    }
    std::vector<std::size_t> ended;
    std::vector<GoalIndex> goals;
    for (GoalIndex goal : match.before) ended.push_back(lineage(goal));
    for (GoalIndex goal : match.after) goals.push_back(place(goal));
    regroup(match.kind, ended, goals);
  }

  /// Joins goals that are new in the plan with lineages that earlier plans dropped.
  void bring_back(std::size_t at) {
    NewGoals fresh(plan(at));
    for_each_new(at, [&](GoalIndex goal) { fresh.add(plan(at), goal); });
    EndedGoals ended = find_ended(at);
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
    PreparedPlan before = ended.prepared(prepared_, language);
    PreparedPlan after = fresh.prepared(prepared_, language, at);
    return align_prepared(ended.plan(), fresh.plan(), {language, pins_for(ended, fresh, at)},
                          {prepared_.lexicon(language), before, after});
  }

  [[nodiscard]] bool has_moved(std::size_t lineage, std::size_t at, GoalIndex goal) const {
    return areas_[lineages_[lineage].stations.back().plan][last_[lineage].area] != areas_[at][goal.area];
  }

  /// The lineages that were last seen before the plan before `at`, the latest first.
  [[nodiscard]] EndedGoals find_ended(std::size_t at) const {
    std::vector<std::size_t> open;
    for (std::size_t lineage = 0; lineage < lineages_.size(); ++lineage) {
      if (lineages_[lineage].into.empty() && lineages_[lineage].stations.back().plan + 1 < at) open.push_back(lineage);
    }
    auto rank = [&](std::size_t it) { return std::tuple(at - lineages_[it].stations.back().plan, last_[it]); };
    std::sort(open.begin(), open.end(), [&](std::size_t one, std::size_t other) { return rank(one) < rank(other); });
    EndedGoals ended;
    for (std::size_t lineage : open) {
      const Station& station = lineages_[lineage].stations.back();
      ended.add(lineage, {station.plan, last_[lineage]}, titles_[station.plan][last_[lineage].area], station.goal);
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
        std::optional<GoalIndex> one = ended.find(lineage_at(before, pin.before), before);
        const GoalIndex* other = fresh.find(pin.after);
        if (one && other != nullptr) found.push_back({*one, *other, pin.same});
      }
    }
    return found;
  }

  template <typename Use>
  void for_each_new(std::size_t at, Use use) const {
    for (std::size_t area = 0; area < lineage_of_[at].size(); ++area) {
      for (std::size_t goal = 0; goal < lineage_of_[at][area].size(); ++goal) {
        if (lineage_of_[at][area][goal] == no_lineage) use(GoalIndex{area, goal});
      }
    }
  }
  // -------------------------------------------------------------------------------------------- lineages

  [[nodiscard]] std::size_t lineage_at(std::size_t at, GoalIndex goal) const {
    return lineage_of_[at][goal.area][goal.goal];
  }

  /// The targets are those of the station before where the words are its words.
  [[nodiscard]] Station station_at(std::size_t at, GoalIndex index, const Station* before = nullptr) {
    const Area& area = plan(at).areas[index.area];
    const Goal& goal = area.goals[index.goal];
    Station station;
    station.plan = at;
    station.goal = {goal.text, area.title, goal.line, 0, goal.place};
    if (const Goal* parent = parents_[index.area][index.goal]) station.parent = parent->text;
    bool same =
        before != nullptr && before->goal.text == goal.text && plans_[before->plan].language == plans_[at].language;
    station.targets = same ? before->targets : find_targets(goal.text, words_in(plans_[at].language));
    return station;
  }

  [[nodiscard]] WordBook& words_in(const std::string& language) {
    return words_.try_emplace(language, language_of(language)).first->second;
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

  [[nodiscard]] std::size_t latest() const { return lineage_of_.size() - 1; }

  void extend(std::size_t lineage, GoalIndex goal, const Change& change, StationKind kind) {
    Station station = station_at(latest(), goal, &lineages_[lineage].stations.back());
    station.kind = kind;
    station.moved = change.moved;
    station.strength = change.strength;
    station.similarity = change.similarity;
    station.certain = change.certain;
    station.words = change.words;
    station.numbers = change.numbers;
    place(std::move(station), lineage, goal);
  }

  /// The lineages of a goal that was split, or of goals that were merged, end; new ones begin.
  void regroup(ChangeKind kind, const std::vector<std::size_t>& ended, const std::vector<GoalIndex>& goals) {
    bool split = kind == ChangeKind::split;
    std::vector<std::string> from;
    std::vector<std::string> into;
    from.reserve(ended.size());
    into.reserve(goals.size());
    for (std::size_t lineage : ended) from.push_back(lineages_[lineage].id);
    for (GoalIndex goal : goals)
      into.push_back(lineages_[begin(latest(), goal, split ? Origin::split : Origin::merged, from)].id);
    for (std::size_t lineage : ended) {
      lineages_[lineage].fate = split ? Fate::split : Fate::merged;
      lineages_[lineage].into = into;
      lineages_[lineage].into_plan = latest();
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
  PreparedYears prepared_;
  std::vector<PlanDiff>* kept_ = nullptr;
  std::vector<std::vector<std::string>> names_;      ///< of the goals of the plan that is added
  std::vector<std::vector<const Goal*>> parents_;    ///< of the same
  std::vector<LineageOf> lineage_of_;                ///< by plan
  std::vector<std::vector<std::size_t>> areas_;      ///< by plan and area: a number of it through the years
  std::map<std::string, KnownTitle> area_of_title_;  ///< by key
  std::vector<std::vector<std::size_t>> titles_;     ///< by plan and area: the number of its title
  std::size_t area_count_ = 0;
  std::map<std::string, WordBook> words_;  ///< by language
  std::vector<Lineage> lineages_;
  std::vector<GoalIndex> last_;           ///< where each lineage stands last
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
