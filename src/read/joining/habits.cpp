// Layout: what the whole document says of its lists, and of where its lines end of themselves.
#include <algorithm>
#include <vector>

#include "language/language.h"
#include "read/joining/continuation.h"
#include "read/joining/explained_levels.h"
#include "read/rows/rows.h"

namespace planctl {
namespace {

constexpr std::uint32_t names_of_months = 18;  // characters

/// Half of the middle one of the rows that end a sentence: no program broke prose so far before where these end.
std::uint32_t narrowest_line(const Rows& rows) {
  std::vector<std::uint32_t> widths;
  for (const Row& row : rows) {
    if (row.terminal && is_prose(row)) widths.push_back(row.width());
  }
  if (widths.empty()) return names_of_months;
  auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
  std::nth_element(widths.begin(), middle, widths.end());
  return std::max(names_of_months, *middle / 2);
}

/// Lines that certainly go on. Text is set in no column as narrow as names of months.
struct SureLines {
  std::vector<std::uint32_t> reaches;  ///< width of each with the first word of the next
  std::uint32_t widest = 0;
};

/// Those of prose and those of items.
struct SureLinesByKind {
  SureLines prose;
  SureLines items;
};

SureLinesByKind sure_lines(const Rows& rows) {
  SureLinesByKind found;
  bool item = false;
  const std::uint32_t narrowest = narrowest_line(rows);
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    const Row& row = rows[i];
    const Row& next = rows[i + 1];
    item = row.marker.found() || (item && row.gap == 0 && !row.starts_upper);
    bool sure = row.width() >= (item ? names_of_months : narrowest) && row.role == RowRole::content &&
                next.role == RowRole::content && next.gap <= 1 && !next.marker.found() && next.starts_lower &&
                !row.terminal && !row.colon && !next.page_before;
    if (!sure) continue;
    SureLines& lines = item ? found.items : found.prose;
    std::uint32_t width = item ? row.edge : row.width();
    lines.reaches.push_back(width + (row.hyphen ? 0 : 1) + next.first_word);
    lines.widest = std::max(lines.widest, width);
  }
  return found;
}

/// The value that `part` of the reaches lie below, leaving out what is far below the median: headings, tables.
std::uint32_t low_reach(std::vector<std::uint32_t> reaches, double part) {
  if (reaches.empty()) return 0;
  std::sort(reaches.begin(), reaches.end());
  std::uint32_t least = reaches[reaches.size() / 2] * 3 / 4;
  auto first = std::lower_bound(reaches.begin(), reaches.end(), least);
  auto count = static_cast<double>(reaches.end() - first);
  return *(first + static_cast<std::ptrdiff_t>(count * part));
}

/// Lines that go on end in a space, lines before a blank line do not: then the space is evidence everywhere.
bool spaces_continue(const Rows& rows) {
  std::size_t with = 0;
  std::size_t without = 0;
  std::size_t ends = 0;
  std::size_t spaced_ends = 0;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    if (rows[i].role != RowRole::content || rows[i + 1].role != RowRole::content || rows[i].hyphen) continue;
    if (rows[i].line->cut) continue;
    if (rows[i + 1].gap > 0) {
      ++ends;
      spaced_ends += rows[i].line->trailing_space ? 1 : 0;
    } else if (rows[i + 1].starts_lower && !rows[i + 1].marker.found()) {
      ++(rows[i].line->trailing_space ? with : without);
    }
  }
  bool hardly_any = without * 8 <= with && spaced_ends * 2 <= ends;
  bool clear_ends = without * 2 <= with && spaced_ends * 5 <= ends;
  return with >= 5 && (hardly_any || clear_ends);
}

/// Full rows of prose that end in the end of a sentence are about as many as those that hold one: chance would have one
/// in ten, so each of them ends a paragraph, as those do that are not full.
bool ends_sentences_on_rows(const Rows& rows, const Layout& layout) {
  constexpr std::size_t least = 3;
  std::size_t full = 0;
  std::size_t brief = 0;
  std::size_t inside = 0;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    inside += is_prose(rows[i]) && holds_sentence_end(rows[i].body) ? 1 : 0;
    if (ends_above_prose(rows[i], rows[i + 1])) ++(fits(rows[i], rows[i + 1], layout.prose_reach) ? brief : full);
  }
  return full >= least && brief >= full && full * 2 >= inside;
}

std::uint32_t widest_line(const Rows& rows) {
  std::uint32_t widest = 0;
  for (const Row& row : rows) {
    if (row.role == RowRole::content) widest = std::max(widest, row.width());
  }
  return widest;
}

/// What the items of the document have in common.
struct ItemHabits {
  std::uint32_t widest = 0;  ///< where the widest row with a mark ends
  std::size_t close = 0;     ///< items that go on in small letters on the next line
  std::size_t deeper = 0;    ///< of those: further in than their mark
  std::size_t aired = 0;     ///< items that go on below a blank line
  std::size_t followed = 0;  ///< items of a row or two with another right below
  std::size_t ended = 0;     ///< of those: with a point at the end

  void see(const Row& row, const Row& next) {
    widest = std::max(widest, row.edge);
    if (next.marker.found()) {
      ++followed;
      ended += row.terminal ? 1 : 0;
    } else if (next.starts_lower && next.gap == 0) {
      ++close;
      deeper += next.line->indent > row.line->indent ? 1 : 0;
    } else if (next.starts_lower && next.gap == 1 && !row.terminal) {
      ++aired;
    }
  }
};

ItemHabits item_habits(const Rows& rows) {
  ItemHabits habits;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    const Row& row = rows[i];
    const Row& next = rows[i + 1];
    if (row.marker.found()) {
      habits.see(row, next);
    } else if (i > 0 && next.marker.found() && row.gap == 0 && rows[i - 1].marker.found()) {
      ++habits.followed;
      habits.ended += row.terminal ? 1 : 0;
    }
  }
  return habits;
}

/// Titles between two items: surely some where the row above had room for their first word. Where more items are
/// followed by a row that looks like a title than go on in small letters, these are titles too: few words inside a
/// sentence have a capital.
std::uint32_t count_headed_lists(const Rows& rows, const Layout& layout, const ItemHabits& habits) {
  constexpr std::uint32_t least = 3;
  std::uint32_t sure = 0;
  std::uint32_t likely = 0;
  const Marker* above = nullptr;  // of the item that goes on so far
  for (std::size_t i = 1; i + 1 < rows.size(); ++i) {
    const Row& row = rows[i];
    const Row& last = rows[i - 1];
    if (last.marker.found()) above = &last.marker;
    if (row.gap > 0) above = nullptr;
    if (above == nullptr || row.marker.found() || row.starts_lower || row.role != RowRole::content) continue;
    bool room = fits_in_item(last, row, layout.item_reach);
    bool heads = rows[i + 1].gap == 0 && rows[i + 1].marker.alike(*above) && looks_like_title(row);
    sure += room && heads ? 1 : 0;
    likely += heads && !row.open && !last.open && !last.hyphen ? 1 : 0;
    above = nullptr;
  }
  return likely >= least && likely > habits.close ? likely : sure;
}

/// A title in capitals, alone behind a blank line or at the top of a page, but for the first row.
bool has_capital_headings(const Rows& rows) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const Row& row = rows[i];
    bool alone = row.gap > 0 && (i + 1 == rows.size() || !rows[i + 1].capitals || rows[i + 1].gap > 0);
    if (alone && row.capitals && !row.marker.found() && row.role == RowRole::content && looks_like_title(row))
      return true;
  }
  return false;
}

/// Somewhere three below each other, or with a blank line between all of them.
bool lists_clauses(const Rows& rows) {
  constexpr int least = 3;
  int clauses = 0;
  for (const Row& row : rows) {
    clauses = is_bare_clause(row) && row.gap <= 1 ? clauses + 1 : 0;
    if (clauses == least) return true;
  }
  return false;
}

/// Somewhere behind a blank line.
bool lists_deeds(const Rows& rows, const Layout& layout) {
  const Row* end = rows.data() + rows.size();
  for (const Row& row : rows) {
    if (row.gap > 0 && row.starts_lower && are_deeds(&row, end, layout)) return true;
  }
  return false;
}

}  // namespace

Layout measure_layout(const Rows& rows) {
  Layout layout;
  auto [prose, items] = sure_lines(rows);
  layout.wrapped = prose.reaches.size() + items.reaches.size() >= 3;
  constexpr std::uint32_t wider_than_pages = 160;  // characters
  layout.widest_line = widest_line(rows);
  layout.unwrapped = !layout.wrapped && layout.widest_line > wider_than_pages;
  const SureLines& prose_like = prose.reaches.size() >= 3 ? prose : items;
  const SureLines& item_like = items.reaches.size() >= 3 ? items : prose;
  constexpr double hardly_any = 0.06;
  constexpr double some = 0.25;
  // Few lines say little of where the margin is, but no line was ended before the widest of them.
  layout.prose_reach = std::min(low_reach(prose_like.reaches, hardly_any), prose_like.widest + 1);
  layout.full_reach = low_reach(prose_like.reaches, some);
  layout.item_reach = std::min(low_reach(item_like.reaches, hardly_any), item_like.widest + 1);
  layout.sentences_end_rows = layout.wrapped && ends_sentences_on_rows(rows, layout);
  layout.space_continues = spaces_continue(rows);
  ItemHabits habits = item_habits(rows);
  layout.widest_item = habits.widest;
  layout.flush = habits.close > habits.deeper;
  layout.hanging = habits.close >= 2 && habits.deeper * 10 >= habits.close * 9;
  layout.aired = habits.aired >= 2 && habits.close * 4 <= habits.aired;
  layout.items_end = habits.followed >= 3 && habits.ended * 10 >= habits.followed * 9;
  layout.capital_headings = has_capital_headings(rows);
  layout.clauses_listed = lists_clauses(rows);
  layout.deeds_listed = lists_deeds(rows, layout);
  layout.headed_lists = count_headed_lists(rows, layout, habits);
  layout.levels_explained = explains_levels(rows, layout);
  return layout;
}

// What stands above a list: a goal label, or a title with a blank line above it or without.
void measure_lists(const Rows& rows, Layout& layout) {
  constexpr std::size_t least = 2;
  std::uint32_t labelled = 0;
  std::size_t bare = 0;
  std::size_t aired = 0;
  std::size_t close = 0;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    const Row& row = rows[i];
    const Row& next = rows[i + 1];
    bool label_next = next.role == RowRole::label && next.goal_label;
    if (!label_next && !next.marker.found()) continue;
    if (row.role == RowRole::label && row.goal_label && !label_next) ++labelled;
    bool marked = row.marker.found() && (row.marker.family != MarkerFamily::level || !label_next);
    if (row.role != RowRole::content || marked || !looks_like_title(row)) continue;
    if (!label_next && row.gap > 0 && !row.page_before) ++bare;
    if (row.gap > 0) ++aired;
    if (row.gap == 0 && label_next && i > 0 && !row.page_before) ++close;
  }
  layout.labelled_lists = labelled;
  layout.lists_labelled = labelled > 0 && bare * 3 <= labelled;
  layout.headings_aired = aired >= least && close == 0;
}

}  // namespace planctl
