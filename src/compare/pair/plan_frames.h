// The goals and titles of two plans as similarity sees them.
#pragma once

#include <optional>
#include <vector>

#include "compare/pair/candidates.h"
#include "compare/pair/pairing.h"
#include "compare/pair/prepared_plan.h"

namespace planctl {

struct PlanFrames {
  std::vector<Frame> goals;
  std::vector<Frame> titles;
};

/// Both plans read into one vocabulary, whose weights are set.
struct FramedPlans {
  std::optional<Lexicon> lexicon;  ///< none where the plans were prepared with another
  Vocabulary vocabulary;
  PlanFrames before;
  PlanFrames after;
  LetterTraits letters;

  /// Goals that are not `open` (ascending) stand on the other side, too: they are counted for both sides, and their
  /// frames left empty.
  FramedPlans(const Plan& before_plan, const Plan& after_plan, const GoalNumbers& open, const Language& language,
              const PreparedSides* prepared = nullptr);

 private:
  void read(const Plan& before_plan, const Plan& after_plan, const GoalNumbers& open, const PreparedSides* prepared);
};

/// The frames with these indices.
FrameRefs select_frames(const std::vector<Frame>& frames, const std::vector<std::uint32_t>& which);

}  // namespace planctl
