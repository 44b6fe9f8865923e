#include "read/rows/names.h"

#include <algorithm>

#include "language/language.h"
#include "read/rows/marker.h"
#include "read/rows/rows.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {

bool is_names(std::string_view text) {
  constexpr std::size_t most = 8;  // words
  std::size_t names = 0;
  for (std::size_t at = 0; at < text.size();) {
    while (at < text.size() && (text[at] == ' ' || text[at] == ',' || text[at] == '.')) ++at;
    if (at == text.size()) break;
    std::size_t begin = at;
    while (at < text.size() && text[at] != ' ' && text[at] != ',') ++at;
    std::string_view word = text.substr(begin, at - begin);
    bool name = unicode::is_upper(unicode::first(word));
    if (!name && !in_any_folded(&Language::conjunctions, word)) return false;
    names += name ? 1 : 0;
  }
  return names >= 2 && names <= most;
}

bool is_author(std::string_view text) {
  constexpr std::size_t most_words = 6;
  std::size_t at = 0;
  if (text.empty() || text.front() == '-' || !is_dash(unicode::next(text, at))) return false;
  if (at >= text.size() || text[at] != ' ') return false;
  text.remove_prefix(at + 1);
  if (ends_sentence(text) || count_words(text) < 2 || count_words(text) > most_words) return false;
  for (std::size_t word = 0; word < text.size(); word = std::min(text.find(' ', word), text.size() - 1) + 1) {
    std::string_view rest = text.substr(word, text.find(' ', word) - word);
    bool place = unicode::is_digit(unicode::first(rest)) && (word == 0 || rest.find(':') != std::string_view::npos);
    if (!place && !unicode::is_upper(unicode::first(rest))) return false;
  }
  return true;
}

bool tells_who_says(std::string_view text) {
  const std::size_t comma = text.rfind(", ");
  if (comma == std::string_view::npos) return false;
  text.remove_prefix(comma + 2);
  while (text.ends_with('.')) text.remove_suffix(1);
  const std::size_t space = text.find(' ');
  return space != std::string_view::npos && unicode::is_lower(unicode::first(text)) && is_names(text.substr(space + 1));
}

bool quotes_author(std::string_view text) {
  if (text.find('\xE2') == std::string_view::npos) return false;            // the first byte of both dashes
  std::size_t dash = std::max(text.rfind(" –") + 1, text.rfind(" —") + 1);  // 0 where none stands
  return dash > 0 && ends_sentence(text.substr(0, dash - 1)) && is_author(text.substr(dash));
}

}  // namespace planctl
