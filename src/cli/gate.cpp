#include "cli/gate.h"

#include <fmt/format.h>

#include <algorithm>

#include "messages/say.h"
#include "text/printable.h"
#include "text/spelling.h"

namespace planctl {

std::vector<std::string> change_type_names() {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < change_type_count; ++i) names.emplace_back(to_string(static_cast<ChangeType>(i)));
  return names;
}

namespace {

ChangeType parse_change_type(const std::string& option, const std::string& name) {
  std::vector<std::string> names = change_type_names();
  auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return static_cast<ChangeType>(found - names.begin());
  auto near = nearest(name, names);
  throw Error(
      say("{}: '{}' is no type of change; {}", option, printable(name),
          near ? say("did you mean '{}'?", *near) : say("expected one or several of {}", fmt::join(names, ","))),
      2);
}

}  // namespace

std::vector<ChangeType> parse_change_types(const std::string& option, const std::string& list) {
  std::vector<ChangeType> types;
  for (std::size_t at = 0; at <= list.size();) {
    std::size_t end = std::min(list.find(',', at), list.size());
    ChangeType type = parse_change_type(option, list.substr(at, end - at));
    if (std::find(types.begin(), types.end(), type) == types.end()) types.push_back(type);
    at = end + 1;
  }
  return types;
}

bool differs(const PlanDiff& diff) {
  auto other_area = [](const AreaDiff& area) { return area.kind != AreaChange::unchanged; };
  auto is_open = [](const Change& change) { return is_news(change) && !change.accepted; };
  return std::any_of(diff.changes.begin(), diff.changes.end(), is_open) ||
         (diff.only.empty() && std::any_of(diff.areas.begin(), diff.areas.end(), other_area));
}

bool has_any(const PlanDiff& diff, const std::vector<ChangeType>& types) {
  return std::any_of(diff.changes.begin(), diff.changes.end(),
                     [&](const Change& change) { return !change.accepted && is_any_of(change, types); });
}

}  // namespace planctl
