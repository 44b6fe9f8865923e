#include "extract/office/counters.h"

#include <algorithm>
#include <utility>

#include "unicode.h"

namespace planctl {
namespace {

std::string roman(int number) {
  constexpr int most = 3999;
  constexpr std::array<std::pair<int, std::string_view>, 13> values{{{1000, "m"},
                                                                     {900, "cm"},
                                                                     {500, "d"},
                                                                     {400, "cd"},
                                                                     {100, "c"},
                                                                     {90, "xc"},
                                                                     {50, "l"},
                                                                     {40, "xl"},
                                                                     {10, "x"},
                                                                     {9, "ix"},
                                                                     {5, "v"},
                                                                     {4, "iv"},
                                                                     {1, "i"}}};
  if (number < 1 || number > most) return std::to_string(number);
  std::string text;
  for (const auto& [value, letters] : values) {
    for (; number >= value; number -= value) text += letters;
  }
  return text;
}

/// a … z, aa, bb, …
std::string letters(int number) {
  constexpr int alphabet = 26;
  constexpr int most = 20 * alphabet;
  if (number < 1 || number > most) return std::to_string(number);
  return std::string(static_cast<std::size_t>((number - 1) / alphabet + 1),
                     static_cast<char>('a' + (number - 1) % alphabet));
}

std::string capitals(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return text;
}

/// Signs of symbol fonts are all bullets.
std::string bullet(const std::string& sign) {
  char32_t first = unicode::first(sign);
  bool plain = first == U'-' || first == 0x2013 || first == 0x2014 || first == U'*' || first == U'o';
  return plain ? sign : "•";
}

}  // namespace

std::string numeral(int number, Numerals numerals) {
  switch (numerals) {
    case Numerals::lower_letter:
      return letters(number);
    case Numerals::upper_letter:
      return capitals(letters(number));
    case Numerals::lower_roman:
      return roman(number);
    case Numerals::upper_roman:
      return capitals(roman(number));
    case Numerals::none:
    case Numerals::bullet:
    case Numerals::decimal:
      break;
  }
  return std::to_string(number);
}

std::string Counter::next(const ListLevels& levels, std::size_t level) {
  level = std::min(level, most_levels - 1);
  if (levels[level].numerals == Numerals::none) return "";
  if (levels[level].numerals == Numerals::bullet) return bullet(levels[level].pattern);
  counts_[level] = begun_[level] ? counts_[level] + 1 : levels[level].start;
  begun_[level] = true;
  std::fill(begun_.begin() + static_cast<std::ptrdiff_t>(level) + 1, begun_.end(), false);
  const std::string& pattern = levels[level].pattern;
  std::string marker;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    bool place = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
    if (!place) {
      marker += pattern[i];
      continue;
    }
    auto of = static_cast<std::size_t>(pattern[++i] - '1');
    marker += numeral(begun_[of] || of > level ? counts_[of] : levels[of].start, levels[of].numerals);
  }
  return marker;
}

void Counter::set(std::size_t level, int number) {
  level = std::min(level, most_levels - 1);
  begun_[level] = true;
  counts_[level] = number - 1;
}

}  // namespace planctl
