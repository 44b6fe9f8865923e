#include "comparisons.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace planctl::tests {
namespace {

void add_area(Plan& plan, std::string_view title) {
  plan.areas.emplace_back();
  plan.areas.back().title = title;
}

void add_goal(Plan& plan, std::string_view text) {
  if (plan.areas.empty()) add_area(plan, "");
  plan.areas.back().goals.emplace_back();
  plan.areas.back().goals.back().text = text;
}

Pin parse_pin(bool same, std::string_view text) {
  constexpr std::string_view bar = " | ";
  std::size_t at = text.find(bar);
  if (at == std::string_view::npos) throw std::runtime_error(fmt::format("a pin without ' | ': {}", text));
  return {same, {std::string(text.substr(0, at)), {}}, {std::string(text.substr(at + bar.size())), {}}, {}, {}};
}

/// Removes the mark that a line begins with.
bool take(std::string_view& line, std::string_view mark) {
  bool marked = line.starts_with(mark);
  if (marked) line.remove_prefix(mark.size());
  return marked;
}

void parse_line(std::string_view line, Comparison& comparison) {
  if (take(line, "# ")) {
    add_area(comparison.before, line);
    add_area(comparison.after, line);
  } else if (take(line, "-# ")) {
    add_area(comparison.before, line);
  } else if (take(line, "+# ")) {
    add_area(comparison.after, line);
  } else if (take(line, "- ")) {
    add_goal(comparison.before, line);
  } else if (take(line, "+ ")) {
    add_goal(comparison.after, line);
  } else if (take(line, "same: ")) {
    comparison.pins.push_back(parse_pin(true, line));
  } else if (take(line, "different: ")) {
    comparison.pins.push_back(parse_pin(false, line));
  } else {
    throw std::runtime_error(fmt::format("neither area, goal nor pin: {}", line));
  }
}

std::string join(const std::vector<GoalText>& goals) {
  std::string text;
  for (const GoalText& goal : goals) text += (text.empty() ? "" : " | ") + goal.text;
  return text;
}

/// Both sides of what changed, or the one there is, or that is the same.
std::string print_sides(const std::string& before, const std::string& after) {
  if (before == after) return after;
  return before + (before.empty() || after.empty() ? "" : " -> ") + after;
}

}  // namespace

Comparison parse_comparison(std::string_view text) {
  Comparison comparison;
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\n'), text.size());
    parse_line(text.substr(0, end), comparison);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return comparison;
}

Comparison turn_round(Comparison comparison) {
  std::swap(comparison.before, comparison.after);
  for (Pin& pin : comparison.pins) std::swap(pin.before, pin.after);
  return comparison;
}

ChangeKind mirrored(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::added:
      return ChangeKind::dropped;
    case ChangeKind::dropped:
      return ChangeKind::added;
    case ChangeKind::split:
      return ChangeKind::merged;
    case ChangeKind::merged:
      return ChangeKind::split;
    default:
      return kind;
  }
}

Strength mirrored(Strength strength) {
  switch (strength) {
    case Strength::weakened:
      return Strength::strengthened;
    case Strength::strengthened:
      return Strength::weakened;
    default:
      return strength;
  }
}

PlanDiff compare(const Comparison& comparison, std::string_view language) {
  const auto& [before, after, pins] = comparison;
  Alignment alignment = align_plans(before, after, {language, resolve_pins(pins, before, after)});
  return diff_plans({"before", "", before.period}, before, {"after", "", after.period}, after, alignment, language);
}

std::string print_changes(const PlanDiff& diff, bool with_certainty) {
  std::string out;
  for (const AreaDiff& area : diff.areas) {
    if (area.kind != AreaChange::unchanged)
      out += fmt::format("area {}: {}\n", to_string(area.kind), print_sides(area.before, area.after));
  }
  for (const Change& change : diff.changes) {
    out += fmt::format("{}{}{}{}: {}\n", to_string(change.kind), change.moved ? ", moved" : "",
                       change.strength == Strength::reversed ? ", reversed" : "",
                       with_certainty && !change.certain ? ", uncertain" : "",
                       print_sides(join(change.before), join(change.after)));
  }
  return out;
}

}  // namespace planctl::tests
