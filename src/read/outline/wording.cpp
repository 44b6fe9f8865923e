#include "read/outline/wording.h"

#include <algorithm>
#include <string>
#include <vector>

#include "language/title_words.h"
#include "read/outline/days.h"
#include "read/rows/file_names.h"
#include "read/rows/names.h"
#include "read/rows/rows.h"
#include "read/rows/verbs.h"
#include "read/rows/words.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

/// A folded word for a span of time: "år", "years".
bool names_year_or_longer(std::string_view word) {
  constexpr int year = 525600;  // minutes
  return std::any_of(languages().begin(), languages().end(), [&](const Language& language) {
    return std::any_of(language.promise.spans.begin(), language.promise.spans.end(),
                       [&](const Numeral& span) { return span.word == word && span.value >= year; });
  });
}

constexpr std::size_t most_asked = 24;  // rows of a list

/// "2 February: Annual meeting".
bool begins_with_date(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes, with the sign behind it
  text = text.substr(0, longest);
  if (!unicode::has_digit(text)) return false;
  std::size_t end = std::min(text.find(": "), text.find(" – "));
  return end != std::string_view::npos && holds_date(text.substr(0, end));
}

/// "ordförande", "vice ordförande", "Webbansvarig", "Kassör, nyval".
bool is_office(std::string_view text) {
  constexpr std::size_t most = 3;  // words
  std::vector<std::string> words = words_of(text.substr(0, text.find(',')));
  return !words.empty() && words.size() <= most && holds_office(words.back());
}

/// How many of the words are the one that comes most often.
std::ptrdiff_t count_commonest(const std::vector<std::string>& words) {
  std::ptrdiff_t most = 0;
  // A word is counted from where it stands first; no word is commoner than there are words left.
  for (auto word = words.begin(); words.end() - word > most; ++word)
    most = std::max(most, std::count(word, words.end(), *word));
  return most;
}

/// "58 år, f.d. präst", "58, Ås", "58 years old": two digits, and a year or a comma; "10 barn, en vecka" is none.
bool begins_with_age(std::string_view text) {
  constexpr std::size_t digits = 2;
  if (std::min(text.find_first_not_of("0123456789"), text.size()) != digits) return false;
  text.remove_prefix(digits);
  if (text.empty() || text.front() == ',') return true;
  std::size_t at = 0;
  return names_year_or_longer(next_word(text, at));
}

/// "Anna Berg, lärare, Ås", "Bo Ek, 58 år, f.d. präst, Ås": a name, and a few words of who that is, more with an age.
bool is_candidate(std::string_view text) {
  constexpr std::size_t most_words = 4;  // behind the name
  constexpr std::size_t most_with_age = 8;
  std::size_t comma = text.find(", ");
  if (comma == std::string_view::npos || text.ends_with('.') || !is_names(text.substr(0, comma))) return false;
  std::string_view name = text.substr(0, comma);
  std::size_t words = count_words(text.substr(comma + 1));
  const std::size_t most = begins_with_age(text.substr(comma + 2)) ? most_with_age : most_words;
  return count_words(name) <= 3 && words >= 1 && words <= most && name.find_first_of("0123456789") == name.npos;
}

}  // namespace

bool names_person(const std::string& text) {
  constexpr std::size_t longest = 80;  // bytes
  if (text.size() > longest) return false;
  if (is_candidate(text)) return true;
  for (char sign : {':', ',', '('}) {
    std::size_t at = text.find(sign);
    if (at == std::string::npos) continue;
    std::string_view before = std::string_view(text).substr(0, at);
    std::string_view behind = std::string_view(text).substr(at + 1);
    if ((is_names(behind) && is_office(before)) || (is_names(before) && is_office(behind))) return true;
  }
  std::size_t space = text.find(' ');
  return space != std::string::npos && is_names(std::string_view(text).substr(space)) &&
         is_office(std::string_view(text).substr(0, space));
}

std::string_view name_in_front(std::string_view text) {
  constexpr std::size_t most = 4;  // words
  std::size_t point = text.find(". ");
  bool name = point != std::string_view::npos && unicode::is_upper(unicode::first(text)) &&
              count_words(text.substr(0, point)) <= most && unicode::is_upper(unicode::first(text.substr(point + 2)));
  return text.substr(0, name ? point : 0);
}

std::string_view first_two_words(std::string_view text) {
  std::size_t space = text.find(' ');
  return text.substr(0, space == std::string_view::npos ? 0 : text.find(' ', space + 1));
}

std::set<std::string_view> promise_openings(const OutlineRows& rows) {
  std::set<std::string_view> openings;
  for (const OutlineRow& row : rows) {
    if (row.kind != BlockKind::item && !row.completes) continue;
    std::string_view opening = first_two_words(row.block->text);
    if (!opening.empty() && holds_modal(opening)) openings.insert(opening);
  }
  return openings;
}

/// "Stugan ska målas"; "Målet för året är att", "har som mål att": a word for goals, and behind it what is to be done.
static bool holds_modal_or_aim(std::string_view text) {
  constexpr std::size_t far = 5;  // words
  std::string room;
  std::size_t behind = far;
  for (std::size_t at = 0; at < text.size(); ++behind) {
    const SoughtWord word = next_word(text, at, room);
    if (in_any(&Language::modals, word)) return true;
    if (is_goal_word(word)) behind = 0;
    if (behind > 0 && behind < far && in_any(&Language::infinitives, word)) return true;
  }
  return false;
}

/// Rows that begin with a capital, promise nothing and tell what was.
static double count_told(const OutlineRows& rows, std::size_t begin, std::size_t end, const Language& language) {
  double told = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const std::string& text = rows[i].block->text;
    const bool told_row = !unicode::is_lower(unicode::first(text)) && tells_what_was(text, language);
    told += told_row && !promises(text, language) ? 1 : 0;
  }
  return told;
}

bool promises(std::string_view text, const Language& language) {
  std::string_view name = name_in_front(text);
  if (!name.empty() && !begins_with_verb(text, language)) text.remove_prefix(name.size() + 2);
  text = text.substr(0, text.find(". "));
  return begins_with_verb(text, language) || holds_modal_or_aim(text);
}

bool promises_in_any_language(std::string_view text) {
  return std::any_of(languages().begin(), languages().end(),
                     [&](const Language& language) { return promises(text, language); });
}

namespace {

/// Counts of what the rows of a list have in common, while they are asked one by one.
class WordingCounts {
 public:
  WordingCounts(const OutlineRows& rows, const List& list, const Language& language)
      : rows_(rows), list_(list), language_(language), end_(std::min(list.end, list.begin + most_asked)) {
    firsts_.reserve(end_ - list.begin);
  }

  /// Counts how every row promises, and calls `ask` with it.
  template <typename Ask>
  void count(Ask ask) {
    for (std::size_t i = list_.begin; i < end_; ++i) {
      if (is_comment(rows_, list_, i)) continue;
      count_promise(rows_[i].block->text);
      ask(rows_[i]);
    }
    counts_.first_word = static_cast<double>(count_commonest(firsts_));
  }

  void count_more(const OutlineRow& row) {
    const std::string& text = row.block->text;
    const bool dated = holds_date(text);
    counts_.days += dated ? 1 : 0;
    counts_.dates += !modal_ && !deed_ && dated ? 1 : 0;  // what shall be by a day is no calendar
    counts_.calendar += begins_with_date(text) ? 1 : 0;
    counts_.persons += names_person(text) ? 1 : 0;
    counts_.files += !att_ && !modal_ && names_file(text) ? 1 : 0;
    counts_.questions += text.ends_with('?') ? 1 : 0;
    counts_.words += row.words;
  }

  void count_what_else_is_said() {
    if (list_.kind == ListKind::items && counts_.promises * 2 < items())
      counts_.told = count_told(rows_, list_.begin, end_, language_);
  }

  [[nodiscard]] ListWording shares() const {
    ListWording wording = counts_;
    for (double* share : {&wording.att, &wording.verbs, &wording.modals, &wording.promises, &wording.first_word,
                          &wording.dates, &wording.days, &wording.calendar, &wording.persons, &wording.files,
                          &wording.questions, &wording.told, &wording.words})
      *share /= items();
    return wording;
  }

 private:
  [[nodiscard]] double items() const { return static_cast<double>(firsts_.size()); }

  void count_promise(const std::string& text) {
    std::size_t at = 0;
    std::string first = next_word(text, at);
    bool small = unicode::is_lower(unicode::first(text));
    att_ = in_any(&Language::infinitives, first);
    bool verb = !att_ && is_infinitive_in_front(first, text, at, language_);
    modal_ = !att_ && !verb && holds_modal_or_aim(text);
    deed_ = att_ || (verb && !small);
    counts_.att += att_ ? 1 : 0;
    counts_.verbs += small || verb ? 1 : 0;
    counts_.modals += modal_ ? 1 : 0;
    counts_.promises += att_ || verb || modal_ ? 1 : 0;
    firsts_.push_back(std::move(first));
  }

  const OutlineRows& rows_;
  const List& list_;
  const Language& language_;
  std::size_t end_;
  std::vector<std::string> firsts_;
  bool att_ = false;  ///< of the row at hand, as these
  bool modal_ = false;
  bool deed_ = false;
  ListWording counts_;
};

}  // namespace

ListWording wording_of(const OutlineRows& rows, const List& list, const Language& language) {
  WordingCounts counts(rows, list, language);
  counts.count([&](const OutlineRow& row) { counts.count_more(row); });
  counts.count_what_else_is_said();
  return counts.shares();
}

ListWording promises_of(const OutlineRows& rows, const List& list, const Language& language) {
  WordingCounts counts(rows, list, language);
  counts.count([](const OutlineRow&) {});
  return counts.shares();
}

bool begins_with_article(std::string_view text) {
  std::size_t at = 0;
  return in_any(&Language::indefinites, next_word(text, at));
}

}  // namespace planctl
