#include "compare/years/ledger_summary.h"

#include <algorithm>

namespace planctl {
namespace {

bool was_reworded(const Station& station) {
  bool returned_otherwise = station.kind == StationKind::returned && !station.words.empty();
  return station.kind == StationKind::reworded || returned_otherwise;
}

bool has_returned(const Station& station) { return station.kind == StationKind::returned; }

std::size_t any_station(const Lineage& lineage, bool (*wanted)(const Station&)) {
  return std::any_of(lineage.stations.begin(), lineage.stations.end(), wanted) ? 1 : 0;
}

}  // namespace

LedgerSummary summarise(const Ledger& ledger) {
  LedgerSummary summary;
  summary.goals = ledger.lineages.size();
  for (const Lineage& lineage : ledger.lineages) {
    summary.standing += lineage.fate == Fate::standing ? 1 : 0;
    summary.dropped += lineage.fate == Fate::dropped ? 1 : 0;
    summary.split += lineage.fate == Fate::split ? 1 : 0;
    summary.merged += lineage.fate == Fate::merged ? 1 : 0;
    summary.every_plan += lineage.stations.size() == ledger.plans.size() ? 1 : 0;
    summary.reworded += any_station(lineage, was_reworded);
    summary.returned += any_station(lineage, has_returned);
  }
  return summary;
}

std::string_view to_string(StationKind kind) {
  constexpr std::string_view names[] = {"first", "unchanged", "renewed", "reworded", "returned"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view to_string(Origin origin) {
  constexpr std::string_view names[] = {"new", "split", "merged"};
  return names[static_cast<std::size_t>(origin)];
}

std::string_view to_string(Fate fate) {
  constexpr std::string_view names[] = {"standing", "dropped", "split", "merged"};
  return names[static_cast<std::size_t>(fate)];
}

}  // namespace planctl
