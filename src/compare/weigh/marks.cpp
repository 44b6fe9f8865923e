#include "compare/weigh/marks.h"

namespace planctl {
namespace {

/// The term whose place is `place`, or size().
std::size_t term_at(const WeighedFrame& side, int place) {
  std::size_t i = 0;
  while (i < side.size() && side.place(i) != place) ++i;
  return i;
}

/// Where one goes on right behind a word, the other goes on with the same.
bool goes_on_alike(const WeighedFrame& side, std::size_t i, const WeighedFrame& other, std::size_t j) {
  std::size_t next = term_at(side, side.place(i) + 1);
  std::size_t other_next = term_at(other, other.place(j) + 1);
  bool goes_on = next < side.size() && side.adjoins(next);
  bool other_goes_on = other_next < other.size() && other.adjoins(other_next);
  if (!goes_on || !other_goes_on) return goes_on == other_goes_on;
  return side.found(next) >= almost_whole && side.partner(next) == other_next;
}

/// "two working days" counts the same days, but "twenty boats", "twenty percent" and "twenty boat sheds" something
/// else.
bool counts_alike(const WeighedFrame& side, std::size_t figure, const WeighedFrame& other) {
  std::size_t partner = side.partner(figure);
  std::size_t i = term_at(side, side.place(figure) + 1);
  std::size_t j = term_at(other, other.place(partner) + 1);
  if (i == side.size() || j == other.size()) return true;
  return side.found(i) >= almost_whole && side.partner(i) == j && goes_on_alike(side, i, other, j);
}

/// "weekly bulletin" is one thing.
bool is_part_of_thing(const WeighedFrame& side, std::size_t time, const WeighedFrame& other) {
  std::size_t partner = side.partner(time);
  for (int step : {-1, 1}) {
    std::size_t i = term_at(side, side.place(time) + step);
    std::size_t j = term_at(other, other.place(partner) + step);
    bool both = i < side.size() && j < other.size();
    if (both && side.found(i) >= almost_whole && side.partner(i) == j && side.term(i).kind == TermKind::content)
      return true;
  }
  return false;
}

bool is_lone_mark(const WeighedFrame& side, std::size_t i, const WeighedFrame& other) {
  bool lone = side.found(i) == whole && is_lone_measure(side.term(i)) && is_lone_measure(other.term(side.partner(i)));
  if (!lone) return false;
  return side.term(i).kind == TermKind::figure ? counts_alike(side, i, other) : !is_part_of_thing(side, i, other);
}

}  // namespace

std::uint32_t count_marks(const WeighedFrame& before, const WeighedFrame& after) {
  if (!before.any_lone_measure() || !after.any_lone_measure()) return 0;
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < before.size(); ++i) count += is_lone_mark(before, i, after) ? 1 : 0;
  return count;
}

}  // namespace planctl
