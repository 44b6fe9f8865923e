#include "read/rows/page_number.h"

#include <algorithm>
#include <string>
#include <vector>

#include "language/language.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Words of a row that may be a page number: "- 4 -" → {4}; "3(20)" → {3, 20}; "Sida 3 av 20" → {sida, 3, av, 20}. None
/// where the first one is no part of any, as in most rows.
std::vector<std::string> page_tokens(std::string_view text) {
  std::string spaced;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    bool sign = c == U'(' || c == U')' || c == U'-' || c == 0x2013 || c == 0x2014 || c == U'/' || c == U'|' ||
                c == U'[' || c == U']' || c == U':' || c == 0xB7 || c == 0x2022;
    unicode::append(spaced, sign ? U' ' : unicode::to_lower(c));
  }
  std::string room;
  const std::string_view first = first_folded_word(spaced, room);
  return is_page_figure(first) || in_any(&Language::page_words, first) ? words_of(spaced) : std::vector<std::string>();
}

}  // namespace

bool is_page_figure(std::string_view word) {
  return !word.empty() && word.size() <= 3 && std::all_of(word.begin(), word.end(), unicode::is_digit_byte);
}

std::optional<PageNumber> page_number(std::string_view text) {
  constexpr std::size_t longest = 32;  // bytes
  if (text.size() > longest || !unicode::has_digit(text)) return std::nullopt;
  std::vector<std::string> tokens = page_tokens(text);
  bool named = !tokens.empty() && in_any(&Language::page_words, tokens.front());
  if (named) tokens.erase(tokens.begin());
  bool joined = tokens.size() == 3 && in_any(&Language::page_joins, tokens[1]);
  if (joined) tokens.erase(tokens.begin() + 1);
  bool numbers = !tokens.empty() && tokens.size() <= 2 && std::all_of(tokens.begin(), tokens.end(), is_page_figure);
  if (!numbers) return std::nullopt;
  if (tokens.size() == 2 && std::stoi(tokens[0]) > std::stoi(tokens[1])) return std::nullopt;
  if (tokens.size() == 2 && !named && !joined && text.find_first_of("(/|") == std::string_view::npos)
    return std::nullopt;
  return PageNumber{std::stoi(tokens[0]), !named && tokens.size() == 1};
}

bool is_number_of_pages(std::string_view text) {
  auto number = page_number(text);
  return number && !number->bare;
}

}  // namespace planctl
