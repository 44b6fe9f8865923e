#include "compare/tell/dates.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "compare/tell/numbers.h"
#include "unicode.h"

namespace planctl {
namespace {

Figure date_figure(std::size_t begin, std::size_t end, int month_and_day) {
  Figure figure;
  figure.is_date = true;
  figure.low = figure.high = month_and_day;
  figure.begin = begin;
  figure.end = end;
  return figure;
}

/// "31", "1st" and "1:a"; 0 for what is no day.
int read_day(std::string_view word) {
  std::size_t count = count_digits(word);
  if (count < 1 || count > 2) return 0;
  int day = std::atoi(std::string(word.substr(0, count)).c_str());
  return word.size() - count <= 2 && word.find('%') == std::string_view::npos && day <= 31 ? day : 0;
}

int read_month(const Wording& wording, std::size_t i) {
  return wording.starts(i, CueKind::month) ? value_in(wording.promise().months, wording[i].folded) : 0;
}

/// "2026-06-30" and "30/6".
int read_date_in_digits(std::string_view word) {
  auto number = [&](std::size_t at, std::size_t count) {
    return std::atoi(std::string(word.substr(at, count)).c_str());
  };
  bool iso = word.size() == 10 && count_digits(word) == 4 && word[4] == '-' && word[7] == '-';
  std::size_t slash = word.find('/');
  if (!iso && (slash > 2 || count_digits(word) != slash)) return 0;
  int month = iso ? number(5, 2) : number(slash + 1, 2);
  int day = iso ? number(8, 2) : number(0, slash);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? month * 100 + day : 0;
}

bool stands_behind_deadline(const Wording& wording, std::size_t i) {
  bool article = i > 0 && contains(wording.language().function_words, wording[i - 1].folded) &&
                 !wording.stands_behind(i, CueKind::time);
  std::size_t place = article ? i - 1 : i;
  return wording.stands_behind(place, CueKind::deadline) || wording.stands_behind(place, CueKind::time);
}

}  // namespace

bool stands_near_deadline(const Wording& wording, std::size_t i) {
  constexpr std::size_t most_between = 3;  // words
  for (std::size_t back = 0; back <= std::min(i, most_between); ++back) {
    if (wording.stands_behind(i - back, CueKind::deadline)) return true;
    bool joins = back < i && (contains(wording.language().function_words, wording[i - back - 1].folded) ||
                              wording.starts(i - back - 1, CueKind::vague_time));
    if (!joins) return false;
  }
  return false;
}

std::optional<Figure> read_date(const Wording& wording, std::size_t i) {
  std::string_view word = wording[i].folded;
  if (word.empty()) return std::nullopt;
  if (int month = read_month(wording, i); month > 0) {
    bool name = unicode::is_upper(unicode::first(wording[i].text)) ||
                !contains(wording.language().modals, word);  // "may" is a verb too
    int day = name && !wording[i].closed && i + 1 < wording.size() ? read_day(wording[i + 1].folded) : 0;
    if (day > 0) return date_figure(i, i + 2, month * 100 + day);
    bool deadline = name && stands_near_deadline(wording, i);
    return deadline ? std::optional(date_figure(i, i + 1, month * 100)) : std::nullopt;
  }
  if (!unicode::is_digit_byte(word.front())) return std::nullopt;
  int date = read_date_in_digits(word);
  if (date > 0 && (word.size() == 10 || stands_behind_deadline(wording, i))) return date_figure(i, i + 1, date);
  std::string_view day_text = wording[i].text;
  bool ordinal = wording[i].closed && day_text.data()[day_text.size()] == '.';  // "1. mai"
  int month = (wording[i].closed && !ordinal) || i + 1 == wording.size() ? 0 : read_month(wording, i + 1);
  int day = month > 0 ? read_day(word) : 0;
  return day > 0 ? std::optional(date_figure(i, i + 2, month * 100 + day)) : std::nullopt;
}

}  // namespace planctl
