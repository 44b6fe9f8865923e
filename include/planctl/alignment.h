// Compare, first half: Plan × 2 → Alignment. Which goal of one plan is which goal of the other.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/plan.h"

namespace planctl {

enum class ChangeKind : std::uint8_t { unchanged, renewed, reworded, split, merged, added, dropped };

std::string_view to_string(ChangeKind kind);

/// A goal by the index of its area in the plan and its index in the area.
struct GoalIndex {
  std::size_t area = 0;
  std::size_t goal = 0;

  auto operator<=>(const GoalIndex&) const = default;
};

/// What made a pair, from the strongest reason on.
enum class Reason : std::uint8_t {
  pin,      ///< the configuration says so
  wording,  ///< the texts are the same
  years,    ///< they are, but for years
  figures,  ///< they are, but for figures
  words,    ///< they are alike enough, and the best assignment takes them
  parts,    ///< one goal is what several are together
  cover,    ///< of what was left over, the two have more of each other than of any others
  none,     ///< there is no counterpart
};

/// Goals that belong together: one on each side for a pair, none on one side for added and dropped.
struct Match {
  ChangeKind kind = ChangeKind::unchanged;
  std::vector<GoalIndex> before;
  std::vector<GoalIndex> after;
  double similarity = 0;  ///< 0 to 1
  bool certain = true;
  Reason reason = Reason::none;
  double lift = 0;  ///< what a similarity that is too small alone was counted more; 0 where none was needed
};

/// Areas that belong together; an index is -1 where the area has no counterpart.
struct AreaMatch {
  std::ptrdiff_t before = -1;
  std::ptrdiff_t after = -1;
};

/// Every goal and every area of either plan occurs exactly once. Matches stand in the order of the after plan,
/// dropped goals behind the matches of the area that their own area became.
struct Alignment {
  std::vector<Match> matches;
  std::vector<AreaMatch> areas;
  std::size_t capped = 0;  ///< goals of both plans that were not weighed against all that are like them: too many are
};

/// What the reader of the plans has settled: these two are one goal, or they are not. It wins over everything.
struct PinnedPair {
  GoalIndex before;
  GoalIndex after;
  bool same = true;
};

struct AlignOptions {
  std::string_view language;     ///< of the documents
  std::vector<PinnedPair> pins;  ///< without contradictions
};

/// Pairs the goals of two plans. Depends on the two plans and the options alone.
Alignment align_plans(const Plan& before, const Plan& after, const AlignOptions& options);

}  // namespace planctl
