#include "text/years.h"

#include <optional>

#include "unicode.h"

namespace planctl {
namespace {

bool digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && unicode::is_digit(static_cast<unsigned char>(text[at]));
}

/// Number of digits at `at`.
std::size_t digits(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (digit_at(text, end)) ++end;
  return end - at;
}

int value(std::string_view text, std::size_t at, std::size_t count) {
  int number = 0;
  for (std::size_t i = at; i < at + count; ++i) number = number * 10 + (text[i] - '0');
  return number;
}

bool is_year(int number) { return number >= 1960 && number <= 2099; }

/// Moves past "/", "-", "–" or "—", with or without spaces; 0 when none stands there.
std::size_t skip_dash(std::string_view text, std::size_t at) {
  std::size_t start = at;
  while (at < text.size() && text[at] == ' ') ++at;
  if (at < text.size() && (text[at] == '/' || text[at] == '-')) {
    ++at;
  } else if (text.substr(at, 3) == "\xE2\x80\x93" || text.substr(at, 3) == "\xE2\x80\x94") {
    at += 3;
  } else {
    return 0;
  }
  while (at < text.size() && text[at] == ' ') ++at;
  return at - start;
}

/// The second year of a period behind a first one that ends at `at`.
std::optional<int> second_year(std::string_view text, std::size_t& at, int first) {
  std::size_t dash = skip_dash(text, at);
  if (dash == 0) return std::nullopt;
  std::size_t start = at + dash;
  std::size_t count = digits(text, start);
  if (count != 4 && count != 2) return std::nullopt;
  int number = value(text, start, count);
  if (count == 2) {
    bool date = dash == 1 && text[at] == '-' && start + 2 < text.size() && text[start + 2] == '-';
    number += first / 100 * 100;
    if (date || number != first + 1) return std::nullopt;
  }
  if (!is_year(number) || number <= first || number > first + 30) return std::nullopt;
  at = start + count;
  return number;
}

/// "23/24": two digits each, the second one more than the first.
std::optional<Period> short_period(std::string_view text, std::size_t at) {
  if (digits(text, at) != 2 || at + 2 >= text.size() || text[at + 2] != '/' || digits(text, at + 3) != 2)
    return std::nullopt;
  if (at + 5 < text.size() && text[at + 5] == '/') return std::nullopt;
  int first = value(text, at, 2);
  if (first < 10 || value(text, at + 3, 2) != first + 1) return std::nullopt;
  return Period{2000 + first, 2000 + first + 1};
}

bool inside_word(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  char before = text[at - 1];
  return before == ',' || before == '.' ? at > 1 && digit_at(text, at - 2)
                                        : unicode::is_letter(unicode::last(text.substr(0, at)));
}

}  // namespace

std::vector<YearMention> find_years(std::string_view text) {
  std::vector<YearMention> years;
  for (std::size_t at = unicode::find_digit(text, 0); at < text.size(); at = unicode::find_digit(text, at)) {
    std::size_t count = digits(text, at);
    if (auto period = short_period(text, at); period && !inside_word(text, at)) {
      years.push_back({*period, {at, at + 5}});
      at += 5;
      continue;
    }
    std::size_t end = at + count;
    int number = count == 4 ? value(text, at, 4) : 0;
    if (is_year(number) && number != 2000 && !inside_word(text, at)) {
      Period period{number, number};
      if (auto second = second_year(text, end, number)) period.last = *second;
      years.push_back({period, {at, end}});
    }
    at = end;
  }
  return years;
}

std::string mask_years(std::string_view text) {
  std::string masked;
  std::size_t at = 0;
  for (const YearMention& year : find_years(text)) {
    masked.append(text, at, year.bytes.begin - at);
    masked += '#';
    at = year.bytes.end;
  }
  masked.append(text.substr(at));
  return masked;
}

}  // namespace planctl
