#include "ledgers.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <stdexcept>

#include "comparisons.h"

namespace planctl::tests {
namespace {

bool take_mark(std::string_view& line, std::string_view mark) {
  bool marked = line.starts_with(mark);
  if (marked) line.remove_prefix(mark.size());
  return marked;
}

void add_told_goal(Plan& plan, std::string_view text) {
  if (plan.areas.empty()) plan.areas.emplace_back();
  plan.areas.back().goals.emplace_back();
  plan.areas.back().goals.back().text = text;
}

void parse_line(std::string_view line, Years& years) {
  if (line.starts_with("same: ") || line.starts_with("different: ")) {
    years.pins.push_back(parse_comparison(line).pins.front());
  } else if (take_mark(line, "= ")) {
    int year = std::stoi(std::string(line));
    years.plans.emplace_back();
    years.plans.back().period = {year, year};
  } else if (years.plans.empty()) {
    throw std::runtime_error(fmt::format("no plan to put this in: {}", line));
  } else if (take_mark(line, "# ")) {
    years.plans.back().areas.emplace_back();
    years.plans.back().areas.back().title = line;
  } else if (take_mark(line, "- ")) {
    add_told_goal(years.plans.back(), line);
  } else {
    throw std::runtime_error(fmt::format("neither year, area, goal nor pin: {}", line));
  }
}

/// The first wordings, or the last ones, of lineages by their ids.
std::string texts_of(const Ledger& ledger, const std::vector<std::string>& ids, bool last_wording) {
  std::vector<std::string> texts;
  for (const std::string& id : ids) {
    auto found = std::find_if(ledger.lineages.begin(), ledger.lineages.end(),
                              [&](const Lineage& lineage) { return lineage.id == id; });
    if (found == ledger.lineages.end()) throw std::runtime_error(fmt::format("no lineage has the id {}", id));
    texts.push_back((last_wording ? found->stations.back() : found->stations.front()).goal.text);
  }
  return fmt::format("{}", fmt::join(texts, " | "));
}

std::string print_station(const Station& station, const PlanId& plan) {
  std::string flags = station.moved ? ", moved" : "";
  if (station.strength != Strength::same) flags += fmt::format(", {}", to_string(station.strength));
  return fmt::format("{} {}{}", to_string(station.kind), plan.period.first, flags);
}

}  // namespace

Years parse_years(std::string_view text) {
  Years years;
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\n'), text.size());
    parse_line(text.substr(0, end), years);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return years;
}

Ledger trace(const std::vector<Plan>& plans, const std::vector<Pin>& pins) {
  std::vector<TracedPlan> traced;
  for (const Plan& plan : plans)
    traced.push_back({{std::to_string(plan.year()), plan.title, plan.period}, &plan, "sv"});
  LedgerPins resolved;
  for (std::size_t after = 1; after < plans.size(); ++after) {
    for (std::size_t before = 0; before < after; ++before)
      resolved[{before, after}] = resolve_pins(pins, plans[before], plans[after]);
  }
  return trace_goals(traced, resolved);
}

std::string print_ledger(const Ledger& ledger) {
  std::string out;
  for (const Lineage& lineage : ledger.lineages) {
    std::vector<std::string> stations;
    for (const Station& station : lineage.stations)
      stations.push_back(print_station(station, ledger.plans[station.plan]));
    out += fmt::format("{}: {}: {}", to_string(lineage.fate), lineage.stations.back().goal.text,
                       fmt::join(stations, ", "));
    if (!lineage.from.empty()) out += fmt::format(" <- {}", texts_of(ledger, lineage.from, true));
    if (!lineage.into.empty()) out += fmt::format(" -> {}", texts_of(ledger, lineage.into, false));
    out += "\n";
  }
  return out;
}

std::string print_until(const Ledger& ledger, std::size_t plans) {
  std::vector<std::string> lines;
  for (const Lineage& lineage : ledger.lineages) {
    if (lineage.stations.front().plan >= plans) continue;
    std::string line = fmt::format("{} {} {}:", lineage.id, to_string(lineage.origin), fmt::join(lineage.from, " "));
    for (const Station& station : lineage.stations) {
      if (station.plan >= plans) continue;
      line += fmt::format(" | {} {} {:.3f} {} {} {} {}", print_station(station, ledger.plans[station.plan]),
                          station.certain, station.similarity, station.goal.area.text(), station.goal.text,
                          station.words.size(), station.numbers.size());
    }
    lines.push_back(line + "\n");
  }
  std::sort(lines.begin(), lines.end());
  return fmt::format("{}", fmt::join(lines, ""));
}

}  // namespace planctl::tests
