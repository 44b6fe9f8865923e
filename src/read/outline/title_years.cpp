#include "read/outline/title_years.h"

#include <algorithm>

#include "language/title_words.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "2029–2031" right below its title, once: the time of the whole document, where several such rows would part it.
void see_only_year(OutlineRows& rows) {
  constexpr std::uint32_t most_words = 4;  // "Year 2029 – 2031"
  auto is_year = [](const OutlineRow& row) {
    return row.brief && row.words <= most_words && unicode::has_digit(row.block->text) &&
           is_year_phrase(row.block->text);
  };
  auto year = std::find_if(rows.begin(), rows.end(), is_year);
  if (year == rows.begin() || year == rows.end() || std::any_of(year + 1, rows.end(), is_year)) return;
  bool below_title =
      (is_close(rows, static_cast<std::size_t>(year - rows.begin())) && (year - 1)->brief) || (year - 1)->titles_plan;
  bool on_top = std::none_of(rows.begin(), year, [](const OutlineRow& row) { return row.kind == BlockKind::item; });
  if (below_title && on_top && year->block->level == 0) year->dated = true;
}

/// A list or a goal label below the heading, before the next one, and others of its look further down, or another that
/// ends in a year: one of several titles.
///     SM 2031
///     Mål:
///     Stugor
///     Mål:
bool is_one_of_titles(const OutlineRows& rows, std::size_t heading) {
  auto is_heading = [](const OutlineRow& row) { return row.kind == BlockKind::heading; };
  // "SM 2031" is in capitals because it is short for something.
  const bool short_name = rows[heading].capitals && rows[heading].words == 2;
  auto is_like_it = [&](const OutlineRow& row) {
    const bool plain = row.block->level == 0 && row.block->marker.empty();
    return is_heading(row) && (row.look == rows[heading].look || (short_name && plain));
  };
  auto has_goals = [](const OutlineRow& row) { return row.kind == BlockKind::item || row.goal_label; };
  auto ends_in_year = [&](const OutlineRow& row) {
    const std::string& text = row.block->text;
    return is_heading(row) && unicode::is_digit(unicode::last(text)) && !find_years(text).empty();
  };
  auto below = rows.begin() + static_cast<std::ptrdiff_t>(heading) + 1;
  auto next = std::find_if(below, rows.end(), is_heading);
  if (std::any_of(below, rows.end(), ends_in_year)) return true;
  return std::any_of(below, next, has_goals) && std::any_of(next, rows.end(), is_like_it);
}

/// "Stugföreningen 2029–2031" right below "Verksamhetsplan", with no list right below: the rest of the title.
void see_year_below_title(OutlineRows& rows) {
  auto title = std::find_if(rows.begin(), rows.end(), [](const OutlineRow& row) { return row.titles_plan; });
  if (title == rows.end() || rows.end() - title <= 2 || !find_years(title->block->text).empty()) return;
  OutlineRow& below = *(title + 1);
  const std::string& text = below.block->text;
  const bool heading = below.kind == BlockKind::heading && below.block->level == 0 && below.block->marker.empty();
  if (!heading || below.titles_plan || (title + 2)->kind == BlockKind::item || find_years(text).empty() ||
      !unicode::is_digit(unicode::last(text)) ||
      is_one_of_titles(rows, static_cast<std::size_t>(title - rows.begin()) + 1))
    return;
  below.dated = true;
}

}  // namespace

void see_years_of_title(OutlineRows& rows) {
  see_only_year(rows);
  see_year_below_title(rows);
}

}  // namespace planctl
