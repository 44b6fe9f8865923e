// Alignment → PlanDiff.
#include "planctl/diff.h"

#include "compare/tell/hierarchy.h"
#include "compare/tell/number_changes.h"
#include "compare/tell/strength.h"
#include "language/language.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t longest_promise = 1 << 16;  // bytes of both texts; of longer ones only the words are compared

struct PlanSide {
  const Plan& plan;
  std::vector<std::vector<const Goal*>> parents = find_parents(plan);
  std::vector<AreaTitle> titles = titles_of(plan);

  [[nodiscard]] GoalText text_of(GoalIndex index) const {
    const Goal& goal = plan.areas[index.area].goals[index.goal];
    const Goal* parent = parents[index.area][index.goal];
    return {goal.text, titles[index.area], goal.line, parent == nullptr ? 0 : parent->line, goal.place};
  }
};

struct Plans {
  PlanSide before;
  PlanSide after;
};

AreaDiff compare_titles(const AreaMatch& match, const Plans& plans) {
  AreaDiff area;
  if (match.before >= 0) area.before = plans.before.plan.areas[static_cast<std::size_t>(match.before)].title;
  if (match.after >= 0) area.after = plans.after.plan.areas[static_cast<std::size_t>(match.after)].title;
  // A year that moved on is no other name.
  bool renamed = unicode::key(mask_years(area.before)) != unicode::key(mask_years(area.after));
  area.kind = renamed ? AreaChange::renamed : AreaChange::unchanged;
  if (match.before < 0) area.kind = AreaChange::added;
  if (match.after < 0) area.kind = AreaChange::dropped;
  return area;
}

/// The area in the list that each area of a plan is part of.
std::vector<std::size_t> places_of(const std::vector<AreaMatch>& areas, std::ptrdiff_t AreaMatch::*side,
                                   std::size_t count) {
  std::vector<std::size_t> places(count);
  for (std::size_t i = 0; i < areas.size(); ++i) {
    if (areas[i].*side >= 0) places[static_cast<std::size_t>(areas[i].*side)] = i;
  }
  return places;
}

/// Where the areas of both plans stand in the common list.
struct Places {
  std::vector<std::size_t> before;
  std::vector<std::size_t> after;

  [[nodiscard]] std::size_t of(const Match& match) const {
    return match.after.empty() ? before[match.before.front().area] : after[match.after.front().area];
  }
  /// An area that was renamed is the same place; one that was dropped is a place that its goals have left.
  [[nodiscard]] bool moved(const Match& match) const {
    return !match.before.empty() && !match.after.empty() && before[match.before.front().area] != of(match);
  }
};

/// By how many years the plan moved on; 0 where that is not known.
int step_of(const Plans& plans) {
  int before = plans.before.plan.year();
  int after = plans.after.plan.year();
  return before == 0 || after == 0 ? 0 : after - before;
}

Phrasing phrasing_of(const Match& match) { return match.lift > 0 ? Phrasing::own : Phrasing::akin; }

void compare_wording(Change& change, Phrasing phrasing, int step, WordBook& words) {
  const std::string& before = change.before.front().text;
  const std::string& after = change.after.front().text;
  change.words = diff_words(before, after);
  if (change.kind != ChangeKind::reworded) return;
  if (before.size() + after.size() > longest_promise) return;
  PromiseText promise_before(before, words);
  PromiseText promise_after(after, words);
  change.numbers = compare_numbers(promise_before, promise_after);
  change.strength = compare_strength(promise_before, promise_after, step, phrasing).strength;
}

Change describe(const Match& match, const Plans& plans, const Places& places, WordBook& words) {
  Change change;
  change.kind = match.kind;
  change.moved = places.moved(match);
  change.similarity = match.similarity;
  change.certain = match.certain;
  for (GoalIndex index : match.before) change.before.push_back(plans.before.text_of(index));
  for (GoalIndex index : match.after) change.after.push_back(plans.after.text_of(index));
  bool pair = change.before.size() == 1 && change.after.size() == 1;
  if (pair && change.kind != ChangeKind::unchanged) compare_wording(change, phrasing_of(match), step_of(plans), words);
  return change;
}

void count(Summary& summary, const Change& change) {
  ++summary.kinds[static_cast<std::size_t>(change.kind)];
  summary.before += change.before.size();
  summary.after += change.after.size();
  summary.moved += change.moved ? 1 : 0;
  summary.numbers += change.numbers.empty() ? 0 : 1;
  summary.weakened += change.strength == Strength::weakened ? 1 : 0;
  summary.strengthened += change.strength == Strength::strengthened ? 1 : 0;
}

}  // namespace

std::string_view to_string(AreaChange change) {
  constexpr std::string_view names[] = {"unchanged", "renamed", "added", "dropped"};
  return names[static_cast<std::size_t>(change)];
}

std::string_view to_string(Strength strength) {
  constexpr std::string_view names[] = {"same", "weakened", "strengthened", "reversed"};
  return names[static_cast<std::size_t>(strength)];
}

std::string_view to_string(WordOp op) {
  constexpr std::string_view names[] = {"equal", "delete", "insert"};
  return names[static_cast<std::size_t>(op)];
}

// NOLINTNEXTLINE(readability-function-size): both plans come with their names
PlanDiff diff_plans(const PlanId& before_id, const Plan& before, const PlanId& after_id, const Plan& after,
                    const Alignment& alignment, std::string_view language) {
  PlanDiff diff;
  diff.before = before_id;
  diff.after = after_id;
  diff.language = language;
  diff.summary.capped = alignment.capped;
  const Plans plans{{before}, {after}};
  for (const AreaMatch& match : alignment.areas) diff.areas.push_back(compare_titles(match, plans));
  Places places{places_of(alignment.areas, &AreaMatch::before, before.areas.size()),
                places_of(alignment.areas, &AreaMatch::after, after.areas.size())};
  diff.changes.reserve(alignment.matches.size());
  WordBook words(language_of(language));
  for (const Match& match : alignment.matches) {
    Change change = describe(match, plans, places, words);
    count(diff.summary, change);
    AreaDiff& area = diff.areas[places.of(match)];
    ++area.changes;
    if (change.kind == ChangeKind::unchanged && !change.moved) ++area.unchanged;
    diff.changes.push_back(std::move(change));
  }
  return diff;
}

}  // namespace planctl
