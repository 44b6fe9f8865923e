#include "compare/tell/promise/promises.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "compare/words/lemma.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr double days_of_year = 365;

/// The days of the span behind a figure: "… i veckan"; 0 where none is, and for sums: "500 kronor i veckan".
double span_behind(const Wording& wording, const Figure& figure) {
  constexpr double most_often = 31;
  bool joined = !figure.is_date && figure.low > 0 && figure.low <= most_often && figure.end + 1 < wording.size() &&
                contains(wording.promise().per, wording[figure.end].folded);
  return joined ? days_of(wording, figure.end + 1) : 0;
}

/// How many days pass from one time to the next; 0 for other figures.
double period_of(const Wording& wording, const Figure& figure) {
  // "högst tre pass i veckan" is no rhythm.
  double days = bound_of(wording, figure) == CueKind::most ? 0 : span_behind(wording, figure);
  bool each = figure.days == 0 && !figure.unit.empty() && figure.unit != "%";  // "två brev i månaden"
  return says_how_often(wording, figure) || each ? days / figure.low : days;
}

/// The days of the rhythm that begins with the word `i`: "månadsvis", "alla dagar"; 0 for none.
double rhythm_at(const Wording& wording, std::size_t i) {
  if (!wording.starts(i, CueKind::vague_time)) return 0;
  std::string_view word = wording[i].folded;
  auto rhythms = wording.promise().rhythms;
  auto it = std::lower_bound(rhythms.begin(), rhythms.end(), word,
                             [](const Numeral& row, std::string_view wanted) { return row.word < wanted; });
  double days = 0;
  for (; !word.empty() && it != rhythms.end() && it->word.starts_with(word); ++it) {
    if (wording.match(it->word, i) > 0) days = it->value / hours_of_day;
  }
  return days;
}

/// From one time to the next where several are named: "måndagar och torsdagar".
double sum_of_rhythms(const Wording& wording, std::size_t i, double days) {
  double often = 1 / days;
  for (std::size_t next = i + 1; next < std::min(wording.size(), i + 5); ++next) {
    double more = rhythm_at(wording, next);
    if (more == days) often += 1 / more;
  }
  return 1 / often;
}

/// "varje vår och höst" is twice a year.
bool names_another_span(const Wording& wording, std::size_t i) {
  return i + 2 < wording.size() && contains(wording.language().conjunctions, wording[i + 1].folded) &&
         days_of(wording, i) == days_of(wording, i + 2);
}

/// "every night crossing" says which, in languages whose nouns stand beside each other.
bool names_thing(const Wording& wording, std::size_t span) {
  return !wording.language().grammar.determiners.empty() && span + 1 < wording.size() && !wording[span].closed &&
         wording.is_content(span + 1);
}

/// "every six months"; 0 where no span follows.
int number_of_spans(const Wording& wording, std::size_t i) {
  if (days_of(wording, i + 1) == 0) return 0;
  std::string_view word = wording[i].folded;
  bool digits = !word.empty() && word.size() < 3 && std::all_of(word.begin(), word.end(), unicode::is_digit_byte);
  return digits ? std::atoi(std::string(word).c_str()) : value_in(wording.language().grammar.numerals, word);
}

/// The same for a text: also "varje vecka", "vart tredje år", "månadsvis".
double period_of(const Wording& wording, const std::vector<Figure>& figures) {
  for (const Figure& figure : figures) {
    if (double period = period_of(wording, figure); period > 0) return period;
  }
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (double rhythm = rhythm_at(wording, i); rhythm > 0) return sum_of_rhythms(wording, i, rhythm);
    std::size_t end = i;
    int spans = every_how_many(wording, i, end);
    double days = spans > 0 && !names_thing(wording, end) ? spans * days_of(wording, end) : 0;
    if (days > 0) return names_another_span(wording, end) ? days / 2 : days;
  }
  return 0;
}

}  // namespace

/// The days of a span of time, in any form: "veckan", "vecka"; 0 for another word.
double days_of(const Wording& wording, std::size_t i) {
  if (i >= wording.size()) return 0;
  for (const Numeral& span : wording.promise().spans) {
    bool start = wording[i].folded.starts_with(span.word.front());
    if (start && wording.lemma(i) == lemma_of(span.word, wording.language())) return span.value / hours_of_day;
  }
  return 0;
}

/// "två gånger i veckan", "två dagar i veckan", but not "två timmar i veckan".
bool says_how_often(const Wording& wording, const Figure& figure) {
  bool times = figure.end == figure.begin + 1 || figure.days >= 1 ||
               contains(wording.language().grammar.counted, wording[figure.end - 1].folded);
  return times && span_behind(wording, figure) > 0;
}

/// "tredje", "3:e", "3rd"; 0 for another word.
int ordinal_of(const Wording& wording, std::size_t i) {
  std::string_view word = wording[i].folded;
  auto digits =
      static_cast<std::size_t>(std::find_if_not(word.begin(), word.end(), unicode::is_digit_byte) - word.begin());
  bool ordinal = digits > 0 && digits < 3 && word.size() > digits && word.size() - digits <= 2;
  return ordinal ? std::atoi(std::string(word.substr(0, digits)).c_str()) : value_in(wording.promise().ordinals, word);
}

int every_how_many(const Wording& wording, std::size_t i, std::size_t& end) {
  int count = value_in(wording.promise().rarer, wording[i].folded);
  end = i + 1;
  if (count != 1 || end == wording.size()) return count;
  int ordinal = ordinal_of(wording, end);
  if (ordinal == 0) ordinal = number_of_spans(wording, end);
  if (ordinal == 0) return count;
  ++end;
  return ordinal;
}

/// "varje vecka" → "varje månad", or whenever. Once a year, or less often, is no more than a plan that says nothing.
int compare_rhythms(const Promises& sides) {
  constexpr double alike = 1.1;  // a quarter is three months
  double before = period_of(sides.before.wording, sides.before.figures);
  double after = period_of(sides.after.wording, sides.after.figures);
  auto is_often = [](double period) { return period > 0 && period < days_of_year; };
  if (before == 0 || after == 0) return difference(is_often(before), is_often(after));
  return std::max(before, after) < std::min(before, after) * alike ? 0 : sign_of(before - after);
}

}  // namespace planctl
