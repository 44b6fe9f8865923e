#include "check/series.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <span>
#include <tuple>

#include "corpus/plan_name.h"
#include "corpus/series.h"
#include "messages/say.h"

namespace planctl {
namespace {

/// A plan of a series and the last of its years.
struct Term {
  const SeriesPlan* plan = nullptr;
  int first = 0;
  int last = 0;

  [[nodiscard]] int years() const { return last - first + 1; }
};

using Terms = std::vector<Term>;

int length_of(const Period& period) { return period.last - period.first + 1; }

/// The plans of one series, in order of period; one of each year in which plans begin.
Terms terms_of(std::span<const SeriesPlan> plans) {
  Terms terms;
  for (const SeriesPlan& plan : plans) {
    const Period& period = plan.period;
    if (terms.empty() || terms.back().first != period.first) terms.push_back({&plan, period.first, period.last});
    terms.back().last = std::max(terms.back().last, period.last);
  }
  return terms;
}

/// Where "2024/25" follows "2023/24", such a period is the plan of one year.
void shorten_split_years(Terms& terms) {
  auto meet = [](const Term& term, const Term& next) { return term.years() == 2 && term.last == next.first; };
  if (std::adjacent_find(terms.begin(), terms.end(), meet) == terms.end()) return;
  for (Term& term : terms) {
    if (term.years() == 2) term.last = term.first;
  }
}

/// Years from a plan of the series to the next one; 0 where there is none.
int step_at(const Terms& terms, std::size_t i) {
  return i + 1 < terms.size() ? terms[i + 1].first - terms[i].first : 0;
}

/// How many years behind plan `i` another one is due: as many as its period has, or the one behind it, or as lie
/// between the plans on either side. None where nothing tells, or where two steps of the same length are a habit: plans
/// for 2020, 2022, 2024 and 2025 have no hole, those for 2020, 2024 and 2026 have one.
std::optional<int> due_after(const Terms& terms, std::size_t i) {
  std::vector<int> steps{i > 0 ? step_at(terms, i - 1) : 0, step_at(terms, i + 1)};
  bool period = terms[i].years() > 1;
  if (!period && std::count(steps.begin(), steps.end(), step_at(terms, i)) > 0) return std::nullopt;
  for (const Term* term : {&terms[i], &terms[i + 1]}) steps.push_back(term->years() > 1 ? term->years() : 0);
  std::erase(steps, 0);
  return steps.empty() ? std::nullopt : std::optional(*std::min_element(steps.begin(), steps.end()));
}

/// The first years of the plans that would stand behind `covered` and before `next`.
std::vector<int> years_between(int covered, int next, int step) {
  std::vector<int> years;
  for (int year = covered + 1; year + step <= next; year += step) years.push_back(year);
  return years;
}

/// "2022, 2023", "2001, 2002, … 2023"; as periods where the plan before the hole is for one that is as long.
std::string list_years(const std::vector<int>& years, const Period& like) {
  constexpr std::size_t most = 5;
  std::vector<std::string> names;
  names.reserve(years.size());
  for (int year : years) names.push_back(shown({year, year + length_of(like) - 1}));
  if (names.size() <= most) return fmt::format("{}", fmt::join(names, ", "));
  return fmt::format("{}, {}, … {}", names[0], names[1], names.back());
}

Finding missing_year(const SeriesPlan& before, const SeriesPlan& after, const std::vector<int>& years) {
  std::string list = list_years(years, before.period);
  std::string message = say("the series has no plan for {}: it has one for {} ({}), and the next is for {}", list,
                            shown(before.period), before.path, shown(after.period));
  return {
      std::string(after.path), diagnose("missing-year", 1, 1, message), {}, fmt::format("{} {}", after.series, list)};
}

void find_holes(std::span<const SeriesPlan> plans, std::vector<Finding>& findings) {
  Terms terms = terms_of(plans);
  shorten_split_years(terms);
  int covered = 0;
  for (std::size_t i = 0; i + 1 < terms.size(); ++i) {
    const Term& term = terms[i];
    covered = std::max(covered, term.last);
    auto step = due_after(terms, i);
    if (!step) continue;
    std::vector<int> years = years_between(std::max(covered, term.first + *step - 1), terms[i + 1].first, *step);
    if (!years.empty()) findings.push_back(missing_year(*term.plan, *terms[i + 1].plan, years));
  }
}

/// Of the plans for the period of the first: drafts beside what was decided are no doubles of it.
bool is_settled(std::span<const SeriesPlan> plans) {
  std::vector<Standing> standings;
  for (const SeriesPlan& plan : plans) {
    if (plan.period != plans.front().period) break;
    standings.push_back(plan.standing);
  }
  return clearly_meant(standings).has_value();
}

void find_doubles(std::span<const SeriesPlan> plans, std::vector<Finding>& findings) {
  bool settled = false;
  for (std::size_t i = 0; i + 1 < plans.size(); ++i) {
    const SeriesPlan& plan = plans[i + 1];
    bool first = i == 0 || plans[i - 1].period != plans[i].period;
    if (first) settled = is_settled(plans.subspan(i));
    if (settled || plans[i].period != plan.period || plans[i].path == plan.path) continue;
    std::string message = say("the plan for {} of this series stands in {} too", shown(plan.period), plans[i].path);
    findings.push_back({std::string(plan.path),
                        diagnose("duplicate-plan", 1, 1, message),
                        {},
                        fmt::format("{} {}", plan.series, shown(plan.period))});
  }
}

}  // namespace

std::vector<Finding> check_series(std::vector<SeriesPlan> plans) {
  std::sort(plans.begin(), plans.end(), [](const SeriesPlan& one, const SeriesPlan& other) {
    auto key = [](const SeriesPlan& it) { return std::tie(it.series, it.period.first, it.period.last, it.path); };
    return key(one) < key(other);
  });
  std::vector<Finding> findings;
  for (auto begin = plans.begin(); begin != plans.end();) {
    auto end = std::find_if(begin, plans.end(), [&](const SeriesPlan& it) { return it.series != begin->series; });
    find_doubles({begin, end}, findings);
    find_holes({begin, end}, findings);
    begin = end;
  }
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& one, const Finding& other) { return one.path < other.path; });
  return findings;
}

}  // namespace planctl
