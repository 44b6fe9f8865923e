// Item codes: what an organisation counts its goals with, between the bullet and the text. No list of words knows them
// all; that they count does.
//     • KR 1 - Varje stuga får en ny spis
//     • KR 2 - Alla dörrar målas
#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "language/language.h"
#include "language/title_words.h"
#include "read/joining/markers.h"
#include "read/rows/marker.h"
#include "unicode.h"

namespace planctl {
namespace {

/// A code at the start of a text.
struct ItemCode {
  std::string series;    ///< what is the same in front of all: "KR", "Mål", "1."
  int number = 0;        ///< the last, which counts
  std::size_t size = 0;  ///< bytes, with the spaces behind; 0 where there is none
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
  return in_any(&Language::item_nouns, noun) || is_goal_word(noun) ? end : 0;
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
ItemCode code_at(std::string_view text) {
  constexpr std::size_t most_digits = 2;
  std::size_t at = letters_at(text);
  const bool lettered = at > 0;
  if (lettered && at < text.size() && std::string_view(" .-#").find(text[at]) != std::string_view::npos) ++at;
  ItemCode code;
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
    if (at + 1 >= text.size() || text[at] != '.' || !unicode::is_digit_byte(text[at + 1])) break;
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

}  // namespace

void take_item_codes(Rows& rows) {
  std::map<std::string, std::vector<CodedRow>> series;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Marker& marker = rows[i].marker;
    bool bullet = marker.family == MarkerFamily::symbol && marker.size > 0;  // no cell of a table
    if (!bullet || !rows[i].has_digit_or_colon) continue;
    ItemCode code = code_at(body_of(rows[i], marker));
    if (code.size == 0) continue;
    std::string name = code.series;
    series[std::move(name)].push_back({i, std::move(code)});
  }
  for (const auto& [name, coded] : series) {
    if (!all_count(coded)) continue;
    for (const CodedRow& row : coded) {
      Row& item = rows[row.row];
      std::size_t size = item.marker.size + row.code.size;
      item.marker.text = item.text.substr(0, item.text.find_last_not_of(' ', size - 1) + 1);
      item.marker.size = static_cast<std::uint32_t>(size);
    }
  }
}

}  // namespace planctl
