// What every format says about plans and changes in the same words; plain text, in the language of the
// phrases.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/phrases.h"
#include "planctl/diff.h"
#include "planctl/plan.h"

namespace planctl {

/// Closes what stands in `parts` with `sign` and appends `more`, separated by commas.
void append_list(std::vector<std::string>& parts, std::string_view sign, const std::vector<std::string>& more);

/// "2024", "2021–2025"; empty without a year.
std::string period_text(Period period);

/// The title, with the year or period where the title does not say it: "Årets arbete 2023". Never empty: a
/// plan without both is called by its path.
std::string plan_name(const PlanId& plan);

/// "22 mål → 20 mål: 8 strukna, 1 försvagat; 2 förnyade, 11 oförändrade; 1 flyttat". What is zero is left out.
/// In parts that should not be broken, to be joined with spaces.
std::vector<std::string> summary_parts(const Summary& summary, const Phrases& phrases);

/// "Stugor → Stugor för fler", "Klimat (nytt område)".
std::string area_name(const AreaDiff& area, const Phrases& phrases);

/// The word diff of a pair. A goal that became several, and several that became one, are removed and inserted
/// whole.
std::vector<WordRun> wording_of(const Change& change);

/// What a change is beside its wording: "flyttat från Stugor", "10 → 15 procent", "försvagat".
std::vector<std::string> remarks_on(const Change& change, const Phrases& phrases);

/// "52 mål vägdes inte mot alla mål som liknar dem: de är för många."; empty where all were.
std::string capped_sentence(const Summary& summary, const Phrases& phrases);

/// "visar bara: tillkomna, försvagade"; empty where all changes are shown.
std::string only_sentence(const PlanDiff& diff, const Phrases& phrases);

/// True when there is something to show of the areas beside their titles and the number of unchanged goals.
bool has_news(const PlanDiff& diff);

/// True for a change that is shown with its text; the others are counted.
bool is_listed(const Change& change, const PlanDiff& diff);

/// "2024 · plan.txt · 4 områden, 34 mål".
std::string plan_facts(const Document& document, const Plan& plan, const Phrases& phrases);

}  // namespace planctl
