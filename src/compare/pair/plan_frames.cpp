#include "compare/pair/plan_frames.h"

namespace planctl {
namespace {

/// The texts of a plan as they are read: now, or when the plan was prepared.
class PlanTexts {
 public:
  /// With a `reader` where it was not prepared.
  PlanTexts(const Plan& plan, TextReader* reader, const PreparedPlan* prepared)
      : plan_(plan), goals_(plan), prepared_(prepared), reader_(reader) {}

  [[nodiscard]] std::uint32_t size() const { return goals_.size(); }
  const ReadText& goal(std::uint32_t goal) {
    return prepared_ != nullptr ? prepared_->goals[goal]->words : reader_->read(goals_.texts[goal]);
  }
  const ReadForms& forms(std::uint32_t goal) {
    if (prepared_ == nullptr) return reader_->read_forms(goals_.texts[goal]);
    forms_.forms.clear();
    forms_.owners = 0;
    for (const FrameTerm& word : prepared_->goals[goal]->words.words) {
      forms_.forms.push_back(word.id);
      if (word.owner) ++forms_.owners;
    }
    return forms_;
  }
  std::vector<Frame> titles(Side side, Vocabulary& vocabulary) {
    std::vector<Frame> titles;
    titles.reserve(plan_.areas.size());
    for (std::size_t area = 0; area < plan_.areas.size(); ++area) {
      const ReadText& title = prepared_ != nullptr ? *prepared_->titles[area] : reader_->read(plan_.areas[area].title);
      titles.push_back(add_frame(title, side, vocabulary));
    }
    return titles;
  }

 private:
  const Plan& plan_;
  GoalList goals_;
  const PreparedPlan* prepared_;
  TextReader* reader_;
  ReadForms forms_;
};

PlanFrames read_before(PlanTexts texts, const std::vector<std::uint32_t>& open, Vocabulary& vocabulary) {
  PlanFrames frames;
  frames.goals.resize(texts.size());
  auto next = open.begin();
  for (std::uint32_t goal = 0; goal < texts.size(); ++goal) {
    if (next != open.end() && *next == goal) {
      frames.goals[goal] = add_frame(texts.goal(goal), Side::before, vocabulary);
      ++next;
    } else {
      count_on_both_sides(texts.forms(goal), vocabulary);
    }
  }
  frames.titles = texts.titles(Side::before, vocabulary);
  return frames;
}

PlanFrames read_after(PlanTexts texts, const std::vector<std::uint32_t>& open, Vocabulary& vocabulary) {
  PlanFrames frames;
  frames.goals.resize(texts.size());
  for (std::uint32_t goal : open) frames.goals[goal] = add_frame(texts.goal(goal), Side::after, vocabulary);
  frames.titles = texts.titles(Side::after, vocabulary);
  return frames;
}

std::optional<Lexicon> own_lexicon(const Language& language, const PreparedSides* prepared) {
  return prepared == nullptr ? std::optional<Lexicon>(language) : std::nullopt;
}

}  // namespace

FramedPlans::FramedPlans(const Plan& before_plan, const Plan& after_plan, const GoalNumbers& open,
                         const Language& language, const PreparedSides* prepared)
    : lexicon(own_lexicon(language, prepared)),
      vocabulary(lexicon ? *lexicon : prepared->lexicon),
      letters(vocabulary) {
  read(before_plan, after_plan, open, prepared);
  vocabulary.weigh();
  for (PlanFrames* plan : {&before, &after}) {
    for (Frame& goal : plan->goals) weigh_frame(goal, vocabulary);
    for (Frame& title : plan->titles) weigh_frame(title, vocabulary);
  }
}

void FramedPlans::read(const Plan& before_plan, const Plan& after_plan, const GoalNumbers& open,
                       const PreparedSides* prepared) {
  std::optional<TextReader> reader;
  if (lexicon) reader.emplace(*lexicon);
  TextReader* own = reader ? &*reader : nullptr;
  before = read_before({before_plan, own, prepared ? &prepared->before : nullptr}, open.before, vocabulary);
  after = read_after({after_plan, own, prepared ? &prepared->after : nullptr}, open.after, vocabulary);
}

FrameRefs select_frames(const std::vector<Frame>& frames, const std::vector<std::uint32_t>& which) {
  FrameRefs selected;
  selected.reserve(which.size());
  for (std::uint32_t i : which) selected.push_back(&frames[i]);
  return selected;
}

}  // namespace planctl
