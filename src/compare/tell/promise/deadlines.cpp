#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

#include "compare/tell/dates.h"
#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

constexpr int most_apart = 6;  // months: further apart the year may have turned

/// How clearly a goal says when: not at all, in some way, or with a time that one can hold it to.
enum class Timing { none, vague, firm };

bool starts_figure(const std::vector<Figure>& figures, std::size_t at, bool (*wanted)(const Figure&)) {
  return std::any_of(figures.begin(), figures.end(),
                     [&](const Figure& figure) { return figure.begin == at && wanted(figure); });
}

/// "de", where no date and no thing follows: "den första snön".
bool names_subject(const Wording& wording, std::size_t i) {
  return i + 1 < wording.size() && contains(wording.promise().pronouns, wording[i].folded);
}

/// "i början av karriären", but not "före utgången av 2026"
bool is_part_of_thing(const Wording& wording, const CueMatch& cue) {
  return cue.end > cue.begin + 1 && contains(wording.language().grammar.objects, wording[cue.end - 1].folded) &&
         !(cue.end < wording.size() && wording.is_year(cue.end));
}

bool is_firm(const Wording& wording, const std::vector<Figure>& figures, const CueMatch& cue) {
  if (cue.kind == CueKind::deadline) {
    // "före varje tur" is no day, nor is "innan de reser".
    bool each = wording.starts(cue.end, CueKind::universal) || names_subject(wording, cue.end);
    return cue.end < wording.size() && !wording.stands_behind(cue.end, CueKind::time) && !each &&
           !is_part_of_thing(wording, cue);
  }
  if (cue.kind == CueKind::within)
    return starts_figure(figures, cue.end, [](const Figure& figure) { return figure.days > 0; });
  if (cue.kind != CueKind::time) return false;
  bool until = wording.starts(cue.begin, CueKind::goal) || wording.starts(cue.begin, CueKind::deadline);
  bool season = until && cue.end < wording.size() &&
                value_in(wording.promise().parts_of_year, wording[cue.end].folded) > 0;  // "till midsommar"
  return season && !stands_behind_any(wording, cue.begin, wording.promise().sometime);   // "någon gång under 2027"
}

bool bounds_time(const PromiseView& side) {
  return std::any_of(side.figures.begin(), side.figures.end(), [&](const Figure& figure) {
    return figure.days > 0 && !figure.is_article && bound_of(side.wording, figure) == CueKind::most;
  });
}

/// "Ingen ska vänta mer än tio minuter", beside a text that neither denies anything nor says "högst tio minuter".
bool limits_time(const PromiseView& side, const PromiseView& other) {
  return side.wording.has(CueKind::negation) && bounds_time(side) && !other.wording.has(CueKind::negation) &&
         !bounds_time(other);
}

Timing timing_of(const PromiseView& side, const PromiseView& other) {
  const Wording& wording = side.wording;
  if (std::any_of(wording.cues().begin(), wording.cues().end(),
                  [&](const CueMatch& cue) { return is_firm(wording, side.figures, cue); }) ||
      limits_time(side, other))
    return Timing::firm;
  bool vague = wording.has(CueKind::vague_time);
  for (std::size_t i = 0; i < wording.size() && !vague; ++i) vague = wording.is_year(i);
  return vague ? Timing::vague : Timing::none;
}

bool is_at_once(const Wording& wording) { return has_any(wording, wording.promise().at_once); }

/// "inom tre dagar", "senast tre dagar efter".
bool takes_days(const PromiseView& side) {
  return std::any_of(side.figures.begin(), side.figures.end(), [&](const Figure& figure) {
    return figure.days >= 1 && (side.wording.stands_behind(figure.begin, CueKind::within) ||
                                side.wording.stands_behind(figure.begin, CueKind::deadline));
  });
}

/// "under året", "så snart som möjligt".
bool is_sometime(const Wording& wording) { return has_any(wording, wording.promise().sometime); }

/// "samma dag" → "inom tre dagar", "så snart som möjligt".
int compare_haste(const Promises& sides) {
  auto is_slow = [](const PromiseView& side) {
    return takes_days(side) || has_any(side.wording, side.wording.promise().soon);
  };
  const bool before = is_at_once(sides.before.wording);
  const bool after = is_at_once(sides.after.wording);
  if (before == after) return 0;
  return before ? (is_slow(sides.after) ? -1 : 0) : is_slow(sides.before) ? 1 : 0;
}

/// The only date of a text, in a deadline; null otherwise.
const Figure* only_deadline(const Wording& wording, const std::vector<Figure>& figures) {
  const Figure* date = nullptr;
  for (const Figure& figure : figures) {
    if (!figure.is_date) continue;
    if (date != nullptr) return nullptr;
    date = &figure;
  }
  if (date == nullptr) return nullptr;
  return stands_near_deadline(wording, date->begin) ? date : nullptr;
}

/// "till 2030" is a deadline, "under 2030" is not, and in "2026 till 2030" neither.
bool sets_deadline(const Wording& wording, const CueMatch& cue) {
  if (cue.kind == CueKind::deadline) return true;
  bool period = cue.begin > 0 && wording.is_year(cue.begin - 1);
  return cue.kind == CueKind::time && wording.starts(cue.begin, CueKind::goal) && !period && cue.end < wording.size() &&
         wording.is_year(cue.end);
}

/// What a text names as its deadline: a date, or a season, which begins a month or two before its middle.
struct DeadlineDay {
  double day = 0;  ///< the month in hundreds and the day; 0 for none and for several
  bool season = false;
};

/// The month of "hösten", "årets slut"; 0 for another word.
int part_of_year(const Wording& wording, std::size_t i) {
  for (const Numeral& part : wording.promise().parts_of_year) {
    bool may = !wording[i].folded.empty() && part.word.front() == wording[i].folded.front();
    if (may && wording.match(part.word, i) > 0) return part.value;
  }
  return 0;
}

/// "Complete the path in spring", "Slutföra bygget till hösten": of such a deed any season is a deadline. A month may
/// be that in which it is done each year.
DeadlineDay finishing_time(const Wording& wording) {
  constexpr double days_in_hundreds = 100;
  if (!any_stands_at(wording, deed_of(wording), wording.promise().finishes)) return {};
  DeadlineDay found;
  for (std::size_t i = deed_of(wording) + 1; i < wording.size(); ++i) {
    int month = part_of_year(wording, i);
    if (month == 0) continue;
    if (found.day > 0) return {};
    found = {month * days_in_hundreds, days_of(wording, i) > 0};
  }
  return found;
}

/// The month of a season or feast behind a deadline, as a date, "senast till hösten", or the last day of the year; 0
/// for none.
DeadlineDay deadline_season(const Wording& wording) {
  constexpr std::size_t most_between = 2;  // words
  constexpr double days_in_hundreds = 100;
  for (const CueMatch& cue : wording.cues()) {
    bool until = cue.kind == CueKind::time &&
                 (cue.end > cue.begin + 1 || wording.starts(cue.begin, CueKind::goal));  // "by the summer", "till jul"
    if (cue.kind != CueKind::deadline && !until) continue;
    std::size_t between = until ? 0 : most_between;
    for (std::size_t i = cue.end; i < std::min(wording.size(), cue.end + between + 1); ++i) {
      int month = part_of_year(wording, i);
      if (month > 0) return {month * days_in_hundreds, days_of(wording, i) > 0};
    }
  }
  return {};
}

/// "31 mars" and "utgången av mars" are one day: where a month is named alone, only another month is earlier or later.
/// "Senast i maj" and "före sommaren" are the same, too.
int compare_days(DeadlineDay before, DeadlineDay after) {
  constexpr double days_in_hundreds = 100;
  double from = before.day;
  double to = after.day;
  bool exact = std::fmod(from, days_in_hundreds) > 0 && std::fmod(to, days_in_hundreds) > 0;
  if (!exact) from = std::floor(from / days_in_hundreds), to = std::floor(to / days_in_hundreds);
  constexpr double half_a_season = 2;  // months
  double late = before.season ? from - to : to - from;
  if (before.season != after.season && late > 0 && late <= half_a_season) return 0;
  return sign_of(from - to);
}

DeadlineDay deadline_day(const PromiseView& side) {
  const Figure* date = only_deadline(side.wording, side.figures);
  if (date != nullptr) return {date->low, false};
  DeadlineDay season = deadline_season(side.wording);
  return season.day > 0 ? season : finishing_time(side.wording);
}

/// The only year that is a deadline: "före utgången av 2026"; 0 for none and for several.
int deadline_year(const Wording& wording) {
  constexpr std::size_t most_between = 3;  // words: "before [the end of] 2026"
  int found = 0;
  for (const CueMatch& cue : wording.cues()) {
    if (!sets_deadline(wording, cue)) continue;
    for (std::size_t i = cue.end; i < wording.size() && i <= cue.end + most_between; ++i) {
      if (wording.is_year(i) && !wording.starts(i + 1, CueKind::comparison)) {
        int year = std::atoi(std::string(wording[i].text.substr(0, 4)).c_str());
        if (found != 0 && found != year) return 0;
        found = year;
        break;
      }
      if (wording[i].closed) break;
    }
  }
  return found;
}

/// A year moves on with the plan. One that moved on by more is a weaker promise; one that stands where it stood is the
/// same day.
int compare_years(const Promises& sides) {
  int before = deadline_year(sides.before.wording);
  int after = deadline_year(sides.after.wording);
  if (before == 0 || after == 0 || sides.step == 0) return 0;
  int moved = after - before;
  if (moved > std::max(sides.step, 0)) return -1;
  return moved < std::min(sides.step, 0) ? 1 : 0;
}

/// The only month that a text names, and whether that is a deadline: "i mars", "senast i maj".
struct NamedMonth {
  int month = 0;  ///< 0 for none and for several
  bool deadline = false;
};

NamedMonth only_month(const Wording& wording) {
  NamedMonth found;
  for (std::size_t i = 0; i < wording.size(); ++i) {
    int month = value_in(wording.promise().months, wording[i].folded);
    if (month == 0) continue;
    if (found.month != 0) return {};
    found = {month, stands_near_deadline(wording, i)};
  }
  return found;
}

/// "i mars" → "senast i maj"
int compare_months(const Promises& sides) {
  if (!sides.before.wording.has(CueKind::month) || !sides.after.wording.has(CueKind::month)) return 0;
  NamedMonth before = only_month(sides.before.wording);
  NamedMonth after = only_month(sides.after.wording);
  if (before.month == 0 || after.month == 0 || before.deadline == after.deadline) return 0;
  int later = before.deadline ? before.month - after.month : after.month - before.month;
  if (later <= 0 || later > most_apart) return 0;  // an earlier deadline may be that of something else
  return before.deadline ? 1 : -1;
}

/// "ahead of the AGM", "for the AGM": what one text has as a deadline the other speaks of, too.
bool shares_event(const PromiseView& with, const Wording& without) {
  if (has_any(without, without.promise().lasting_ones)) return true;  // "förlängs till årsskiftet", "görs permanent"
  return std::any_of(with.wording.cues().begin(), with.wording.cues().end(), [&](const CueMatch& cue) {
    if (cue.kind != CueKind::deadline || !is_firm(with.wording, with.figures, cue)) return false;
    auto event = with.wording.content_from(cue.end);
    return event && has_word(without, with.wording.lemma(*event));
  });
}

}  // namespace

/// A later day of the year is a weaker promise, whatever the year, if that moved on with the plan.
int compare_deadlines(const Promises& sides) {
  if (int haste = compare_haste(sides); haste != 0) return haste;
  Timing before = timing_of(sides.before, sides.after);
  Timing after = timing_of(sides.after, sides.before);
  auto is_loose = [](Timing timing, const Wording& wording) {
    return timing == Timing::none || (timing == Timing::vague && is_sometime(wording));
  };
  if (before == Timing::firm && is_loose(after, sides.after.wording))
    return shares_event(sides.before, sides.after.wording) ? 0 : -1;
  if (after == Timing::firm && is_loose(before, sides.before.wording))
    return shares_event(sides.after, sides.before.wording) ? 0 : 1;
  if (int years = compare_years(sides); years != 0) return years;
  DeadlineDay from = deadline_day(sides.before);
  DeadlineDay to = deadline_day(sides.after);
  return from.day == 0 || to.day == 0 ? compare_months(sides) : compare_days(from, to);
}

}  // namespace planctl
