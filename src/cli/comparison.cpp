#include "cli/comparison.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/command.h"
#include "corpus/pins.h"
#include "messages/say.h"
#include "text/printable.h"

namespace planctl {
namespace {

bool needs_corpus(const std::vector<std::string>& names) {
  return names.size() < 2 || !std::all_of(names.begin(), names.end(), names_path);
}

LedgerPins resolve_all_pins(const std::vector<PlanRef>& plans, const Config& config) {
  LedgerPins pins;
  if (config.pins.empty()) return pins;
  for (std::size_t after = 1; after < plans.size(); ++after) {
    for (std::size_t before = 0; before < after; ++before)
      pins[{before, after}] = resolve_pins(config.pins, *plans[before].plan, *plans[after].plan);
  }
  return pins;
}

void require_two_plans(const std::vector<std::string>& names) {
  if (names.size() > 2) {
    throw Error(say("'{}' is one plan too many; diff compares two; see planctl diff --help", printable(names[2])), 2);
  }
  if (std::count(names.begin(), names.end(), "-") > 1)
    throw Error(say("standard input can be only one of the two plans"), 2);
}

Corpus load_if_needed(const std::vector<std::string>& names, const Config& config) {
  require_two_plans(names);
  return needs_corpus(names) ? load_corpus(config) : Corpus{};
}

std::vector<TracedPlan> traced(const std::vector<PlanRef>& plans) {
  std::vector<TracedPlan> traced;
  traced.reserve(plans.size());
  for (const PlanRef& ref : plans) traced.push_back({id_of(ref), ref.plan, ref.document->language});
  return traced;
}

}  // namespace

PlanId id_of(const PlanRef& ref) {
  return {ref.document->path, ref.plan->title, ref.plan->period, ref.document->model};
}

PlanDiff compare_plans(const PlanPair& pair, std::vector<PinnedPair> pins, bool explain) {
  const auto& [before, after] = pair;
  AlignOptions options{after.document->language, std::move(pins)};
  Alignment alignment = align_plans(*before.plan, *after.plan, options);
  PlanDiff diff =
      diff_plans(id_of(before), *before.plan, id_of(after), *after.plan, alignment, after.document->language);
  if (explain) diff.explanations = explain_alignment(*before.plan, *after.plan, alignment, options);
  return diff;
}

Ledger trace_plans(const std::vector<PlanRef>& plans, const Config& config) {
  return trace_goals(traced(plans), resolve_all_pins(plans, config), reading_jobs(plans.size(), config));
}

TracedYears trace_years(const std::vector<PlanRef>& plans, const Config& config) {
  return trace_years(traced(plans), resolve_all_pins(plans, config), reading_jobs(plans.size(), config));
}

ComparedPlans::ComparedPlans(const std::vector<std::string>& names, const Config& config)
    : selector_(load_if_needed(names, config), config), pair_(selector_.select_pair(names)) {
  report_reading(*pair_.before.document);
  if (pair_.after.document != pair_.before.document) report_reading(*pair_.after.document);
  report_drafts(selector_, pair_.before);
  report_drafts(selector_, pair_.after);
  options_ = {pair_.after.document->language, resolve_pins(config.pins, *pair_.before.plan, *pair_.after.plan)};
}

}  // namespace planctl
