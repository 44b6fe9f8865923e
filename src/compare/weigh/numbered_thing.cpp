#include "compare/weigh/numbered_thing.h"

namespace planctl {
namespace {

/// The number that a thing bears, "hus [4]", but not the figure of "hus 4 våningar"; or size().
std::size_t number_of(const WeighedFrame& side, std::size_t thing) {
  auto at = [&](int place) {
    std::size_t i = 0;
    while (i < side.size() && side.place(i) != place) ++i;
    return i;
  };
  std::size_t number = at(side.place(thing) + 1);
  bool bears = number < side.size() && side.adjoins(number) && side.term(number).kind == TermKind::figure;
  std::size_t behind = bears ? at(side.place(number) + 1) : side.size();
  bool counts = behind < side.size() && side.adjoins(behind);
  return bears && !counts ? number : side.size();
}

}  // namespace

bool have_other_number(const WeighedFrame& before, const WeighedFrame& after) {
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before.found(i) < almost_whole || before.term(i).kind == TermKind::figure) continue;
    std::size_t number = number_of(before, i);
    if (number == before.size() || before.found(number) > 0) continue;
    std::size_t other = number_of(after, before.partner(i));
    if (other < after.size() && after.found(other) == 0) return true;
  }
  return false;
}

}  // namespace planctl
