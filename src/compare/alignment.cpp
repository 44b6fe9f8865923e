#include "planctl/alignment.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "compare/areas.h"
#include "compare/candidates.h"
#include "compare/keys.h"
#include "compare/pairing.h"
#include "compare/similarity.h"
#include "compare/vocabulary.h"
#include "language/language.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::uint32_t whole = 1000;
constexpr std::uint32_t threshold = 480;       // below it two goals are two goals
constexpr std::uint32_t same_area_bonus = 30;  // never decides alone
constexpr std::uint32_t clear_margin = 100;    // over the runner-up, for a pair to be certain
constexpr std::uint32_t clear_score = 520;

/// Goals grouped by an equal key.
struct Groups {
  std::vector<Member> before;
  std::vector<Member> after;
};

/// What similarity needs: the terms of all goals and titles.
struct PlanTerms {
  std::vector<TermList> goals;
  std::vector<TermList> titles;
};

std::vector<TermList> read_titles(const Plan& plan, Vocabulary& vocabulary, Side side) {
  std::vector<TermList> titles;
  for (const Area& area : plan.areas) titles.push_back(vocabulary.read(area.title, side));
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

std::vector<TermList> select(const std::vector<TermList>& lists, const std::vector<std::uint32_t>& which) {
  std::vector<TermList> selected;
  selected.reserve(which.size());
  for (std::uint32_t i : which) selected.push_back(lists[i]);
  return selected;
}

/// The two best scores of one goal.
struct Rivals {
  std::uint32_t best = 0;
  std::uint32_t second = 0;

  void see(std::uint32_t score) {
    second = std::max(second, std::min(score, best));
    best = std::max(best, score);
  }
  /// The best score but for one that is `score`.
  [[nodiscard]] std::uint32_t beside(std::uint32_t score) const { return score == best ? second : best; }
};

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

  void link_similar_titles(const PlanTerms& before, const PlanTerms& after, const Vocabulary& vocabulary) {
    for (const Candidate& candidate : find_candidates(before.titles, after.titles, vocabulary)) {
      titles_.push_back({candidate.before, candidate.after, 0, candidate.score});
    }
  }

  void map_areas_again() {
    std::vector<AreaLink> links = titles_;
    for (std::uint32_t goal = 0; goal < before_.size(); ++goal) {
      std::uint32_t partner = pairing_.of_before(goal);
      if (partner != unpaired) links.push_back({before_.area(goal), after_.area(partner), 1, 0});
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
    PlanTerms before{read_goals(vocabulary), read_titles(before_plan_, vocabulary, Side::before)};
    PlanTerms after{read_goals_after(before.goals, vocabulary), read_titles(after_plan_, vocabulary, Side::after)};
    vocabulary.weigh();
    score_pairs(before, after, vocabulary);
    link_similar_titles(before, after, vocabulary);
    map_areas_again();
    pair_similar_goals(before, after, vocabulary);
    map_areas_again();
  }

  [[nodiscard]] std::vector<TermList> read_goals(Vocabulary& vocabulary) const {
    std::vector<TermList> goals;
    goals.reserve(before_.size());
    for (std::string_view text : before_.texts) goals.push_back(vocabulary.read(text, Side::before));
    return goals;
  }

  /// The terms of a goal that did not change are known.
  [[nodiscard]] std::vector<TermList> read_goals_after(const std::vector<TermList>& before,
                                                       Vocabulary& vocabulary) const {
    std::vector<TermList> goals;
    goals.reserve(after_.size());
    for (std::uint32_t goal = 0; goal < after_.size(); ++goal) {
      std::uint32_t partner = pairing_.of_after(goal);
      bool known = partner != unpaired && pairing_.match_of(partner).kind == ChangeKind::unchanged;
      goals.push_back(known ? before[partner] : vocabulary.read(after_.texts[goal], Side::after));
      if (known) vocabulary.count(goals.back(), Side::after);
    }
    return goals;
  }

  /// Pairs that differ in figures have not been compared yet.
  void score_pairs(const PlanTerms& before, const PlanTerms& after, const Vocabulary& vocabulary) {
    for (std::uint32_t goal = 0; goal < before_.size(); ++goal) {
      Pair pair{goal, pairing_.of_before(goal)};
      if (pair.after == unpaired || pairing_.match_of(goal).kind != ChangeKind::reworded) continue;
      pairing_.add(pair, ChangeKind::reworded,
                   similarity(before.goals[pair.before], after.goals[pair.after], vocabulary), true);
    }
  }

  void pair_similar_goals(const PlanTerms& before, const PlanTerms& after, const Vocabulary& vocabulary) {
    auto free_before = pairing_.free_before();
    auto free_after = pairing_.free_after();
    if (free_before.empty() || free_after.empty()) return;
    auto candidates = find_candidates(select(before.goals, free_before), select(after.goals, free_after), vocabulary);
    for (Candidate& candidate : candidates) {
      candidate.before = free_before[candidate.before];
      candidate.after = free_after[candidate.after];
    }
    take_best_first(std::move(candidates));
  }

  void take_best_first(std::vector<Candidate> candidates) {
    std::vector<Rivals> before_rivals(before_.size());
    std::vector<Rivals> after_rivals(after_.size());
    for (const Candidate& candidate : candidates) {
      before_rivals[candidate.before].see(candidate.score);
      after_rivals[candidate.after].see(candidate.score);
    }
    std::erase_if(candidates, [](const Candidate& candidate) { return candidate.score < threshold; });
    sort_best_first(candidates);
    for (const Candidate& candidate : candidates) {
      Pair pair{candidate.before, candidate.after};
      if (!pairing_.is_free(pair)) continue;
      std::uint32_t rival = std::max(before_rivals[pair.before].beside(candidate.score),
                                     after_rivals[pair.after].beside(candidate.score));
      bool certain = candidate.score >= clear_score && candidate.score >= rival + clear_margin;
      pairing_.add(pair, ChangeKind::reworded, candidate.score, certain);
    }
  }

  /// Ties are settled by area, place and text, never by which side is called before.
  void sort_best_first(std::vector<Candidate>& candidates) const {
    auto rank = [this](const Candidate& candidate) {
      bool same_area = in_same_area({candidate.before, candidate.after});
      std::uint32_t near = std::min(candidate.before, candidate.after);
      std::uint32_t far = std::max(candidate.before, candidate.after);
      auto texts = std::minmax(before_.texts[candidate.before], after_.texts[candidate.after]);
      return std::tuple(~(candidate.score + (same_area ? same_area_bonus : 0)), !same_area, far - near, near,
                        texts.first, texts.second);
    };
    std::sort(candidates.begin(), candidates.end(),
              [&](const Candidate& one, const Candidate& other) { return rank(one) < rank(other); });
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
      Match match = partner == unpaired ? Match{ChangeKind::added, {}, {}, 0, true} : pairing_.match_of(partner);
      if (partner != unpaired) match.before = {before_.places[partner]};
      match.after = {after_.places[goal]};
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
