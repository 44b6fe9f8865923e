// Outline, the choice: which lists hold goals and which row names each, decided once for the whole document. A small
// loop over hypotheses (which look names, whether lead-ins, labels or a numbered series name, which lists are goals at
// all) shifts the points; the outline with the most points is taken.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "planctl/blocks.h"
#include "read/outline/candidates.h"
#include "read/outline/hypothesis.h"

namespace planctl {

/// A list as it was decided.
struct ListChoice {
  List list;
  bool goals = false;
  std::size_t name = npos;  ///< index of the row that names it; npos where none does
  Evidence evidence;        ///< for the list as goals
  int points = 0;           ///< of the list as goals, its name and the hypothesis counted in; goals above 0
  std::vector<NameCandidate> candidates;  ///< with the hypothesis in their evidence
  int name_margin = 0;                    ///< from the best candidate to the next one with another title

  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

struct Outline {
  OutlineRows rows;
  std::vector<ListChoice> lists;
  Hypothesis hypothesis;
};

/// The best outline over the blocks that are content, of a text in that language. `titles` and `openings` as for
/// see_outline_rows.
Outline choose_outline(const BlockList& blocks, const std::vector<std::size_t>& titles,
                       const std::vector<std::size_t>& openings, const Language& language);

/// The same for all blocks of a document.
Outline choose_outline(const Blocks& blocks);

/// One line of print a list, a candidate for its name and a clue.
std::string print_outline(const Outline& outline);

/// One line of print a list: what it ended as, and what spoke most for that.
std::string print_lists(const Outline& outline);

/// What spoke most for what the list was decided to be.
std::string_view reason_of(const ListChoice& choice);

}  // namespace planctl
