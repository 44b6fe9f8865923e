#include "compare/tell/numbers.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "compare/words/tokens.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

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
    while (!text.empty() && !unicode::is_digit_byte(text.front())) text.remove_prefix(1);
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

/// "15", "10–15", "10-15".
std::optional<Range> parse_range(std::string_view text) {
  std::size_t dash = std::min(text.find('-'), text.find("–"));
  auto low = parse_number(text.substr(0, dash));
  if (!low || dash == std::string_view::npos) return low ? std::optional(Range{*low, *low}) : std::nullopt;
  auto high = parse_number(text.substr(dash + (text[dash] == '-' ? 1 : 3)));
  return high ? std::optional(Range{*low, *high}) : std::nullopt;
}

bool with_currency_sign(std::string_view text) {
  return text.starts_with("$") || text.starts_with("£") || text.starts_with("€");
}

}  // namespace

std::size_t count_digits(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), unicode::is_digit_byte) - text.begin());
}

int value_in(std::span<const Numeral> numerals, std::string_view word) {
  if (word.empty()) return 0;
  auto found =
      std::find_if(numerals.begin(), numerals.end(), [&](const Numeral& it) { return is_same_text(it.word, word); });
  return found == numerals.end() ? 0 : found->value;
}

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

std::optional<Range> read_number(const Wording& wording, std::size_t i) {
  std::string_view word = wording[i].folded;
  if (word.empty()) return std::nullopt;
  bool below_zero = word.size() > 1 && word.front() == '-' && unicode::is_digit_byte(word[1]);
  if (below_zero) word.remove_prefix(1);
  if (word.ends_with('k') && with_currency_sign(wording[i].text)) {  // "£16k"
    auto thousands = parse_whole_number(word.substr(0, word.size() - 1));
    constexpr double thousand = 1000;
    if (thousands) return Range{*thousands * thousand, *thousands * thousand};
  }
  if (unicode::is_digit_byte(word.front()) || unicode::fraction(unicode::first(word))) {
    if (word.ends_with(percent_sign)) word.remove_suffix(percent_sign.size());
    auto range = is_figure(word) && find_years(word).empty() ? parse_range(word) : std::nullopt;
    return range && below_zero ? Range{-range->high, -range->low} : range;
  }
  constexpr std::size_t shortest_compound = 6;  // bytes
  int value = wording[i].known->numeral;
  if (value == 0 || (!wording.starts(i, CueKind::numeral) && word.size() < shortest_compound)) return std::nullopt;
  // "once funds are there", but not "once a week"
  bool opens_clause = contains(wording.promise().whens, word) && i + 1 < wording.size() &&
                      !contains(wording.promise().per, wording[i + 1].folded) && !wording[i].closed;
  return opens_clause ? std::nullopt : std::optional(Range{double(value), double(value)});
}

}  // namespace planctl
