#include <algorithm>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// "två timmar om dagen": less than the span in which it is given.
bool is_dose(const Wording& wording, const Figure& figure) {
  return figure.end + 1 < wording.size() && contains(wording.promise().per, wording[figure.end].folded) &&
         days_of(wording, figure.end + 1) > figure.days;
}

/// "i två veckor", "for at least three years": how long something goes on; null for none and for several.
const Figure* duration_of(const PromiseView& side) {
  const Figure* found = nullptr;
  for (const Figure& figure : side.figures) {
    std::size_t place = begin_of_amount(side.wording, figure);
    bool behind = place > 0 && contains(side.wording.promise().lasting, side.wording[place - 1].folded);
    bool lasts = figure.days > 0 && !figure.is_date && (behind || is_dose(side.wording, figure)) &&
                 !says_how_often(side.wording, figure);
    if (!lasts) continue;
    if (found != nullptr) return nullptr;
    found = &figure;
  }
  return found;
}

/// "Stänga badet i två veckor", "låta ingen vänta i två timmar": the longer, the worse.
bool is_worse_longer(const Wording& wording) {
  return wording.has(CueKind::negation) || wording.has(CueKind::falling) || wording.has(CueKind::most) ||
         has_any(wording, wording.promise().waits);
}

int compare_durations(const Promises& sides) {
  const Figure* before = duration_of(sides.before);
  const Figure* after = before == nullptr ? nullptr : duration_of(sides.after);
  if (after == nullptr || is_worse_longer(sides.before.wording) || is_worse_longer(sides.after.wording)) return 0;
  constexpr double alike = 1.09;  // four weeks are a month
  if (std::max(before->days, after->days) < std::min(before->days, after->days) * alike) return 0;
  return sign_of(after->days - before->days);
}

/// "lägrets första dygn", "de tre första dagarna": a time that is a part of another.
bool names_first_time(const Wording& wording) {
  constexpr std::size_t most_between = 2;  // words
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (!contains(wording.promise().firsts, wording[i].folded)) continue;
    for (std::size_t j = i + 1; j < std::min(wording.size(), i + most_between + 1); ++j) {
      if (days_of(wording, j) > 0) return true;
    }
  }
  return false;
}

/// "hela året" → "på vintern".
bool means_part_of_year(const Wording& all, const Wording& some) {
  constexpr double year = 365;  // days, and of seasons from one to the next
  if (!some.names_span() || some.has(CueKind::universal)) return false;
  std::string_view whole;
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    if (contains(all.promise().wholes, all[i].folded) && days_of(all, i + 1) == year) whole = all.lemma(i + 1);
  }
  if (whole.empty() && !has_any(all, all.promise().all_year)) return false;
  std::size_t seasons = 0;  // "sommar som vinter" is all of it
  for (std::size_t i = 0; i < some.size(); ++i) {
    if (days_of(some, i) != year) continue;
    if (some.lemma(i) == whole) return false;
    ++seasons;
  }
  return seasons == 1;
}

/// "under hela lägret" → "under lägrets första dygn".
bool means_part(const Wording& all, const Wording& some) {
  if (means_part_of_year(all, some)) return true;
  if (!all.has(CueKind::universal)) return false;
  if (!names_first_time(some) || names_first_time(all) || some.has(CueKind::universal)) return false;
  const Words& wholes = all.promise().wholes;
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    auto thing = contains(wholes, all[i].folded) ? all.content_from(i + 1) : std::nullopt;
    if (thing && has_word(some, all.lemma(*thing))) return true;
  }
  return false;
}

int month_of(const Wording& wording, std::string_view word) { return value_in(wording.promise().months, word); }

/// How many months, both with them: "april–oktober" are seven.
int months_between(int first, int last) {
  constexpr int months_of_year = 12;
  return first == 0 || last == 0 ? 0 : (last - first + months_of_year) % months_of_year + 1;
}

/// "från april till oktober", "april–oktober", "året om": how many months of the year; 0 where that is not said.
int months_of(const Wording& wording) {
  constexpr std::size_t most_between = 3;  // words: "till och med"
  constexpr int all_months = 12;
  const PromiseWords& words = wording.promise();
  if (has_any(wording, words.all_year)) return all_months;
  for (std::size_t i = 0; i < wording.size(); ++i) {
    std::string_view word = wording[i].folded;
    std::size_t dash = std::min(word.find('-'), word.find("–"));
    if (dash != std::string_view::npos) {
      std::string_view last = word.substr(dash + (word[dash] == '-' ? 1 : 3));
      if (int months = months_between(month_of(wording, word.substr(0, dash)), month_of(wording, last))) return months;
      continue;
    }
    bool joined = i + 1 < wording.size() && (contains(words.numeral_joins, wording[i + 1].folded) ||
                                             contains(words.untils, wording[i + 1].folded));
    // "March to parliament in June" begins with a verb.
    if (i == 0 || !joined || month_of(wording, word) == 0) continue;
    for (std::size_t j = i + 2; j < std::min(wording.size(), i + 2 + most_between); ++j) {
      if (int months = months_between(month_of(wording, word), month_of(wording, wording[j].folded))) return months;
    }
  }
  return 0;
}

/// "året om" → "april–oktober".
int compare_seasons(const Promises& sides) {
  auto names_month = [](const Wording& wording) {
    auto joins = [](const WordingWord& word) { return word.known->dashed; };
    return wording.has(CueKind::month) || std::any_of(wording.words().begin(), wording.words().end(), joins);
  };
  if (!names_month(sides.before.wording) && !names_month(sides.after.wording)) return 0;
  int before = months_of(sides.before.wording);
  int after = before == 0 ? 0 : months_of(sides.after.wording);
  auto is_worse = [](const Wording& wording) {
    return is_worse_longer(wording) || has_any(wording, wording.promise().closes);
  };
  if (after == 0 || is_worse(sides.before.wording) || is_worse(sides.after.wording)) return 0;
  return sign_of(after - before);
}

/// "på söndagar" → "permanent"
bool goes_on_for_longer(const Wording& wording, const Wording& other) {
  bool limited = other.has(CueKind::vague_time) || other.has(CueKind::hedge) || other.names_span();
  return limited && has_any(wording, wording.promise().lasting_ones) && !has_any(other, other.promise().lasting_ones);
}

}  // namespace

int compare_lengths(const Promises& sides) {
  int part = difference(means_part(sides.before.wording, sides.after.wording),
                        means_part(sides.after.wording, sides.before.wording));
  if (part == 0) part = compare_seasons(sides);
  if (part == 0) {
    part = difference(goes_on_for_longer(sides.before.wording, sides.after.wording),
                      goes_on_for_longer(sides.after.wording, sides.before.wording));
  }
  return part != 0 ? part : compare_durations(sides);
}

}  // namespace planctl
