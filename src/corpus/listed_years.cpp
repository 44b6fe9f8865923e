#include "corpus/listed_years.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "corpus/complaints.h"
#include "corpus/lost_plans.h"

namespace planctl {
namespace {

/// Years whose plans were lost.
std::map<int, ListedYear> broken_years(const Corpus& corpus, const PlanList& all) {
  std::map<int, ListedYear> broken;
  for (const LostPlan& lost : lost_plans(corpus, all)) {
    int year = lost.period.first;
    Error why = lost.unread != nullptr ? unread_year(*lost.unread, year) : lost.as_error(std::to_string(year));
    broken[year] = {year, {}, std::move(why)};
  }
  return broken;
}

/// Of plans that begin with the year.
ListedYear plan_of_year(const PlanList& all, int year) {
  NamedSide side{year_name(year), {}};
  std::copy_if(all.begin(), all.end(), std::back_inserter(side.found),
               [&](const ListedPlan& plan) { return plan.period().first == year; });
  side.found = of_widest_series(all, side.found);
  try {
    return {year, choose(all, side), std::nullopt};
  } catch (const Error&) {
    return {year, {}, ambiguous_year(side)};
  }
}

}  // namespace

PlanName year_name(int year) { return parse_plan_name(std::to_string(year)); }

std::set<int> years_after(const PlanList& all, int year, const std::string& series) {
  std::set<int> years;
  for (const ListedPlan& plan : all) {
    bool wanted = series.empty() || plan.series() == series;
    if (wanted && plan.period().first > year) years.insert(plan.period().first);
  }
  return years;
}

std::vector<ListedYear> years_of_folder(const Corpus& corpus, const std::string& series) {
  require_documents(corpus);
  PlanList all = list_plans(corpus);
  PlanList own = without_drafts(series.empty() ? without_frameworks(all) : plans_of_series(all, series));
  if (own.empty() && !series.empty()) throw no_such_series(all, series);
  all = std::move(own);
  std::set<int> years = years_after(all, 0, "");
  if (years.empty()) throw no_year(corpus, all);
  std::map<int, ListedYear> found = broken_years(corpus, all);
  for (int year : years) found.emplace(year, plan_of_year(all, year));
  std::vector<ListedYear> list;
  list.reserve(found.size());
  for (auto& [year, plan] : found) list.push_back(std::move(plan));
  return list;
}

}  // namespace planctl
