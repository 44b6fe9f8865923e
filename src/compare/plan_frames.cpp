#include "compare/plan_frames.h"

namespace planctl {
namespace {

PlanFrames read_before(const Plan& plan, Vocabulary& vocabulary) {
  PlanFrames frames;
  for (std::string_view text : GoalList(plan).texts) frames.goals.push_back(read_frame(text, Side::before, vocabulary));
  for (const Area& area : plan.areas) frames.titles.push_back(read_frame(area.title, Side::before, vocabulary));
  return frames;
}

PlanFrames read_after(const Plan& plan, const std::vector<Frame>& before, const Pairing& pairing,
                      Vocabulary& vocabulary) {
  PlanFrames frames;
  GoalList goals(plan);
  for (std::uint32_t goal = 0; goal < goals.size(); ++goal) {
    std::uint32_t partner = pairing.of_after(goal);
    bool known = partner < grouped && pairing.match_of(partner).kind == ChangeKind::unchanged;
    frames.goals.push_back(known ? before[partner] : read_frame(goals.texts[goal], Side::after, vocabulary));
    if (known) count_frame(frames.goals.back(), Side::after, vocabulary);
  }
  for (const Area& area : plan.areas) frames.titles.push_back(read_frame(area.title, Side::after, vocabulary));
  return frames;
}

}  // namespace

FramedPlans::FramedPlans(const Plan& before_plan, const Plan& after_plan, const Pairing& pairing,
                         const Language& language)
    : vocabulary(language),
      before(read_before(before_plan, vocabulary)),
      after(read_after(after_plan, before.goals, pairing, vocabulary)) {
  vocabulary.weigh();
}

FrameRefs select_frames(const std::vector<Frame>& frames, const std::vector<std::uint32_t>& which) {
  FrameRefs selected;
  selected.reserve(which.size());
  for (std::uint32_t i : which) selected.push_back(&frames[i]);
  return selected;
}

}  // namespace planctl
