// Which types a change is of, and comparisons narrowed to some types.
#include <algorithm>
#include <utility>

#include "planctl/diff.h"

namespace planctl {
namespace {

/// Moves what is wanted of an area's changes, which begin at `first`, to the end of `kept`.
void keep(PlanDiff& kept, PlanDiff& diff, AreaDiff area, std::size_t first) {
  std::size_t changes = std::exchange(area.changes, 0);
  area.unchanged = 0;
  for (std::size_t i = first; i < first + changes; ++i) {
    if (!is_any_of(diff.changes[i], kept.only)) continue;
    ++area.changes;
    if (!is_news(diff.changes[i])) ++area.unchanged;
    kept.changes.push_back(std::move(diff.changes[i]));
    if (!diff.explanations.empty()) kept.explanations.push_back(std::move(diff.explanations[i]));
  }
  if (area.changes > 0) kept.areas.push_back(std::move(area));
}

}  // namespace

std::string_view to_string(ChangeType type) {
  constexpr std::string_view names[change_type_count] = {"unchanged",    "renewed",  "reworded", "split",   "merged",
                                                         "added",        "dropped",  "moved",    "numbers", "weakened",
                                                         "strengthened", "reversed", "uncertain"};
  return names[static_cast<std::size_t>(type)];
}

bool is_of(const Change& change, ChangeType type) {
  switch (type) {
    case ChangeType::moved:
      return change.moved;
    case ChangeType::numbers:
      return !change.numbers.empty();
    case ChangeType::weakened:
      return change.strength == Strength::weakened;
    case ChangeType::strengthened:
      return change.strength == Strength::strengthened;
    case ChangeType::reversed:
      return change.strength == Strength::reversed;
    case ChangeType::uncertain:
      return !change.certain;
    default:
      return static_cast<std::size_t>(change.kind) == static_cast<std::size_t>(type);
  }
}

bool is_any_of(const Change& change, const std::vector<ChangeType>& types) {
  return std::any_of(types.begin(), types.end(), [&](ChangeType type) { return is_of(change, type); });
}

bool is_news(const Change& change) { return change.kind != ChangeKind::unchanged || change.moved; }

PlanDiff narrow(PlanDiff diff, std::vector<ChangeType> types) {
  PlanDiff kept{diff.before, diff.after, diff.language, diff.summary, {}, {}, {}, std::move(types)};
  std::size_t first = 0;
  for (const AreaDiff& area : diff.areas) {
    keep(kept, diff, area, first);
    first += area.changes;
  }
  return kept;
}

}  // namespace planctl
