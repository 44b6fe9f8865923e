#include "compare/pair/plan_frames.h"

namespace planctl {
namespace {

std::vector<Frame> read_titles(const Plan& plan, Side side, Vocabulary& vocabulary) {
  std::vector<Frame> titles;
  for (const Area& area : plan.areas) titles.push_back(read_frame(area.title, side, vocabulary));
  return titles;
}

/// True for a goal before that nothing is left to be found out about.
bool is_unchanged(const Pairing& pairing, std::uint32_t before) {
  return before < grouped && pairing.of_before(before) < grouped &&
         pairing.match_of(before).kind == ChangeKind::unchanged;
}

PlanFrames read_before(const Plan& plan, const Pairing& pairing, Vocabulary& vocabulary) {
  PlanFrames frames;
  GoalList goals(plan);
  frames.goals.resize(goals.size());
  for (std::uint32_t goal = 0; goal < goals.size(); ++goal) {
    Frame frame = read_frame(goals.texts[goal], Side::before, vocabulary);
    if (is_unchanged(pairing, goal)) {
      count_frame(frame, Side::after, vocabulary);
    } else {
      frames.goals[goal] = std::move(frame);
    }
  }
  frames.titles = read_titles(plan, Side::before, vocabulary);
  return frames;
}

PlanFrames read_after(const Plan& plan, const Pairing& pairing, Vocabulary& vocabulary) {
  PlanFrames frames;
  GoalList goals(plan);
  frames.goals.resize(goals.size());
  for (std::uint32_t goal = 0; goal < goals.size(); ++goal) {
    bool counted = is_unchanged(pairing, pairing.of_after(goal));
    if (!counted) frames.goals[goal] = read_frame(goals.texts[goal], Side::after, vocabulary);
  }
  frames.titles = read_titles(plan, Side::after, vocabulary);
  return frames;
}

}  // namespace

FramedPlans::FramedPlans(const Plan& before_plan, const Plan& after_plan, const Pairing& pairing,
                         const Language& language)
    : vocabulary(language),
      before(read_before(before_plan, pairing, vocabulary)),
      after(read_after(after_plan, pairing, vocabulary)) {
  vocabulary.weigh();
  for (PlanFrames* plan : {&before, &after}) {
    for (Frame& goal : plan->goals) weigh_frame(goal, vocabulary);
    for (Frame& title : plan->titles) weigh_frame(title, vocabulary);
  }
}

FrameRefs select_frames(const std::vector<Frame>& frames, const std::vector<std::uint32_t>& which) {
  FrameRefs selected;
  selected.reserve(which.size());
  for (std::uint32_t i : which) selected.push_back(&frames[i]);
  return selected;
}

}  // namespace planctl
