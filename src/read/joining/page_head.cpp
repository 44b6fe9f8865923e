// What a web page puts in front of its text without marks: menus, the way to the page a step a row, what is said of
// cookies.
#include <algorithm>
#include <iterator>

#include "language/language.h"
#include "read/joining/furniture.h"
#include "read/rows/marker.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t most_rows = 24;  // of what stands in front of the text, or behind it

bool is_furniture(const Row& row) { return row.role == RowRole::furniture; }

void name_rows(Rows& rows, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) rows[i].role = RowRole::furniture;
}

/// A sign between the steps of a way, alone on its row.
bool is_step_sign(const Row& row) {
  constexpr std::string_view signs[] = {"›", ">", "»", "/", "|"};
  return std::find(std::begin(signs), std::end(signs), row.text) != std::end(signs);
}

/// Behind the steps of the way to the page that begin at `i`, which are two at least; `i` where none do.
///     Start
///     ›
///     Om oss
std::size_t end_of_way(const Rows& rows, std::size_t i) {
  constexpr std::size_t least = 2;  // signs
  std::size_t steps = 0;
  std::size_t last = i;
  for (; last + 2 < rows.size() && is_step_sign(rows[last + 1]); last += 2) ++steps;
  return steps >= least ? last + 1 : i;
}

bool is_bare_entry(const Row& row) {
  constexpr std::uint32_t most_words = 3;
  return row.words <= most_words && !row.has_digit_or_colon && !begins_with_bullet(row.text) &&
         !ends_sentence(row.text) && unicode::is_upper(unicode::first(row.text));
}

/// Behind the entries of a menu that stand straight below one of a page's lines, up to a blank line; `i` where no menu
/// stands. Some entries are single words, as the titles of a plan seldom are.
///     Hoppa till innehåll
///     Start
///     Om oss
///     Bli medlem
std::size_t end_of_menu(const Rows& rows, std::size_t i) {
  constexpr std::size_t least = 3;
  std::size_t end = i;
  std::size_t single = 0;
  while (end < rows.size() && rows[end].gap == 0 && !is_furniture(rows[end]) && is_bare_entry(rows[end]))
    single += rows[end++].words == 1 ? 1 : 0;
  bool ends = end < rows.size() && (rows[end].gap > 0 || is_furniture(rows[end]));
  return i > 0 && ends && end - i >= least && single * 3 >= end - i ? end : i;
}

bool speaks_of_cookies(const Row& row) {
  for (std::size_t at = 0; at < row.text.size();) {
    std::string word = next_word(row.text, at);
    if (in_any(&Language::cookie_words, word)) return true;
    if (word.empty()) return false;
  }
  return false;
}

/// Behind the text about cookies that begins at `i`, between two of a page's lines; `i` where none does.
///     Vi använder kakor
///     Vi använder kakor för att webbplatsen ska fungera.
///     Godkänn alla
std::size_t end_of_notice(const Rows& rows, std::size_t i) {
  constexpr std::size_t longest = 4;  // rows
  if (i == 0 || !is_furniture(rows[i - 1]) || rows[i].gap > 1 || !speaks_of_cookies(rows[i])) return i;
  std::size_t end = i;
  while (end < rows.size() && end - i < longest && !is_furniture(rows[end])) ++end;
  return end < rows.size() && is_furniture(rows[end]) && rows[end].gap <= 1 ? end : i;
}

}  // namespace

void mark_page_head(Rows& rows) {
  std::size_t i = 0;
  while (i < std::min(rows.size(), most_rows)) {
    std::size_t end =
        is_furniture(rows[i]) ? i + 1 : std::max({end_of_way(rows, i), end_of_menu(rows, i), end_of_notice(rows, i)});
    if (end == i) break;
    name_rows(rows, i, end);
    i = end;
  }
  for (i = std::max(i, rows.size() - std::min(rows.size(), most_rows)); i < rows.size(); ++i)
    name_rows(rows, i, end_of_notice(rows, i));
}

}  // namespace planctl
