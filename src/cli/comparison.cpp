#include "cli/comparison.h"

namespace planctl {
namespace {

PlanId id_of(const PlanRef& ref) { return {ref.document->path, ref.plan->title, ref.plan->period}; }

}  // namespace

PlanDiff compare_plans(const PlanPair& pair, std::vector<PinnedPair> pins) {
  const auto& [before, after] = pair;
  const std::string& language = after.document->language;
  Alignment alignment = align_plans(*before.plan, *after.plan, {language, std::move(pins)});
  return diff_plans(id_of(before), *before.plan, id_of(after), *after.plan, alignment, language);
}

}  // namespace planctl
