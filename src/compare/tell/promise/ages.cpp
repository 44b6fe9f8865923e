#include <algorithm>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// "alla över 65 år" means more people the lower the age is, "barn under 12 år" the higher it is.
struct AgeLimit {
  double years = 0;
  int better = 0;  ///< 1 where a higher age means more people, -1 where a lower one does, 0 for no limit
};

/// "under tre år" is a time, "alla under tre år" are children.
AgeLimit age_limit_of(const Wording& wording, const Figure& figure) {
  constexpr double longest_time = 6;
  constexpr double oldest = 110;
  constexpr double days_a_year = 365;
  bool years = figure.days >= figure.low * days_a_year;
  bool last = figure.unit.empty() && (figure.end == wording.size() || wording[figure.end - 1].closed);
  bool whom = figure.begin > 1 && wording.starts(figure.begin - 2, CueKind::universal);
  bool age = is_amount(figure) && (whom || figure.low >= longest_time) && figure.low <= oldest && (years || last);
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

}  // namespace

/// "alla över 80 år" → "alla över 75 år".
int compare_ages(const Promises& sides) {
  AgeLimit before = only_age_limit(sides.before);
  AgeLimit after = only_age_limit(sides.after);
  return before.better != after.better ? 0 : before.better * sign_of(after.years - before.years);
}

}  // namespace planctl
