#include "compare/tell/hierarchy.h"

namespace planctl {

std::vector<std::vector<const Goal*>> find_parents(const Plan& plan) {
  std::vector<std::vector<const Goal*>> parents;
  for (const Area& area : plan.areas) {
    std::vector<const Goal*> open;
    std::vector<const Goal*>& own = parents.emplace_back();
    for (const Goal& goal : area.goals) {
      while (!open.empty() && open.back()->depth >= goal.depth) open.pop_back();
      own.push_back(open.empty() ? nullptr : open.back());
      open.push_back(&goal);
    }
  }
  return parents;
}

std::vector<AreaTitle> titles_of(const Plan& plan) {
  std::vector<AreaTitle> titles;
  titles.reserve(plan.areas.size());
  for (const Area& area : plan.areas) titles.emplace_back(area.title);
  return titles;
}

}  // namespace planctl
