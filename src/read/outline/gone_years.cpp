#include "read/outline/gone_years.h"

#include <algorithm>
#include <string>

#include "language/language.h"
#include "read/rows/words.h"
#include "text/years.h"

namespace planctl {
namespace {

/// The first year that a title of a plan names; 0 where none does.
int first_year(const OutlineRows& rows) {
  int first = 0;
  for (const OutlineRow& row : rows) {
    if (!row.titles_plan) continue;
    for (const YearMention& year : find_years(row.block->text)) {
      if (first == 0 || year.period.first < first) first = year.period.first;
    }
  }
  return first;
}

/// "2029: Taket målades.", before the plan's first year.
bool begins_with_gone_year(const std::string& text, int first) {
  constexpr std::size_t digits = 4;
  if (text.size() < digits + 2 || text[digits] != ':' || text[digits + 1] != ' ') return false;
  const auto years = find_years(std::string_view(text).substr(0, digits));
  return years.size() == 1 && years.front().period.first < first;
}

/// "Bilaga 1: Målen för 2028 och hur det gick" in a plan for 2030; "Bilaga: Målen, antagna 2029" has the plan's own.
bool appends_gone_goals(const OutlineRow& row, int first) {
  constexpr std::uint32_t longest = 14;  // words
  const std::string& text = row.block->text;
  if (!is_title(row) || row.titles_plan || row.approval || row.words > longest || !row.of_goals) return false;
  std::size_t at = 0;
  const std::string kind = next_word(text, at);
  if (!in_any(&Language::background_titles, kind) || !in_any(&Language::other_lists, kind)) return false;
  const auto years = find_years(text);
  return !years.empty() &&
         std::all_of(years.begin(), years.end(), [&](const YearMention& year) { return year.period.last < first; });
}

}  // namespace

void see_gone_years(OutlineRows& rows) {
  const int first = first_year(rows);
  if (first == 0) return;
  bool appended = false;
  for (OutlineRow& row : rows) {
    if (appends_gone_goals(row, first)) {
      row.of_goals = row.goal_label = row.activities = false;
      row.other_label = row.no_promise = row.front_matter = appended = true;
      continue;
    }
    appended = appended && row.kind != BlockKind::heading;
    row.gone = row.kind == BlockKind::item && (appended || begins_with_gone_year(row.block->text, first));
  }
}

}  // namespace planctl
