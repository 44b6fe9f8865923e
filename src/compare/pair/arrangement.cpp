#include "compare/pair/arrangement.h"

#include "compare/points.h"

namespace planctl {
namespace {

class Arranger {
 public:
  Arranger(const AlignmentState& sides, const Pairing& pairing)
      : sides_(sides), pairing_(pairing), group_at_(sides.after.size(), no_group) {
    const auto& groups = pairing.groups();
    for (std::size_t i = 0; i < groups.size(); ++i) group_at_[groups[i].after.front()] = i;
  }

  Alignment arrange() {
    alignment_.areas = list_areas(sides_.areas);
    alignment_.matches.reserve(sides_.after.size() + pairing_.free_before().size());
    auto before = goals_by_area(sides_.before, sides_.before_plan.areas.size());
    auto after = goals_by_area(sides_.after, sides_.after_plan.areas.size());
    for (const AreaMatch& area : alignment_.areas) {
      if (area.after >= 0) {
        for (std::uint32_t goal : after[static_cast<std::size_t>(area.after)]) append_after(goal);
      }
      if (area.before >= 0) {
        for (std::uint32_t goal : before[static_cast<std::size_t>(area.before)]) append_dropped(goal);
      }
    }
    return std::move(alignment_);
  }

 private:
  static constexpr std::size_t no_group = SIZE_MAX;

  static std::vector<std::vector<std::uint32_t>> goals_by_area(const GoalList& goals, std::size_t areas) {
    std::vector<std::vector<std::uint32_t>> by_area(areas);
    for (std::uint32_t goal = 0; goal < goals.size(); ++goal) by_area[goals.area(goal)].push_back(goal);
    return by_area;
  }

  void append_after(std::uint32_t goal) {
    std::uint32_t partner = pairing_.of_after(goal);
    if (partner == grouped) {
      if (group_at_[goal] != no_group) append_group(pairing_.groups()[group_at_[goal]]);
      return;
    }
    Match& match = alignment_.matches.emplace_back(Match{ChangeKind::added, {}, {}, 0, true, Reason::none, 0});
    match.after = {sides_.after.places[goal]};
    if (!is_goal(partner)) return;
    PairTraits traits = pairing_.traits_of(partner);
    match.before = {sides_.before.places[partner]};
    match.kind = traits.kind;
    match.similarity = traits.similarity / 1000.0;
    match.certain = traits.certain;
    match.reason = traits.reason;
    match.lift = traits.lift / 1000.0;
  }

  /// A group stands where its first goal after stands.
  void append_group(const GoalGroup& group) {
    bool certain = group.similarity * 1000 >= points(Weight::sure_of_parts);
    Match match{group.kind, {}, {}, group.similarity, certain, Reason::parts, 0};
    for (std::uint32_t goal : group.before) match.before.push_back(sides_.before.places[goal]);
    for (std::uint32_t goal : group.after) match.after.push_back(sides_.after.places[goal]);
    alignment_.matches.push_back(std::move(match));
  }

  void append_dropped(std::uint32_t goal) {
    std::uint32_t partner = pairing_.of_before(goal);
    if (is_goal(partner) || partner == grouped) return;
    alignment_.matches.push_back({ChangeKind::dropped, {sides_.before.places[goal]}, {}, 0, true, Reason::none, 0});
  }

  const AlignmentState& sides_;
  const Pairing& pairing_;
  std::vector<std::size_t> group_at_;  ///< by the first goal after
  Alignment alignment_;
};

}  // namespace

Alignment arrange(const AlignmentState& sides, const Pairing& pairing) { return Arranger(sides, pairing).arrange(); }

}  // namespace planctl
