#include "compare/tell/figures.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>

#include "compare/words/tokens.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::string_view percent_sign = "%";
std::size_t count_digits(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), unicode::is_digit_byte) - text.begin());
}

// --------------------------------------------------------------------------------------------- numbers

/// "1 000", "1.000" and "1,000" are a thousand, "2,5" and "2.5" are two and a half.
std::optional<double> parse_whole_number(std::string_view text) {
  constexpr std::size_t most_digits = 15;
  std::string digits;
  int decimals = 0;
  std::size_t first = count_digits(text);
  bool grouped = first >= 1 && first <= 3 && text.front() != '0';
  while (!text.empty()) {
    std::size_t count = count_digits(text);
    if (count == 0 || decimals > 0 || digits.size() + count > most_digits) return std::nullopt;
    bool group = grouped && count == 3;
    if (!digits.empty() && !group) digits += '.', ++decimals;
    digits += text.substr(0, count);
    text.remove_prefix(count);
    bool separated =
        !text.empty() && (text.front() == ',' || text.front() == '.' || !unicode::is_digit_byte(text.front()));
    while (separated && !text.empty() && !unicode::is_digit_byte(text.front())) text.remove_prefix(1);
  }
  return digits.empty() ? std::nullopt : std::optional(std::strtod(digits.c_str(), nullptr));
}

/// Also "2½" and "½".
std::optional<double> parse_number(std::string_view text) {
  std::string_view number = without_fraction(text);
  if (number.size() == text.size()) return parse_whole_number(text);
  double part = *unicode::fraction(unicode::last(text));
  auto whole = number.empty() ? std::optional(0.0) : parse_whole_number(number);
  return whole ? std::optional(*whole + part) : std::nullopt;
}

struct Range {
  double low = 0;
  double high = 0;
};

/// "15", "10–15", "10-15".
std::optional<Range> parse_range(std::string_view text) {
  std::size_t dash = std::min(text.find('-'), text.find("–"));
  auto low = parse_number(text.substr(0, dash));
  if (!low || dash == std::string_view::npos) return low ? std::optional(Range{*low, *low}) : std::nullopt;
  auto high = parse_number(text.substr(dash + (text[dash] == '-' ? 1 : 3)));
  return high ? std::optional(Range{*low, *high}) : std::nullopt;
}

/// "tre", and two numerals in one word: "tjugotre", "trehundra", "twenty-five".
int numeral_value(std::string_view word, std::span<const Numeral> numerals) {
  for (const Numeral& numeral : numerals) {
    if (numeral.word.front() != word.front() || !word.starts_with(numeral.word)) continue;
    if (numeral.word.size() == word.size()) return numeral.value;
    std::string_view rest = word.substr(numeral.word.size());
    if (rest.front() == '-') rest.remove_prefix(1);
    int value = value_in(numerals, rest);
    if (value >= 100 && value > numeral.value) return value * numeral.value;
    if (value > 0 && value < 10 && numeral.value >= 20 && numeral.value < 100) return numeral.value + value;
  }
  return 0;
}

std::optional<Range> word_range(const Wording& wording, std::size_t i) {
  std::string_view word = wording[i].folded;
  if (word.empty()) return std::nullopt;
  bool below_zero = word.size() > 1 && word.front() == '-' && unicode::is_digit_byte(word[1]);
  if (below_zero) word.remove_prefix(1);
  if (unicode::is_digit_byte(word.front()) || unicode::fraction(unicode::first(word))) {
    if (word.ends_with(percent_sign)) word.remove_suffix(percent_sign.size());
    auto range = is_figure(word) && find_years(word).empty() ? parse_range(word) : std::nullopt;
    return range && below_zero ? Range{-range->high, -range->low} : range;
  }
  constexpr std::size_t shortest_compound = 6;  // bytes
  if (!wording.starts(i, CueKind::numeral) && word.size() < shortest_compound) return std::nullopt;
  // "once funds are there", but not "once a week"
  bool opens_clause = contains(wording.promise().whens, word) && i + 1 < wording.size() &&
                      !contains(wording.promise().per, wording[i + 1].folded) && !wording[i].closed;
  if (opens_clause) return std::nullopt;
  int value = numeral_value(word, wording.language().grammar.numerals);
  return value == 0 ? std::nullopt : std::optional(Range{double(value), double(value)});
}

// ----------------------------------------------------------------------------------------------- units

/// The word that says what is counted: a word of time or percent first, since adjectives stand in front of it.
std::optional<std::size_t> find_unit(const Wording& wording, std::size_t begin) {
  constexpr std::size_t most = 3;  // words
  std::optional<std::size_t> unit;
  for (std::size_t i = begin; i < std::min(wording.size(), begin + most); ++i) {
    std::string_view word = wording[i].folded;
    if (wording.starts(i, CueKind::percent) || wording.starts(i, CueKind::span)) return i;
    bool ends = wording.starts(i, CueKind::condition) || wording.starts(i, CueKind::universal) ||
                contains(wording.language().function_words, word);
    if (ends || word_range(wording, i)) break;
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
  for (const Cue& cue : wording[i].cues) {
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
    figure.days = figure.low * days_of(wording, *unit) * (counts_workdays(wording, *unit) ? days_to_workday : 1);
  }
}

// --------------------------------------------------------------------------------------------- amounts

/// "10 – 15", "10 till 15", but not "från 10 till 15".
void join_range(Figure& figure, const Wording& wording) {
  bool joined = figure.end + 1 < wording.size() && !wording[figure.end - 1].closed &&
                !wording.stands_behind(figure.begin, CueKind::condition);
  if (!joined) return;
  std::string_view join = wording[figure.end].folded;
  bool dash = join.empty();  // its punctuation is off
  if (!dash && !contains(wording.promise().numeral_joins, join)) return;
  auto range = word_range(wording, figure.end + 1);
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
  auto range = words > 0 ? std::optional(Range{half, half}) : word_range(wording, begin);
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
  figure.text = text_between(wording, begin, figure.end);
  return figure;
}

// ----------------------------------------------------------------------------------------------- dates

Figure date_figure(const Wording& wording, std::size_t begin, std::size_t end, int month_and_day) {
  Figure figure;
  figure.is_date = true;
  figure.low = figure.high = month_and_day;
  figure.begin = begin;
  figure.end = end;
  figure.text = text_between(wording, begin, end);
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

/// "31 mars", "March 31", "2026-03-31", and behind "senast" also "31/3" and "mars".
std::optional<Figure> read_date(const Wording& wording, std::size_t i) {
  std::string_view word = wording[i].folded;
  if (word.empty()) return std::nullopt;
  if (int month = read_month(wording, i); month > 0) {
    bool name = unicode::is_upper(unicode::first(wording[i].text)) ||
                !contains(wording.language().modals, word);  // "may" is a verb too
    int day = name && !wording[i].closed && i + 1 < wording.size() ? read_day(wording[i + 1].folded) : 0;
    if (day > 0) return date_figure(wording, i, i + 2, month * 100 + day);
    bool deadline = name && stands_near_deadline(wording, i);
    return deadline ? std::optional(date_figure(wording, i, i + 1, month * 100)) : std::nullopt;
  }
  if (!unicode::is_digit_byte(word.front())) return std::nullopt;
  int date = read_date_in_digits(word);
  if (date > 0 && (word.size() == 10 || stands_behind_deadline(wording, i)))
    return date_figure(wording, i, i + 1, date);
  std::string_view day_text = wording[i].text;
  bool ordinal = wording[i].closed && day_text.data()[day_text.size()] == '.';  // "1. mai"
  int month = (wording[i].closed && !ordinal) || i + 1 == wording.size() ? 0 : read_month(wording, i + 1);
  int day = month > 0 ? read_day(word) : 0;
  return day > 0 ? std::optional(date_figure(wording, i, i + 2, month * 100 + day)) : std::nullopt;
}

}  // namespace

int value_in(std::span<const Numeral> numerals, std::string_view word) {
  auto found = std::find_if(numerals.begin(), numerals.end(), [&](const Numeral& it) { return it.word == word; });
  return found == numerals.end() ? 0 : found->value;
}

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

std::vector<Figure> find_figures(const Wording& wording) {
  std::vector<Figure> figures;
  for (std::size_t i = 0; i < wording.size();) {
    std::optional<Figure> figure = read_date(wording, i);
    if (!figure) figure = read_amount(wording, i);
    if (figure) figures.push_back(*figure);
    // An article takes no words: a figure may stand behind it.
    i = figure && !figure->is_article ? figure->end : i + 1;
  }
  return figures;
}

}  // namespace planctl
