#include <planctl/plan.h>

#include <cstdio>

int main(int, char** arguments) {
  planctl::Document document = planctl::read_document(arguments[1]);
  std::printf("%d: %zu goals\n", document.plans[0].year(), document.plans[0].goal_count());
}
