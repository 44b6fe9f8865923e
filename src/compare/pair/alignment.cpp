#include "planctl/alignment.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "compare/pair/arrangement.h"
#include "compare/pair/equal_goals.h"
#include "compare/pair/growing.h"
#include "compare/pair/plan_frames.h"
#include "compare/pair/reworded.h"
#include "compare/pair/second_look.h"
#include "compare/pair/text_order.h"
#include "compare/points.h"
#include "fnv1a.h"
#include "text/keys.h"

namespace planctl {
namespace {

constexpr std::uint32_t full_score = 1000;

std::string title_key(std::string_view text) {
  std::string key = yearless_key(text);
  return key.empty() ? exact_key(text) : key;
}

/// A number of two goals that is the same for (a, b) and (b, a).
std::uint32_t tie_of(TieKey one, TieKey other) {
  if (other < one) std::swap(one, other);
  std::uint32_t hash = fnv1a(one.area, fnv1a(one.text));
  hash = fnv1a(other.area, fnv1a(other.text, hash));
  return hash ^ (hash >> 15);
}

void link_equal_titles(AlignmentState& sides) {
  std::unordered_map<std::string, std::uint64_t> ids;
  auto members = [&](const Plan& plan) {
    std::vector<Member> titles;
    for (std::uint32_t area = 0; area < plan.areas.size(); ++area) {
      titles.push_back({ids.try_emplace(title_key(plan.areas[area].title), ids.size()).first->second, area});
    }
    return titles;
  };
  auto before = members(sides.before_plan);
  for (Pair pair : zip_groups(std::move(before), members(sides.after_plan)))
    sides.title_links.push_back({pair.before, pair.after, 0, full_score});
}

void link_similar_titles(AlignmentState& sides, FramedPlans& frames) {
  auto before = refer_to(frames.before.titles);
  auto after = refer_to(frames.after.titles);
  for (const Candidate& title : find_candidates(before, after, frames.letters).pairs)
    sides.title_links.push_back({title.before, title.after, 0, title.score});
}

/// Pinned pairs and pairs that differ in figures are the same whatever their words are; here is how alike they are.
void rate_pairs(const AlignmentState& sides, const FramedPlans& frames, Pairing& pairing) {
  for (std::uint32_t goal = 0; goal < sides.before.size(); ++goal) {
    std::uint32_t partner = pairing.of_before(goal);
    if (!is_goal(partner) || pairing.traits_of(goal).kind != ChangeKind::reworded) continue;
    const Frame& before = frames.before.goals[goal];
    pairing.rate(goal, compare_frames(before, frames.after.goals[partner], frames.vocabulary).score);
  }
}

/// What is known when the reworded goals are paired.
struct RewordedGoals {
  std::size_t capped = 0;        ///< goals that were not weighed against all others
  std::vector<FaintPair> faint;  ///< for a second look
  WeighedGoals weighed;
};

RewordedGoals pair_reworded_goals(const AlignmentState& sides, FramedPlans& frames, Pairing& pairing) {
  auto before = pairing.free_before();
  auto after = pairing.free_after();
  if (before.empty() || after.empty()) return {};
  sort_by_text(before, sides.before);
  sort_by_text(after, sides.after);
  PairContext context;
  context.in_same_area = [&](std::uint32_t one, std::uint32_t other) {
    return sides.in_same_area({before[one], after[other]});
  };
  context.forbidden = [&](std::uint32_t one, std::uint32_t other) {
    return sides.forbidden({before[one], after[other]});
  };
  context.tie = [&](std::uint32_t one, std::uint32_t other) {
    return tie_of(tie_key(sides.before, before[one]), tie_key(sides.after, after[other]));
  };
  auto found = pair_reworded(select_frames(frames.before.goals, before), select_frames(frames.after.goals, after),
                             frames.letters, context);
  for (const RewordedPair& pair : found.pairs) {
    pairing.add({before[pair.before], after[pair.after]}, ChangeKind::reworded, pair.score, pair.certain,
                Reason::words);
  }
  for (FaintPair& it : found.faint) it.before = before[it.before], it.after = after[it.after];
  return {found.capped, std::move(found.faint), {std::move(found.weighed), {before, after}, sides}};
}

/// Of what is left over when all else is paired. Never certain.
void pair_leftovers(const AlignmentState& sides, std::vector<FaintPair> faint, Pairing& pairing) {
  LeftoverContext context;
  context.is_free = [&](const FaintPair& it) {
    Pair pair{it.before, it.after};
    return pairing.is_free(pair) && !sides.forbidden(pair);
  };
  context.in_same_area = [&](std::uint32_t before, std::uint32_t after) { return sides.in_same_area({before, after}); };
  for (const FaintPair& it : look_again(std::move(faint), sides.before.size(), sides.after.size(), context)) {
    pairing.add({it.before, it.after}, ChangeKind::reworded, it.cover, false, Reason::cover);
    if (it.cover < points(Weight::cover)) pairing.lift(it.before, it.lift);
  }
}

Pairing pair_pinned(const AlignmentState& sides) {
  Pairing pairing(sides.before.size(), sides.after.size());
  for (Pair pair : sides.same) pairing.add(pair, kind_of(sides, pair), full_score, true, Reason::pin);
  return pairing;
}

/// The goals whose words are to be weighed.
GoalNumbers goals_to_weigh(const AlignmentState& sides, const Pairing& pairing, GoalNumbers open) {
  for (Pair pair : sides.same) {
    if (pairing.traits_of(pair.before).kind == ChangeKind::unchanged) continue;
    open.before.push_back(pair.before);
    open.after.push_back(pair.after);
  }
  std::sort(open.before.begin(), open.before.end());
  std::sort(open.after.begin(), open.after.end());
  return open;
}

bool needs_words(const AlignmentState& sides, const GoalNumbers& open) {
  bool titles_differ =
      sides.title_links.size() < std::min(sides.before_plan.areas.size(), sides.after_plan.areas.size());
  return titles_differ || (!open.before.empty() && !open.after.empty());
}

/// The first round: what the wordings tell. It also tells what became of most areas.
void pair_by_wording(AlignmentState& sides, const Groups& repeated, Pairing& pairing) {
  sides.map_areas_by(pairing);
  promise_repeated(sides, repeated, pairing);
  pair_but_for_figures(sides, pairing);
  sides.map_areas_by(pairing);
}

/// The second round: what the words tell. Returns how many goals were not weighed against all others.
std::size_t pair_by_words(const AlignmentState& sides, FramedPlans& frames, Pairing& pairing) {
  rate_pairs(sides, frames, pairing);
  RewordedGoals reworded = pair_reworded_goals(sides, frames, pairing);
  grow_pairs(sides, frames, reworded.weighed, pairing);
  pair_leftovers(sides, std::move(reworded.faint), pairing);
  return reworded.capped;
}

Alignment align(AlignmentState& sides, const AlignOptions& options) {
  Pairing pairing = pair_pinned(sides);
  link_equal_titles(sides);
  Wordings wordings = pair_equal_wordings(sides, pairing);
  GoalNumbers open = goals_to_weigh(sides, pairing, wordings.open);
  std::optional<FramedPlans> frames;
  if (needs_words(sides, open)) {
    frames.emplace(sides.before_plan, sides.after_plan, open, language_of(options.language), sides.prepared);
    link_similar_titles(sides, *frames);
  }
  pair_by_wording(sides, wordings.repeated, pairing);
  std::size_t capped = frames ? pair_by_words(sides, *frames, pairing) : 0;
  frames.reset();
  sides.map_areas_by(pairing);
  pair_promised(sides, wordings.repeated, pairing);
  Alignment alignment = arrange(sides, pairing);
  alignment.capped = capped;
  return alignment;
}

}  // namespace

std::string_view to_string(ChangeKind kind) {
  constexpr std::string_view names[] = {"unchanged", "renewed", "reworded", "split", "merged", "added", "dropped"};
  return names[static_cast<std::size_t>(kind)];
}

Alignment align_plans(const Plan& before, const Plan& after, const AlignOptions& options) {
  AlignmentState sides(before, after, options.pins);
  return align(sides, options);
}

Alignment align_prepared(const Plan& before, const Plan& after, const AlignOptions& options,
                         const PreparedSides& prepared) {
  AlignmentState sides(before, after, options.pins, &prepared);
  return align(sides, options);
}
}  // namespace planctl
