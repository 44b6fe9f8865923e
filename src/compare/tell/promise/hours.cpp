#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <string>

#include "compare/tell/dates.h"
#include "compare/tell/promise/promises.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "08.30", "8:30", "8am"; with `plain` also "8".
std::optional<double> read_clock(std::string_view word, bool plain) {
  constexpr double minutes_of_hour = 60;
  std::size_t digits = 0;
  while (digits < word.size() && unicode::is_digit_byte(word[digits])) ++digits;
  if (digits == 0 || digits > 2) return std::nullopt;
  double hour = std::atoi(std::string(word.substr(0, digits)).c_str());
  word.remove_prefix(digits);
  bool minutes = word.size() >= 3 && (word[0] == '.' || word[0] == ':') && unicode::is_digit_byte(word[1]) &&
                 unicode::is_digit_byte(word[2]) && word[1] < '6';
  if (minutes) hour += std::atoi(std::string(word.substr(1, 2)).c_str()) / minutes_of_hour;
  if (minutes) word.remove_prefix(3);
  bool afternoon = word.starts_with("pm") || word.starts_with("p.m");
  bool morning = word.starts_with("am") || word.starts_with("a.m");
  bool whole = word.empty() || ((afternoon || morning) && word.size() <= 3);
  if (!whole || hour > hours_of_day || !(minutes || afternoon || morning || plain)) return std::nullopt;
  return afternoon && hour < 12 ? hour + 12 : hour;
}

struct TimeOfDay {
  double hour = 0;
  std::size_t word = 0;
};

/// The times of day of a text: "kl 8–20" has two.
std::vector<TimeOfDay> times_of_day(const Wording& wording) {
  std::vector<TimeOfDay> times;
  bool near = false;  // behind "kl", or a time and one word
  std::size_t last = 0;
  for (std::size_t i = 0; i < wording.size(); ++i) {
    std::string_view word = wording[i].folded;
    if (word.empty()) continue;
    if (!unicode::is_digit_byte(word.front())) {
      if (contains(wording.promise().clocks, word)) near = true, last = i;
      continue;
    }
    bool money = i + 1 < wording.size() && contains(wording.language().grammar.counted, wording[i + 1].folded);
    bool plain = near && i <= last + 2;
    std::size_t dash = std::min(word.find('-'), word.find("–"));
    auto time = money ? std::nullopt : read_clock(word.substr(0, dash), plain);
    if (!time) continue;
    times.push_back({*time, i});
    near = true, last = i;
    if (dash == std::string_view::npos) continue;
    if (auto end = read_clock(word.substr(dash + (word[dash] == '-' ? 1 : 3)), true)) times.push_back({*end, i});
  }
  return times;
}

/// How many hours lie between the only two times of a text; 0 where it has others.
double hours_between(const Wording& wording) {
  std::vector<TimeOfDay> times = times_of_day(wording);
  if (times.size() != 2) return 0;
  double hours = times[1].hour - times[0].hour;
  return hours > 0 ? hours : hours + hours_of_day;
}

/// The only time of day of a text, where it is a deadline; 0 for others.
double hour_of_deadline(const Wording& wording) {
  std::vector<TimeOfDay> times = times_of_day(wording);
  if (times.size() != 1) return 0;
  std::size_t place = times.front().word;
  if (place > 0 && contains(wording.promise().clocks, wording[place - 1].folded)) --place;
  return stands_near_deadline(wording, place) ? times.front().hour : 0;
}

}  // namespace

bool is_round_the_clock(const Wording& wording) {
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (match_any(wording, i, wording.promise().round_the_clock) > 0) return true;
  }
  return false;
}

/// "öppet mellan 06.00 och 22.00" → "öppet mellan 08.00 och 20.00"; "före klockan 7" → "före klockan 9".
int compare_hours(const Promises& sides) {
  double before = hours_between(sides.before.wording);
  double after = hours_between(sides.after.wording);
  if (before == 0 && after > 0 && is_round_the_clock(sides.before.wording)) before = hours_of_day;
  if (after == 0 && before > 0 && is_round_the_clock(sides.after.wording)) after = hours_of_day;
  if (before > 0 && after > 0) return sign_of(after - before);
  double from = hour_of_deadline(sides.before.wording);
  double to = from > 0 ? hour_of_deadline(sides.after.wording) : 0;
  return from == 0 || to == 0 ? 0 : sign_of(from - to);
}

}  // namespace planctl
