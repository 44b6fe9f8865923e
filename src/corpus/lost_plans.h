// Plans that there probably were: taking another in place of one would be an answer to another question.
#pragma once

#include <string>
#include <vector>

#include "corpus/catalogue.h"

namespace planctl {

/// A plan that there probably was: its document could not be read, or has no goals although it is of a series that is
/// known, which has no other plan for that year.
struct LostPlan {
  Period period;
  std::string series;                   ///< empty where nothing could be read
  std::string names;                    ///< its title and path, folded
  const Unread* unread = nullptr;       ///< where it could not be read
  const DocumentHead* empty = nullptr;  ///< where it has no goals

  /// Why the plan that was asked for by these words is none.
  [[nodiscard]] Error as_error(const std::string& asked) const;
};

std::vector<LostPlan> lost_plans(const Corpus& corpus, const PlanList& all);

/// Throws when a plan that was lost may be the one that is asked for.
void require_none_lost(const Corpus& corpus, const PlanList& all, const PlanName& name);

/// Throws when a plan that was lost may be for a year between `after` and `before`: it would have been taken for a year
/// that was not named. One of another series than `series` would not; empty: of any.
void require_none_lost(const Corpus& corpus, const PlanList& all, int after, int before,
                       const std::string& series = {});

}  // namespace planctl
