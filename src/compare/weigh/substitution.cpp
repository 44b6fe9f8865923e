#include "compare/weigh/substitution.h"

#include <algorithm>

#include "compare/weigh/common_ground.h"
#include "compare/weigh/related_deeds.h"
#include "compare/words/lemma.h"

namespace planctl {
namespace {

std::size_t steps_between(std::size_t one, std::size_t other) { return one > other ? one - other : other - one; }

/// A word that one goal of each plan has, and that is what both are about, not who does it or where.
bool is_mark(const WeighedFrame& before, const WeighedFrame& after, std::size_t i) {
  const Term& term = before.term(i);
  if (term.kind != TermKind::content || before.found(i) < whole) return false;
  std::size_t j = before.partner(i);
  auto stands_in_one = [](const Term& it) { return it.count[0] <= 1 && it.count[1] <= 1; };
  auto names = [](const WeighedFrame& side, std::size_t at) { return side.role(at) == Role::core && !side.owner(at); };
  return stands_in_one(term) && stands_in_one(after.term(j)) && names(before, i) && names(after, j) &&
         !(before.where(i) && after.where(j));
}

/// Both have the term `i` too, and not only beside the mark: "unga reumatiker" is one thing.
bool supports(const WeighedFrame& before, const WeighedFrame& after, std::size_t i, std::size_t mark) {
  if (i == mark || before.term(i).kind != TermKind::content || before.found(i) < almost_whole) return false;
  std::size_t j = before.partner(i);
  std::size_t other = before.partner(mark);
  auto beside = [](const WeighedFrame& side, std::size_t a, std::size_t b) {
    return steps_between(side.place(a), side.place(b)) == 1;
  };
  return j != other && after.term(j).kind == TermKind::content && !(beside(before, i, mark) && beside(after, j, other));
}

/// What marks two texts among all others.
enum class Marks : std::uint8_t { none, one, more };

Marks shared_marks(const WeighedFrame& before, const WeighedFrame& after) {
  Marks marks = Marks::none;
  for (std::size_t mark = 0; mark < before.size(); ++mark) {
    if (!is_mark(before, after, mark)) continue;
    marks = Marks::one;
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (supports(before, after, i, mark)) return Marks::more;
    }
  }
  return marks;
}

enum class Direction : std::uint8_t { none, rising, falling };

Direction direction_of(const WeighedFrame& side, const Language& language) {
  bool rising = false;
  bool falling = false;
  for (std::size_t i = 0; i < side.size(); ++i) {
    rising = rising || is_form_of_any(side.term(i).lemma, language.promise.rising, language);
    falling = falling || is_form_of_any(side.term(i).lemma, language.promise.falling, language);
  }
  if (rising == falling) return Direction::none;
  return rising ? Direction::rising : Direction::falling;
}

/// True when both do the same, as a verb or as a noun that is made of it.
bool share_deed(const WeighedFrame& before, const WeighedFrame& after) {
  for (std::size_t i = 0, j = 0; i < before.size() && j < after.size();) {
    if (before.id(i) == after.id(j) && does(before.role(i)) && does(after.role(j))) return true;
    ++(before.id(i) <= after.id(j) ? i : j);
  }
  return false;
}

/// True for a text whose verb says something: "isolera", "minska", but not "ordna".
bool tells_deed(const WeighedFrame& side, Direction direction) {
  for (std::size_t i = 0; i < side.size(); ++i) {
    if (side.role(i) == Role::action && side.term(i).kind == TermKind::content) return true;
  }
  return direction != Direction::none;
}

/// How many terms, light ones too, the other side has not.
std::size_t count_lacking(const WeighedFrame& side) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < side.size(); ++i) count += side.found(i) < almost_whole ? 1 : 0;
  return count;
}

}  // namespace

Substitution substitution_of(const WeighedFrame& before, const WeighedFrame& after, const Language& language) {
  if (exchange_scopes(before, after)) return Substitution::widens;
  Marks marks = shared_marks(before, after);
  bool one_word = count_lacking(before) <= 1 && count_lacking(after) <= 1;
  // "en vakt på heltid", "en vakt på halvtid"
  if (one_word && marks != Marks::none && differ_in_degree(before, after)) return Substitution::displaces;
  if (marks == Marks::none || one_word || share_deed(before, after)) return Substitution::replaces;
  Direction one = direction_of(before, language);
  Direction other = direction_of(after, language);
  if (one != other && one != Direction::none && other != Direction::none) return Substitution::replaces;
  bool same_direction = one == other && one != Direction::none;
  bool two_deeds = !same_direction && tells_deed(before, one) && tells_deed(after, other);
  return two_deeds && marks != Marks::more ? Substitution::replaces : Substitution::displaces;
}

}  // namespace planctl
