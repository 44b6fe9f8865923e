#include "compare/pair/plan_frames.h"

namespace planctl {
namespace {

std::vector<Frame> read_titles(const Plan& plan, Side side, Vocabulary& vocabulary) {
  std::vector<Frame> titles;
  for (const Area& area : plan.areas) titles.push_back(read_frame(area.title, side, vocabulary));
  return titles;
}

PlanFrames read_before(const Plan& plan, const std::vector<std::uint32_t>& open, Vocabulary& vocabulary) {
  PlanFrames frames;
  GoalList goals(plan);
  frames.goals.resize(goals.size());
  auto next = open.begin();
  for (std::uint32_t goal = 0; goal < goals.size(); ++goal) {
    Frame frame = read_frame(goals.texts[goal], Side::before, vocabulary);
    if (next != open.end() && *next == goal) {
      frames.goals[goal] = std::move(frame);
      ++next;
    } else {
      count_frame(frame, Side::after, vocabulary);
    }
  }
  frames.titles = read_titles(plan, Side::before, vocabulary);
  return frames;
}

PlanFrames read_after(const Plan& plan, const std::vector<std::uint32_t>& open, Vocabulary& vocabulary) {
  PlanFrames frames;
  GoalList goals(plan);
  frames.goals.resize(goals.size());
  for (std::uint32_t goal : open) frames.goals[goal] = read_frame(goals.texts[goal], Side::after, vocabulary);
  frames.titles = read_titles(plan, Side::after, vocabulary);
  return frames;
}

}  // namespace

FramedPlans::FramedPlans(const Plan& before_plan, const Plan& after_plan, const GoalNumbers& open,
                         const Language& language)
    : vocabulary(language),
      before(read_before(before_plan, open.before, vocabulary)),
      after(read_after(after_plan, open.after, vocabulary)),
      letters(vocabulary) {
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
