// The lineages of a ledger while they grow, plan by plan: each goal of a plan goes on in one or begins one.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "compare/tell/word_book.h"
#include "planctl/ledger.h"

namespace planctl {

class Lineages {
 public:
  /// The plans must outlive it.
  explicit Lineages(std::span<const TracedPlan> plans) : plans_(plans) {}

  /// The next plan, all of whose goals are new as yet.
  void add_plan();

  /// Calls `use` for every goal of the latest plan that is in no lineage.
  template <typename Use>
  void for_each_new(Use use) const {
    const LineageOf& own = lineage_of_.back();
    for (std::size_t area = 0; area < own.size(); ++area) {
      for (std::size_t goal = 0; goal < own[area].size(); ++goal) {
        if (own[area][goal] == no_lineage) use(GoalIndex{area, goal});
      }
    }
  }

  /// The lineage that a goal of the plan number `plan` is in.
  [[nodiscard]] std::size_t at(std::size_t plan, GoalIndex goal) const {
    return lineage_of_[plan][goal.area][goal.goal];
  }
  [[nodiscard]] const Station& last_station(std::size_t lineage) const { return lineages_[lineage].stations.back(); }
  [[nodiscard]] GoalIndex last_goal(std::size_t lineage) const { return last_[lineage]; }
  /// Those that were last seen before the plan before the latest, the latest first.
  [[nodiscard]] std::vector<std::size_t> find_ended() const;

  /// A goal of the latest plan begins a lineage. Returns which.
  std::size_t begin(GoalIndex goal, Origin origin, std::vector<std::string> from);
  /// A lineage goes on in a goal of the latest plan.
  void extend(std::size_t lineage, GoalIndex goal, const Change& change, StationKind kind);
  /// The lineages of a goal that was split, or of goals that were merged, end; new ones begin in the latest plan.
  void regroup(ChangeKind kind, const std::vector<std::size_t>& ended, const std::vector<GoalIndex>& goals);

  /// All of them with their fates, in the order of a ledger.
  std::vector<Lineage> close() &&;

 private:
  /// Lineages by the goals of one plan.
  using LineageOf = std::vector<std::vector<std::size_t>>;
  static constexpr std::size_t no_lineage = static_cast<std::size_t>(-1);

  [[nodiscard]] std::size_t latest() const { return lineage_of_.size() - 1; }
  [[nodiscard]] Station station_at(GoalIndex index, const Station* before = nullptr);
  [[nodiscard]] WordBook& words_in(const std::string& language);
  void place(Station station, std::size_t lineage, GoalIndex goal);

  std::span<const TracedPlan> plans_;
  std::vector<std::vector<std::string>> names_;    ///< of the goals of the latest plan
  std::vector<std::vector<const Goal*>> parents_;  ///< of the same
  std::vector<AreaTitle> titles_;                  ///< of its areas
  std::vector<LineageOf> lineage_of_;              ///< by plan
  std::map<std::string, WordBook> words_;          ///< by language
  std::vector<Lineage> lineages_;
  std::vector<GoalIndex> last_;  ///< where each stands last
};

}  // namespace planctl
