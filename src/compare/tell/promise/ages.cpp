#include <algorithm>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// "alla över 65 år" means more people the lower the age is, "barn under 12 år" the higher it is.
struct AgeLimit {
  double years = 0;
  int better = 0;  ///< 1 where a higher age means more people, -1 where a lower one does, 0 for no limit
};

bool stands_behind_people(const Wording& wording, std::size_t i) {
  if (i == 0) return false;
  const Words& people = wording.promise().people;
  std::string_view word = wording[i - 1].folded;
  return contains(wording.promise().ages, word) ||
         std::any_of(people.begin(), people.end(), [&](std::string_view it) { return word.ends_with(it); });
}

/// "under tre år" is a time, "alla under tre år" are children.
AgeLimit age_limit_of(const Wording& wording, const Figure& figure) {
  constexpr double longest_time = 6;
  constexpr double oldest = 110;
  constexpr double days_a_year = 365;
  bool years = figure.days >= figure.low * days_a_year;
  bool last = figure.unit.empty() && (figure.end == wording.size() || wording[figure.end - 1].closed);
  bool whom = figure.begin > 1 && wording.starts(figure.begin - 2, CueKind::universal);
  bool people = figure.begin > 1 && figure.days == 0 && stands_behind_people(wording, figure.begin - 1);
  bool age = is_amount(figure) && (whom || people || figure.low >= longest_time) && figure.low <= oldest &&
             (years || last || people);
  if (!age) return {};
  bool bound =
      wording.stands_behind(figure.begin, CueKind::most) || wording.stands_behind(figure.begin, CueKind::least);
  if (bound) return {};
  if (stands_behind_any(wording, figure.begin, wording.promise().older)) return {figure.low, -1};
  return {figure.low, stands_behind_any(wording, figure.begin, wording.promise().younger) ? 1 : 0};
}

/// The only one; none where the text denies something, or wants more or fewer of them.
AgeLimit only_age_limit(const PromiseView& side) {
  if (side.wording.has(CueKind::negation) ||
      std::any_of(side.wording.cues().begin(), side.wording.cues().end(), is_direction))
    return {};
  AgeLimit found;
  for (const Figure& figure : side.figures) {
    AgeLimit limit = age_limit_of(side.wording, figure);
    if (limit.better != 0 && found.better != 0) return {};
    if (limit.better != 0) found = limit;
  }
  return found;
}

/// "barn i åldern 6–12 år", "barn 6–12 år": those from the one age to the other; of none, both are 0.
struct AgeRange {
  double low = 0;
  double high = 0;
};

/// "barn från 5 till 11"
bool opens_ages(const Wording& wording, const Figure& first, const Figure& last) {
  return first.begin > 1 && last.begin == first.end + 1 &&
         contains(wording.promise().origin_words, wording[first.begin - 1].folded) &&
         contains(wording.promise().numeral_joins, wording[first.end].folded) &&
         stands_behind_people(wording, first.begin - 1);
}

/// The only one.
AgeRange only_age_range(const PromiseView& side) {
  constexpr double oldest = 110;
  AgeRange found;
  if (side.wording.has(CueKind::negation)) return found;
  for (std::size_t i = 0; i + 1 < side.figures.size(); ++i) {
    const Figure& first = side.figures[i];
    const Figure& last = side.figures[i + 1];
    bool ages = is_amount(first) && is_amount(last) && last.low > first.low && last.low <= oldest;
    if (ages && opens_ages(side.wording, first, last)) return {first.low, last.low};
  }
  for (const Figure& figure : side.figures) {
    bool ages = is_amount(figure) && figure.high > figure.low && figure.high <= oldest &&
                stands_behind_people(side.wording, figure.begin);
    if (!ages) continue;
    if (found.high > 0) return {};
    found = {figure.low, figure.high};
  }
  return found;
}

/// 1 where the later range holds all of the earlier one, and more.
int compare_age_ranges(const Promises& sides) {
  AgeRange before = only_age_range(sides.before);
  AgeRange after = before.high > 0 ? only_age_range(sides.after) : AgeRange{};
  if (after.high == 0 || (before.low == after.low && before.high == after.high)) return 0;
  if (after.low <= before.low && after.high >= before.high) return 1;
  return after.low >= before.low && after.high <= before.high ? -1 : 0;
}

}  // namespace

/// "alla över 80 år" → "alla över 75 år".
int compare_ages(const Promises& sides) {
  if (int ranges = compare_age_ranges(sides); ranges != 0) return ranges;
  AgeLimit before = only_age_limit(sides.before);
  AgeLimit after = only_age_limit(sides.after);
  return before.better != after.better ? 0 : before.better * sign_of(after.years - before.years);
}

}  // namespace planctl
