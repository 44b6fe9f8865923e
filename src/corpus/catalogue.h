// Which plan of a folder a year means: the plans by year and series, and the rule that chooses among them.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "corpus/plan_name.h"
#include "planctl/corpus.h"

namespace planctl {

/// One side of a comparison: how it was named, and the plans that may be meant.
struct NamedSide {
  PlanName name;
  PlanList found;
};

/// All plans with goals of the documents of a corpus, in order of path.
PlanList list_plans(const Corpus& corpus);

/// Without those that another of their series and period clearly goes before: drafts beside what was decided.
PlanList without_drafts(const PlanList& all);

/// The plans that a year or period names, without drafts. Plans that begin or end with the year go before those that it
/// falls within.
PlanList plans_of(const PlanList& all, const PlanName& name);

/// Where the words stand that tell plans apart, folded: title, path and model.
std::string names_of(const ListedPlan& plan);

/// True when the word (folded) is in the plan's title or path.
bool has_word(const ListedPlan& plan, const std::string& word);

/// The plans of the series that has this title; else those with these words in their title or path.
PlanList plans_of_series(const PlanList& all, const std::string& series);

bool is_same_plan(const ListedPlan& one, const ListedPlan& other);

/// How many years, counting a period once, each series covers.
using Coverage = std::map<std::string, std::set<int>>;
Coverage coverage(const PlanList& all);

/// Those of the plans whose series cover most years.
PlanList of_widest_series(const PlanList& all, const PlanList& plans);

/// Without plans for more than two years that a year of a series which covers more falls within: "2021–2025" beside
/// yearly plans is no step on the way from 2020 to 2022.
PlanList without_frameworks(const PlanList& all);

/// The plan of the series that covers most years. Throws Error (exit 3) on a tie.
ListedPlan choose(const PlanList& all, const NamedSide& side);

struct ChosenPair {
  ListedPlan before;
  ListedPlan after;
  bool one_series = false;  ///< a series covers both sides
};

/// The plans of the series that covers both sides; failing that, each side's own choice. Throws Error (exit
/// 3) on a tie.
ChosenPair choose_pair(const PlanList& all, const NamedSide& before, const NamedSide& after);

}  // namespace planctl
