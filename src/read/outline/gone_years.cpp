#include "read/outline/gone_years.h"

#include <algorithm>
#include <string>

#include "language/language.h"
#include "language/title_words.h"
#include "read/outline/marker_counts.h"
#include "read/rows/label_words.h"
#include "read/rows/verbs.h"
#include "read/rows/words.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

int first_year_of(const OutlineRow& row) {
  int first = 0;
  for (const YearMention& year : find_years(row.block->text)) {
    if (first == 0 || year.period.first < first) first = year.period.first;
  }
  return first;
}

/// The first year that a title of a plan names, or the first row; 0 where none does.
int first_year(const OutlineRows& rows) {
  int first = 0;
  for (const OutlineRow& row : rows) {
    const int year = row.titles_plan ? first_year_of(row) : 0;
    if (year > 0 && (first == 0 || year < first)) first = year;
  }
  return first > 0 || rows.empty() ? first : first_year_of(rows.front());
}

/// "2029: Taket målades.", before the plan's first year; "2029: Måla taket" is on the way to a later one.
bool begins_with_gone_year(const std::string& text, int first) {
  constexpr std::size_t digits = 4;
  if (text.size() < digits + 2 || text[digits] != ':' || text[digits + 1] != ' ') return false;
  const auto years = find_years(std::string_view(text).substr(0, digits));
  return years.size() == 1 && years.front().period.first < first &&
         !says_what_shall_be(std::string_view(text).substr(digits + 2));
}

/// "som fortfarande gäller"
bool holds_validity(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (in_any(&Language::validities, next_word(text, at))) return true;
  }
  return false;
}

/// "i verksamhetsplanen för 2028"
bool holds_plan_noun(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::string word = next_word(text, at);
    if (names_plan(word) && !is_goal_word(word)) return true;
  }
  return false;
}

/// "Bilaga 1: Målen för 2028 och hur det gick" in a plan for 2030; "Bilaga: Målen, antagna 2029" has the plan's own,
/// and so may one for years before a title that names a later one: "Klimatplan 2045".
bool appends_gone_goals(const OutlineRow& row, int first) {
  constexpr std::uint32_t longest = 14;  // words
  const std::string& text = row.block->text;
  if (row.kind == BlockKind::item || row.titles_plan || row.approval || row.words > longest || !row.of_goals)
    return false;
  std::size_t at = 0;
  const std::string kind = next_word(text, at);
  if (!in_any(&Language::background_titles, kind) || !in_any(&Language::other_lists, kind)) return false;
  const auto years = find_years(text);
  if (years.empty() || holds_validity(text)) return false;
  const int earliest = holds_plan_noun(text) || heads_no_promise(text) ? 0 : first - 2;
  return std::all_of(years.begin(), years.end(),
                     [&](const YearMention& year) { return year.period.last < first && year.period.last >= earliest; });
}

void name_something_else(OutlineRow& row) {
  row.of_goals = row.goal_label = row.activities = false;
  row.other_label = row.no_promise = true;
}

void head(OutlineRow& row) {
  row.kind = BlockKind::heading;
  row.brief = true;
  row.value = row.labelled = false;
  row.look = look_of(row);
  row.key = unicode::key(row.block->text);
}

/// "Mål 2029: …" is said of an area whose goal is "Mål 2030: …", as its mark says; of a plan for both years it is a
/// goal.
void see_gone_labels(OutlineRows& rows, int first_of_plan) {
  constexpr int first = 1960;
  int newest = 0;
  for (const OutlineRow& row : rows) {
    if (row.kind == BlockKind::item && row.block->marker.ends_with(':'))
      newest = std::max(newest, first_number(row.block->marker));
  }
  if (newest < first) return;
  if (first_of_plan > 0) newest = std::min(newest, first_of_plan);
  for (OutlineRow& row : rows) {
    if (row.kind != BlockKind::paragraph) continue;
    const auto years = find_years(label_in_front(row.block->text));
    if (years.size() == 1 && years.front().period.last < newest) make_value(row);
  }
}

}  // namespace

void see_gone_years(OutlineRows& rows) {
  const int first = first_year(rows);
  see_gone_labels(rows, first);
  if (first == 0) return;
  bool appended = false;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    OutlineRow& row = rows[i];
    if (appends_gone_goals(row, first)) {
      // "Bilaga: Mål i planen för 2029" may look like a value behind its label.
      if (row.kind == BlockKind::paragraph && i + 1 < rows.size() && rows[i + 1].kind == BlockKind::item) head(row);
      name_something_else(row);
      row.front_matter = appended = true;
      continue;
    }
    appended = appended && row.kind != BlockKind::heading;
    const bool done = row.kind == BlockKind::item && begins_with_gone_year(row.block->text, first);
    row.gone = done || (appended && row.kind == BlockKind::item);
    // "Utfört", above the first of them in each area
    if (done && i > 0 && is_title(rows[i - 1]) && rows[i - 1].repeats > 1) name_something_else(rows[i - 1]);
  }
}

}  // namespace planctl
