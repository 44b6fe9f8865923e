#include "read/rows/label_words.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "language/language.h"
#include "language/title_words.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_date_byte(char c) { return (c >= '0' && c <= '9') || c == '-' || c == '.'; }

/// "2027-12-31", "90-day". Most words are told by their first letter that they are none.
bool is_date_part(std::string_view word) {
  if (!word.empty() && !is_date_byte(word.front())) return false;
  const std::size_t hyphen = word.find('-');
  if (hyphen > 0 && hyphen < word.size() && unicode::is_letter(unicode::first(word.substr(hyphen + 1))))
    word = word.substr(0, hyphen);
  return std::all_of(word.begin(), word.end(), is_date_byte);
}

/// "Önskat läge", "Where we want to be:".
bool is_goal_phrase(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes
  if (text.size() > longest) return false;
  while (text.ends_with(':') || text.ends_with(' ')) text.remove_suffix(1);
  return text.find(' ') != std::string_view::npos && in_any_folded(&Language::goal_phrases, text);
}

}  // namespace

bool is_goal_label(std::string_view text) {
  constexpr std::size_t longest = 80;  // bytes
  constexpr std::size_t most_words = 8;
  if (text.empty() || text.size() > longest) return false;
  bool goal = false;
  std::size_t count = 0;
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    std::string_view word = next_word(text, at, room);
    if (is_date_part(word)) continue;
    const SoughtWord sought = word;
    const bool noun = in_any(&Language::goal_nouns, sought);
    if (!noun && !in_any(&Language::label_fillers, sought)) return count == 0 && is_goal_phrase(text);
    goal = goal || noun;
    ++count;
  }
  return goal && count <= most_words;
}

bool is_spaced_label(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes
  if (text.size() > longest || text.find(' ') == std::string_view::npos) return false;
  std::string closed(text);
  std::erase(closed, ' ');
  while (closed.ends_with(':')) closed.pop_back();
  return in_any_folded(&Language::goal_nouns, closed);
}

bool reads_as_goal_label(std::string_view text) {
  if (is_spaced_label(text)) return true;
  return is_letter_spaced(text) ? is_goal_label(close_letters(text)) : is_goal_label(text);
}

bool is_other_label(std::string_view text) {
  if (text.empty() || text.size() > 40) return false;
  while (text.ends_with(':') || text.ends_with(' ') || text.ends_with('.')) text.remove_suffix(1);
  if (!text.empty() && unicode::is_digit_byte(text.back())) {  // "Utvärdering 2030"
    std::size_t space = text.find_last_of(' ');
    if (space != std::string_view::npos && is_only_year(text.substr(space + 1))) text = text.substr(0, space);
  }
  return in_any_folded({&Language::other_labels, &Language::background_titles}, text);
}

bool is_label_text(std::string_view text) { return is_goal_label(text) || is_other_label(text); }

bool is_goal_head(std::string_view text) {
  constexpr std::size_t longest = 48;  // bytes
  if (is_goal_label(text)) return true;
  if (text.size() > longest) return false;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = std::min(text.find_first_of(" /", begin), text.size());
    std::string_view word = text.substr(begin, end - begin);
    bool slash = end < text.size() && text[end] == '/';
    if (slash || word == "&" || in_any_folded(&Language::conjunctions, word)) {
      std::string_view one = text.substr(0, slash ? end : begin);
      std::string_view other = text.substr(std::min(end + 1, text.size()));
      while (one.ends_with(' ')) one.remove_suffix(1);
      while (other.starts_with(' ')) other.remove_prefix(1);
      return (is_goal_label(one) && is_other_label(other)) || (is_other_label(one) && is_goal_label(other));
    }
    begin = end + 1;
  }
  return false;
}

std::string_view label_in_front(std::string_view text) {
  constexpr std::ptrdiff_t most_spaces = 2;
  text.remove_prefix(std::min(text.find_first_not_of('*'), text.size()));
  std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || !unicode::is_upper(unicode::first(text))) return {};
  std::size_t behind = text.find_first_not_of('*', colon + 1);
  std::string_view label = text.substr(0, colon);
  bool gap = behind != std::string_view::npos && text[behind] == ' ';
  return gap && std::count(label.begin(), label.end(), ' ') <= most_spaces ? label : std::string_view();
}

std::string_view label_of_value(std::string_view text) {
  std::string_view label = label_in_front(text);
  return is_goal_label(label) ? std::string_view() : label;
}

bool names_value(std::string_view text) { return is_other_label(label_in_front(text)); }

}  // namespace planctl
