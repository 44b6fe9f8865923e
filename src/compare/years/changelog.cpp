#include "planctl/changelog.h"

namespace planctl {

Beginning begin_with(const PlanId& id, const Plan& plan, std::string_view language) {
  Beginning beginning{id, std::string(language), {}};
  for (const Area& area : plan.areas) {
    if (!area.goals.empty()) beginning.areas.push_back({area.title, area.goals.size()});
  }
  return beginning;
}

}  // namespace planctl
