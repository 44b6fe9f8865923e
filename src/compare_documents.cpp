// From two names to what changed: reading, choosing the plans, aligning and comparing them.
#include <utility>

#include "corpus/pins.h"
#include "planctl/planctl.h"

namespace planctl {
namespace {

PlanId id_of(const PlanRef& ref) {
  return {ref.document->path, ref.plan->title, ref.plan->period, ref.document->model};
}

}  // namespace

PlanDiff compare(const std::string& before, const std::string& after, const Config& config) {
  Selector selector({}, config);
  auto [from, to] = selector.select_pair({before, after});
  const std::string& language = to.document->language;
  Alignment alignment = align_plans(*from.plan, *to.plan, {language, resolve_pins(config.pins, *from.plan, *to.plan)});
  PlanDiff diff = diff_plans(id_of(from), *from.plan, id_of(to), *to.plan, alignment, language);
  mark_accepted(diff, config.accepted);
  return diff;
}

}  // namespace planctl
