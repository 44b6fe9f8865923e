// Hidden headings: those that no blank line and no short row sets apart. What follows shows that one must be there.
#include <algorithm>
#include <set>
#include <tuple>

#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

/// The row in a group where a heading may begin that no blank line and no short line sets apart: capital first, behind
/// a row that ends neither a sentence nor in the middle of a phrase. The size where there is none.
///     Återkoppling ska ges inom tio dagar
///     Studiesociala frågor
std::size_t hidden_heading(const Rows& rows, std::size_t begin, std::size_t end) {
  constexpr std::size_t most_rows = 4;
  for (std::size_t i = begin + 1; i < end; ++i) {
    const Row& above = rows[i - 1];
    if (rows[i].line->seam == Seam::goes_on || above.is_mark_alone()) continue;  // below a bullet alone stands its text
    bool apart = rows[i].starts_upper && !above.hyphen && !above.open && !above.colon && !rows[end - 1].terminal;
    if (apart && end - i <= most_rows && (looks_like_title(rows[i]) || rows[i].open)) return i;
  }
  return end;
}

std::size_t next_group(const Groups& groups, std::size_t g) {
  do ++g;
  while (g < groups.size() && groups[g].kind == BlockKind::furniture);
  return g;
}

/// The row where the text below a title of one to four rows begins, with a capital; the size where there is none.
///     Trygga leder
///     Ledernas skick avgör om
std::size_t text_below_title(const Rows& rows, std::size_t begin, std::size_t end) {
  std::size_t left = 4;  // rows of the title
  std::size_t found = end;
  std::size_t above = begin;
  for (std::size_t i = begin + 1; i < end && left > 0; ++i) {
    if (rows[i].role == RowRole::furniture) continue;
    const Row& title = rows[above];
    bool ended = title.terminal || title.hyphen || title.colon || holds_sentence_end(title.body);
    if (ended || unicode::last(title.body) == U',') break;
    if (rows[i].starts_upper && (found == end || !title.open)) found = i;
    if (found == i && !title.open) break;
    above = i;
    --left;
  }
  return found;
}

/// Does a goal label come next with no heading above it, or a list?
bool lacks_heading(const Groups& groups, const Rows& rows, std::size_t g) {
  for (std::size_t n = next_group(groups, g); n < groups.size(); n = next_group(groups, n)) {
    if (groups[n].kind == BlockKind::item) return true;
    if (groups[n].kind == BlockKind::label) return rows[groups[n].begin].goal_label;
    if (groups[n].kind != BlockKind::paragraph) return false;
  }
  return false;
}

/// Prose behind a list or the index, where the next list has no heading: its first rows are the heading.
bool hides_heading(const Groups& groups, const Rows& rows, std::size_t g) {
  if (groups[g].kind != BlockKind::paragraph || groups[g].end - groups[g].begin < 2) return false;
  std::size_t p = g;
  while (p > 0 && groups[p - 1].kind == BlockKind::furniture) --p;
  bool behind_list = p > 0 && (groups[p - 1].kind == BlockKind::item || groups[p - 1].kind == BlockKind::contents ||
                               groups[p - 1].kind == BlockKind::lead_in);
  return behind_list && looks_like_title(rows[groups[g].begin]) && lacks_heading(groups, rows, g);
}

/// The kinds of marks that headings have: see Marker::alike.
using HeadingMarks = std::set<std::tuple<MarkerFamily, char32_t, std::uint8_t>>;

std::tuple<MarkerFamily, char32_t, std::uint8_t> kind_of(const Marker& marker) {
  return {marker.family, marker.sign, marker.levels};
}

HeadingMarks marks_of_headings(const Groups& groups, const Rows& rows) {
  HeadingMarks marks;
  for (const Group& group : groups) {
    if (group.kind == BlockKind::heading) marks.insert(kind_of(rows[group.begin].marker));
  }
  return marks;
}

/// Does a blank line, or the end of a list with other marks, stand above the group?
bool stands_apart(const Groups& groups, const Rows& rows, std::size_t g) {
  const Row& row = rows[groups[g].begin];
  if (row.gap > 0 || g == 0) return true;
  const Row& above = rows[groups[g - 1].begin];
  return groups[g - 1].kind == BlockKind::item && !above.marker.alike(row.marker);
}

/// The row with the group's first words: where a number stands alone, the next one.
std::size_t first_text(const Rows& rows, const Group& group) {
  return group.begin + (rows[group.begin].is_mark_alone() && group.begin + 1 < group.end ? 1U : 0U);
}

/// A numbered heading with its prose straight below it.
bool is_numbered_title_with_text(const Groups& groups, const Rows& rows, std::size_t g, const HeadingMarks& marks) {
  const Row& row = rows[groups[g].begin];
  bool numbered = row.marker.family == MarkerFamily::number || row.marker.family == MarkerFamily::level ||
                  row.marker.family == MarkerFamily::bare || row.marker.family == MarkerFamily::named;
  bool one_block = groups[g].kind == BlockKind::item || groups[g].kind == BlockKind::heading;
  if (!numbered || !one_block || !stands_apart(groups, rows, g) || !looks_like_title(rows[first_text(rows, groups[g])]))
    return false;
  std::size_t n = next_group(groups, g);
  bool text_next = n < groups.size() && (groups[n].kind == BlockKind::paragraph || groups[n].kind == BlockKind::label);
  if (!text_next || !rows[groups[g].end - 1].terminal) return false;
  return row.marker.family == MarkerFamily::level || marks.contains(kind_of(row.marker));
}

/// An item with prose or a goal label straight behind it.
bool runs_into_heading(const Groups& groups, const Rows& rows, std::size_t g) {
  bool item = groups[g].kind == BlockKind::item || groups[g].kind == BlockKind::heading;
  if (!item || !rows[groups[g].begin].marker.found()) return false;
  std::size_t n = next_group(groups, g);
  if (n == groups.size() || rows[groups[n].begin].gap > 0) return false;
  return groups[n].kind == BlockKind::paragraph ||
         (groups[n].kind == BlockKind::label && rows[groups[n].begin].goal_label);
}

std::size_t row_to_split_at(const Groups& groups, const Rows& rows, std::size_t g, const HeadingMarks& marks) {
  const Group& group = groups[g];
  if (hides_heading(groups, rows, g) || is_numbered_title_with_text(groups, rows, g, marks))
    return text_below_title(rows, first_text(rows, group), group.end);
  if (runs_into_heading(groups, rows, g)) return hidden_heading(rows, group.begin, group.end);
  return group.end;
}

}  // namespace

// Prose or a goal label straight behind a list has a heading in between in every plan: it was taken for the end of
// the list's last item, or for the first rows of the prose.
bool split_hidden_headings(Groups& groups, const Rows& rows) {
  Groups result;
  result.reserve(groups.size() + 1);
  bool found = false;
  const HeadingMarks marks = marks_of_headings(groups, rows);
  for (std::size_t g = 0; g < groups.size(); ++g) {
    std::size_t split = row_to_split_at(groups, rows, g, marks);
    result.push_back(groups[g]);
    if (split == groups[g].end) continue;
    found = true;
    result.back().end = static_cast<std::uint32_t>(split);
    result.push_back(groups[g]);
    result.back().begin = static_cast<std::uint32_t>(split);
  }
  groups = std::move(result);
  return found;
}

}  // namespace planctl
