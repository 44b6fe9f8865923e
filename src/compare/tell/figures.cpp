#include "compare/tell/figures.h"

#include <algorithm>
#include <optional>

#include "compare/tell/dates.h"
#include "compare/tell/numbers.h"

namespace planctl {
namespace {

// ----------------------------------------------------------------------------------------------- units

/// The word that says what is counted: a word of time or percent first, since adjectives stand in front of it.
std::optional<std::size_t> find_unit(const Wording& wording, std::size_t begin) {
  constexpr std::size_t most = 3;  // words
  std::optional<std::size_t> unit;
  bool digits = begin > 0 && begin < wording.size() && starts_with_digit(wording[begin - 1].text);
  if (digits && contains(wording.promise().short_units, wording[begin].folded)) return begin;
  for (std::size_t i = begin; i < std::min(wording.size(), begin + most); ++i) {
    std::string_view word = wording[i].folded;
    if (wording.starts(i, CueKind::percent) || wording.starts(i, CueKind::span)) return i;
    bool ends = wording.starts(i, CueKind::condition) || wording.starts(i, CueKind::universal) ||
                contains(wording.language().function_words, word);
    if (ends || read_number(wording, i)) break;
    bool light = contains(wording.language().grammar.light, word);
    if (!unit && !light) unit = i;
    if (wording[i].closed) break;
  }
  return unit;
}

/// From the word `begin` to the word before `end`, as it stands.
std::string_view text_between(const Wording& wording, std::size_t begin, std::size_t end) {
  std::string_view last = wording[end - 1].text;
  const char* start = wording[begin].text.data();
  return {start, static_cast<std::size_t>(last.data() + last.size() - start)};
}

/// Of the longest cue of this kind that stands there: two of "per cent".
std::size_t count_words(const Wording& wording, std::size_t i, CueKind kind) {
  std::size_t words = 0;
  for (const Cue& cue : wording[i].known->cues) {
    if (cue.kind == kind) words = std::max(words, wording.match(cue.phrase, i));
  }
  return words;
}

/// "five working days" is a week.
constexpr double days_to_workday = 1.4;

bool counts_workdays(const Wording& wording, std::size_t unit) {
  return unit > 0 && contains(wording.promise().workdays, wording[unit - 1].folded) && days_of(wording, unit) == 1;
}

void read_unit(Figure& figure, const Wording& wording) {
  bool has_sign = wording[figure.end - 1].text.ends_with(percent_sign);
  auto unit = has_sign || wording[figure.end - 1].closed ? std::nullopt : find_unit(wording, figure.end);
  if (unit) figure.end = *unit + std::max<std::size_t>(count_words(wording, *unit, CueKind::percent), 1);
  bool percent = has_sign || (unit && wording.starts(*unit, CueKind::percent));
  if (percent) figure.unit = percent_sign;
  if (unit && !percent) {
    figure.unit = wording.lemma(*unit);
    figure.is_occasion = contains(wording.promise().occasions, wording[*unit].folded);
    figure.days = figure.low * days_of(wording, *unit) * (counts_workdays(wording, *unit) ? days_to_workday : 1);
  }
}

// --------------------------------------------------------------------------------------------- amounts

/// "10 – 15", "10 till 15", but not "från 10 till 15".
void join_range(Figure& figure, const Wording& wording) {
  bool joined = figure.end + 1 < wording.size() && !wording[figure.end - 1].closed &&
                (!wording.stands_behind(figure.begin, CueKind::condition) ||
                 contains(wording.promise().ages, wording[figure.begin - 1].folded));
  if (!joined) return;
  std::string_view join = wording[figure.end].folded;
  bool dash = join.empty();  // its punctuation is off
  if (!dash && !contains(wording.promise().numeral_joins, join)) return;
  auto range = read_number(wording, figure.end + 1);
  if (!range || range->low <= figure.high) return;
  figure.high = range->high;
  figure.end += 2;
}

void multiply(Figure& figure, const Wording& wording) {
  if (figure.end == wording.size() || wording[figure.end - 1].closed) return;
  if (!wording.starts(figure.end, CueKind::multiple)) return;
  int multiple = value_in(wording.promise().multiples, wording[figure.end].folded);
  figure.low *= multiple;
  figure.high *= multiple;
  ++figure.end;
}

/// "mellan 10 och 15 kurser", but not "mellan 8 och 17" or "mellan 10 och 15 år", which say when and who.
void join_between(Figure& figure, const Wording& wording) {
  bool joined = figure.begin > 0 && figure.end + 1 < wording.size() && !wording[figure.end - 1].closed &&
                contains(wording.promise().betweens, wording[figure.begin - 1].folded) &&
                contains(wording.language().conjunctions, wording[figure.end].folded);
  auto range = joined ? read_number(wording, figure.end + 1) : std::nullopt;
  if (!range || range->low <= figure.high) return;
  Figure last = figure;
  last.end = figure.end + 2;
  last.low = last.high = range->high;
  multiply(last, wording);
  read_unit(last, wording);
  bool money = !starts_with_digit(wording[figure.begin].text) && !wording.starts(figure.begin, CueKind::numeral);
  if (last.days > 0 || (last.unit.empty() && !money)) return;
  bool same_multiple = figure.end == figure.begin + 1;  // "mellan 1 och 2 miljoner"
  if (same_multiple) figure.low *= last.high / range->high;
  figure.high = last.high;
  figure.end = last.end;
  figure.unit = last.unit;
}

/// "en och en halv miljon", "halvannan timme": how many words the number has; 0 where nothing that it counts follows.
std::size_t match_half(const Wording& wording, std::size_t begin, double& value) {
  constexpr double thousandths = 1000;
  std::size_t longest = 0;
  for (const Numeral& half : wording.promise().halves) {
    if (half.word.front() != wording[begin].folded.front()) continue;
    std::size_t count = wording.match(half.word, begin);
    std::size_t end = begin + count;
    bool counts = wording.starts(end, CueKind::multiple) || wording.starts(end, CueKind::span) ||
                  wording.starts(end, CueKind::percent);
    if (count > longest && counts) longest = count, value = half.value / thousandths;
  }
  return longest;
}

/// "minst en tur" counts as "minst två turer" does.
bool stands_behind_bound(const Wording& wording, std::size_t i) {
  return wording.stands_behind(i, CueKind::least) || wording.stands_behind(i, CueKind::most);
}

std::optional<Figure> read_amount(const Wording& wording, std::size_t begin) {
  double half = 0;
  bool may_be_half = wording.starts(begin, CueKind::article) || wording.starts(begin, CueKind::numeral) ||
                     wording[begin].folded.starts_with("hal");
  std::size_t words = may_be_half ? match_half(wording, begin, half) : 0;
  auto range = words > 0 ? std::optional(Range{half, half}) : read_number(wording, begin);
  bool article = !range && wording.starts(begin, CueKind::article);
  if (!range && !article) return std::nullopt;
  Figure figure;
  figure.is_article = article && !stands_behind_bound(wording, begin);
  figure.low = range ? range->low : 1;
  figure.high = range ? range->high : 1;
  figure.begin = begin;
  figure.end = begin + std::max<std::size_t>(words, 1);
  join_range(figure, wording);
  multiply(figure, wording);
  read_unit(figure, wording);
  if (figure.unit.empty()) join_between(figure, wording);
  return figure;
}

}  // namespace

std::vector<Figure> find_figures(const Wording& wording) {
  std::vector<Figure> figures;
  for (std::size_t i = 0; i < wording.size();) {
    std::optional<Figure> figure = read_date(wording, i);
    if (!figure) figure = read_amount(wording, i);
    // "40 hours a week" has one figure.
    bool per = figure && figure->is_article && !figures.empty() && figures.back().days > 0 && figures.back().end == i &&
               contains(wording.promise().per, wording[i].folded);
    if (per) {
      ++i;
      continue;
    }
    if (figure) {
      figure->text = text_between(wording, figure->begin, figure->end);
      figures.push_back(*figure);
    }
    // An article takes no words: a figure may stand behind it.
    i = figure && !figure->is_article ? figure->end : i + 1;
  }
  return figures;
}

}  // namespace planctl
