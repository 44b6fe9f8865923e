#include "read/outline/days.h"

#include <algorithm>

#include "language/language.h"
#include "read/rows/words.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "4", "14.", "3rd", "1:a": the number of a day.
bool is_day(std::string_view word) {
  std::size_t digits = 0;
  while (digits < word.size() && word[digits] >= '0' && word[digits] <= '9') ++digits;
  return digits > 0 && digits <= 2 && word.size() <= digits + 2;
}

/// "2026-03-04", "4/3", "14.3".
bool is_date(std::string_view word) {
  if (word.size() == 10 && word[4] == '-' && word[7] == '-') return unicode::is_digit(unicode::first(word));
  auto sign = word.find_first_of("/.");
  if (sign == std::string_view::npos || sign == 0 || sign > 2 || sign + 1 == word.size()) return false;
  std::string_view behind = word.substr(sign + 1);
  auto digits = [](std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  };
  return behind.size() <= 2 && digits(word.substr(0, sign)) && digits(behind);
}

/// Without the signs that end a clause.
std::string_view without_clause_end(std::string_view word) {
  while (!word.empty() && (word.back() == '.' || word.back() == ',' || word.back() == ':')) word.remove_suffix(1);
  return word;
}

/// The last word of a text that is more than such signs.
std::string_view last_of_words(std::string_view text) {
  text = text.substr(0, text.find_last_not_of(" .,:") + 1);
  return last_word(text);
}

/// The first.
std::string_view first_of_words(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find(' ', at), text.size());
    std::string_view word = without_clause_end(text.substr(at, end - at));
    if (!word.empty()) return word;
    at = end + 1;
  }
  return {};
}

}  // namespace

// A date, and the day of one, begins with a digit.
bool holds_date(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = unicode::find_digit(text); at < text.size(); at = unicode::find_digit(text, end)) {
    end = std::min(text.find(' ', at), text.size());
    if (at > 0 && text[at - 1] != ' ') continue;
    std::string_view word = without_clause_end(text.substr(at, end - at));
    if (is_date(word)) return true;
    if (is_day(word) && (is_month(unicode::fold(last_of_words(text.substr(0, at)))) ||
                         is_month(unicode::fold(first_of_words(text.substr(end))))))
      return true;
  }
  return false;
}

}  // namespace planctl
