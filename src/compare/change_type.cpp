// Which types a change is of.
#include <algorithm>

#include "planctl/diff.h"

namespace planctl {

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

}  // namespace planctl
