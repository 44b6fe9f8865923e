#include <planctl/planctl.h>

#include <cstdio>

static_assert(PLANCTL_VERSION_NUMBER >= 100);

int main(int, char** arguments) {
  planctl::Document document = planctl::read_document(arguments[1]);
  planctl::PlanDiff same = planctl::compare(arguments[1], arguments[1]);
  std::printf("%d: %zu goals, %zu unchanged\n", document.plans[0].year(), document.plans[0].goal_count(),
              same.summary.of(planctl::ChangeKind::unchanged));
}
