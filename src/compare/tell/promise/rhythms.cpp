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
  bool days = figure.days > 0 && figure.days == figure.low;  // "90 dagar om året"
  bool joined = !figure.is_date && figure.low > 0 && figure.low <= (days ? days_of_year : most_often) &&
                figure.end + 1 < wording.size() && contains(wording.promise().per, wording[figure.end].folded);
  return joined && !is_open_each_day(wording, figure) ? days_of(wording, figure.end + 1) : 0;
}

/// "två dagar i veckan", "två brev i månaden", but not "två timmar i veckan".
bool counts_in_span(const Wording& wording, const Figure& figure) {
  bool each = figure.days == 0 && !figure.unit.empty() && figure.unit != "%";
  return says_how_often(wording, figure) || (each && span_behind(wording, figure) > 0);
}

/// "varje vår och höst" and "varje vår och varje höst" are twice a year, "tirsdag og torsdag" twice a week.
bool names_another_span(const Wording& wording, std::size_t i) {
  if (i + 2 >= wording.size() || !contains(wording.language().conjunctions, wording[i + 1].folded)) return false;
  bool each = value_in(wording.promise().rarer, wording[i + 2].folded) == 1;
  return days_of(wording, i) == days_of(wording, each ? i + 3 : i + 2);
}

/// How many days pass from one time to the next; 0 for other figures.
double period_of(const Wording& wording, const Figure& figure) {
  // "högst tre pass i veckan" is no rhythm.
  double days = bound_of(wording, figure) == CueKind::most ? 0 : span_behind(wording, figure);
  return counts_in_span(wording, figure) ? days / figure.low : days;
}

/// "månadsvis", "alla dagar": a time that comes again, and the words that name it.
struct Rhythm {
  double days = 0;  ///< 0 for none
  std::size_t begin = 0;
  std::size_t end = 0;
  bool named = false;  ///< "på lördagar" says when, and may be less than what says nothing
};

Rhythm rhythm_at(const Wording& wording, std::size_t i) {
  if (!wording.starts(i, CueKind::vague_time)) return {};
  std::string_view word = wording[i].folded;
  auto rhythms = wording.promise().rhythms;
  auto it = std::lower_bound(rhythms.begin(), rhythms.end(), word,
                             [](const Numeral& row, std::string_view wanted) { return row.word < wanted; });
  Rhythm found;
  for (; !word.empty() && it != rhythms.end() && it->word.starts_with(word); ++it) {
    if (std::size_t words = wording.match(it->word, i); words > 0)
      found = {it->value / hours_of_day, i, i + words, days_of(wording, i + words - 1) > 1};
  }
  return found;
}

/// From one time to the next where several are named: "måndagar och torsdagar".
double sum_of_rhythms(const Wording& wording, const Rhythm& first) {
  constexpr std::size_t most_between = 4;  // words
  constexpr double week = 7;
  double often = 1 / first.days;
  auto is_weekday = [&](double days) { return days > 1 && days < 2; };
  for (std::size_t next = first.end; next < std::min(wording.size(), first.end + most_between); ++next) {
    double days = rhythm_at(wording, next).days;
    if (days == first.days) often += 1 / first.days;
    if ((is_weekday(first.days) && days == week) || (is_weekday(days) && first.days == week)) return 1;
  }
  return 1 / often;
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

/// "varje vecka", "vart tredje år", "månadsvis", wherever in the text it stands.
Rhythm plain_rhythm(const Wording& wording) {
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (Rhythm rhythm = rhythm_at(wording, i); rhythm.days > 0)
      return {sum_of_rhythms(wording, rhythm), i, rhythm.end, rhythm.named};
    std::size_t end = i;
    int spans = every_how_many(wording, i, end);
    double days = spans > 0 && !names_thing(wording, end) ? spans * days_of(wording, end) : 0;
    if (days > 0) return {names_another_span(wording, end) ? days / 2 : days, i, end, false};
  }
  return {};
}

/// How often something is done, as one may read it: "två gånger i veckan" in one way only, but "fyra möten varje år"
/// may be four times a year, and so may "fyra möten" alone.
struct Period {
  double days = 0;      ///< the likeliest; 0 where nothing is said
  bool named = false;   ///< of this, only when
  bool denied = false;  ///< "ingen oftare än varje vecka", "minska till två i veckan": no more often
  std::vector<double> others;
};

double counted_period(const Figure& figure, double days) {
  bool counts = is_amount(figure) && figure.low > 1 && figure.days == 0 && figure.unit != "%";
  return counts ? (days > 0 ? days : days_of_year) / figure.low : 0;
}

/// "i mars och september", "in spring (March) and autumn (September)"
int count_joined_months(const Wording& wording) {
  if (!wording.has(CueKind::month)) return 0;
  int months = 0;
  bool joined = false;
  for (std::size_t i = 0; i < wording.size(); ++i) {
    bool month = i > 0 && wording.starts(i, CueKind::month);
    if (month) ++months;
    joined = joined || (months > 0 && contains(wording.language().conjunctions, wording[i].folded));
  }
  return joined ? months : 0;
}

/// "per månad", and times that are only named: "vår och höst", "tisdag och torsdag".
void add_named(Period& period, const Wording& wording) {
  if (int months = count_joined_months(wording); months > 1) period.others.push_back(days_of_year / months);
  for (std::size_t i = 0; i < wording.size(); ++i) {
    double days = days_of(wording, i);
    if (days == 0) continue;
    bool of = i > 2 && contains(wording.language().grammar.objects, wording[i - 2].folded) &&
              days_of(wording, i - 3) > 0;  // "the first Monday of the month"
    bool joined = of || (i > 0 && contains(wording.promise().per, wording[i - 1].folded));
    if (joined) period.others.push_back(days);
    if (names_another_span(wording, i)) period.others.push_back(days / 2);
  }
}

/// "varje dag utom söndag"
bool takes_out_day(const Wording& wording) {
  for (std::size_t i = 1; i < wording.size(); ++i) {
    std::size_t words = match_any(wording, i, wording.promise().exceptions);
    if (words > 0 && i + words < wording.size() && wording.starts(i + words, CueKind::vague_time)) return true;
  }
  return false;
}

/// "mer än [varje vecka]", "oftare än"; one may wait for longer, too.
bool is_exceeded(const Wording& wording, std::size_t rhythm) {
  if (has_any(wording, wording.promise().waits)) return false;
  if (wording.stands_behind(rhythm, CueKind::least)) return true;
  return rhythm > 1 && wording.starts(rhythm - 1, CueKind::comparison) && wording.starts(rhythm - 2, CueKind::rising);
}

Period period_of(const PromiseView& side) {
  for (const Figure& figure : side.figures) {
    double days = period_of(side.wording, figure);
    if (days > 0) return {days, false, is_fall_to(side.wording, begin_of_amount(side.wording, figure)), {}};
  }
  Rhythm rhythm = plain_rhythm(side.wording);
  const bool denied = is_denied(side.wording, rhythm.begin) && is_exceeded(side.wording, rhythm.begin);
  Period period{rhythm.days, rhythm.named, denied, {}};
  if (is_round_the_clock(side.wording)) period.others.push_back(1);
  constexpr double six_a_week = 7.0 / 6;
  if (period.days == 1 && takes_out_day(side.wording)) period.others.push_back(six_a_week);
  for (const Figure& figure : side.figures) {
    if (double days = counted_period(figure, period.days); days > 0) period.others.push_back(days);
  }
  if (period.days == 0) add_named(period, side.wording);
  return period;
}

/// How many days lie between those that a text counts, over a year: "fyra nummer"; 0 for none.
double occasions_of(const PromiseView& side) {
  for (const Figure& figure : side.figures) {
    if (figure.is_occasion && figure.low > 0) return days_of_year / figure.low;
  }
  return 0;
}

bool are_alike(double one, double other) {
  constexpr double alike = 1.1;  // a quarter is three months
  return one > 0 && other > 0 && std::max(one, other) < std::min(one, other) * alike;
}

/// "veckobrev" may come every week.
bool is_in_compound(const Period& period, const Wording& wording) {
  constexpr std::size_t shortest_rest = 4;  // bytes
  const Language& language = wording.language();
  // No compounds in one word where articles are words.
  if (period.days == 0 || !language.grammar.determiners.empty()) return false;
  for (const Numeral& span : wording.promise().spans) {
    if (!are_alike(period.days, span.value / (hours_of_day * 60))) continue;
    std::string_view lemma = lemma_of(span.word, language);
    for (std::size_t i = 0; i < wording.size(); ++i) {
      std::string_view word = wording[i].folded;
      if (word.size() >= lemma.size() + shortest_rest && word.starts_with(lemma) && days_of(wording, i) == 0)
        return true;
    }
  }
  return false;
}

bool may_be_alike(const Period& one, const Period& other) {
  auto among = [](double days, const Period& period) {
    return are_alike(days, period.days) ||
           std::any_of(period.others.begin(), period.others.end(), [&](double it) { return are_alike(days, it); });
  };
  return among(one.days, other) || among(other.days, one);
}

}  // namespace

/// "två gånger i veckan", "två dagar i veckan", but not "två timmar i veckan".
bool says_how_often(const Wording& wording, const Figure& figure) {
  bool times = figure.end == figure.begin + 1 || (figure.days > 0 && figure.days >= figure.low) ||
               contains(wording.language().grammar.counted, wording[figure.end - 1].folded);
  return times && !has_currency_sign(figure) && span_behind(wording, figure) > 0;  // "£10 an hour"
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
  int count = wording[i].known->rarer;
  end = i + 1;
  if (count != 1 || end == wording.size()) return count;
  int ordinal = ordinal_of(wording, end);
  if (ordinal == 0) ordinal = number_of_spans(wording, end);
  if (ordinal == 0) return count;
  ++end;
  return ordinal;
}

bool counts_times(const PromiseView& side, const Figure& figure, const PromiseView& other) {
  if (counts_in_span(side.wording, figure)) return period_of(side.wording, figure) > 0;
  Period own = period_of(side);
  Period others = period_of(other);
  return !are_alike(own.days, others.days) && are_alike(counted_period(figure, own.days), others.days);
}

/// "varje vecka" → "varje månad", or whenever. Once a year, or less often, is no more than a plan that says nothing.
int compare_rhythms(const Promises& sides) {
  auto is_silent = [](const Wording& wording) { return !wording.names_span() && !wording.has(CueKind::vague_time); };
  if (is_silent(sides.before.wording) && is_silent(sides.after.wording)) return 0;
  Period before = period_of(sides.before);
  Period after = period_of(sides.after);
  if (std::max(before.days, after.days) >= 1) {
    bool always_before = is_round_the_clock(sides.before.wording);
    bool always_after = is_round_the_clock(sides.after.wording);
    if (always_before != always_after) return always_before ? (after.days >= 1 ? -1 : 0) : (before.days >= 1 ? 1 : 0);
  }
  auto is_often = [](const Period& period) { return period.days > 0 && period.days < days_of_year && !period.named; };
  bool in_compound = (after.days == 0 && is_in_compound(before, sides.after.wording)) ||
                     (before.days == 0 && is_in_compound(after, sides.before.wording));
  if (may_be_alike(before, after) || in_compound) return 0;
  if (before.days > 0 && after.days > 0) {
    const int often = sign_of(before.days - after.days);
    return before.denied && after.denied ? -often : often;
  }
  // "fyra nummer" → "två gånger om året"
  if (before.days + after.days > 0) {
    double from = before.days > 0 ? before.days : occasions_of(sides.before);
    double to = after.days > 0 ? after.days : occasions_of(sides.after);
    if (from > 0 && to > 0) return sign_of(from - to);
  }
  int often = difference(is_often(before), is_often(after));
  return often != 0 && compare_ladders(sides) == 0 ? often : 0;
}

}  // namespace planctl
