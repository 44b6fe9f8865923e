// Outline, hypotheses: what is supposed of the whole document while its names and its lists are chosen.
#pragma once

#include <cstdint>

#include "read/outline/looks.h"

namespace planctl {

/// Which lists can be goals.
enum class GoalLists : std::uint8_t {
  any,
  labelled,  ///< those with a goal label
  commonest  ///< those with the commonest marks
};

/// What is supposed of the whole document.
struct Hypothesis {
  Look look = 0;  ///< rows of this look name; 0: of no look in particular
  bool lead_ins = false;
  bool labels = false;
  bool series = false;
  GoalLists goal_lists = GoalLists::any;
};

}  // namespace planctl
