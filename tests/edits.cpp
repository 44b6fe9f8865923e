#include "edits.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace planctl::tests {
namespace {

using Rows = std::vector<std::string>;

constexpr std::array<EditKind, 4> edit_kinds{EditKind::remove, EditKind::swap_with_next, EditKind::blank_line_before,
                                             EditKind::page_break_before};

Rows split_rows(std::string_view text) {
  Rows rows;
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\n'), text.size());
    rows.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return rows;
}

std::string join_rows(const Rows& rows) {
  std::string text;
  for (const std::string& row : rows) text += row + '\n';
  return text;
}

bool is_blank(std::string_view row) { return row.find_first_not_of(" \t\f") == std::string_view::npos; }

/// Rows from `first` to `last`, none when `last` is before `first`.
struct RowRange {
  std::size_t first = 0;
  std::size_t last = 0;

  [[nodiscard]] bool overlaps(const RowRange& other) const { return first <= other.last && other.first <= last; }
};

bool is_insertion(EditKind kind) { return kind == EditKind::blank_line_before || kind == EditKind::page_break_before; }

/// The rows that the edit takes away or puts elsewhere; none when it adds one.
RowRange edited_rows(const Edit& edit) {
  if (is_insertion(edit.kind)) return {edit.row, edit.row - 1};
  return {edit.row, edit.kind == EditKind::remove ? edit.row : edit.row + 1};
}

bool has_text(const Rows& rows, const RowRange& range) {
  for (std::size_t row = range.first; row <= range.last; ++row) {
    if (!is_blank(rows[row - 1])) return true;
  }
  return false;
}

/// The rows that the edit touches: those that it takes away or puts elsewhere, and those beside them. Where text goes,
/// blank rows do not keep what is behind them from it: what is left of an item may go on the one above.
RowRange touched_rows(const Rows& rows, const Edit& edit) {
  RowRange edited = edited_rows(edit);
  RowRange touched{edited.first - 1, edited.last + 1};
  if (!has_text(rows, edited)) return touched;
  while (touched.first > 1 && is_blank(rows[touched.first - 1])) --touched.first;
  while (touched.last < rows.size() && is_blank(rows[touched.last - 1])) ++touched.last;
  return touched;
}

/// Does the edit take away, move or cut in two what stands on these rows?
bool breaks(const Edit& edit, const RowRange& rows) {
  if (is_insertion(edit.kind)) return rows.first < edit.row && edit.row <= rows.last;
  return rows.overlaps(edited_rows(edit));
}

/// Where a row of the edited text stood before.
std::size_t row_before(const Edit& edit, std::size_t row) {
  switch (edit.kind) {
    case EditKind::remove:
      return row < edit.row ? row : row + 1;
    case EditKind::swap_with_next:
      return row == edit.row ? row + 1 : row == edit.row + 1 ? row - 1 : row;
    case EditKind::blank_line_before:
      return row < edit.row ? row : row - 1;
    case EditKind::page_break_before:
      return row;
  }
  return row;
}

/// A goal with all that an edit elsewhere must not change.
struct PlacedGoal {
  const Goal* goal = nullptr;
  const Area* area = nullptr;
  Period period;
  RowRange rows;
  bool touched = false;
  bool title_loose = false;    ///< the title of the area lost a blank row that set it apart
  bool below_touched = false;  ///< of a list whose outer goal was touched
  bool matched = false;
};

std::vector<PlacedGoal> place_goals(const Document& document) {
  std::vector<PlacedGoal> goals;
  for (const Plan& plan : document.plans) {
    for (const Area& area : plan.areas) {
      for (const Goal& goal : area.goals) goals.push_back({&goal, &area, plan.period, {goal.line, goal.last_line}});
    }
  }
  return goals;
}

/// A label, a lead-in or the title of an area opens goals; other headings open prose.
bool opens_goals(const Block& block, const Document& document) {
  if (block.kind == BlockKind::label || block.kind == BlockKind::lead_in) return true;
  if (block.kind != BlockKind::heading) return false;
  for (const Plan& plan : document.plans) {
    for (const Area& area : plan.areas) {
      if (block.first_line <= area.line && area.line <= block.last_line) return true;
    }
  }
  return false;
}

RowRange rows_of(const Block& block) { return {block.first_line, block.last_line}; }

/// The goals behind the block up to the end of the area that the first of them is in.
void touch_goals_below(const Block& block, std::vector<PlacedGoal>& goals) {
  const Area* area = nullptr;
  for (PlacedGoal& goal : goals) {
    if (goal.rows.first <= block.last_line) continue;
    if (area == nullptr) area = goal.area;
    if (goal.area == area) goal.touched = true;
  }
}

/// The rows of the heading that an area has its title from.
RowRange title_rows(const Blocks& blocks, const Area& area) {
  for (const Block& block : blocks.blocks) {
    bool title = block.kind == BlockKind::heading && block.first_line <= area.line && area.line <= block.last_line;
    if (title) return rows_of(block);
  }
  return {area.line, area.line};
}

/// Does the edit take away or move a blank row beside these rows?
bool loosens(const Rows& rows, const Edit& edit, const RowRange& title) {
  RowRange edited = edited_rows(edit);
  auto blank_goes = [&](std::size_t row) {
    return row >= edited.first && row <= edited.last && row >= 1 && is_blank(rows[row - 1]);
  };
  return blank_goes(title.first - 1) || blank_goes(title.last + 1);
}

/// Marks the inner goals of goals that were touched: they may have lost what they stood below.
void mark_below(std::vector<PlacedGoal>& goals) {
  const PlacedGoal* touched = nullptr;
  for (PlacedGoal& goal : goals) {
    if (touched != nullptr && (goal.area != touched->area || goal.goal->depth <= touched->goal->depth))
      touched = nullptr;
    goal.below_touched = touched != nullptr;
    if (touched == nullptr && goal.touched) touched = &goal;
  }
}

std::vector<PlacedGoal> goals_before(const ReadText& before, const Edit& edit, const Rows& rows,
                                     const RowRange& touched) {
  std::vector<PlacedGoal> goals = place_goals(before.document);
  for (PlacedGoal& goal : goals) {
    goal.touched = goal.rows.overlaps(touched);
    goal.title_loose = loosens(rows, edit, title_rows(before.blocks, *goal.area));
  }
  for (const Block& block : before.blocks.blocks) {
    if (breaks(edit, rows_of(block)) && opens_goals(block, before.document)) touch_goals_below(block, goals);
  }
  mark_below(goals);
  return goals;
}

bool names_year(std::string_view row) {
  for (std::size_t at = row.find("20"); at != std::string_view::npos; at = row.find("20", at + 1)) {
    auto digits = row.substr(at).find_first_not_of("0123456789");
    if (std::min(digits, row.size() - at) == 4) return true;
  }
  return false;
}

/// Does the edit take away or move a row with a year?
bool touches_years(const Rows& rows, const Edit& edit) {
  RowRange edited = edited_rows(edit);
  for (std::size_t row = edited.first; row <= edited.last; ++row) {
    if (names_year(rows[row - 1])) return true;
  }
  return false;
}

/// What of a goal is to be compared.
struct Comparable {
  bool words_only = false;
  bool any_years = false;
};

bool is_same(const PlacedGoal& before, const PlacedGoal& after, Comparable what) {
  if (before.goal->text != after.goal->text) return false;
  if (what.words_only) return true;
  bool depth = before.below_touched || before.goal->depth == after.goal->depth;
  bool title = before.title_loose || before.area->title == after.area->title;
  return depth && title && (what.any_years || before.period == after.period);
}

/// The goal after that is this one, which no other is; none when there is none.
PlacedGoal* take_same(const PlacedGoal& before, std::vector<PlacedGoal>& after, Comparable what) {
  auto found = std::find_if(after.begin(), after.end(),
                            [&](const PlacedGoal& goal) { return !goal.matched && is_same(before, goal, what); });
  if (found == after.end()) return nullptr;
  found->matched = true;
  return &*found;
}

std::string print(const PlacedGoal& goal) {
  return fmt::format("{}-{} {} | depth {} | {}", goal.period.first, goal.period.last, goal.area->title,
                     goal.goal->depth, goal.goal->text);
}

/// Sets aside the goals that stand as they stood, and those that were touched.
void match_goals(std::vector<PlacedGoal>& before, std::vector<PlacedGoal>& after, bool any_years) {
  for (PlacedGoal& goal : before) goal.matched = !goal.touched && take_same(goal, after, {false, any_years}) != nullptr;
  for (PlacedGoal& goal : before) {
    if (!goal.touched) continue;
    goal.matched = true;
    take_same(goal, after, {true, any_years});
  }
}

/// Does the goal stand on rows that were touched, or a touched goal's?
bool came_of_touched(const PlacedGoal& goal, const Edit& edit, const RowRange& touched,
                     const std::vector<PlacedGoal>& before) {
  RowRange rows{row_before(edit, goal.rows.first), row_before(edit, goal.rows.last)};
  if (rows.last < rows.first) std::swap(rows.first, rows.last);
  if (rows.overlaps(touched)) return true;
  return std::any_of(before.begin(), before.end(),
                     [&](const PlacedGoal& other) { return other.touched && other.rows.overlaps(rows); });
}

}  // namespace

std::string_view to_string(EditKind kind) {
  switch (kind) {
    case EditKind::remove:
      return "row taken away";
    case EditKind::swap_with_next:
      return "row swapped with the next";
    case EditKind::blank_line_before:
      return "blank line before the row";
    case EditKind::page_break_before:
      return "page break before the row";
  }
  return "";
}

std::vector<Edit> all_edits(const std::string& text) {
  Rows rows = split_rows(text);
  auto is_other = [&](const Edit& edit) {
    if (edit.kind != EditKind::swap_with_next) return true;
    if (edit.row == rows.size()) return false;
    const std::string& row = rows[edit.row - 1];
    const std::string& next = rows[edit.row];
    return row != next && !(is_blank(row) && is_blank(next));
  };
  std::vector<Edit> edits;
  for (std::size_t row = 1; row <= rows.size(); ++row) {
    for (EditKind kind : edit_kinds) {
      if (is_other({kind, row})) edits.push_back({kind, row});
    }
  }
  return edits;
}

std::string apply_edit(const std::string& text, const Edit& edit) {
  Rows rows = split_rows(text);
  auto row = rows.begin() + static_cast<std::ptrdiff_t>(edit.row - 1);
  switch (edit.kind) {
    case EditKind::remove:
      rows.erase(row);
      break;
    case EditKind::swap_with_next:
      std::iter_swap(row, row + 1);
      break;
    case EditKind::blank_line_before:
      rows.insert(row, "");
      break;
    case EditKind::page_break_before:
      row->insert(0, "\f");
      break;
  }
  return join_rows(rows);
}

ReadText read_text(std::string text) {
  Blocks blocks = parse_blocks(split_lines(decode_source("edited.txt", text)));
  Document document = build_document(blocks);
  return {std::move(text), std::move(blocks), std::move(document)};
}

std::vector<std::string> untouched_changes(const ReadText& before, const Edit& edit) {
  ReadText edited = read_text(apply_edit(before.text, edit));
  Rows rows = split_rows(before.text);
  RowRange touched = touched_rows(rows, edit);
  std::vector<PlacedGoal> goals = goals_before(before, edit, rows, touched);
  std::vector<PlacedGoal> after = place_goals(edited.document);
  match_goals(goals, after, touches_years(rows, edit));
  std::vector<std::string> changes;
  for (const PlacedGoal& goal : goals) {
    if (goal.matched) continue;
    PlacedGoal* other = take_same(goal, after, {true, true});
    changes.push_back("- " + print(goal) + (other == nullptr ? "" : "\n    + " + print(*other)));
  }
  for (const PlacedGoal& goal : after) {
    if (!goal.matched && !came_of_touched(goal, edit, touched, goals)) changes.push_back("+ " + print(goal));
  }
  return changes;
}

}  // namespace planctl::tests
