// Item codes: what an organisation counts its goals with, in front of the text, behind a bullet or without. No list of
// words knows them all; that they count does.
//     • KR 1 - Varje stuga får en ny spis
//     • KR 2 - Alla dörrar målas
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "fnv1a.h"
#include "language/language.h"
#include "language/title_words.h"
#include "read/joining/markers.h"
#include "read/rows/marker.h"
#include "read/rows/verbs.h"
#include "unicode.h"

namespace planctl {
namespace {

/// A code at the start of a text.
struct ItemCode {
  std::string series;    ///< what is the same in front of all: "KR", "Mål", "1."
  int number = 0;        ///< the last, which counts
  std::size_t size = 0;  ///< bytes, with the spaces behind; 0 where there is none
  bool unknown = false;  ///< the words of the series are in no list
  bool goals = false;    ///< the last of them calls what it counts a goal: "Aim 1:", "Regional Transport Aim 1:"
};

struct CodedRow {
  std::size_t row = 0;
  ItemCode code;
};

/// Quarters, thirds, halves, terms and weeks of a year in the languages read: they count too, and say when.
bool is_part_of_year(std::string_view letters) {
  constexpr std::array<std::string_view, 11> parts = {"Q", "K", "KV", "T", "H", "HT", "VT", "V", "U", "W", "FY"};
  return std::find(parts.begin(), parts.end(), letters) != parts.end();
}

/// Bytes of "KR", "Mål", "Delmål": a few capitals, or a word that names items.
std::size_t letters_at(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes
  constexpr std::size_t most_capitals = 5;
  std::size_t end = 0;
  std::size_t letters = 0;
  bool capitals = true;
  for (std::size_t at = 0; at < std::min(text.size(), longest); end = at, ++letters) {
    char32_t c = unicode::next(text, at);
    if (!unicode::is_letter(c)) break;
    capitals = capitals && unicode::is_upper(c);
  }
  if (end == 0) return 0;
  std::string_view word = text.substr(0, end);
  if (capitals) return letters <= most_capitals && !is_part_of_year(word) ? end : 0;
  std::string noun = unicode::fold(word);
  const std::size_t behind = text.find_first_not_of(" .-#", end);
  if (behind == std::string_view::npos || !unicode::is_digit_byte(text[behind])) return 0;  // "Action Step 1"
  return in_any(&Language::item_nouns, noun) || is_goal_word(noun) ? end : 0;
}

constexpr std::size_t longest_code = 48;  // bytes, with the words that count

/// Is the last word of "Regional Transport Aim" one for goals?
bool calls_goals(std::string_view words) {
  std::size_t last = words.find_last_of(' ');
  return is_goal_word(unicode::fold(last == std::string_view::npos ? words : words.substr(last + 1)));
}

/// Bytes of "Action Step" of "Action Step 1: …": one or two words that no list needs to know, unless they say when, in
/// front of a number with its colon; 0 for others.
std::size_t words_at(std::string_view text) {
  constexpr std::size_t longest = 28;  // bytes
  constexpr int most_words = 2;
  constexpr int most_words_to_goal = 5;
  std::size_t colon = text.substr(0, longest_code).find(": ");
  if (colon == std::string_view::npos || colon == 0 || !unicode::is_digit_byte(text[colon - 1])) return 0;
  std::size_t end = text.substr(0, colon).find_last_not_of("0123456789") + 1;
  if (end < 2 || text[--end] != ' ') return 0;
  int words = 0;
  std::string word;
  for (std::size_t at = 0; at < end; ++words) {
    word = next_word(text.substr(0, end), at);
    if (word.empty() || !unicode::is_letter(unicode::first(word)) || in_any(&GoalGrammar::time, word)) return 0;
  }
  return words <= most_words && colon < longest ? end : words <= most_words_to_goal && is_goal_word(word) ? end : 0;
}

/// Bytes of "Result" of "Result 2 The tenants …": one word, and a number that no sign closes, in front of a capital; 0
/// for others.
std::size_t lone_word_at(std::string_view text) {
  constexpr std::size_t longest = 16;  // bytes
  std::size_t end = text.substr(0, longest).find(' ');
  if (end == std::string_view::npos || end + 3 >= text.size() || !unicode::is_digit_byte(text[end + 1])) return 0;
  std::size_t body = end + 2;
  if (unicode::is_digit_byte(text[body])) ++body;
  if (text[body] != ' ' || !unicode::is_upper(unicode::first(text.substr(body + 1)))) return 0;
  std::size_t at = 0;
  std::string word = next_word(text.substr(0, end), at);
  return at == end && unicode::is_letter(unicode::first(word)) && !in_any(&GoalGrammar::time, word) ? end : 0;
}

/// The sign that closes a code: "1:", "1.", "1)", "1 –"; 0 bytes where none does.
std::size_t closing_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (std::string_view(":.)|").find(text[at]) != std::string_view::npos) return 1;
  std::size_t dash = at + (text[at] == ' ' ? 1 : 0);
  if (dash >= text.size() || !(is_dash(unicode::first(text.substr(dash))) || text[dash] == '|')) return 0;
  std::size_t end = dash;
  unicode::next(text, end);
  return end - at;
}

/// "KR 1 - ", "Mål 2: ", "A.3 ", "1.2 ": letters or levels, a number, and a sign that closes it or a capital behind.
ItemCode bare_code_at(std::string_view text) {
  constexpr std::size_t most_digits = 2;
  std::size_t at = letters_at(text);
  const bool named = at == 0 && ((at = words_at(text)) > 0 || (at = lone_word_at(text)) > 0);
  const bool goals = at > 0 && calls_goals(text.substr(0, at));
  const bool lettered = at > 0;
  if (lettered && at < text.size() && std::string_view(" .-#").find(text[at]) != std::string_view::npos) ++at;
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (lettered && at + 1 < text.size() && text[at - 1] == ' ' && is_capital(text[at]) &&
      unicode::is_digit_byte(text[at + 1]))
    ++at;  // "KR A1", of the goals of A
  ItemCode code;
  code.unknown = named && !goals;
  code.goals = goals;
  int levels = 0;
  for (std::size_t last = at;; ++at) {
    std::size_t digits = at;
    while (digits < text.size() && unicode::is_digit_byte(text[digits])) ++digits;
    if (digits == at || digits - at > most_digits) break;
    ++levels;
    last = at;
    at = digits;
    code.series = text.substr(0, last);
    code.number = std::stoi(std::string(text.substr(last, digits - last)));
    std::size_t next = at + 1;
    while (lettered && next < std::min(text.size(), at + 3) && is_capital(text[next])) ++next;  // "G2.O1.S3"
    if (lettered && next == at + 2 && next < text.size() && text[at] == '.' && !unicode::is_digit_byte(text[next]))
      next = at + 2 + letters_at(text.substr(at + 1));  // "G2.Objective 3"
    if (next >= text.size() || text[at] != '.' || !unicode::is_digit_byte(text[next])) break;
    at = next - 1;
  }
  if (levels == 0) return {};
  std::size_t closing = closing_at(text, at);
  std::size_t body = text.find_first_not_of(' ', at + closing);
  bool apart = body != std::string_view::npos && body > at + closing;
  bool capital = apart && unicode::is_upper(unicode::first(text.substr(body)));
  if (!apart || (closing == 0 && !(capital && (lettered || levels > 1)))) return {};
  code.size = body;
  return code;
}

/// "A. ", "b) " behind a bullet: the letters count.
ItemCode letter_at(std::string_view text) {
  if (text.size() < 4 || text[2] != ' ') return {};
  const Marker marker = read_marker(text, false);
  if (marker.family != MarkerFamily::letter && marker.family != MarkerFamily::roman) return {};
  const char letter = unicode::fold(text.substr(0, 1)).front();  // "I" counts as the others do
  return {std::string(1, text[0] == letter ? 'a' : 'A'), letter - 'a' + 1, marker.size};
}

/// The same, also in bold or in brackets: "**KR1:** ", "[H2] ".
ItemCode code_at(std::string_view text) {
  struct Pair {
    std::string_view open;
    std::string_view close;
  };
  constexpr std::array<Pair, 3> pairs = {Pair{"**", "**"}, Pair{"[", "]"}, Pair{"(", ")"}};
  constexpr std::size_t longest = 32;  // bytes
  for (const Pair& pair : pairs) {
    if (!text.starts_with(pair.open)) continue;
    std::size_t close = text.substr(0, longest).find(pair.close, pair.open.size());
    std::size_t body =
        close == std::string_view::npos ? close : text.find_first_not_of(": ", close + pair.close.size());
    if (body == std::string_view::npos || text[body - 1] != ' ') return {};
    std::string inside(text.substr(pair.open.size(), close - pair.open.size()));
    ItemCode code = bare_code_at(inside + (unicode::is_digit_byte(inside.back()) ? ": x" : " x"));
    if (code.size < inside.size()) return {};
    code.size = body;
    return code;
  }
  return bare_code_at(text);
}

/// A few capitals, and a number of two levels, "KR 1.2", "KR A2", or one that a sign closes: enough where no bullet
/// stands in front.
bool tells_itself(std::string_view text, const ItemCode& code) {
  char32_t sign = unicode::first(code.series);
  const bool lettered_levels = code.series.size() >= 4 && code.series.find('.') != std::string::npos &&
                               unicode::is_upper(unicode::first(code.series.substr(code.series.rfind('.') + 1)));
  bool capitals = code.series.size() >= 2 && unicode::is_upper(sign) &&
                  (lettered_levels || unicode::is_upper(unicode::first(std::string_view(code.series).substr(1))));
  std::string_view mark = text.substr(0, text.find_last_not_of(' ', code.size - 1) + 1);
  const bool levels = unicode::has_digit(code.series) || (code.series.find(' ') != std::string::npos &&
                                                          code.series.back() >= 'A' && code.series.back() <= 'Z');
  return capitals && (levels || !unicode::is_digit_byte(mark.back()));
}

/// All count up from 1, or from 1 again: a figure that says something, "Rum 12 – måla", does not.
bool all_count(const std::vector<CodedRow>& rows) {
  int last = 0;
  bool counts = rows.size() >= 2;
  int highest = 0;
  for (const CodedRow& row : rows) {
    counts = counts && (row.code.number == last + 1 || row.code.number == 1);
    last = row.code.number;
    highest = std::max(highest, last);
  }
  return counts && highest > 1;
}

/// Does the count begin again, as in each list below another goal?
bool begins_again(const std::vector<CodedRow>& rows) {
  return std::count_if(rows.begin(), rows.end(), [](const CodedRow& row) { return row.code.number == 1; }) > 1;
}

/// Say half of the texts behind codes of two levels what shall be, or how much? "ISO 1.1 Sampling of soil" names a
/// rule.
bool say_what_shall_be(const Rows& rows, const std::vector<CodedRow>& coded) {
  const auto said = std::count_if(coded.begin(), coded.end(), [&](const CodedRow& row) {
    std::string_view text = rows[row.row].text.substr(std::min(row.code.size, rows[row.row].text.size()));
    return unicode::has_digit(text) || says_what_shall_be(text);
  });
  return said * 2 >= std::ssize(coded);
}

/// Words that no list knows count items where the count begins again in each list.
bool may_count(const std::pair<bool, std::string>& name, const std::vector<CodedRow>& coded, bool most_bullets) {
  if (coded.front().code.unknown) return begins_again(coded) && coded.size() > (name.first ? 2 : 3);
  if (coded.front().code.goals) return true;
  // "LAB 1 – new lathe" in one list of several names a room.
  return !name.first || begins_again(coded) || most_bullets;
}

/// A figure near the start; where no bullet stands in front, two capitals first. Most rows have none.
bool may_be_coded(std::string_view text, bool bullet) {
  constexpr std::size_t longest_bare = 8;  // bytes
  if (!bullet && (words_at(text) > 0 || lone_word_at(text) > 0)) return true;
  if (!bullet &&
      (text.size() < 2 || !(unicode::is_digit_byte(text[1]) || unicode::is_upper(unicode::first(text.substr(1))))))
    return false;
  text = text.substr(0, bullet ? longest_code : longest_bare);
  return std::any_of(text.begin(), text.end(), unicode::is_digit_byte);
}

bool has_bullet(const Row& row) { return row.marker.family == MarkerFamily::symbol && row.marker.size > 0; }

void take_code(Row& row, const ItemCode& code) {
  std::size_t size = row.marker.size + code.size;
  if (!row.marker.found()) {
    row.marker.family = MarkerFamily::named;
    row.marker.sign = static_cast<char32_t>(fnv1a(code.series));
    row.marker.number = code.number;
    row.marker.levels = 1;
  }
  row.marker.text = row.text.substr(0, row.text.find_last_not_of(' ', size - 1) + 1);
  row.marker.size = static_cast<std::uint32_t>(size);
}

/// "Action Step: …" of a list that has one alone, where others count them.
void take_lone_words(Rows& rows, const std::set<std::string, std::less<>>& names) {
  if (names.empty()) return;
  for (Row& row : rows) {
    if (!has_bullet(row)) continue;
    std::string_view body = body_of(row, row.marker);
    std::size_t colon = body.find(": ");
    if (colon == std::string_view::npos || !names.contains(body.substr(0, colon))) continue;
    ItemCode code;
    code.size = body.find_first_not_of(' ', colon + 1);
    if (code.size < body.size()) take_code(row, code);
  }
}

}  // namespace

void take_item_codes(Rows& rows) {
  std::map<std::pair<bool, std::string>, std::vector<CodedRow>> series;  // with bullets, or without
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    const bool bullet = has_bullet(row);  // no cell of a table
    const bool bare = !row.marker.found() && row.role == RowRole::content && row.line->seam != Seam::goes_on;
    if (!(bullet || (bare && row.has_digit_or_colon && unicode::is_upper(unicode::first(row.text))))) continue;
    std::string_view body = body_of(row, row.marker);
    ItemCode code = bullet ? letter_at(body) : ItemCode{};
    if (code.size == 0 && row.has_digit_or_colon && may_be_coded(body, bullet)) code = code_at(body);
    if (code.size == 0 || code.size > body.size() || (bare && !code.unknown && !tells_itself(row.text, code))) continue;
    auto name = std::pair(bullet, code.series);
    series[std::move(name)].push_back({i, std::move(code)});
  }
  const auto bullets = static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), has_bullet));
  std::size_t behind_bullets = 0;
  for (const auto& [name, coded] : series) behind_bullets += name.first && all_count(coded) ? coded.size() : 0;
  std::set<std::string, std::less<>> unknown;  // words that count behind bullets
  for (const auto& [name, coded] : series) {
    if (!may_count(name, coded, behind_bullets * 4 >= bullets * 3) || !all_count(coded)) continue;
    if (!name.first && unicode::has_digit(name.second) && !say_what_shall_be(rows, coded)) continue;
    for (const CodedRow& row : coded) take_code(rows[row.row], row.code);
    if (name.first && coded.front().code.unknown) unknown.insert(name.second.substr(0, name.second.size() - 1));
  }
  take_lone_words(rows, unknown);
}

}  // namespace planctl
