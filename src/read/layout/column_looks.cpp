#include "read/layout/column_looks.h"

#include <algorithm>

#include "language/language.h"
#include "read/layout/references.h"
#include "read/rows/label_words.h"
#include "read/rows/marker.h"
#include "read/rows/verbs.h"
#include "text/clean.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_bold(const TableCell& cell) {
  return std::all_of(cell.begin(), cell.end(),
                     [](const LaidLine& line) { return line.style != nullptr && line.style->bold; });
}

bool has_letters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (unicode::is_letter(unicode::next(text, at))) return true;
  }
  return false;
}

/// "2026-03-04", "4.3.2026": figures and signs alone.
bool is_full_date(std::string_view text) {
  constexpr std::size_t shortest = 8;
  auto signs = std::count_if(text.begin(), text.end(), [](char c) { return c == '-' || c == '.' || c == '/'; });
  return signs == 2 && text.size() >= shortest && text.find_first_not_of("0123456789-./") == std::string_view::npos;
}

/// "0.1", "1.0", "2.13".
bool is_version(std::string_view text) {
  constexpr std::size_t longest = 5;
  auto point = text.find('.');
  return text.size() <= longest && point > 0 && point + 1 < text.size() &&
         text.find_first_not_of("0123456789", point + 1) == std::string_view::npos &&
         text.find_first_not_of("0123456789") == point;
}

void look_at_figures(ColumnLooks& looks, std::string_view text) {
  looks.dates += is_full_date(text) ? 1 : 0;
  bool version = is_version(text);
  looks.versions += version ? 1 : 0;
  looks.unfinished = looks.unfinished || (version && (text.starts_with("0.") || text.ends_with(".0")));
}

/// "3.  Röja sly" → "Röja sly"; "• Röja sly", too, where the source says that it is a cell.
std::string_view behind_mark(std::string_view text, bool given) {
  constexpr std::size_t most_digits = 3;
  std::size_t at = 0;
  if (given && !text.empty() && unicode::is_symbol(unicode::next(text, at)) &&
      (at > 1 || text.substr(at).starts_with(' ')))
    return text.substr(std::min(text.find_first_not_of(' ', at), text.size()));
  std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
  bool number = end > 0 && end <= most_digits && end < text.size() && (text[end] == '.' || text[end] == ')');
  std::size_t begin = number ? text.find_first_not_of(' ', end + 1) : std::string_view::npos;
  return begin == std::string_view::npos ? text : text.substr(begin);
}

/// "minst", "procent", "miljoner", or a unit of a letter or two: what stands beside a figure and names nothing.
bool goes_with_figure(std::string_view word) {
  constexpr std::size_t longest_unit = 2;  // characters
  return unicode::length(word) <= longest_unit ||
         is_cue({CueKind::least, CueKind::most, CueKind::about, CueKind::percent, CueKind::multiple},
                unicode::fold(word));
}

/// "Minst 95 %", "9", "1 200 kr": how much, and not of what, as "50 nya medlemmar" says.
bool is_target(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes
  if (text.size() > longest || text.find_first_of("0123456789") == std::string_view::npos) return false;
  while (!text.empty()) {
    std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    bool figure = word.find_first_not_of("0123456789.,%<>=") == std::string_view::npos;
    if (!figure && !goes_with_figure(word)) return false;
  }
  return true;
}

void look_at_year(ColumnLooks& looks, std::string_view head) {
  auto years = find_years(head);
  if (years.empty()) return;
  looks.year = years.front().period.first;
  looks.deeds = !looks.goals && in_any_folded(&Language::activities, head.substr(0, head.find(' ')));
}

ColumnLooks look_at(std::string_view source, const Table& table, std::size_t column) {
  ColumnLooks looks;
  std::string head = column < table.head.size() ? text_of(source, table.head[column]) : "";
  looks.goals = !head.empty() && is_goal_head(head);
  looks.activities = !looks.goals && in_any_folded(&Language::activities, head);
  looks.label = looks.goals || (!head.empty() && is_label_text(head));
  if (unicode::has_digit(head)) look_at_year(looks, head);
  std::string above;
  for (const TableRow& row : table.rows) {
    if (spans(row)) above.clear();
    if (spans(row) || column >= row.size()) continue;
    std::string text = text_of(source, row[column]);
    looks.repeated += text.empty() || text == above ? 1 : 0;
    if (text.empty()) continue;
    ++looks.filled;
    looks.words += count_words(text);
    looks.targets += is_target(text) ? 1 : 0;
    looks.bold += is_bold(row[column]) ? 1 : 0;
    look_at_figures(looks, text);
    looks.references += leading_reference(text) == text.size() ? 1 : 0;
    looks.figures += has_letters(text) ? 0 : 1;
    looks.letters += unicode::is_letter(unicode::first(behind_mark(text, table.given))) ? 1 : 0;
    above = std::move(text);
  }
  return looks;
}

/// Do most texts of the column say what shall be done?
bool says_deeds(std::string_view source, const Table& table, std::size_t column) {
  std::size_t filled = 0;
  std::size_t deeds = 0;
  for (const TableRow& row : table.rows) {
    if (spans(row) || column >= row.size() || row[column].empty()) continue;
    ++filled;
    deeds += says_what_shall_be(behind_mark(text_of(source, row[column]), table.given)) ? 1 : 0;
  }
  return deeds * 2 > filled;
}

/// A few words each behind what is done, and none of them says what shall be: how much of it, or what shows that it is
/// done. In front of what is done, such words are goals.
///     Åtgärd                        Ansvarig   Mål
///     Måla alla dörrar och fönster  Anna       Färdigmålat
///     Köpa två spisar till stugan   Bo         2 spisar
void find_measures(std::string_view source, const Table& table, std::vector<ColumnLooks>& looks) {
  if (std::none_of(looks.begin(), looks.end(), [](const ColumnLooks& column) { return column.goals; })) return;
  constexpr std::size_t longer = 3;  // times as many words, on average
  std::size_t deeds = 0;             // most cells of a column of them so far
  std::size_t words = 0;             // of that column
  for (std::size_t c = 0; c < looks.size(); ++c) {
    ColumnLooks& column = looks[c];
    if (!column.goals && column.has_texts() && column.filled > deeds && says_deeds(source, table, c)) {
      deeds = column.filled;
      words = column.words;
    }
    bool brief = column.goals && column.filled > 0 && column.filled <= deeds && !column.has_texts() &&
                 words * column.filled >= longer * column.words * deeds;
    column.measures = brief && !says_deeds(source, table, c);
  }
}

}  // namespace

std::string text_of(std::string_view source, const TableCell& cell) {
  std::string text;
  for (const LaidLine& line : cell) {
    if (line.width == 0) continue;
    if (!text.empty()) text += ' ';
    text += text_of(source, line);
  }
  return text;
}

std::vector<ColumnLooks> look_at_columns(std::string_view source, const Table& table) {
  std::size_t width = table.head.size();
  for (const TableRow& row : table.rows) width = std::max(width, row.size());
  std::vector<ColumnLooks> looks;
  for (std::size_t c = 0; c < width; ++c) looks.push_back(look_at(source, table, c));
  find_measures(source, table, looks);
  return looks;
}

bool is_history(const std::vector<ColumnLooks>& looks) {
  auto all = [](std::size_t count, const ColumnLooks& of) { return of.filled >= 2 && count == of.filled; };
  bool goals = std::any_of(looks.begin(), looks.end(), [](const ColumnLooks& column) { return column.goals; });
  bool dates = std::any_of(looks.begin(), looks.end(), [&](const ColumnLooks& c) { return all(c.dates, c); });
  return !goals && dates && std::any_of(looks.begin(), looks.end(), [&](const ColumnLooks& column) {
    return column.unfinished && all(column.versions, column);
  });
}

bool is_of_figures(const std::vector<ColumnLooks>& looks) {
  return std::count_if(looks.begin(), looks.end(), [](const ColumnLooks& column) {
           return column.filled >= 2 && column.figures + (column.filled > 2 ? 1 : 0) >= column.filled;
         }) >= 2;
}

}  // namespace planctl
