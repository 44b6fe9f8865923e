#include "corpus/lost_plans.h"

#include <filesystem>

#include "corpus/complaints.h"
#include "text/clean.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

/// First and last year that a file name speaks of.
Period years_in_name(const std::string& path) {
  auto years = find_years(std::filesystem::path(path).filename().string());
  return years.empty() ? Period{} : years.front().period;
}

}  // namespace

Error LostPlan::as_error(const std::string& asked) const {
  return unread != nullptr ? unread_plan(*unread, asked) : not_a_plan(document_name(empty->path, empty->model));
}

std::vector<LostPlan> lost_plans(const Corpus& corpus, const PlanList& all) {
  std::vector<LostPlan> lost;
  auto folded = [](const std::string& text) { return unicode::fold(compose(text)); };
  for (const Unread& unread : corpus.unread) {
    Period period = years_in_name(unread.path);
    if (period.first != 0) lost.push_back({period, {}, folded(unread.path), &unread, nullptr});
  }
  Coverage covered = coverage(all);
  for (const DocumentHead& document : corpus.documents) {
    for (const PlanHead& plan : document.plans) {
      if (plan.year() == 0 || plan.goals > 0) continue;
      // A gap: others of the series are there, but none for the year of this one.
      auto others = covered.find(plan.series);
      if (others == covered.end() || others->second.contains(plan.period.first)) continue;
      lost.push_back({plan.period, plan.series, folded(plan.title + "\n" + document.path), nullptr, &document});
    }
  }
  return lost;
}

void require_none_lost(const Corpus& corpus, const PlanList& all, const PlanName& name) {
  if (!name.path.empty()) return;
  for (const LostPlan& lost : lost_plans(corpus, all)) {
    bool touches = lost.period.first <= name.period.last && name.period.first <= lost.period.last;
    bool has_word = name.word.empty() || lost.names.find(name.word) != std::string::npos;
    if (touches && has_word) throw lost.as_error(name.text);
  }
}

void require_none_lost(const Corpus& corpus, const PlanList& all, int after, int before, const std::string& series) {
  for (const LostPlan& lost : lost_plans(corpus, all)) {
    bool other = !series.empty() && !lost.series.empty() && lost.series != series;
    int year = lost.period.first;
    if (year > after && year < before && !other) throw lost.as_error(std::to_string(year));
  }
}

}  // namespace planctl
