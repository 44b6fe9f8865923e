#include "planctl/alignment.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include "compare/areas.h"
#include "compare/keys.h"
#include "compare/pairing.h"
#include "compare/regroup.h"
#include "compare/reworded.h"
#include "language/language.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::uint32_t whole = 1000;

/// Goals grouped by an equal key.
struct Groups {
  std::vector<Member> before;
  std::vector<Member> after;
};

/// What similarity needs: the frames of all goals and titles.
struct PlanFrames {
  std::vector<Frame> goals;
  std::vector<Frame> titles;
};

std::vector<Frame> read_titles(const Plan& plan, Vocabulary& vocabulary, Side side) {
  std::vector<Frame> titles;
  titles.reserve(plan.areas.size());
  for (const Area& area : plan.areas) titles.push_back(read_frame(area.title, side, vocabulary));
  return titles;
}

std::string exact_key(std::string_view text) {
  std::string key = unicode::key(text);
  return key.empty() ? std::string(text) : key;
}

std::string title_key(std::string_view text) {
  std::string key = yearless_key(text);
  return key.empty() ? exact_key(text) : key;
}

std::vector<Frame> select(const std::vector<Frame>& frames, const std::vector<std::uint32_t>& which) {
  std::vector<Frame> selected;
  selected.reserve(which.size());
  for (std::uint32_t i : which) selected.push_back(frames[i]);
  return selected;
}

/// In the order of their letters, which is that of no plan.
void sort_by_text(std::vector<std::uint32_t>& goals, const GoalList& list) {
  std::stable_sort(goals.begin(), goals.end(),
                   [&](std::uint32_t one, std::uint32_t other) { return list.texts[one] < list.texts[other]; });
}

/// The same for (a, b) and (b, a).
std::uint32_t tie_of(std::string_view one, std::string_view other) {
  if (other < one) std::swap(one, other);
  std::uint32_t hash = 2166136261U;  // FNV-1a
  for (std::string_view text : {one, other}) {
    for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  }
  return hash ^ (hash >> 15);
}

/// Pairs the goals of two plans in steps, from the surest to the least sure.
class Aligner {
 public:
  Aligner(const Plan& before, const Plan& after, const Language& language)
      : before_plan_(before),
        after_plan_(after),
        language_(language),
        before_(before),
        after_(after),
        pairing_(before_.size(), after_.size()) {}

  Alignment align() {
    link_equal_titles();
    pair_equal_goals();
    pair_goals_but_for(yearless_key);
    pair_goals_but_for(figureless_key);
    map_areas_again();
    if (needs_terms()) pair_reworded_goals();
    return arrange();
  }

 private:
  // ------------------------------------------------------------------------------------------- equal keys
  template <typename KeyOf>
  Groups group_free_goals(KeyOf key_of) const {
    Groups groups;
    std::unordered_map<std::string, std::uint64_t> ids;
    auto add = [&](std::vector<Member>& members, std::uint32_t goal, std::string_view text) {
      std::string key = key_of(text);
      if (!key.empty()) members.push_back({ids.try_emplace(std::move(key), ids.size()).first->second, goal});
    };
    for (std::uint32_t goal : pairing_.free_before()) add(groups.before, goal, before_.texts[goal]);
    for (std::uint32_t goal : pairing_.free_after()) add(groups.after, goal, after_.texts[goal]);
    return groups;
  }

  void pair_equal_goals() {
    Groups groups = group_free_goals(exact_key);
    auto unchanged = [](Pair) { return ChangeKind::unchanged; };
    take(zip_single_groups(groups.before, groups.after), unchanged);
    map_areas_again();
    take_by_area(groups, unchanged);
  }

  /// Goals whose wording is the same when figures are set aside. Years that moved on with the plan are no
  /// rewording.
  template <typename KeyOf>
  void pair_goals_but_for(KeyOf key_of) {
    take_by_area(group_free_goals(key_of), [this](Pair pair) {
      bool moved_on =
          years_moved_on(before_.texts[pair.before], after_.texts[pair.after], before_plan_.period, after_plan_.period);
      return moved_on && yearless_key(before_.texts[pair.before]) == yearless_key(after_.texts[pair.after])
                 ? ChangeKind::renewed
                 : ChangeKind::reworded;
    });
  }

  /// Goals with equal keys belong together first within an area, then in order.
  template <typename KindOf>
  void take_by_area(Groups groups, KindOf kind_of) {
    drop_paired(groups);
    take(zip_groups(within_areas(groups.before, true), within_areas(groups.after, false)), kind_of);
    drop_paired(groups);
    take(zip_groups(std::move(groups.before), std::move(groups.after)), kind_of);
  }

  void drop_paired(Groups& groups) const {
    std::erase_if(groups.before, [&](const Member& member) { return pairing_.of_before(member.goal) != unpaired; });
    std::erase_if(groups.after, [&](const Member& member) { return pairing_.of_after(member.goal) != unpaired; });
  }

  /// The groups divided by the area in the after plan that each goal's area is or became.
  std::vector<Member> within_areas(const std::vector<Member>& members, bool before) const {
    std::vector<Member> divided;
    for (const Member& member : members) {
      std::uint32_t area = before ? areas_.of_before[before_.area(member.goal)] : after_.area(member.goal);
      if (area != no_area) divided.push_back({member.group * after_plan_.areas.size() + area, member.goal});
    }
    return divided;
  }

  template <typename KindOf>
  void take(const std::vector<Pair>& pairs, KindOf kind_of) {
    for (Pair pair : pairs) pairing_.add(pair, kind_of(pair), whole, true);
  }

  // ------------------------------------------------------------------------------------------------ areas
  void link_equal_titles() {
    std::unordered_map<std::string, std::uint64_t> ids;
    auto members = [&](const Plan& plan) {
      std::vector<Member> titles;
      for (std::uint32_t area = 0; area < plan.areas.size(); ++area) {
        titles.push_back({ids.try_emplace(title_key(plan.areas[area].title), ids.size()).first->second, area});
      }
      return titles;
    };
    auto before = members(before_plan_);
    for (Pair pair : zip_groups(std::move(before), members(after_plan_)))
      titles_.push_back({pair.before, pair.after, 0, whole});
  }

  void link_similar_titles(const PlanFrames& before, const PlanFrames& after, const Vocabulary& vocabulary) {
    for (const Candidate& candidate : find_candidates(before.titles, after.titles, vocabulary).pairs) {
      titles_.push_back({candidate.before, candidate.after, 0, candidate.score});
    }
  }

  void map_areas_again() {
    std::vector<AreaLink> links = titles_;
    for (std::uint32_t goal = 0; goal < before_.size(); ++goal) {
      std::uint32_t partner = pairing_.of_before(goal);
      if (partner < grouped) links.push_back({before_.area(goal), after_.area(partner), 1, 0});
    }
    areas_ = map_areas(before_plan_, after_plan_, std::move(links));
  }

  bool in_same_area(Pair pair) const { return areas_.of_before[before_.area(pair.before)] == after_.area(pair.after); }

  // ------------------------------------------------------------------------------------------- similarity
  [[nodiscard]] bool needs_terms() const {
    bool titles_differ = titles_.size() < std::min(before_plan_.areas.size(), after_plan_.areas.size());
    if (titles_differ || !pairing_.free_before().empty()) return true;
    for (std::uint32_t goal = 0; goal < before_.size(); ++goal) {
      if (pairing_.match_of(goal).kind == ChangeKind::reworded) return true;
    }
    return false;
  }

  void pair_reworded_goals() {
    Vocabulary vocabulary(language_);
    PlanFrames before{read_goals(vocabulary), read_titles(before_plan_, vocabulary, Side::before)};
    PlanFrames after{read_goals_after(before.goals, vocabulary), read_titles(after_plan_, vocabulary, Side::after)};
    vocabulary.weigh();
    score_pairs(before, after, vocabulary);
    link_similar_titles(before, after, vocabulary);
    map_areas_again();
    pair_similar_goals(before, after, vocabulary);
    group(Side::before, before.goals, after.goals, vocabulary);
    group(Side::after, after.goals, before.goals, vocabulary);
    map_areas_again();
  }

  /// One goal of `side` that became several, or was several.
  void group(Side side, const std::vector<Frame>& frames, const std::vector<Frame>& others,
             const Vocabulary& vocabulary) {
    bool split = side == Side::before;
    auto free = split ? pairing_.free_after() : pairing_.free_before();
    if (free.empty()) return;
    sort_by_text(free, split ? after_ : before_);
    for (const Group& group : find_groups(frames, wholes(side), others, free, vocabulary)) {
      std::vector<std::uint32_t> single{group.whole};
      pairing_.join({split ? ChangeKind::split : ChangeKind::merged, split ? single : group.parts,
                     split ? group.parts : single, group.score / 1000.0});
    }
  }

  /// Goals of one side that are paired with none, or were reworded.
  std::vector<Whole> wholes(Side side) const {
    bool before = side == Side::before;
    std::vector<Whole> wholes;
    std::vector<std::uint32_t> goals(before ? before_.size() : after_.size());
    std::iota(goals.begin(), goals.end(), 0U);
    sort_by_text(goals, before ? before_ : after_);
    for (std::uint32_t goal : goals) {
      std::uint32_t partner = before ? pairing_.of_before(goal) : pairing_.of_after(goal);
      if (partner == grouped) continue;
      bool reworded = partner != unpaired && pairing_.match_of(before ? goal : partner).kind == ChangeKind::reworded;
      if (partner == unpaired || reworded) wholes.push_back({goal, partner});
    }
    return wholes;
  }

  [[nodiscard]] std::vector<Frame> read_goals(Vocabulary& vocabulary) const {
    std::vector<Frame> goals;
    goals.reserve(before_.size());
    for (std::string_view text : before_.texts) goals.push_back(read_frame(text, Side::before, vocabulary));
    return goals;
  }

  /// The frame of a goal that did not change is known.
  [[nodiscard]] std::vector<Frame> read_goals_after(const std::vector<Frame>& before, Vocabulary& vocabulary) const {
    std::vector<Frame> goals;
    goals.reserve(after_.size());
    for (std::uint32_t goal = 0; goal < after_.size(); ++goal) {
      std::uint32_t partner = pairing_.of_after(goal);
      bool known = partner != unpaired && pairing_.match_of(partner).kind == ChangeKind::unchanged;
      goals.push_back(known ? before[partner] : read_frame(after_.texts[goal], Side::after, vocabulary));
      if (known) count_frame(goals.back(), Side::after, vocabulary);
    }
    return goals;
  }

  /// Pairs that differ in figures have not been compared yet.
  void score_pairs(const PlanFrames& before, const PlanFrames& after, const Vocabulary& vocabulary) {
    for (std::uint32_t goal = 0; goal < before_.size(); ++goal) {
      Pair pair{goal, pairing_.of_before(goal)};
      if (pair.after == unpaired || pairing_.match_of(goal).kind != ChangeKind::reworded) continue;
      std::uint32_t score = compare_frames(before.goals[pair.before], after.goals[pair.after], vocabulary).score;
      pairing_.add(pair, ChangeKind::reworded, score, true);
    }
  }

  void pair_similar_goals(const PlanFrames& before, const PlanFrames& after, const Vocabulary& vocabulary) {
    auto free_before = pairing_.free_before();
    auto free_after = pairing_.free_after();
    if (free_before.empty() || free_after.empty()) return;
    sort_by_text(free_before, before_);
    sort_by_text(free_after, after_);
    PairContext context;
    context.in_same_area = [&](std::uint32_t one, std::uint32_t other) {
      return in_same_area({free_before[one], free_after[other]});
    };
    context.forbidden = [](std::uint32_t, std::uint32_t) { return false; };
    context.tie = [&](std::uint32_t one, std::uint32_t other) {
      return tie_of(before_.texts[free_before[one]], after_.texts[free_after[other]]);
    };
    auto reworded =
        pair_reworded(select(before.goals, free_before), select(after.goals, free_after), vocabulary, context);
    for (const RewordedPair& pair : reworded.pairs) {
      pairing_.add({free_before[pair.before], free_after[pair.after]}, ChangeKind::reworded, pair.score, pair.certain);
    }
  }

  // ----------------------------------------------------------------------------------------------- result
  Alignment arrange() const {
    Alignment alignment;
    alignment.areas = list_areas(areas_);
    alignment.matches.reserve(before_.size() + after_.size());
    auto before_begins = area_begins(before_plan_);
    auto after_begins = area_begins(after_plan_);
    for (const AreaMatch& area : alignment.areas) {
      if (area.after >= 0) append_after_goals(alignment, after_begins, static_cast<std::size_t>(area.after));
      if (area.before >= 0) append_dropped_goals(alignment, before_begins, static_cast<std::size_t>(area.before));
    }
    return alignment;
  }

  static std::vector<std::uint32_t> area_begins(const Plan& plan) {
    std::vector<std::uint32_t> begins{0};
    for (const Area& area : plan.areas) begins.push_back(begins.back() + static_cast<std::uint32_t>(area.goals.size()));
    return begins;
  }

  void append_after_goals(Alignment& alignment, const std::vector<std::uint32_t>& begins, std::size_t area) const {
    for (std::uint32_t goal = begins[area]; goal < begins[area + 1]; ++goal) {
      std::uint32_t partner = pairing_.of_after(goal);
      if (partner == grouped) {
        append_group(alignment, goal);
        continue;
      }
      Match match = partner == unpaired ? Match{ChangeKind::added, {}, {}, 0, true} : pairing_.match_of(partner);
      if (partner != unpaired) match.before = {before_.places[partner]};
      match.after = {after_.places[goal]};
      alignment.matches.push_back(std::move(match));
    }
  }

  /// A group stands where its first goal after stands.
  void append_group(Alignment& alignment, std::uint32_t goal) const {
    for (const GoalGroup& group : pairing_.groups()) {
      if (group.after.front() != goal) continue;
      Match match{group.kind, {}, {}, group.similarity, true};
      for (std::uint32_t it : group.before) match.before.push_back(before_.places[it]);
      for (std::uint32_t it : group.after) match.after.push_back(after_.places[it]);
      alignment.matches.push_back(std::move(match));
    }
  }

  void append_dropped_goals(Alignment& alignment, const std::vector<std::uint32_t>& begins, std::size_t area) const {
    for (std::uint32_t goal = begins[area]; goal < begins[area + 1]; ++goal) {
      if (pairing_.of_before(goal) != unpaired) continue;
      alignment.matches.push_back({ChangeKind::dropped, {before_.places[goal]}, {}, 0, true});
    }
  }

  const Plan& before_plan_;
  const Plan& after_plan_;
  const Language& language_;
  GoalList before_;
  GoalList after_;
  Pairing pairing_;
  std::vector<AreaLink> titles_;
  AreaMap areas_;
};

}  // namespace

std::string_view to_string(ChangeKind kind) {
  constexpr std::string_view names[] = {"unchanged", "renewed", "reworded", "split", "merged", "added", "dropped"};
  return names[static_cast<std::size_t>(kind)];
}

Alignment align_plans(const Plan& before, const Plan& after, const AlignOptions& options) {
  return Aligner(before, after, language_of(options.language)).align();
}

}  // namespace planctl
