// Compare, over all years: Plan × n → Ledger. The life of every goal: when it was first seen, carried on, reworded,
// dropped, and whether it came back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "planctl/diff.h"

namespace planctl {

/// What a goal is to its station before; `returned` when plans without it lie in between.
enum class StationKind : std::uint8_t { first, unchanged, renewed, reworded, returned };
/// Where a lineage comes from: nowhere, from one goal that was split, or from several that were merged.
enum class Origin : std::uint8_t { added, split, merged };
/// What became of a lineage: it is in the latest plan, in none later, or went on as other lineages.
enum class Fate : std::uint8_t { standing, dropped, split, merged };

std::string_view to_string(StationKind kind);
std::string_view to_string(Origin origin);
std::string_view to_string(Fate fate);

/// A figure that a goal names.
struct Target {
  std::string text;  ///< as it stands, with its unit: "75 mil", "1 200 deltagare", "15 november"
  std::string unit;  ///< in its basic form, "%" for percent; empty when none follows
  double low = 0;    ///< of a date, the month in hundreds and the day: 1115
  double high = 0;   ///< the same but in a range
  bool is_date = false;
};

/// A goal as it stands in one plan, and what has changed since its station before.
struct Station {
  std::size_t plan = 0;  ///< place in the ledger's plans
  GoalText goal;
  std::string parent;  ///< text of the goal that it is an item of; empty for an outermost one
  StationKind kind = StationKind::first;
  bool moved = false;
  Strength strength = Strength::same;
  double similarity = 1;
  bool certain = true;
  std::vector<WordRun> words;         ///< where it was renewed or reworded, also over a gap
  std::vector<NumberChange> numbers;  ///< where it was reworded
  std::vector<Target> targets;        ///< the figures of the text itself, in order
};

/// One goal through the years.
///
/// A goal that became several ends its lineage, and each of these begins one; several that became one end theirs, and
/// the one begins a lineage of its own. So a lineage has one goal a plan at most, and no goal is in two.
struct Lineage {
  /// First year and a hash of the first wording: "2024-9c1f03ab". Depends on the first plan it stands in and on those
  /// before, never on places: equal texts of one plan are told apart by their areas, and only then by their order.
  std::string id;
  Origin origin = Origin::added;
  std::vector<std::string> from;  ///< ids of the lineages that it was split or merged from
  Fate fate = Fate::standing;
  std::vector<std::string> into;  ///< ids of the lineages that it was split or merged into
  std::size_t into_plan = 0;      ///< the plan that these begin in
  std::vector<Station> stations;  ///< one at least, in the order of the plans
};

struct LedgerSummary {
  std::size_t goals = 0;     ///< lineages
  std::size_t standing = 0;  ///< in the latest plan
  std::size_t dropped = 0;
  std::size_t split = 0;
  std::size_t merged = 0;
  std::size_t every_plan = 0;  ///< of those standing, in all plans
  std::size_t reworded = 0;    ///< once at least
  std::size_t returned = 0;    ///< once at least
};

struct Ledger {
  std::vector<PlanId> plans;
  std::string language;   ///< of the latest plan
  std::string selection;  ///< the words that it was narrowed to; empty: all goals
  LedgerSummary summary;
  /// Goals of the latest plan in its order, then those that the plan before was the last to have, and so on.
  std::vector<Lineage> lineages;
};

/// One year's plan.
struct TracedPlan {
  PlanId id;
  const Plan* plan = nullptr;
  std::string language;
};

/// What the reader has settled about two plans, by their places in the list.
using LedgerPins = std::map<std::pair<std::size_t, std::size_t>, std::vector<PinnedPair>>;

/// Chains the alignments of neighbouring plans, one a year and in the order of the years. A goal without counterpart
/// in the plan before is looked for among all goals that earlier ones dropped, once a year: it continues the lineage of
/// one of them, the latest among equals, when the two are a pair, and certain to be one. In the same way goals that
/// were dropped go on in parts, or together, in a later plan.
///
/// Every goal of every plan is in exactly one lineage. A plan that is added at the end changes no id, no origin and no
/// station of the plans before it; only lineages that go on in it get another fate. Neighbouring plans are compared by
/// so many threads, or as many of them as the system gives; the answer is the same.
Ledger trace_goals(std::span<const TracedPlan> plans, const LedgerPins& pins, std::size_t jobs = 1);

/// The same with the comparisons that it rests on: of each plan with the one before, as diff_plans makes them.
struct TracedYears {
  Ledger ledger;
  std::vector<PlanDiff> diffs;
};

TracedYears trace_years(std::span<const TracedPlan> plans, const LedgerPins& pins, std::size_t jobs = 1);

/// Only lineages of which one text has all the words, wherever in its own words they stand.
Ledger keep_goals_with(Ledger ledger, std::string_view words);

/// Only the lineage with this id, or with the text that fits best, as in explain_goal, and all that splits and mergers
/// tie it to, in the order of their first years. None when no goal has a word of the text.
Ledger keep_life_of(Ledger ledger, std::string_view text);

/// Only lineages that name figures.
Ledger keep_goals_with_targets(Ledger ledger);

}  // namespace planctl
