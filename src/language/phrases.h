// Every word that output puts around the documents' own words, in each language.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "planctl/diff.h"

namespace planctl {

/// A word that bends with a number: 1 tillkommet, 2 tillkomna.
struct Counted {
  std::string_view one;
  std::string_view many;

  [[nodiscard]] std::string_view of(std::size_t count) const { return count == 1 ? one : many; }
};

/// Sentences about why goals are paired; {} as in fmt.
struct ExplainPhrases {
  std::array<std::string_view, 8> reasons;  ///< by Reason
  std::string_view is_same;                 ///< between a goal and its counterpart
  std::string_view became;                  ///< between a goal and several
  std::string_view none_after;              ///< behind a goal without counterpart in the plan {}
  std::string_view score;                   ///< {} of the pair, {} needed
  std::string_view closest;                 ///< {} the goal, {} its likeness, {} needed
  std::string_view below;                   ///< too little for a pair
  std::string_view taken;                   ///< {} the goal that it is paired with
  std::string_view other_measure;           ///< a veto
  std::string_view pinned_apart;            ///< a veto
  std::string_view besides;                 ///< {} what it takes off
  std::string_view runner_up;               ///< {} its likeness, {} margin, {} the goal
  std::string_view no_rival;
  std::string_view shared;  ///< before words with their shares
  std::string_view replaced;
  std::string_view instead_of;  ///< {} after, {} before
  std::string_view only_before;
  std::string_view only_after;
  std::string_view same_area;  ///< {} what it adds
  std::string_view other_area;
  std::string_view certain;
  std::string_view uncertain;
  std::string_view settle_same;       ///< before a pin for the configuration
  std::string_view settle_different;  ///< before the other one
  std::string_view nothing;           ///< nothing alike at all
  std::string_view brief;             ///< one line: {} score, {} needed
  std::string_view brief_rival;       ///< {} its score
};

struct Phrases {
  std::string_view before;
  std::string_view after;
  Counted goals;
  Counted areas;
  std::string_view and_word;                  ///< before the last of a list
  std::array<Counted, 7> kinds;               ///< by ChangeKind
  std::array<std::string_view, 4> strengths;  ///< of one goal, by Strength; empty for same
  Counted moved;
  Counted numbers;
  Counted weakened;
  Counted strengthened;
  Counted unchanged_goals;
  std::string_view moved_from;    ///< before an area's title
  std::string_view added_area;    ///< behind a title
  std::string_view dropped_area;  ///< behind a title
  std::string_view uncertain;     ///< of a pair
  std::string_view accepted;      ///< before the reason
  std::string_view line;          ///< before a line number
  Counted capped;                 ///< goals, behind their number; a whole sentence
  std::string_view only;          ///< before the types of change that are shown
  std::string_view not_compared;  ///< before the reason
  Counted left_out;               ///< changes for which there is no room
  char decimal = '.';
  std::string_view quote_open;
  std::string_view quote_close;
  ExplainPhrases explain;

  [[nodiscard]] const Counted& kind(ChangeKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
  [[nodiscard]] std::string_view strength(Strength strength) const {
    return strengths[static_cast<std::size_t>(strength)];
  }
};

/// The phrases of the language `asked` for, or of the documents' `own` when that is "auto".
const Phrases& phrases_of(std::string_view asked, std::string_view own);

/// "11 oförändrade".
std::string counted(std::size_t count, const Counted& word);

}  // namespace planctl
