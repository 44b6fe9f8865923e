// Markers: the bullets and numbers of items. A mark is one because this document uses it as one: often enough, in
// front of what starts like an item, counting up where it counts and not counting where it does not.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "language/language.h"
#include "read/rows/marker.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

using Kind = std::tuple<MarkerFamily, char32_t, std::uint8_t>;
using Places = std::vector<std::size_t>;

Kind kind_of(const Marker& marker) { return {marker.family, marker.sign, marker.levels}; }

std::string_view body_of(const Row& row) { return row.text.substr(row.marker.size); }

bool starts_like_item(const Row& row) {
  char32_t first = unicode::first(body_of(row));
  return first == 0 || unicode::is_upper(first) || unicode::is_digit(first) || first == U'"' || first == 0x201D ||
         first == 0x201C;
}

/// Column where the text behind the row's marker begins.
std::uint32_t text_column(const Row& row) {
  return row.line->indent + static_cast<std::uint32_t>(unicode::length(row.text.substr(0, row.marker.size)));
}

/// A row whose neighbour above is unfinished prose: a sign at its start is then part of the sentence, unless the row
/// above starts with the same sign, or the sign stands in a column of its own.
///     Ordna en familjedag
///     – helst i maj
bool inside_sentence(const Rows& rows, std::size_t i) {
  if (i == 0 || rows[i].gap > 0 || rows[i].page_before || rows[i - 1].role == RowRole::furniture) return false;
  const Row& above = rows[i - 1];
  char32_t end = unicode::last(above.text);
  bool finished = end == U'.' || end == U':' || end == U'!' || end == U'?' || end == U';';
  if (finished || starts_like_item(rows[i]) || above.text.size() == above.marker.size) return false;
  if (above.marker.found() && above.marker.alike(rows[i].marker)) return false;
  std::uint32_t column = above.marker.found() ? text_column(above) : above.line->indent;
  bool own_column =
      rows[i].line->indent > column + 1 || (rows[i].line->indent > 0 && rows[i].line->indent + 1 < column);
  return !own_column;
}

/// A heading between two rows: the second then starts a list beside the first's, not inside it.
bool heading_between(const Rows& rows, std::size_t from, std::size_t to) {
  constexpr std::size_t longest = 90;  // bytes
  for (std::size_t i = from + 1; i < to; ++i) {
    const Row& row = rows[i];
    if (row.role != RowRole::content || row.marker.found() || row.text.size() > longest || is_label_text(row.text))
      continue;
    char32_t end = unicode::last(row.text);
    char32_t above = unicode::last(rows[i - 1].text);
    bool open = end == U'.' || end == U',' || end == U':' || end == U';' || end == U'-';
    std::size_t n = i + 1;
    while (n < rows.size() && rows[n].role == RowRole::furniture) ++n;
    if (n == rows.size()) return false;
    const Row& next = rows[n];
    bool heads_list = next.marker.found() || is_label_text(next.text);
    // The first and the last row of a page may be in the middle of a sentence.
    bool apart = row.page_before ? heads_list : row.gap > 0 || above == U'.';
    bool short_row = heads_list || (!next.page_before && (next.gap > 0 || row.text.size() * 5 < next.text.size() * 4));
    if ((!open || (heads_list && names_list(row))) && apart && short_row && unicode::is_upper(unicode::first(row.text)))
      return true;
  }
  return false;
}

/// Which of the numbered rows count up from 1, each list by itself, lists nested in lists.
std::vector<bool> counting(Rows& rows, const Places& places) {
  std::vector<bool> accepted(places.size(), false);
  std::vector<int> stack;
  for (std::size_t k = 0; k < places.size(); ++k) {
    int number = rows[places[k]].marker.number;
    bool heads = k + 1 < places.size() && rows[places[k + 1]].marker.number == 1;
    if (heads && stack.size() > 1 && number == stack.back() + 1 && number == stack[stack.size() - 2] + 1)
      stack.pop_back();
    while (!stack.empty() && number != stack.back() + 1 && number != stack.back() + 2 && number != 1) stack.pop_back();
    if (!stack.empty() && (number == stack.back() + 1 || (number == stack.back() + 2 && number > 2))) {
      stack.back() = number;
    } else if (number == 1) {
      bool beside = k > 0 && !stack.empty() && heading_between(rows, places[k - 1], places[k]);
      if (beside) {
        stack.back() = 1;
      } else {
        stack.push_back(1);
      }
      if (stack.size() > 8) stack.erase(stack.begin());
    } else {
      stack.assign(1, 0);
      continue;
    }
    accepted[k] = true;
    rows[places[k]].marker.nesting = static_cast<std::uint8_t>(stack.size());
  }
  return accepted;
}

void drop_marker(Row& row) { row.marker = {}; }

/// Places with another of the same kind a few rows away, in the same column: no two sentences break like that.
std::size_t count_in_company(const Rows& rows, const Places& places) {
  constexpr std::size_t near = 4;  // rows
  std::size_t count = 0;
  for (std::size_t k = 0; k < places.size(); ++k) {
    auto close = [&](std::size_t other) {
      std::size_t a = std::min(places[k], places[other]);
      std::size_t b = std::max(places[k], places[other]);
      return b - a <= near && rows[a].line->indent <= rows[b].line->indent + 1 &&
             rows[b].line->indent <= rows[a].line->indent + 1;
    };
    count += (k > 0 && close(k - 1)) || (k + 1 < places.size() && close(k + 1)) ? 1 : 0;
  }
  return count;
}

void keep_symbols(Rows& rows, const Kind& kind, const Places& places) {
  char32_t sign = std::get<1>(kind);
  bool list = count_in_company(rows, places) * 2 >= places.size() && places.size() >= 2;
  bool weak = sign < 0x80 || is_dash(sign) || sign == 0xA7;
  for (std::size_t i : places) {
    bool sentence = !list && inside_sentence(rows, i);
    bool label_follows = i + 1 < rows.size() && rows[i + 1].text.size() < 40 && rows[i].text.size() < 100;
    bool single = places.size() < 2 && !label_follows;
    if ((weak && (sentence || single)) || (!weak && sentence && is_dash(sign))) drop_marker(rows[i]);
  }
}

void keep_numbers(Rows& rows, const Places& places) {
  std::vector<bool> accepted = counting(rows, places);
  auto count = std::count(accepted.begin(), accepted.end(), true);
  for (std::size_t k = 0; k < places.size(); ++k) {
    auto next_to = [&](std::size_t other) {
      constexpr std::size_t near = 12;  // rows
      std::size_t apart = std::max(places[k], places[other]) - std::min(places[k], places[other]);
      return accepted[other] && apart <= near;
    };
    bool sequence = (k > 0 && next_to(k - 1)) || (k + 1 < places.size() && next_to(k + 1));
    if (count < 2 || !accepted[k] || (!sequence && inside_sentence(rows, places[k]))) drop_marker(rows[places[k]]);
  }
}

/// Level numbers are believed where two of them stand in front of titles or items.
void keep_levels(Rows& rows, const Places& places) {
  auto starting = std::count_if(places.begin(), places.end(), [&](std::size_t i) { return starts_like_item(rows[i]); });
  for (std::size_t i : places) {
    if (starting < 2 || !starts_like_item(rows[i])) drop_marker(rows[i]);
  }
}

/// "3 Öka" where no 1 and 2 lead up to it: a check mark that lost its font. "3 nya" and "3 000" are text.
void keep_bare(Rows& rows, const Places& places) {
  std::map<int, Places> by_number;
  Places starting;
  for (std::size_t i : places) {
    if (starts_like_item(rows[i]) && !inside_sentence(rows, i)) {
      by_number[rows[i].marker.number].push_back(i);
      starting.push_back(i);
    } else {
      drop_marker(rows[i]);
    }
  }
  std::vector<bool> accepted = counting(rows, starting);
  auto count = static_cast<std::size_t>(std::count(accepted.begin(), accepted.end(), true));
  bool counts_up = count >= 2 && by_number.size() >= 2 && count * 2 >= starting.size();
  for (std::size_t k = 0; k < starting.size(); ++k) {
    Row& row = rows[starting[k]];
    std::size_t same = by_number[row.marker.number].size();
    bool one_digit = row.marker.number <= 9 && row.marker.text.size() == 1;
    bool group = row.marker.size + 3 <= row.text.size() &&
                 unicode::is_digit(static_cast<unsigned char>(row.text[row.marker.size])) &&
                 row.text[row.marker.size - 1] == ' ' && same < 2;
    if (one_digit && same >= 2 && same * 2 > count && !(counts_up && same < starting.size() / 2)) {
      row.marker.family = MarkerFamily::leaked;
      row.marker.sign = static_cast<char32_t>('0' + row.marker.number);
    } else if (!counts_up || !accepted[k] || group) {
      drop_marker(row);
    }
  }
}

void keep_leaked(Rows& rows, const Places& places) {
  bool tabbed = std::all_of(places.begin(), places.end(), [&](std::size_t i) {
    return rows[i].text.substr(rows[i].marker.text.size()).starts_with('\t');
  });
  std::size_t needed = tabbed || unicode::to_lower(rows[places[0]].marker.sign) == U'o' ? 2 : 3;
  for (std::size_t i : places) {
    if (places.size() < needed) drop_marker(rows[i]);
  }
}

/// A lone digit in the place of a bullet that leaked: "3" above "Öka …".
void find_lone_leaks(Rows& rows) {
  std::map<std::string_view, Marker> leaked;
  for (const Row& row : rows) {
    if (row.marker.family == MarkerFamily::leaked) leaked.emplace(row.marker.text, row.marker);
  }
  if (leaked.empty()) return;
  for (Row& row : rows) {
    auto found = leaked.find(row.text);
    if (row.role == RowRole::content && found != leaked.end()) {
      row.marker = finish_marker(row.text, row.text.size(), found->second);
    }
  }
}

/// One sign in front of what starts like an item, between items in its own column: a bullet that was read differently.
///     e Städning varje månad
///     © Nya stugvärdar ska utbildas
void find_misread_bullets(Rows& rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Row& row = rows[i];
    std::size_t at = 0;
    if (row.role != RowRole::content || row.marker.found()) continue;
    char32_t sign = unicode::next(row.text, at);
    if (at >= row.text.size() || row.text[at] != ' ' || unicode::is_digit(sign) || sign == U'"' || sign == U'(')
      continue;
    if (in_any(&Language::one_letter_words, unicode::fold(row.text.substr(0, at)))) continue;
    Marker marker;
    marker.family = MarkerFamily::leaked;
    marker.sign = sign;
    marker = finish_marker(row.text, at, marker);
    bool like_item = unicode::is_upper(unicode::first(row.text.substr(marker.size)));
    auto item = [&](std::size_t k) {
      return k < rows.size() && rows[k].marker.found() && rows[k].line->indent == row.line->indent &&
             (k < i || rows[k].gap == 0) && unicode::length(rows[k].marker.text) == 1;
    };
    bool above = row.gap == 0 && i > 0 && (item(i - 1) || (i > 1 && rows[i - 1].gap == 0 && item(i - 2)));
    if (like_item && (above || item(i + 1))) row.marker = marker;
  }
}

void keep(Rows& rows, const Kind& kind, const Places& places) {
  switch (std::get<0>(kind)) {
    case MarkerFamily::symbol:
      return keep_symbols(rows, kind, places);
    case MarkerFamily::number:
    case MarkerFamily::letter:
    case MarkerFamily::roman:
      return keep_numbers(rows, places);
    case MarkerFamily::level:
      return keep_levels(rows, places);
    case MarkerFamily::bare:
      return keep_bare(rows, places);
    case MarkerFamily::leaked:
      return keep_leaked(rows, places);
    case MarkerFamily::named:
    case MarkerFamily::none:
      return;
  }
}

/// "i)" is a roman one or the letter after h: what stands nearest before it decides.
void settle_romans(Rows& rows) {
  Marker previous;
  for (Row& row : rows) {
    Marker& marker = row.marker;
    if (marker.family == MarkerFamily::roman && marker.text.find_first_of("ivxIVX") != std::string_view::npos) {
      char letter = unicode::fold(marker.text.substr(marker.text.starts_with('(') ? 1 : 0, 1))[0];
      bool follows_letter =
          previous.family == MarkerFamily::letter && previous.sign == marker.sign && previous.number == letter - 'a';
      if (follows_letter && marker.text.size() <= 3) {
        marker.family = MarkerFamily::letter;
        marker.number = letter - 'a' + 1;
      }
    }
    if (marker.family == MarkerFamily::letter || marker.family == MarkerFamily::roman) previous = marker;
  }
}

/// "lines 5, 6".
std::string list_lines(const std::vector<std::uint32_t>& lines) {
  constexpr std::size_t shown = 30;
  std::string text = lines.size() == 1 ? "line " : "lines ";
  for (std::size_t i = 0; i < lines.size() && i < shown; ++i) text += fmt::format("{}{}", i == 0 ? "" : ", ", lines[i]);
  return lines.size() > shown ? text + fmt::format(" and {} more", lines.size() - shown) : text;
}

void report(const Rows& rows, std::vector<Diagnostic>& diagnostics) {
  std::map<std::string_view, std::vector<std::uint32_t>> leaked;
  std::map<std::string_view, std::vector<std::uint32_t>> doubled;
  for (const Row& row : rows) {
    if (row.marker.family == MarkerFamily::leaked) leaked[row.marker.text].push_back(row.line->number);
    bool repeats = row.marker.family == MarkerFamily::symbol && unicode::length(row.marker.text) > 1;
    if (repeats) doubled[row.marker.text].push_back(row.line->number);
  }
  for (const auto& [text, lines] : leaked) {
    diagnostics.push_back(diagnose("leaked-dingbat", lines[0], 1,
                                   fmt::format("'{}' stands for a bullet, on {}", text, list_lines(lines))));
  }
  for (const auto& [text, lines] : doubled) {
    diagnostics.push_back(
        diagnose("doubled-bullet", lines[0], 1,
                 fmt::format("the bullet is printed more than once, '{}', on {}", text, list_lines(lines))));
  }
}

}  // namespace

bool names_list(const Row& row) {
  constexpr std::size_t most_words = 4;
  if (row.gap == 0 || row.words > most_words || !row.text.ends_with(':')) return false;
  std::vector<std::string> words = words_of(row.text);
  return !words.empty() && !in_any(&Language::open_endings, words.back());
}

void mark_markers(Rows& rows, std::vector<Diagnostic>& diagnostics) {
  std::map<Kind, Places> places;
  for (Row& row : rows) {
    if (row.role == RowRole::content && !is_letter_spaced(row.text) && !is_spaced_label(row.text))
      row.marker = read_marker(row.text, row.has_digit_or_colon);
  }
  settle_romans(rows);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].marker.found()) places[kind_of(rows[i].marker)].push_back(i);
  }
  for (const auto& [kind, where] : places) keep(rows, kind, where);
  find_lone_leaks(rows);
  find_misread_bullets(rows);
  for (Row& row : rows) row.body = body_of(row);
  report(rows, diagnostics);
}

}  // namespace planctl
