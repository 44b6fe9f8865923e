#include "language/title_words.h"

#include <algorithm>

#include "language/language.h"
#include "read/rows/rows.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

/// The end of the text behind its last `count` spaces.
std::string_view behind_spaces(std::string_view text, std::size_t count) {
  std::size_t at = text.size();
  while (at > 0 && count > 0) count -= text[--at] == ' ' ? 1 : 0;
  return text.substr(at);
}

/// Alone, or as the last part of a compound.
bool is_one_of(Words Language::*nouns, std::string_view word) {
  return in_any(nouns, word) || ends_in_any(nouns, word, 1);
}

/// The same, of a word that is in one of several lists.
bool is_one_of(WordLists lists, std::string_view word) {
  return in_any(lists, word) ||
         std::any_of(lists.begin(), lists.end(), [&](auto nouns) { return ends_in_any(nouns, word, 1); });
}

/// Not "ändamål", which heads the first section of rules, nor "tidplan", which stands beside a goal.
bool is_plan_word(std::string_view word) {
  return is_one_of(&Language::plan_nouns, word) &&
         !in_any({&Language::background_titles, &Language::other_labels}, word);
}

/// Phrases of two words, "förra året", in a text whose words are given one by one. Few words begin one.
class Pairs {
 public:
  explicit Pairs(Words Language::*phrases) : phrases_(phrases) {}

  /// Is the word above with this one such a phrase?
  bool close_with(std::string_view word) {
    const bool found = !pair_.empty() && in_any(phrases_, pair_.append(1, ' ').append(word));
    if (may_begin_in_any({phrases_}, word)) {
      pair_ = word;
    } else {
      pair_.clear();
    }
    return found;
  }

 private:
  Words Language::*phrases_;
  std::string pair_;
};

/// A word for rules, a report or a meeting.
bool holds_other_noun(std::string_view text) {
  Pairs reports(&Language::report_nouns);
  Pairs rules(&Language::rule_nouns);
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    std::string_view word = next_word(text, at, room);
    if (reports.close_with(word) || rules.close_with(word)) return true;
    if (is_one_of({&Language::rule_nouns, &Language::report_nouns, &Language::meeting_nouns}, word)) return true;
  }
  return false;
}

}  // namespace

bool goes_with_other(std::string_view text) {
  std::size_t at = 0;
  std::string room;
  const SoughtWord kind = next_word(text, at, room);
  if (!in_any(&Language::background_titles, kind) || !in_any(&Language::other_lists, kind)) return false;
  const std::size_t mark = text.find_first_of(":–—", at);
  const std::size_t end = std::min(mark, text.size());
  constexpr int most = 2;  // words: the number of the appendix may stand between
  for (int words = 0; words < most && at < end; ++words) {
    if (in_any(&Language::function_words, next_word(text, at, room))) return at <= end;
  }
  return false;
}

bool is_background(std::string_view title) {
  constexpr std::size_t longest = 60;  // bytes
  WordLists lists = {&Language::background_titles, &Language::contents_titles};
  title = clean_title(title);
  if (title.size() > longest) return false;
  if (in_any_folded(lists, title)) return true;
  // "Bakgrund och nuläge": each of two.
  auto gap = title.find(' ');
  auto end = gap == std::string_view::npos ? gap : title.find(' ', gap + 1);
  if (end == std::string_view::npos || title.find(' ', end + 1) != std::string_view::npos) return false;
  return in_any_folded(&Language::conjunctions, title.substr(gap + 1, end - gap - 1)) &&
         in_any_folded(lists, title.substr(0, gap)) && in_any_folded(lists, title.substr(end + 1));
}

std::string_view clean_title(std::string_view text) {
  while (text.ends_with(':') || text.ends_with('.') || text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

bool names_plan(std::string_view text) {
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    if (is_plan_word(next_word(text, at, room))) return true;
  }
  return false;
}

/// Not "Rules for fair play: action plan 2031".
bool heads_rules_about(std::string_view text) {
  std::size_t subtitle = std::min({text.find(": "), text.find(" – "), text.find(" - ")});
  if (subtitle != std::string_view::npos && names_plan(text.substr(subtitle))) return false;
  std::size_t at = 0;
  std::string room;
  if (!is_one_of(&Language::rule_nouns, next_word(text, at, room))) return false;
  std::string_view next = next_word(text, at, room);
  return in_any(&Language::function_words, next) && !in_any(&Language::conjunctions, next);
}

bool names_no_plan(std::string_view text) {
  // Few texts hold one, and what heads rules does.
  return holds_other_noun(text) && (!names_plan(text) || heads_rules_about(text)) && !goes_with_other(text);
}

bool names_meeting(std::string_view text) {
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    if (is_one_of(&Language::meeting_nouns, next_word(text, at, room))) return !goes_with_other(text);
  }
  return false;
}

bool holds_office(std::string_view word) { return is_one_of(&Language::offices, word); }

bool holds_modal(std::string_view text) {
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    if (in_any(&Language::modals, next_word(text, at, room))) return true;
  }
  return false;
}

bool heads_no_promise(std::string_view text) {
  constexpr std::size_t longest = 60;  // bytes
  if (text.size() > longest) return false;
  const bool question = text.ends_with('?');  // "Who is not here yet?"
  bool asks = false;                          // "What we will not do"
  bool promises = false;                      // "We will not lose members", but "We will not"
  bool past = false;
  Pairs past_pairs(&Language::past_words);
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    bool first = at == 0;
    const SoughtWord word = next_word(text, at, room);
    asks = asks || (first && in_any(&Language::whats, word));
    const bool may_deny = asks || !question;
    if (may_deny && in_any(&Language::denials, word) && (!promises || clean_title(text.substr(at)).empty()))
      return true;
    promises = promises || (!asks && in_any(&Language::modals, word));
    past = past_pairs.close_with(word.text) || past || in_any(&Language::past_words, word);
  }
  return past && !promises;
}

bool heads_past_year(std::string_view text) {
  return !find_years(text).empty() && (names_no_plan(text) || heads_no_promise(text));
}

bool heads_plan_year(std::string_view text) {
  return !find_years(text).empty() && (names_plan(text) || holds_modal(text));
}

bool is_goal_word(const SoughtWord& word) {
  constexpr std::size_t before = 3;  // bytes
  if (in_any(&Language::goal_nouns, word)) return true;
  return ends_in_any(&Language::goal_nouns, word.text, before) && !in_any(&Language::background_titles, word);
}

bool is_only_year(std::string_view text) {
  auto years = find_years(text);
  return years.size() == 1 && unicode::key(mask_years(text)).empty();
}

bool is_year_phrase(std::string_view text) {
  if (find_years(text).empty()) return false;
  std::vector<std::string> words = words_of(mask_years(text));
  return std::all_of(words.begin(), words.end(), [](const std::string& word) {
    bool filler = in_any(&Language::label_fillers, word) && !in_any(&Language::dating, word);
    return filler || in_any({&Language::function_words, &Language::for_years}, word) || unicode::key(word).empty();
  });
}

bool is_open_sentence(std::string_view text) {
  constexpr std::size_t near_end = 3;  // words
  std::vector<std::string> words = words_of(behind_spaces(text, 2 * near_end));
  if (words.size() < near_end) words = words_of(text);
  if (words.empty() || in_any(&Language::open_endings, words.back())) return true;
  auto last = words.end() - static_cast<std::ptrdiff_t>(std::min(near_end, words.size()));
  return std::any_of(last, words.end(), [](const std::string& word) { return in_any(&Language::modals, word); });
}

bool starts_further(std::string_view text) {
  std::string room;
  return in_any(&Language::further, first_folded_word(text, room));
}

}  // namespace planctl
