#include "corpus/catalogue.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "corpus/complaints.h"
#include "corpus/series.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

template <class Predicate>
PlanList only(const PlanList& all, Predicate wanted) {
  PlanList some;
  std::copy_if(all.begin(), all.end(), std::back_inserter(some), wanted);
  return some;
}

/// How well a period answers to the one asked for; 0 is best. School years "2023/24" and "2024/25" both touch
/// 2024: a plan's year is its first.
int distance(const Period& period, const Period& asked) {
  if (period == asked) return 0;
  if (period.first == asked.first) return 1;
  return period.last == asked.first ? 2 : 3;
}

/// Those of a series' plans that answer best; several when the folder holds several of the same series and year.
PlanList closest(const PlanList& own, const Period& asked) {
  auto distance_of = [&](const ListedPlan& c) { return distance(c.period(), asked); };
  int best = 4;
  for (const ListedPlan& plan : own) best = std::min(best, distance_of(plan));
  return only(own, [&](const ListedPlan& c) { return distance_of(c) == best; });
}

std::map<std::string, PlanList> by_series(const PlanList& plans) {
  std::map<std::string, PlanList> parts;
  for (const ListedPlan& plan : plans) parts[plan.series()].push_back(plan);
  return parts;
}

std::set<std::string> series_in(const PlanList& plans) {
  std::set<std::string> series;
  for (const ListedPlan& plan : plans) series.insert(plan.series());
  return series;
}

/// The series that cover most years: one, or those that tie.
std::vector<std::string> widest(const PlanList& all, const std::set<std::string>& series) {
  std::vector<std::string> best;
  std::size_t most = 0;
  Coverage covered = coverage(all);
  for (const std::string& name : series) {
    std::size_t years = covered[name].size();
    if (years > most) best.clear();
    if (years >= most) best.push_back(name);
    most = std::max(most, years);
  }
  return best;
}

/// Series with a plan for either side, not the same plan for both.
std::set<std::string> series_for_both(const NamedSide& before, const NamedSide& after) {
  std::set<std::string> both;
  std::map<std::string, PlanList> others = by_series(after.found);
  for (const auto& [series, plans] : by_series(before.found)) {
    auto other = others.find(series);
    if (other == others.end()) continue;
    ListedPlan first = closest(plans, before.name.period).front();
    if (!is_same_plan(first, closest(other->second, after.name.period).front())) both.insert(series);
  }
  return both;
}

ListedPlan only_one(const PlanList& all, const NamedSide& side, const std::vector<std::string>& series) {
  PlanList own = only(side.found, [&](const ListedPlan& c) { return c.series() == series.front(); });
  PlanList best = closest(own, side.name.period);
  if (series.size() > 1 || best.size() > 1) throw ambiguous_plan(all, side);
  return best.front();
}

}  // namespace

PlanList list_plans(const Corpus& corpus) {
  PlanList all;
  for (const DocumentHead& document : corpus.documents) {
    for (const PlanHead& plan : document.plans) {
      if (plan.goals > 0) all.push_back({&document, &plan});
    }
  }
  return all;
}

PlanList without_drafts(const PlanList& all) {
  std::map<std::tuple<std::string, int, int>, PlanList> groups;
  for (const ListedPlan& plan : all) groups[{plan.series(), plan.period().first, plan.period().last}].push_back(plan);
  std::set<const PlanHead*> left_out;
  for (const auto& [key, plans] : groups) {
    if (plans.size() < 2) continue;
    std::vector<Standing> standings;
    for (const ListedPlan& plan : plans) standings.push_back(plan.plan->standing);
    auto meant = clearly_meant(standings);
    for (std::size_t i = 0; meant && i < plans.size(); ++i) {
      if (!is_same_plan(plans[i], plans[*meant])) left_out.insert(plans[i].plan);
    }
  }
  return only(all, [&](const ListedPlan& plan) { return !left_out.contains(plan.plan); });
}

/// "=3" → 3; 0 for any other word.
static std::size_t number_in(std::string_view word) {
  std::size_t number = 0;
  if (!word.starts_with('=')) return 0;
  auto [end, error] = std::from_chars(word.data() + 1, word.data() + word.size(), number);
  return error == std::errc() && end == word.data() + word.size() ? number : 0;
}

PlanList plans_of(const PlanList& all, const PlanName& name) {
  if (std::size_t number = number_in(name.word); number > 0 && !name.path.empty()) {
    PlanName year = name;
    year.word.clear();
    PlanList plans = plans_of(all, year);
    return number <= plans.size() ? PlanList{plans[number - 1]} : PlanList{};
  }
  Period asked = name.period;
  // Looking for the word takes longer, and most plans are for other years.
  auto meant = [&](auto wanted) {
    return without_drafts(only(
        all, [&](const ListedPlan& c) { return wanted(c.period()) && (name.word.empty() || has_word(c, name.word)); }));
  };
  if (asked.first != asked.last) return meant([&](const Period& period) { return period == asked; });
  PlanList touching = meant([&](const Period& period) { return distance(period, asked) < 3; });
  if (!touching.empty()) return touching;
  return meant([&](const Period& period) { return period.first < asked.first && asked.first < period.last; });
}

std::string names_of(const ListedPlan& plan) {
  const auto& [document, named] = plan;
  return unicode::fold(compose(named->title + "\n" + document->path + "\n" + document->model));
}

bool has_word(const ListedPlan& plan, const std::string& word) {
  return names_of(plan).find(word) != std::string::npos;
}

PlanList plans_of_series(const PlanList& all, const std::string& series) {
  PlanList own = only(all, [&](const ListedPlan& c) { return c.series() == series_of(series, c.document->language); });
  if (!own.empty()) return own;
  std::string words = unicode::fold(compose(series));
  return only(all, [&](const ListedPlan& c) { return has_word(c, words); });
}

bool is_same_plan(const ListedPlan& one, const ListedPlan& other) {
  if (one.plan == other.plan) return true;
  if (one.period() != other.period()) return false;
  auto same = [](const std::string& path, const std::string& to) {
    if (path == to) return true;
    return std::filesystem::path(path).lexically_normal() == std::filesystem::path(to).lexically_normal();
  };
  const DocumentHead& document = *one.document;
  const DocumentHead& other_document = *other.document;
  return same(document.path, other_document.path) && same(document.model, other_document.model);
}

Coverage coverage(const PlanList& all) {
  Coverage years;
  for (const ListedPlan& plan : all) years[plan.series()].insert(plan.period().first);
  return years;
}

PlanList of_widest_series(const PlanList& all, const PlanList& plans) {
  std::vector<std::string> series = widest(all, series_in(plans));
  return only(plans,
              [&](const ListedPlan& plan) { return std::binary_search(series.begin(), series.end(), plan.series()); });
}

PlanList without_frameworks(const PlanList& all) {
  Coverage covered = coverage(all);
  std::map<int, std::size_t> widest_by_year;  // of the series that have a plan for the year
  for (const ListedPlan& plan : all) {
    std::size_t& widest = widest_by_year[plan.period().first];
    widest = std::max(widest, covered[plan.series()].size());
  }
  return only(all, [&](const ListedPlan& plan) {
    const auto [first, last] = plan.period();
    if (last - first < 2) return true;
    return std::none_of(widest_by_year.upper_bound(first), widest_by_year.upper_bound(last),
                        [&](const auto& year) { return year.second > covered[plan.series()].size(); });
  });
}

ListedPlan choose(const PlanList& all, const NamedSide& side) {
  return only_one(all, side, widest(all, series_in(side.found)));
}

ChosenPair choose_pair(const PlanList& all, const NamedSide& before, const NamedSide& after) {
  std::set<std::string> both = series_for_both(before, after);
  if (both.empty()) return {choose(all, before), choose(all, after), false};
  std::vector<std::string> series = widest(all, both);
  return {only_one(all, before, series), only_one(all, after, series), true};
}

}  // namespace planctl
