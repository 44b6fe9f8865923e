#include "render/history_signs.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "unicode.h"

namespace planctl {
namespace {

constexpr std::string_view signs[] = {"+", "=", ">", "~", "*", "←", "-", "→", "·"};
constexpr Ink inks[] = {Ink::added,    Ink::faint,   Ink::renewed,  Ink::reworded, Ink::added,
                        Ink::reworded, Ink::dropped, Ink::reworded, Ink::faint};

constexpr std::string_view weakened = "↓";
constexpr std::string_view strengthened = "↑";
constexpr std::string_view reversed = "↕";
constexpr std::string_view moved = "»";
constexpr std::string_view uncertain = "?";

HistorySign sign_of(const Station& station, Origin origin) {
  bool regrouped = station.kind == StationKind::first && origin != Origin::added;
  return regrouped ? HistorySign::regrouped : static_cast<HistorySign>(station.kind);
}

std::string_view strength_flag(Strength strength) {
  constexpr std::string_view flags[] = {"", weakened, strengthened, reversed};
  return flags[static_cast<std::size_t>(strength)];
}

std::string flags_of(const Station& station) {
  return fmt::format("{}{}{}", strength_flag(station.strength), station.moved ? moved : "",
                     station.certain ? "" : uncertain);
}

std::string_view name_of(HistorySign sign, const HistoryPhrases& phrases) {
  switch (sign) {
    case HistorySign::regrouped:
      return phrases.regrouped;
    case HistorySign::went_on:
      return phrases.went_on;
    case HistorySign::dropped:
      return phrases.gone;
    case HistorySign::absent:
      return phrases.absent;
    default:
      return phrases.kinds[static_cast<std::size_t>(sign)];
  }
}

}  // namespace

std::string_view HistoryCell::text() const { return signs[static_cast<std::size_t>(sign)]; }
Ink HistoryCell::ink() const { return inks[static_cast<std::size_t>(sign)]; }

std::vector<HistoryCell> cells_of(const Lineage& lineage, std::size_t plans) {
  std::vector<HistoryCell> cells(plans);
  for (const Station& station : lineage.stations) {
    cells[station.plan] = {sign_of(station, lineage.origin), flags_of(station)};
  }
  for (const Station& station : lineage.stations) {
    std::size_t next = station.plan + 1;
    if (next < plans && cells[next].sign == HistorySign::absent) cells[next].sign = HistorySign::dropped;
  }
  if (!lineage.into.empty()) cells[lineage.into_plan].sign = HistorySign::went_on;
  return cells;
}

std::vector<std::string> sign_cells(const Lineage& lineage, std::size_t plans) {
  std::vector<std::string> cells;
  for (const HistoryCell& cell : cells_of(lineage, plans))
    cells.push_back(fmt::format("{}{}", cell.text(), cell.flags));
  return cells;
}

std::vector<std::string> history_legend(const std::vector<Lineage>& lineages, std::size_t plans, bool with_flags,
                                        const HistoryPhrases& phrases, const Phrases& common) {
  std::set<HistorySign> used;
  std::string flags;
  for (const Lineage& lineage : lineages) {
    for (const HistoryCell& cell : cells_of(lineage, plans)) {
      used.insert(cell.sign);
      if (with_flags) flags += cell.flags;
    }
  }
  std::vector<std::string> parts;
  parts.reserve(used.size());
  for (HistorySign sign : used)
    parts.push_back(fmt::format("{} {}", signs[static_cast<std::size_t>(sign)], name_of(sign, phrases)));
  auto add_flag = [&](std::string_view flag, std::string_view name) {
    if (flags.find(flag) != std::string::npos) parts.push_back(fmt::format("{} {}", flag, name));
  };
  for (Strength strength : {Strength::weakened, Strength::strengthened, Strength::reversed})
    add_flag(strength_flag(strength), common.strength(strength));
  add_flag(moved, phrases.moved);
  add_flag(uncertain, common.uncertain);
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) parts[i] += ',';
  return parts;
}

std::vector<HistoryGroup> group_by_area(const std::vector<Lineage>& lineages) {
  std::vector<HistoryGroup> groups;
  std::map<std::string, std::size_t> places;
  for (const Lineage& lineage : lineages) {
    const std::string& title = lineage.stations.back().goal.area.text();
    auto [place, is_new] = places.emplace(unicode::key(title), groups.size());
    if (is_new) groups.push_back({title, {}});
    groups[place->second].lineages.push_back(&lineage);
  }
  return groups;
}

}  // namespace planctl
