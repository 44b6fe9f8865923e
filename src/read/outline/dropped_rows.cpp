#include "read/outline/dropped_rows.h"

#include <algorithm>

#include "messages/say.h"
#include "read/outline/oddities.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

bool has_sign(const OutlineRow& row) {
  const std::string& marker = row.block->marker;
  return row.kind == BlockKind::item && !marker.empty() && !unicode::is_letter(unicode::first(marker)) &&
         !unicode::has_digit(marker);
}

/// A row straight between two goals with one bullet:
///     • Röja leden till sjön.
///     Märka leden till byn, så att alla hittar dit.
///     • Bygga en bro.
bool is_dropped(const OutlineRows& rows, const TakenRows& taken, std::size_t i) {
  constexpr std::uint32_t least = 4;  // words
  const OutlineRow& row = rows[i];
  bool goals = taken.of_goals[i - 1] && taken.of_goals[i + 1] && has_sign(rows[i - 1]) &&
               rows[i - 1].block->marker == rows[i + 1].block->marker;
  bool text = row.kind == BlockKind::paragraph && !row.labelled && !row.approval && row.words >= least;
  return goals && text && is_close(rows, i) && is_close(rows, i + 1) && !refers_back(row.block->text);
}

}  // namespace

void find_dropped_rows(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics) {
  constexpr std::ptrdiff_t few = 3;  // one in so many goals
  const OutlineRows& rows = outline.rows;
  std::vector<const Block*> dropped;
  for (std::size_t i = 1; i + 1 < rows.size(); ++i) {
    if (is_dropped(rows, taken, i)) dropped.push_back(rows[i].block);
  }
  if (std::ssize(dropped) * few > std::count(taken.of_goals.begin(), taken.of_goals.end(), true)) return;
  for (const Block* block : dropped) {
    diagnostics.push_back(diagnose(
        "unsure-reading", block->first_line, 1,
        say("{} stands between goals with bullets, and could be one whose bullet was lost", quoted(block->text))));
  }
}

}  // namespace planctl
