#include "read/outline/follow.h"

#include <algorithm>

#include "read/outline/days.h"
#include "read/rows/figures.h"
#include "read/rows/names.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "2025", "2025 års mål", "2021–2025": of what begins with a figure, only a year begins a title, and no date.
bool is_year_title(const Row& row) {
  if (row.words > 4 || holds_date(row.body)) return false;
  auto years = find_years(row.body);
  return !years.empty() && years.front().bytes.begin == 0;
}

/// The row that the text of a group begins on: the one below where the head is a mark alone.
///     1.1
///     (blank)
///     Stugor
const Row& text_head(const Rows& rows, const Group& group) {
  if (!rows[group.begin].is_mark_alone()) return rows[group.begin];
  for (std::size_t i = group.begin + 1; i < group.end; ++i) {
    if (rows[i].role != RowRole::furniture) return rows[i];
  }
  return rows[group.begin];
}

/// "Förskola      -114 200    -117 900": a name and figures in columns, as in a budget.
bool is_of_figures(const Row& row) {
  constexpr std::uint32_t apart = 2;  // spaces
  if (row.widest_gap < apart || !row.has_digit_or_colon) return false;
  const std::size_t gap = row.text.find("  ");
  if (gap == std::string_view::npos) return false;
  std::size_t columns = 0;
  for (std::size_t at = row.text.find_first_not_of(' ', gap); at < row.text.size(); ++columns) {
    const std::size_t end = std::min(row.text.find("  ", at), row.text.size());
    for (std::size_t word = at; word < end;) {
      const std::size_t space = std::min(row.text.find(' ', word), end);
      if (!is_figure_word(row.text.substr(word, space - word))) return false;
      word = space + 1;
    }
    at = row.text.find_first_not_of(' ', end);
  }
  return columns > 1;
}

/// "Alla får plats." above "– Maja Ek": a sentence, and whose words it is.
bool ends_in_author(const Rows& rows, const Group& group) {
  if (group.end - group.begin < 2) return false;
  const Row& last = tail(rows, group);
  return rows[group.end - 2].terminal && !last.marker.found() && is_author(last.text);
}

}  // namespace

std::size_t next_content(const Groups& groups, const Rows& rows, std::size_t g) {
  do ++g;
  while (g < groups.size() && is_silent(rows, groups[g]));
  return g;
}

bool title_like(const Groups& groups, const Rows& rows, std::size_t g) {
  constexpr std::uint32_t most_rows = 6;
  const Group& group = groups[g];
  const Row& first = text_head(rows, group);
  const Row& last = tail(rows, group);
  if (group.end - group.begin > most_rows || first.body.empty() || ends_in_author(rows, group)) return false;
  if (is_of_figures(first)) return false;
  if (group.end - group.begin > 1) {
    std::size_t letters = 0;
    for (std::size_t i = group.begin; i < group.end; ++i) letters += rows[i].width();
    if (letters > 130) return false;
  }
  bool starts = first.starts_upper || is_year_title(first);
  char32_t end = unicode::last(last.body);
  const MarkerFamily mark = head(rows, group).marker.family;
  bool numbered = mark == MarkerFamily::level || mark == MarkerFamily::number;
  const bool mark_alone = head(rows, group).is_mark_alone();
  bool ends = end != U',' && end != U';' &&
              (!last.terminal || group.asks || last.capitals || (numbered && first.words <= 5 && !mark_alone));
  return starts && ends && !last.hyphen && !holds_sentence_end(first.body) && first.width() <= 90 &&
         first.words <= most_title_words + 1;
}

bool is_labelled_value(const Group& group, const Row& row) {
  return group.begin > 0 && row.value && row.role == RowRole::content && !row.marker.found() && !row.markup &&
         !group.named_by_index;
}

bool is_prose(const Groups& groups, const Rows& rows, std::size_t g) {
  const Group& group = groups[g];
  const Row& row = head(rows, group);
  bool prose = row.role == RowRole::content && !row.marker.found() && !row.markup && !group.named_by_index &&
               !group.asks && (group.end - group.begin > 1 || tail(rows, group).terminal || row.width() > 90) &&
               (tail(rows, group).terminal || !title_like(groups, rows, g)) &&
               !(row.capitals && title_like(groups, rows, g));
  const bool figures = row.role == RowRole::content && !row.marker.found() && is_of_figures(row);
  return prose || figures || is_labelled_value(group, row);
}

bool counts_up(const Row& row) {
  return row.marker.found() && row.marker.family != MarkerFamily::symbol && row.marker.family != MarkerFamily::leaked;
}

std::size_t behind_values(const Groups& groups, const Rows& rows, std::size_t g) {
  std::size_t n = next_content(groups, rows, g);
  auto is_value = [&](std::size_t k) {
    const Row& row = head(rows, groups[k]);
    bool recurs = row.role == RowRole::label && !row.goal_label && row.value;
    return recurs || is_labelled_value(groups[k], row);
  };
  while (n < groups.size() && is_value(n)) n = next_content(groups, rows, n);
  return n;
}

Follow follow_of(const Groups& groups, const Rows& rows, std::size_t g) {
  std::size_t n = behind_values(groups, rows, g);
  if (n >= groups.size()) return Follow::nothing;
  const Row& here = head(rows, groups[g]);
  const Row& next = head(rows, groups[n]);
  if (next.role == RowRole::label) return next.goal_label || counts_up(here) ? Follow::label : Follow::title;
  if (next.role == RowRole::contents) return Follow::nothing;
  if (next.marker.found()) {
    if (!next.marker.alike(here.marker)) return Follow::other_list;
    bool counts = here.marker.family != MarkerFamily::symbol && here.marker.family != MarkerFamily::leaked;
    return counts && next.marker.number == 1 ? Follow::restart : Follow::same;
  }
  return is_prose(groups, rows, n) || tail(rows, groups[n]).colon ? Follow::prose : Follow::title;
}

bool stands_between_gaps(const Rows& rows, const Group& group) {
  return (group.begin == 0 || rows[group.begin].gap > 0) && (group.end == rows.size() || rows[group.end].gap > 0);
}

}  // namespace planctl
