// What to say when no plan can be taken: what was asked for, what there is, and what to type instead.
#pragma once

#include <string>

#include "corpus/catalogue.h"
#include "planctl/corpus.h"

namespace planctl {

/// "samples, plans/2024" or "the current folder".
std::string folders_of(const Corpus& corpus);

/// "a.txt, b.md and 12 more", as they can be typed.
std::string list_left_out(const std::vector<LeftOut>& files);

/// "a.txt: is empty" → "is empty", "a.json:3:1: not JSON" → "3:1: not JSON".
std::string without_path(const std::string& message, const std::string& path);

/// Several plans answer to a name: one line each with the selector that picks it.
Error ambiguous_plan(const PlanList& all, const NamedSide& side);
/// The same for a year, where all years are asked for: a series is what tells them apart.
Error ambiguous_year(const NamedSide& side);
/// A file holds several plans, all of `plans`, where one is needed.
Error several_plans(const PlanList& plans);

Error no_such_plan(const Corpus& corpus, const PlanList& all, const PlanName& name);
/// A file with the plans `all` has none for the year, or none of these has the word.
Error no_such_year(const PlanList& all, const PlanName& name);
Error no_later_plan(const Corpus& corpus, const PlanList& all, const ListedPlan& before);
/// No plan is of the series that was named.
Error no_such_series(const PlanList& all, const std::string& series);
/// No plan names a year.
Error no_year(const Corpus& corpus, const PlanList& all);
Error no_two_years(const Corpus& corpus, const PlanList& all);
/// Two names that mean the same plan.
Error same_plan(const ListedPlan& plan, const PlanName& before, const PlanName& after);
/// A document whose file name says that it may be the plan that is asked for.
Error unread_plan(const Unread& unread, const std::string& asked);
/// The same where all years were asked for, and so no path.
Error unread_year(const Unread& unread, int year);
/// "; did you mean './-a.txt'?", of what stands beside the path, as it can be typed; or nothing.
std::string did_you_mean_path(const std::string& asked);
/// A path that is not there.
Error no_such_path(const std::string& path);

}  // namespace planctl
