#include "compare/tell/strength.h"

#include <algorithm>
#include <cstdlib>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

bool tells_how_put(std::string_view reason) { return reason == "modal" || reason == "hedge" || reason == "deed"; }

std::vector<StrengthSign> find_signs(const Promises& sides, Phrasing phrasing) {
  const StrengthSign all[] = {
      {"modal", compare_modals(sides)},   {"hedge", compare_hedges(sides)},       {"scope", compare_scopes(sides)},
      {"figure", compare_figures(sides)}, {"share", compare_shares(sides)},       {"bound", compare_bounds(sides)},
      {"target", compare_targets(sides)}, {"deadline", compare_deadlines(sides)}, {"rhythm", compare_rhythms(sides)},
      {"owner", compare_owners(sides)},   {"deed", compare_deeds(sides)},         {"deed", compare_ladders(sides)},
      {"age", compare_ages(sides)},       {"hours", compare_hours(sides)},        {"length", compare_lengths(sides)},
      {"bound", compare_levels(sides)},   {"figure", compare_ceilings(sides)}};
  std::vector<StrengthSign> signs;
  for (const StrengthSign& sign : all) {
    bool counts = phrasing == Phrasing::akin || !tells_how_put(sign.reason);
    if (sign.direction != 0 && counts) signs.push_back(sign);
  }
  // "Alla möten tolkas" → "Ett möte i månaden tolkas": how many of them, and no rhythm.
  auto direction_of = [&](std::string_view reason) {
    auto it = std::find_if(signs.begin(), signs.end(), [&](const StrengthSign& sign) { return sign.reason == reason; });
    return it == signs.end() ? 0 : it->direction;
  };
  // and "Värma utan olja" → "Halvera oljan" no target.
  for (std::string_view reason : {std::string_view("rhythm"), std::string_view("target")}) {
    if (direction_of("scope") * direction_of(reason) < 0)
      std::erase_if(signs, [&](const StrengthSign& sign) { return sign.reason == reason; });
  }
  auto says_how_many = [](const StrengthSign& sign) { return sign.reason == "scope" || sign.reason == "rhythm"; };
  if (std::none_of(signs.begin(), signs.end(), says_how_many)) {
    if (int extent = compare_extent(sides); extent != 0) signs.push_back({"scope", extent});
  }
  return signs;
}

Strength strength_of(const std::vector<StrengthSign>& signs) {
  int sum = 0;
  for (const StrengthSign& sign : signs) sum += sign.direction;
  constexpr int clear = 2;
  bool contrary = static_cast<std::size_t>(std::abs(sum)) < signs.size();
  if (sum == 0 || (contrary && std::abs(sum) < clear)) return Strength::same;
  return sum > 0 ? Strength::strengthened : Strength::weakened;
}

}  // namespace

StrengthChange compare_strength(const PromiseText& before, const PromiseText& after, int step, Phrasing phrasing) {
  std::vector<Figure> room_before;
  std::vector<Figure> room_after;
  Promises sides{{before.wording, without_origins(before, after, room_before)},
                 {after.wording, without_origins(after, before, room_after)},
                 step};
  if (is_reversed(sides)) return {Strength::reversed, {}};
  StrengthChange change;
  change.signs = find_signs(sides, phrasing);
  change.strength = strength_of(change.signs);
  return change;
}

}  // namespace planctl
