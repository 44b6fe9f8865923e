// What every format says about a ledger in the same words; plain text, in the language of the phrases.
#pragma once

#include <string>
#include <vector>

#include "language/history_phrases.h"
#include "planctl/ledger.h"

namespace planctl {

/// "2024", of a period its first year; "–" for a plan without a year.
std::string year_label(const PlanId& plan);
/// "2024", "2021–2025"; "–" for a plan without a year.
std::string period_label(const PlanId& plan);

/// "Målens historia 2020–2026", with the words that the ledger was narrowed to.
std::string history_heading(const Ledger& ledger, const HistoryPhrases& phrases, const Phrases& common);

/// "58 mål genom 6 planer: 32 finns kvar, 24 strukna; 3 återkomna". What is zero is left out. In parts that should not
/// be broken, to be joined with spaces.
std::vector<std::string> history_summary(const Ledger& ledger, const HistoryPhrases& phrases);

/// The text of a goal in quotes.
std::string quoted(std::string_view text, const Phrases& phrases);

/// "hör till ”A”": the goal that a station's is an item of.
std::string parent_remark(const Station& station, const HistoryPhrases& phrases, const Phrases& common);

/// "delat ur ”A”": where a lineage comes from; empty where it is simply new. Goals that are not in the ledger are
/// called by their ids.
std::string origin_remark(const Ledger& ledger, const Lineage& lineage, const HistoryPhrases& phrases,
                          const Phrases& common);
/// "sammanslaget till ”B”": what it went into; empty where it did not.
std::string destination_remark(const Ledger& ledger, const Lineage& lineage, const HistoryPhrases& phrases,
                               const Phrases& common);

/// "2020-9c1f03ab · i 3 av 6 planer · struket efter 2024".
std::string life_facts(const Ledger& ledger, const Lineage& lineage, const HistoryPhrases& phrases);

/// What changed from one station to the next: "flyttat från Stugor", "10 → 15 procent", "försvagat".
std::vector<std::string> station_remarks(const Station& before, const Station& after, const Phrases& phrases);

/// All that is said of a station beside its kind and its wording: what changed, where the goal comes from, the goal
/// that it is an item of, its area and its line.
std::vector<std::string> station_facts(const Ledger& ledger, const Lineage& lineage, std::size_t at,
                                       const HistoryPhrases& phrases, const Phrases& common);

/// The goal of a station, with the one that it is an item of.
std::string text_with_parent(const Station& station, const HistoryPhrases& phrases, const Phrases& common);

/// "60 mil, 15 november"; "–" where there is none.
std::string figures_in(const Station& station);
/// The same for each plan; empty for those without the goal.
std::vector<std::string> figure_cells(const Lineage& lineage, std::size_t plans);

}  // namespace planctl
