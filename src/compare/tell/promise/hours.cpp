#include <algorithm>
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

/// "8 pm", in two words.
bool is_half_of_day(const Wording& wording, std::size_t i) {
  if (i >= wording.size() || wording[i - 1].closed) return false;
  std::string_view word = wording[i].folded;
  return word == "am" || word == "pm" || word == "a.m" || word == "p.m";
}

/// The times of day of a text: "kl 8–20" has two.
std::vector<TimeOfDay> times_of_day(const Wording& wording) {
  constexpr std::size_t close = 2;  // words
  constexpr std::size_t far = 5;
  std::vector<TimeOfDay> times;
  if (!wording.may_hold(Opens::hour)) return times;
  bool near = false;  // behind "kl", or a time and one word
  std::size_t last = 0;
  for (std::size_t i = 0; i < wording.size(); ++i) {
    std::string_view word = wording[i].folded;
    if (word.empty()) continue;
    if (!unicode::is_digit_byte(word.front())) {
      if (contains(wording.promise().clocks, word)) near = true, last = i;
      if (int hour = wording[i].known->hour; hour > 0) times.push_back({static_cast<double>(hour), i});
      continue;
    }
    bool date = i + 1 < wording.size() && wording.starts(i + 1, CueKind::month);
    bool money = i + 1 < wording.size() && contains(wording.language().grammar.counted, wording[i + 1].folded);
    std::size_t dash = std::min(word.find('-'), word.find("–"));
    bool padded = word.front() == '0' && dash != std::string_view::npos;                       // "06–18"
    const bool counts = i > 0 && contains(wording.promise().for_whom, wording[i - 1].folded);  // "for 8–12"
    const bool alone = !counts && (wording[i].closed || i + 1 == wording.size() || !wording.is_content(i + 1));
    const std::size_t reach = dash != std::string_view::npos && alone ? far : close;  // "Open the slipway 9–18"
    bool plain = padded || (near && i <= last + reach);
    std::string half(is_half_of_day(wording, i + 1) ? wording[i + 1].folded : std::string_view{});
    std::string first(word.substr(0, dash));
    auto time = money || date ? std::nullopt : read_clock(dash == std::string_view::npos ? first + half : first, plain);
    if (!time) continue;
    times.push_back({*time, i});
    near = true, last = half.empty() ? i : i + 1;
    if (dash == std::string_view::npos) continue;
    std::string second(word.substr(dash + (word[dash] == '-' ? 1 : 3)));
    if (auto end = read_clock(second + half, true)) times.push_back({*end, i});
  }
  return times;
}

/// How many hours lie between the only two times of a text; 0 where it has others.
double hours_between(const std::vector<TimeOfDay>& times) {
  if (times.size() != 2) return 0;
  constexpr double noon = 12;
  double hours = times[1].hour - times[0].hour;
  if (hours > 0) return hours;
  return hours + (times[0].hour < noon ? noon : hours_of_day);  // "9–5", "22–6"
}

/// The only time of day of a text, where it is a deadline; 0 for others.
double hour_of_deadline(const Wording& wording, const std::vector<TimeOfDay>& times) {
  if (times.size() != 1) return 0;
  std::size_t place = times.front().word;
  if (place > 0 && contains(wording.promise().clocks, wording[place - 1].folded)) --place;
  return stands_near_deadline(wording, place) ? times.front().hour : 0;
}

/// When something opens or closes, where a text says only that: "öppet till klockan 20".
struct OpeningLimit {
  double hour = 0;
  int better = 0;  ///< 1 where a later hour is more, -1 where an earlier one is, 0 for none
};

OpeningLimit opening_limit(const Wording& wording, const std::vector<TimeOfDay>& times) {
  if (times.size() != 1) return {};
  const PromiseWords& words = wording.promise();
  bool opens = has_any(wording, words.opens);
  bool closes = has_any(wording, words.closes);
  if (!opens && !closes) return {};
  std::size_t place = times.front().word;
  while (place > 0 && contains(words.clocks, wording[place - 1].folded)) --place;
  std::string_view front = place > 0 ? wording[place - 1].folded : std::string_view{};
  double hour = times.front().hour;
  if (contains(words.untils, front)) return {hour, 1};
  if (contains(words.older, front)) return {hour, -1};
  return {hour, opens == closes ? 0 : closes ? 1 : -1};
}

}  // namespace

bool is_time_of_day(const Wording& wording, std::size_t i) {
  std::vector<TimeOfDay> times = times_of_day(wording);
  return std::any_of(times.begin(), times.end(), [&](const TimeOfDay& time) { return time.word == i; });
}

bool is_open_each_day(const Wording& wording, const Figure& figure) {
  constexpr double week = 7;
  const bool alone = figure.end == figure.begin + 1 && figure.end + 1 < wording.size();
  if (!alone || !contains(wording.promise().per, wording[figure.end].folded)) return false;
  const double days = days_of(wording, figure.end + 1);
  return days > 0 && days <= week && is_time_of_day(wording, figure.begin);
}

bool is_round_the_clock(const Wording& wording) { return has_any(wording, wording.promise().round_the_clock); }

/// "öppet mellan 06.00 och 22.00" → "öppet mellan 08.00 och 20.00"; "öppet till 18" →
/// "öppet till 20"; "före klockan 7" → "före klockan 9".
int compare_hours(const Promises& sides) {
  std::vector<TimeOfDay> times_before = times_of_day(sides.before.wording);
  std::vector<TimeOfDay> times_after = times_of_day(sides.after.wording);
  double before = hours_between(times_before);
  double after = hours_between(times_after);
  if (before == 0 && is_round_the_clock(sides.before.wording)) before = hours_of_day;
  if (after == 0 && is_round_the_clock(sides.after.wording)) after = hours_of_day;
  if (before > 0 && after > 0) return sign_of(after - before);
  if (times_before.size() != 1 || times_after.size() != 1) return 0;
  if (OpeningLimit limit = opening_limit(sides.before.wording, times_before); limit.better != 0) {
    OpeningLimit other = opening_limit(sides.after.wording, times_after);
    return limit.better == other.better ? limit.better * sign_of(other.hour - limit.hour) : 0;
  }
  double from = hour_of_deadline(sides.before.wording, times_before);
  double to = from > 0 ? hour_of_deadline(sides.after.wording, times_after) : 0;
  return from == 0 || to == 0 ? 0 : sign_of(from - to);
}

}  // namespace planctl
