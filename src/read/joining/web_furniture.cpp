// What a web page puts around its text: the way to the page, menus, dates and lines to press.
#include "read/joining/furniture.h"

#include <algorithm>

#include "language/language.h"
#include "language/title_words.h"
#include "read/joining/inline_markup.h"
#include "read/rows/label_words.h"
#include "read/rows/marker.h"
#include "read/rows/verbs.h"
#include "read/rows/words.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t longest_web_line = 160;  // bytes

/// "|" between buttons, or a picture of one, of a font of its own.
bool is_icon(std::string_view sign) {
  constexpr char32_t first_private = 0xE000;
  constexpr char32_t last_private = 0xF8FF;
  if (sign == "|") return true;
  const char32_t picture = unicode::first(sign);
  return unicode::length(sign) == 1 && picture >= first_private && picture <= last_private;
}

/// Bytes of the longest line of a web page that the text begins with; 0 where it begins with none.
std::size_t size_of_button(std::string_view text) {
  constexpr std::size_t most_words = 3;
  std::size_t found = 0;
  std::size_t end = 0;
  for (std::size_t words = 0; words < most_words && end < text.size(); ++words) {
    end = std::min(text.find(' ', end + 1), text.size());
    std::string_view button = text.substr(0, end);
    if (is_icon(button) || in_any_folded(&Language::furniture_lines, button)) found = end;
  }
  return found;
}

/// "Dela Tipsa Skriv ut", "Share | Print": several lines of a web page on one, each with a capital.
bool is_row_of_buttons(std::string_view text) {
  constexpr std::size_t longest = 80;  // bytes
  auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (text.size() > longest || text.ends_with('.')) return false;
  if (std::count_if(text.begin(), text.end(), is_capital) < 2) return false;
  while (!text.empty()) {
    std::size_t size = size_of_button(text);
    if (size == 0) return false;
    text.remove_prefix(std::min(text.find_first_not_of(' ', size), text.size()));
  }
  return true;
}

/// "Uppdaterad:", "Publicerad 2024-05-02", a line such as "Skriv ut", or what lynx writes for buttons.
bool is_web_furniture(const Row& row) {
  constexpr std::size_t longest_label = 32;  // bytes
  std::string_view text = row.text;
  if (text.find("(BUTTON)") != std::string_view::npos) return true;
  if (!row.has_digit_or_colon) {
    return text.size() <= longest_label + 1 && in_any_folded(&Language::furniture_lines, text);
  }
  std::size_t end = 0;
  while (end <= longest_label && text[end] != ':' && !unicode::is_digit_byte(text[end])) ++end;
  if (end > longest_label || text.size() > longest_web_line) return false;
  std::string_view label = text.substr(0, end);
  while (label.ends_with(' ')) label.remove_suffix(1);
  return in_any_folded(&Language::furniture_labels, label) ||
         (text[end] == ':' && in_any_folded(&Language::mail_labels, label));
}

/// "Start / Om oss / Planer", "Hem > Om oss": the way to a page, in its first rows.
bool is_breadcrumb(std::string_view text) {
  if (text.size() > longest_web_line) return false;
  constexpr std::string_view last_bytes = "/>|\xBA\xBB";  // of the signs below
  bool possible = std::any_of(last_bytes.begin(), last_bytes.end(),
                              [&](char byte) { return text.find(byte) != std::string_view::npos; });
  if (!possible) return false;
  std::size_t steps = 0;
  for (std::string_view sign : {" / ", " > ", " › ", " » ", " | "}) {
    std::size_t count = 0;
    for (auto at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1)) ++count;
    steps = std::max(steps, count);
  }
  return steps >= 2;
}

/// Behind the mark.
std::string_view text_of_item(const Row& row) {
  std::string_view text = row.text;
  text.remove_prefix(read_marker(text, row.has_digit_or_colon).size);
  text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
  return text;
}

bool is_menu_item(const Row& row) {
  constexpr std::uint32_t most_words = 4;  // with the mark
  constexpr std::uint32_t most_of_link = 7;
  if (row.words > most_of_link || !read_marker(row.text, row.has_digit_or_colon).found()) return false;
  return row.words <= most_words || leading_link_number(text_of_item(row)) > 0;
}

/// The same, or a little longer where it says nothing of what shall be: "Årsberättelsen i sin helhet".
bool is_link_item(const Row& row) {
  constexpr std::uint32_t most_words = 6;  // with the mark
  if (is_menu_item(row)) return true;
  return row.words <= most_words && begins_with_bullet(row.text) && !ends_sentence(row.text) &&
         !says_what_shall_be(text_of_item(row));
}

/// A single word, as no goal is, or nothing but a link: "[Om oss](/om)", "`About us </about>`__", "[3]About us".
bool leads_elsewhere(const Row& row) {
  std::string_view text = text_of_item(row);
  bool link = (text.starts_with('[') && text.ends_with(')')) || (text.starts_with('`') && text.ends_with("`__")) ||
              leading_link_number(text) > 0;
  return link || count_words(text) == 1;
}

/// Some of the items say where they lead: "Röja leder", "Måla stugor" are goals.
bool is_menu(Rows::const_iterator begin, Rows::const_iterator end) {
  constexpr std::ptrdiff_t some = 3;  // one in so many
  return end - begin >= 2 && std::count_if(begin, end, leads_elsewhere) * some >= end - begin;
}

void name_furniture(Rows::iterator begin, Rows::iterator end) {
  std::for_each(begin, end, [](Row& row) { row.role = RowRole::furniture; });
}

/// "Instagram", with a blank line above it, straight above items that are no menu: their title.
///     Instagram
///     - Lägga ut en bild i veckan
bool heads_list(const Rows& rows, std::size_t i) {
  if (i == 0 || rows[i].gap == 0 || rows[i].has_digit_or_colon) return false;
  auto begin = rows.begin() + static_cast<std::ptrdiff_t>(i) + 1;
  auto is_web_item = [](const Row& row) { return in_any_folded(&Language::furniture_lines, text_of_item(row)); };
  auto end =
      std::find_if(begin, rows.end(), [](const Row& row) { return row.gap > 0 || !begins_with_bullet(row.text); });
  return end - begin >= 2 && !is_menu(begin, end) && std::none_of(begin, end, is_web_item);
}

/// The items below "Meny" or "Läs mer", of a few words each; a blank line may stand above the first.
void mark_menu(Rows& rows, std::size_t label) {
  auto begin = rows.begin() + static_cast<std::ptrdiff_t>(label) + 1;
  if (begin == rows.end() || begin->gap > 1) return;
  auto end = std::find_if(begin, rows.end(),
                          [&](const Row& row) { return (row.gap > 0 && &row != &*begin) || !is_link_item(row); });
  if (is_menu(begin, end)) name_furniture(begin, end);
}

/// The items that a document opens with, of a word or three each, where another list follows: a web page's menu.
void mark_first_menu(Rows& rows) {
  auto text = std::find_if_not(rows.begin(), rows.end(), is_menu_item);
  if (!is_menu(rows.begin(), text)) return;
  bool list = std::any_of(text, rows.end(),
                          [](const Row& row) { return begins_with_bullet(row.text) || is_label_text(row.text); });
  if (list) name_furniture(rows.begin(), text);
}

/// Where the rows at the end begin that are short, as those of a page's foot are.
template <typename OfFoot>
std::size_t begin_of_foot(const Rows& rows, OfFoot of_foot) {
  std::size_t begin = rows.size();
  while (begin > 0 && of_foot(rows[begin - 1])) --begin;
  return begin;
}

/// Short rows alone behind the last "Updated 3 May": the foot of the page, with its menus.
bool mark_dated_foot(Rows& rows, std::size_t date) {
  constexpr std::uint32_t most_words = 5;  // with the mark
  std::size_t begin =
      begin_of_foot(rows, [](const Row& row) { return row.words <= most_words || row.role == RowRole::furniture; });
  if (begin > date + 1) return false;
  name_furniture(rows.begin() + static_cast<std::ptrdiff_t>(date) + 1, rows.end());
  return true;
}

/// "Recent posts" in the last half, and what stands below it: lists of other pages.
void mark_page_end(Rows& rows) {
  constexpr std::ptrdiff_t most_rows = 40;
  constexpr std::size_t longest = 32;  // bytes
  auto ends_page = [](const Row& row) {
    return row.text.size() <= longest && in_any_folded(&Language::page_ends, row.text);
  };
  auto half = rows.begin() + std::max(std::ssize(rows) / 2, std::ssize(rows) - most_rows);
  name_furniture(std::find_if(half, rows.end(), ends_page), rows.end());
}

/// Short rows without marks that are no sentences, behind one of the lines of a page in its last half: "Share".
void mark_foot(Rows& rows, const std::vector<std::size_t>& lines) {
  constexpr std::uint32_t most_words = 7;
  std::size_t begin = begin_of_foot(rows, [](const Row& row) {
    bool brief = row.words <= most_words && !begins_with_bullet(row.text) && !ends_sentence(row.text);
    return row.role == RowRole::furniture || (brief && !holds_modal(row.text));
  });
  auto line = std::lower_bound(lines.begin(), lines.end(), std::max(begin, rows.size() / 2 + 1) - 1);
  if (line != lines.end() && *line * 2 > rows.size())
    name_furniture(rows.begin() + static_cast<std::ptrdiff_t>(*line) + 1, rows.end());
}

/// "Facebook Twitter" below "Vi ska synas på" goes on from it.
bool completes_above(const Rows& rows, std::size_t i) {
  if (i == 0 || rows[i].gap > 0 || rows[i - 1].role != RowRole::content) return false;
  const Row& above = rows[i - 1];
  return above.text.ends_with(':') || above.text.ends_with(',') ||
         in_any(&Language::open_endings, unicode::fold(last_word(above.text)));
}

/// Near the end of a document, also right below the last item of a list.
///     • Röja leden till sjön
///     Facebook Twitter E-post
void mark_rows_of_buttons(Rows& rows, std::vector<std::size_t>& lines) {
  constexpr std::uint32_t most_words = 12;
  constexpr std::size_t near = 12;  // rows
  for (std::size_t i = rows.size() - std::min(rows.size(), near); i < rows.size(); ++i) {
    Row& row = rows[i];
    bool brief = row.role == RowRole::content && row.words > 1 && row.words <= most_words;
    if (!brief || row.has_digit_or_colon || completes_above(rows, i) || !is_row_of_buttons(row.text)) continue;
    row.role = RowRole::furniture;
    lines.push_back(i);
  }
  std::sort(lines.begin(), lines.end());
}

/// "print" below "publish it online as well as in": the rest of a text, not a button.
bool goes_on_from_above(const Rows& rows, std::size_t i) {
  constexpr std::uint32_t least_words = 4;
  if (i == 0 || rows[i].gap > 0 || !unicode::is_lower(unicode::first(rows[i].text))) return false;
  const Row& above = rows[i - 1];
  return above.role == RowRole::content && above.words >= least_words && !ends_sentence(above.text);
}

/// "Listen" in bold in a table: the name of a row, not a button.
bool is_name_in_table(const Row& row) {
  const LineStyle* style = row.line->style;
  return style != nullptr && style->cell.found() && (style->bold || style->heading > 0) && !row.has_digit_or_colon;
}

}  // namespace

void mark_web_furniture(Rows& rows) {
  mark_first_menu(rows);
  mark_page_end(rows);
  std::size_t updated = rows.size();
  std::vector<std::size_t> lines;  // of the page, alone
  constexpr std::size_t head = 12;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    bool web =
        is_web_furniture(rows[i]) && !is_name_in_table(rows[i]) && !heads_list(rows, i) && !goes_on_from_above(rows, i);
    if (web || (i < head && is_breadcrumb(rows[i].text))) rows[i].role = RowRole::furniture;
    if (web) mark_menu(rows, i);
    if (web && rows[i].has_digit_or_colon) updated = i;
    if (web) lines.push_back(i);
  }
  mark_page_head(rows);
  mark_rows_of_buttons(rows, lines);
  if (lines.empty()) return;
  if (updated < rows.size() && mark_dated_foot(rows, updated)) return;
  mark_foot(rows, lines);
}

}  // namespace planctl
