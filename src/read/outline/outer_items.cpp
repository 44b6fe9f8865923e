#include "read/outline/outer_items.h"

#include "messages/say.h"
#include "read/outline/marker_counts.h"

namespace planctl {
namespace {

/// The only list of goals; none where there are several.
const ListChoice* only_list(const Outline& outline) {
  const ListChoice* only = nullptr;
  for (const ListChoice& choice : outline.lists) {
    if (!choice.goals) continue;
    if (only != nullptr) return nullptr;
    only = &choice;
  }
  return only;
}

/// How many numbered items the list has that count from 1, where each has two or more inside and no other stands
/// outside of them; 0 where one has fewer.
std::size_t count_outer(const Outline& outline, const List& list) {
  constexpr std::size_t least = 2;
  std::size_t outer = 0;
  std::size_t inner = least;
  for (std::size_t i = list.begin; i < list.end; ++i) {
    const OutlineRow& row = outline.rows[i];
    if (row.kind != BlockKind::item) continue;
    if (row.block->depth > 0) {
      ++inner;
      continue;
    }
    if (inner < least || first_number(row.block->marker) != static_cast<int>(outer) + 1) return 0;
    inner = 0;
    ++outer;
  }
  return inner < least ? 0 : outer;
}

}  // namespace

/// Goals with what is done for each, or areas with their goals: nothing else names any.
///     1. Alla ska hitta till sjön.
///        ○ Röja leden
///        ○ Sätta upp skyltar
///     2. Ingen ska behöva bära ved.
///        ○ Bygga en vedbod
///        ○ Köpa en kärra
void find_outer_items(const Outline& outline, std::vector<Diagnostic>& diagnostics) {
  constexpr std::size_t several = 3;
  const ListChoice* only = only_list(outline);
  if (only == nullptr || only->list.kind != ListKind::items || only->name == ListChoice::npos) return;
  if (!outline.rows[only->name].titles_plan || only->evidence.has(Clue::under_goal_label)) return;
  const std::size_t outer = count_outer(outline, only->list);
  if (outer < several) return;
  diagnostics.push_back(diagnose("unsure-reading", outline.rows[only->list.begin].block->first_line, 1,
                                 say("the {} goals that have others below them could be areas", outer)));
}

}  // namespace planctl
