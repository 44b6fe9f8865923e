// The plans of a folder year by year.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "corpus/catalogue.h"

namespace planctl {

PlanName year_name(int year);

/// First years of plans, later than `year`; of one series, or of all where none is named.
std::set<int> years_after(const PlanList& all, int year, const std::string& series);

/// The plan of a year, or why there is none.
struct ListedYear {
  int year = 0;
  ListedPlan plan;
  std::optional<Error> failure;
};

/// All years in order, lost ones too; of one series, or of the widest. Throws Error where there are none.
std::vector<ListedYear> years_of_folder(const Corpus& corpus, const std::string& series);

}  // namespace planctl
