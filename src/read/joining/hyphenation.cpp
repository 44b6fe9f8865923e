// Hyphenation. "anställ-" + "ningar" → "anställningar"; "EU-" + "valet" → "EU-valet"; "arbets-" + "och" → "arbets-
// och".
#include "read/joining/hyphenation.h"

#include <algorithm>

#include "eight_bytes.h"
#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_word_sign(char32_t c) { return unicode::is_letter(c) || unicode::is_digit(c); }

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

std::size_t last_char_size(std::string_view text) {
  std::size_t at = text.size() - 1;
  while (at > 0 && (text[at] & 0xC0) == 0x80) --at;
  return text.size() - at;
}

std::string_view without_hyphen(std::string_view text) { return text.substr(0, text.size() - last_char_size(text)); }

/// The letters and digits at the end of the text.
std::string_view trailing_word(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0) {
    if (is_small_letter(text[at - 1])) {
      --at;
      continue;
    }
    std::size_t size = last_char_size(text.substr(0, at));
    if (!is_word_sign(unicode::first(text.substr(at - size)))) break;
    at -= size;
  }
  return text.substr(at);
}

std::string_view leading_word(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t after = at;
    if (!is_word_sign(unicode::next(text, after))) break;
    at = after;
  }
  return text.substr(0, at);
}

bool has(std::string_view word, bool (*property)(char32_t)) {
  for (std::size_t at = 0; at < word.size();) {
    if (property(unicode::next(word, at))) return true;
  }
  return false;
}

bool is_abbreviation(std::string_view word) {
  return unicode::length(word) >= 2 && has(word, unicode::is_upper) && !has(word, unicode::is_lower);
}

/// "till" + "låta": the hyphen gave back a third consonant.
bool triples(std::string_view left, std::string_view right) {
  if (left.size() < 2 || right.empty()) return false;
  char a = left[left.size() - 1];
  constexpr std::string_view vowels = "aeiouy";
  return a == left[left.size() - 2] && a == right[0] && a >= 'a' && a <= 'z' &&
         vowels.find(a) == std::string_view::npos;
}

char32_t sign_before(std::string_view text, std::string_view word) {
  return unicode::last(text.substr(0, text.size() - word.size()));
}

/// The two halves of a word that a line end cut.
struct Halves {
  std::string_view left;
  std::string_view right;
  bool all_capitals = false;  ///< in a line of capitals, which say nothing of names
  bool chained = false;       ///< a hyphen or slash stands before the left half already, or a hyphen behind the right
};

bool keeps_hyphen(const Halves& word, const Language& language, Spelling& spelling) {
  auto [left, right, all_capitals, chained] = word;
  if (has(left, unicode::is_digit) || has(right.substr(0, 1), unicode::is_digit)) return true;
  if (all_capitals) return spelling.writes_hyphen(left, right);
  if (is_abbreviation(left) || unicode::is_upper(unicode::first(right)) || chained) return true;
  if (unicode::length(left) == 1) return true;
  // "co-" + "operation" keeps it, "ex-" + "isting" does not where the text has "existing" elsewhere
  if (contains(language.kept_prefixes, unicode::fold(left)))
    return spelling.writes_hyphen(left, right) || !spelling.writes_solid(left, right);
  if (contains(language.kept_endings, right) && !contains(language.function_words, unicode::fold(left))) return true;
  if (unicode::is_upper(unicode::first(left)) && spelling.is_name(left)) return true;
  return spelling.writes_hyphen(left, right);
}

/// "hand-" + "over-hand": another hyphen, and small letters behind it.
bool chains_on(std::string_view below, std::string_view right) {
  std::string_view behind = below.substr(right.size());
  return behind.starts_with('-') && unicode::is_lower(unicode::first(behind.substr(1)));
}

LineEnd decide_hyphen(const Row& above, const Row& below, const Language& language, Spelling& spelling) {
  char32_t sign = unicode::last(above.body);
  if (sign == 0xAD || unicode::last(without_hyphen(above.body)) == 0xAD) return LineEnd::solid;
  std::string_view left = trailing_word(without_hyphen(above.body));
  std::string_view right = leading_word(below.body);
  if (left.empty()) return LineEnd::space;
  bool digits = unicode::is_digit(unicode::last(left)) && unicode::is_digit(unicode::first(right));
  if (digits) return LineEnd::range;
  std::string_view next = below.body.substr(0, below.body.find_first_of(" \t,"));
  if (below.body.starts_with(',') || below.body.starts_with('/')) return LineEnd::keep_hyphen;
  std::string conjunction = unicode::fold(next);
  bool suspended = contains(language.conjunctions, conjunction) &&
                   !contains(language.unsuspended, unicode::fold(left) + conjunction);
  if (suspended) return LineEnd::suspended;
  if (right.empty()) return LineEnd::space;
  bool capitals = above.capitals && (below.capitals || !has(right, unicode::is_lower));
  char32_t before = sign_before(without_hyphen(above.body), left);
  bool chained = before == U'-' || before == U'/' || before == U'&' || chains_on(below.body, right);
  if (before == U'-' && !spelling.writes_hyphen(left, right)) {
    // "IT-Sek-" + "tionen" where the text has "IT-sektionen" elsewhere
    std::string_view chain = without_hyphen(above.body);
    chain.remove_suffix(left.size() + 1);
    if (spelling.writes_hyphen(trailing_word(chain), std::string(left) + std::string(right))) return LineEnd::solid;
  }
  if (keeps_hyphen({left, right, capitals, chained}, language, spelling)) return LineEnd::keep_hyphen;
  return triples(left, right) ? LineEnd::drop_consonant : LineEnd::solid;
}

/// Where lines that go on end in a space, one that does not is a word cut without a hyphen; not so in cells, which end
/// as they are wide, nor in lines with a style, as of a PDF: there every hyphen is drawn.
bool lost_its_hyphen(const Row& above, const Row& below, const Layout& layout) {
  bool ends_in_space =
      above.line->trailing_space || above.line->cut || above.line->table_column > 0 || above.line->style != nullptr;
  bool apart = below.gap > 0 && !below.page_before;  // a page cuts words as a line does
  if (!layout.space_continues || ends_in_space || !below.starts_lower || apart) return false;
  char32_t end = unicode::last(above.body);
  return unicode::is_letter(end) && !above.open && unicode::is_letter(unicode::first(below.body));
}

/// Words with a hyphen inside a line, folded. What stands at a line end does not vote.
std::unordered_set<std::string> learn_hyphenated(std::string_view text) {
  std::unordered_set<std::string> words;
  for (auto at = text.find('-'); at != std::string_view::npos; at = text.find('-', at + 1)) {
    std::string_view left = trailing_word(text.substr(0, at));
    std::string_view right = leading_word(text.substr(at + 1));
    if (!left.empty() && !right.empty()) words.insert(unicode::fold(left) + "-" + unicode::fold(right));
  }
  return words;
}

/// All words, folded; those with a hyphen in them are two.
std::unordered_set<std::string> learn_words(std::string_view text) {
  std::unordered_set<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    std::string_view word = leading_word(text.substr(at));
    if (!word.empty()) words.insert(unicode::fold(word));
    at += word.size();
    if (at < text.size()) unicode::next(text, at);
  }
  return words;
}

/// The next place from `at` on where a capital may stand: an ASCII one, or the first byte of another character.
std::size_t next_capital(std::string_view text, std::size_t at) {
  for (; has_eight_bytes(text, at); at += sizeof(EightBytes)) {
    EightBytes bytes = eight_bytes(text, at);
    Marks found = between(bytes, 'A', 'Z') | (bytes & bytes << 1 & every_mark);
    if (found != 0) return at + first(found);
  }
  auto may_be = [](char c) { return (c >= 'A' && c <= 'Z') || (c & 0xC0) == 0xC0; };
  while (at < text.size() && !may_be(text[at])) ++at;
  return at;
}

/// Does a word of the same sentence stand before `at`, on the same line?
bool is_inside_sentence(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == ',')) --at;
  return is_word_sign(unicode::last(text.substr(0, at)));
}

/// Words written with a capital inside a sentence, and what stands with one before a hyphen: "Ledkoll", "Kalmar".
std::unordered_set<std::string> learn_names(std::string_view text) {
  std::unordered_set<std::string> names;
  for (std::size_t at = next_capital(text, 0); at < text.size(); at = next_capital(text, at)) {
    std::string_view word = leading_word(text.substr(at));
    bool starts = unicode::is_upper(unicode::first(word)) && !is_word_sign(unicode::last(text.substr(0, at)));
    std::size_t begin = at;
    at += std::max<std::size_t>(word.size(), 1);
    if (!starts || word.size() < 2) continue;
    char32_t after = at < text.size() ? unicode::first(text.substr(at)) : U' ';
    bool hyphen = after == U'-' || after == 0x2010 || after == 0x2011;
    bool inner = hyphen && is_word_sign(unicode::first(text.substr(at + 1)));
    if (hyphen ? inner : is_inside_sentence(text, begin)) names.emplace(word);
  }
  return names;
}

/// An address that was cut behind a slash: "https://leder.se/" + "stugor/" is one word.
bool cuts_address(const Row& above) {
  std::string_view last = last_word(above.body);
  return last.ends_with('/') && last.find("://") != std::string_view::npos;
}

}  // namespace

bool Spelling::writes_hyphen(std::string_view left, std::string_view right) {
  if (!hyphenated_) hyphenated_ = learn_hyphenated(text_);
  return !hyphenated_->empty() && hyphenated_->contains(unicode::fold(left) + "-" + unicode::fold(right));
}

bool Spelling::writes_solid(std::string_view left, std::string_view right) {
  if (!words_) words_ = learn_words(text_);
  return words_->contains(unicode::fold(left) + unicode::fold(right));
}

bool Spelling::is_name(std::string_view word) {
  if (!names_) names_ = learn_names(text_);
  return names_->contains(std::string(word));
}

bool is_bare_hyphen(const Row& row) { return !row.marker.found() && (row.text == "-" || row.text == "\xE2\x80\x90"); }

bool is_lone_hyphen(const Row& above, const Row& row, const Row& below) {
  bool together = row.gap == 0 && below.gap == 0 && above.role == RowRole::content && below.role == RowRole::content;
  bool halves = unicode::is_letter(unicode::last(above.text)) && unicode::is_lower(unicode::first(below.text));
  std::string_view last = last_word(above.text);
  std::string_view next = below.text.substr(0, below.text.find(' '));
  return is_bare_hyphen(row) && together && halves && !in_any_folded(&Language::function_words, last) &&
         !in_any_folded(&Language::function_words, next);
}

LineEnd decide_line_end(const Row& above, const Row& below, const Layout& layout, const Language& language,
                        Spelling& spelling) {
  if (above.hyphen) return decide_hyphen(above, below, language, spelling);
  if (is_bare_hyphen(below)) return LineEnd::range;
  if (is_bare_hyphen(above)) return LineEnd::keep_hyphen;
  bool path = !below.body.empty() && static_cast<unsigned char>(below.body.front()) < 0x80;
  if (path && cuts_address(above) && below.gap == 0 && below.body.find('/') < below.body.find(' '))
    return LineEnd::address;
  return lost_its_hyphen(above, below, layout) ? LineEnd::lost_hyphen : LineEnd::space;
}

void prepare_end(std::string& text, LineEnd decision) {
  switch (decision) {
    case LineEnd::space:
    case LineEnd::suspended:
      if (!text.empty() && text.back() != ' ') text.push_back(' ');
      break;
    case LineEnd::keep_hyphen: {
      if (text.ends_with("\xE2\x80\x90") || text.ends_with("\xE2\x80\x91")) text.replace(text.size() - 3, 3, "-");
      break;
    }
    case LineEnd::address:
    case LineEnd::range:
    case LineEnd::lost_hyphen:
      break;
    case LineEnd::solid:
      if (text.ends_with('-')) {
        text.pop_back();
      } else if (text.ends_with("\xE2\x80\x90") || text.ends_with("\xE2\x80\x91")) {
        text.resize(text.size() - 3);
      }
      break;
    case LineEnd::drop_consonant:
      text.resize(without_hyphen(text).size() - 1);
      break;
  }
}

}  // namespace planctl
