#include "render/history_sentences.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "render/sentences.h"

namespace planctl {
namespace {

constexpr std::string_view none = "–";

/// ”A”, ”B” och ”C”: the first wordings of lineages, or the last ones.
std::string list_goals(const Ledger& ledger, const std::vector<std::string>& ids, bool last_wording,
                       const Phrases& phrases) {
  std::string list;
  for (const std::string& id : ids) {
    auto found = std::find_if(ledger.lineages.begin(), ledger.lineages.end(),
                              [&](const Lineage& lineage) { return lineage.id == id; });
    if (&id != &ids.front()) list += &id == &ids.back() ? fmt::format(" {} ", phrases.and_word) : ", ";
    if (found == ledger.lineages.end()) {
      list += id;
    } else {
      list += quoted((last_wording ? found->stations.back() : found->stations.front()).goal.text, phrases);
    }
  }
  return list;
}

}  // namespace

std::string year_label(const PlanId& plan) {
  return plan.period.first == 0 ? std::string(none) : std::to_string(plan.period.first);
}

std::string period_label(const PlanId& plan) {
  return plan.period.first == 0 ? std::string(none) : period_text(plan.period);
}

std::string history_heading(const Ledger& ledger, const HistoryPhrases& phrases, const Phrases& common) {
  Period all{0, 0};
  if (!ledger.plans.empty()) all = {ledger.plans.front().period.first, ledger.plans.back().period.first};
  std::string heading = fmt::format("{} {}", phrases.title, period_text(all));
  if (ledger.selection.empty()) return heading;
  return fmt::format("{} · {}{}{}", heading, common.quote_open, ledger.selection, common.quote_close);
}

std::vector<std::string> history_summary(const Ledger& ledger, const HistoryPhrases& phrases) {
  const LedgerSummary& summary = ledger.summary;
  std::vector<std::string> fates;
  std::vector<std::string> lives;
  auto add = [](std::vector<std::string>& parts, std::size_t count, const Counted& word) {
    if (count > 0) parts.push_back(counted(count, word));
  };
  const std::size_t by_fate[] = {summary.standing, summary.dropped, summary.split, summary.merged};
  for (std::size_t fate = 0; fate < phrases.fates.size(); ++fate) add(fates, by_fate[fate], phrases.fates[fate]);
  if (ledger.plans.size() > 1) add(lives, summary.every_plan, phrases.every_plan);
  add(lives, summary.reworded, phrases.reworded);
  add(lives, summary.returned, phrases.returned);
  std::vector<std::string> parts{fmt::format(fmt::runtime(phrases.through), counted(summary.goals, phrases.goals),
                                             counted(ledger.plans.size(), phrases.plans))};
  append_list(parts, ":", fates);
  append_list(parts, ";", lives);
  return parts;
}

std::string quoted(std::string_view text, const Phrases& phrases) {
  return fmt::format("{}{}{}", phrases.quote_open, text, phrases.quote_close);
}

std::string parent_remark(const Station& station, const HistoryPhrases& phrases, const Phrases& common) {
  return fmt::format(fmt::runtime(phrases.item_of), quoted(station.parent, common));
}

std::string origin_remark(const Ledger& ledger, const Lineage& lineage, const HistoryPhrases& phrases,
                          const Phrases& common) {
  if (lineage.from.empty()) return {};
  return fmt::format(fmt::runtime(phrases.origins[static_cast<std::size_t>(lineage.origin)]),
                     list_goals(ledger, lineage.from, true, common));
}

std::string destination_remark(const Ledger& ledger, const Lineage& lineage, const HistoryPhrases& phrases,
                               const Phrases& common) {
  if (lineage.into.empty()) return {};
  return fmt::format(fmt::runtime(phrases.destinations[static_cast<std::size_t>(lineage.fate)]),
                     list_goals(ledger, lineage.into, false, common));
}

std::string life_facts(const Ledger& ledger, const Lineage& lineage, const HistoryPhrases& phrases) {
  std::string plans = counted(ledger.plans.size(), phrases.plans);
  std::string stood = fmt::format(fmt::runtime(phrases.in_plans), lineage.stations.size(), plans);
  std::string fate(phrases.fates[static_cast<std::size_t>(lineage.fate)].one);
  if (lineage.fate == Fate::dropped) {
    const PlanId& last = ledger.plans[lineage.stations.back().plan];
    fate = fmt::format(fmt::runtime(phrases.destinations[static_cast<std::size_t>(Fate::dropped)]), year_label(last));
  }
  return fmt::format("{} · {} · {}", lineage.id, stood, fate);
}

std::vector<std::string> station_remarks(const Station& before, const Station& after, const Phrases& phrases) {
  Change change;
  change.moved = after.moved;
  change.strength = after.strength;
  change.certain = after.certain;
  change.numbers = after.numbers;
  change.before = {before.goal};
  return remarks_on(change, phrases);
}

std::string figures_in(const Station& station) {
  std::vector<std::string_view> figures;
  for (const Target& target : station.targets) figures.emplace_back(target.text);
  return figures.empty() ? std::string(none) : fmt::format("{}", fmt::join(figures, ", "));
}

std::vector<std::string> station_facts(const Ledger& ledger, const Lineage& lineage, std::size_t at,
                                       const HistoryPhrases& phrases, const Phrases& common) {
  const Station& station = lineage.stations[at];
  std::vector<std::string> facts;
  if (at > 0) facts = station_remarks(lineage.stations[at - 1], station, common);
  if (at == 0 && !lineage.from.empty()) facts.push_back(origin_remark(ledger, lineage, phrases, common));
  if (!station.parent.empty()) facts.push_back(parent_remark(station, phrases, common));
  if (!station.goal.area.text().empty()) facts.push_back(station.goal.area.text());
  if (station.goal.line > 0)
    facts.push_back(fmt::format("{} {}", common.line, place_of_line(station.goal.line, station.goal.place)));
  return facts;
}

std::string text_with_parent(const Station& station, const HistoryPhrases& phrases, const Phrases& common) {
  if (station.parent.empty()) return station.goal.text;
  return fmt::format("{} ({})", station.goal.text, parent_remark(station, phrases, common));
}

std::vector<std::string> figure_cells(const Lineage& lineage, std::size_t plans) {
  std::vector<std::string> cells(plans);
  for (const Station& station : lineage.stations) cells[station.plan] = figures_in(station);
  return cells;
}

}  // namespace planctl
