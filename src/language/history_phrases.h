// The words that the ledger puts around the documents' own, in each language.
#pragma once

#include <array>
#include <string_view>

#include "language/phrases.h"
#include "planctl/ledger.h"

namespace planctl {

struct HistoryPhrases {
  std::string_view title;  ///< before the years
  Counted goals;
  Counted plans;                 ///< behind "through"
  std::string_view through;      ///< {} goals, {} plans
  Counted every_plan;            ///< goals that are in all plans
  std::array<Counted, 4> fates;  ///< by Fate
  Counted returned;
  Counted reworded;
  std::array<std::string_view, 5> kinds;         ///< of one goal, by StationKind
  std::string_view absent;                       ///< of a plan without the goal
  std::string_view gone;                         ///< of the first plan without it
  std::string_view regrouped;                    ///< of a goal that began as a part of another, or as several together
  std::string_view went_on;                      ///< of the first plan where others are in its place
  std::array<std::string_view, 3> origins;       ///< by Origin; {} the goals, empty for added
  std::array<std::string_view, 4> destinations;  ///< by Fate; {} the goals or the last year
  std::string_view item_of;                      ///< {} the goal that it is an item of
  std::string_view moved;
  std::string_view in_plans;    ///< {} of {} plans
  std::string_view goal;        ///< heading of a column
  std::string_view no_targets;  ///< where no goal names a figure
};

/// The phrases of the language `asked` for, or of the documents' `own` when that is "auto".
const HistoryPhrases& history_phrases_of(std::string_view asked, std::string_view own);

}  // namespace planctl
