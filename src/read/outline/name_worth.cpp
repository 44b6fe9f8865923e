#include "read/outline/name_worth.h"

#include <algorithm>

#include "language/title_words.h"
#include "read/outline/marker_counts.h"
#include "read/outline/points.h"

namespace planctl {
namespace {

int points_of(Clue clue) { return clue_points()[static_cast<std::size_t>(clue)].points; }

/// The lead-in above the first items of a count that goes on below the one given; that one where none does.
///     Kretsen har satt upp följande mål:
///     1. Ingen stuga ska stå tom.
///     För barnen gäller också:
///     2. Alla barn ska ha en ledare.
std::size_t first_of_count(const OutlineRows& rows, std::size_t lead_in) {
  constexpr std::size_t far = 12;  // items
  auto number = [&](std::size_t i) {
    return rows[i].kind == BlockKind::item ? first_number(rows[i].block->marker) : 0;
  };
  if (lead_in == 0 || lead_in + 1 >= rows.size() || number(lead_in - 1) == 0) return lead_in;
  if (number(lead_in + 1) != number(lead_in - 1) + 1) return lead_in;
  std::size_t at = lead_in - 1;
  while (at > 0 && lead_in - at <= far && number(at - 1) > 0) --at;
  return at > 0 && number(at) == 1 && rows[at - 1].completes ? at - 1 : lead_in;
}

/// The last line of the row above, or of what is no content right below it: the head of a table.
std::uint32_t last_line_of(const OutlineRow& above, const OutlineRow& row) {
  std::uint32_t last = above.block->last_line;
  for (const Block* block = above.block + 1; block < row.block && block->kind == BlockKind::furniture; ++block) {
    if (block->first_line > last + 2) break;
    last = std::max(last, block->last_line);
  }
  return last;
}

}  // namespace

bool stands_below_heading(const OutlineRows& rows, std::size_t lead_in) {
  constexpr std::uint32_t near = 2;  // lines
  constexpr std::size_t most_prose = 3;
  if (starts_further(rows[lead_in].block->text)) return false;
  lead_in = first_of_count(rows, lead_in);
  for (std::size_t at = lead_in; at > 0 && lead_in - at <= most_prose; --at) {
    const OutlineRow& above = rows[at - 1];
    if (rows[at].block->first_line > last_line_of(above, rows[at]) + near) return false;
    bool heads = above.kind == BlockKind::heading || is_numbered_label(above) || above.goal_label;
    if (heads && !above.completes)
      return !above.titles_plan && !above.names_plan && !above.front_matter && above.repeats == 1;
    if (above.kind != BlockKind::paragraph || above.completes) return false;
  }
  return false;
}

NameWorth worth_of(const OutlineRows& rows, const NameCandidate& candidate, bool headed) {
  const OutlineRow& row = rows[candidate.row];
  const Evidence& evidence = candidate.evidence;
  NameWorth worth;
  worth.own = evidence.points();
  if (!row.front_matter) worth.look = row.look;
  worth.same_look = points_of(Clue::same_look);
  if (evidence.has(Clue::completed) && !evidence.has(Clue::repeated_ending) &&
      !(headed && stands_below_heading(rows, candidate.row)))
    worth.lead_ins = points_of(Clue::lead_ins_name);
  if (evidence.has(Clue::repeated)) worth.labels = points_of(Clue::labels_name);
  bool rule = row.sentence && is_level(row.block->marker);
  worth.in_series = evidence.has(Clue::item) && !rule;
  if (worth.in_series) worth.series = points_of(Clue::series_names);
  worth.series +=
      static_cast<int>(candidate.series_crossed) * (points_of(Clue::row_skipped) - points_of(Clue::list_crossed));
  return worth;
}

void add_hypothesis(NameCandidate& candidate, const NameWorth& worth, const Hypothesis& hypothesis) {
  Evidence& evidence = candidate.evidence;
  if (hypothesis.look != 0 && worth.look == hypothesis.look) evidence.add(Clue::same_look);
  if (hypothesis.lead_ins && worth.lead_ins != 0) evidence.add(Clue::lead_ins_name);
  if (hypothesis.labels && worth.labels != 0) evidence.add(Clue::labels_name);
  if (!hypothesis.series) return;
  if (worth.in_series) evidence.add(Clue::series_names);
  evidence.count_as(Clue::list_crossed, Clue::row_skipped, candidate.series_crossed);
}

}  // namespace planctl
