#include "planctl/explanation.h"

#include <algorithm>

#include "compare/pair/alignment_state.h"
#include "compare/pair/plan_frames.h"
#include "compare/pair/text_fit.h"
#include "compare/points.h"
#include "compare/words/lemma.h"
#include "compare/words/tokens.h"
#include "text/keys.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t most_contenders = 3;

struct Scored {
  std::uint32_t other = 0;
  std::uint32_t score = 0;
  Veto veto = Veto::none;
};

/// A goal of one side by its number in the plan.
struct GoalId {
  Side side = Side::before;
  std::uint32_t goal = 0;
};

/// Weighs any goal of one plan against all of the other, as aligning did.
class Explainer {
 public:
  Explainer(const Plan& before, const Plan& after, const Alignment& alignment, const AlignOptions& options)
      : alignment_(alignment),
        sides_(before, after, options.pins),
        frames_(before, after, {sides_.before.all(), sides_.after.all()}, language_of(options.language)),
        match_of_before_(sides_.before.size()),
        match_of_after_(sides_.after.size()) {
    for (const AreaMatch& area : alignment.areas) {
      if (area.before < 0 || area.after < 0) continue;
      sides_.areas.of_before[static_cast<std::size_t>(area.before)] = static_cast<std::uint32_t>(area.after);
      sides_.areas.is_clear[static_cast<std::size_t>(area.before)] = true;
    }
    for (std::size_t i = 0; i < alignment.matches.size(); ++i) {
      for (GoalIndex index : alignment.matches[i].before) match_of_before_[number_of(sides_.before, index)] = i;
      for (GoalIndex index : alignment.matches[i].after) match_of_after_[number_of(sides_.after, index)] = i;
    }
  }

  /// For all goals at once: an index finds those that share words, so that not every pair needs to be weighed.
  void index_lookalikes() {
    lookalikes_[0].resize(sides_.before.size());
    lookalikes_[1].resize(sides_.after.size());
    auto before = refer_to(frames_.before.goals);
    auto after = refer_to(frames_.after.goals);
    for (const Candidate& pair : find_candidates(before, after, frames_.letters).pairs) {
      lookalikes_[0][pair.before].push_back(pair.after);
      lookalikes_[1][pair.after].push_back(pair.before);
    }
  }

  Explanation explain(GoalId id) const {
    const Match& match = match_of(id);
    Explanation explanation;
    explanation.of_before = id.side == Side::before;
    explanation.goal = text_of(id);
    explanation.kind = match.kind;
    explanation.certain = match.certain;
    explanation.price = points(Weight::price) / 1000.0;
    auto others = counterparts(id);
    for (std::uint32_t other : others) explanation.counterparts.push_back(text_of({opposite(id.side), other}));
    explanation.reason = match.reason;
    add_contenders(explanation, id, others);
    return explanation;
  }

  /// The goal of a match that its explanation is about: the one after, or the one that was dropped.
  [[nodiscard]] GoalId goal_of(const Match& match) const {
    bool whole_before = match.after.empty() || match.kind == ChangeKind::split;
    return whole_before ? GoalId{Side::before, number_of(sides_.before, match.before.front())}
                        : GoalId{Side::after, number_of(sides_.after, match.after.front())};
  }

  /// The goal that fits the text best; no value when none has a word of it.
  [[nodiscard]] std::optional<GoalId> find(std::string_view text) const {
    std::optional<GoalId> found;
    double best = 0;
    for (Side side : {Side::before, Side::after}) {
      const GoalList& goals = list(side);
      for (std::uint32_t goal = 0; goal < goals.size(); ++goal) {
        double fit = fit_of(text, goals.texts[goal]);
        if (fit > best) found = GoalId{side, goal};
        best = std::max(best, fit);
      }
    }
    return found;
  }

 private:
  static Side opposite(Side side) { return side == Side::before ? Side::after : Side::before; }
  static std::uint32_t number_of(const GoalList& goals, GoalIndex index) {
    return static_cast<std::uint32_t>(std::lower_bound(goals.places.begin(), goals.places.end(), index) -
                                      goals.places.begin());
  }

  [[nodiscard]] const GoalList& list(Side side) const { return side == Side::before ? sides_.before : sides_.after; }
  [[nodiscard]] const std::vector<Frame>& frames(Side side) const {
    return side == Side::before ? frames_.before.goals : frames_.after.goals;
  }
  [[nodiscard]] const Match& match_of(GoalId id) const {
    return alignment_.matches[id.side == Side::before ? match_of_before_[id.goal] : match_of_after_[id.goal]];
  }
  [[nodiscard]] GoalText text_of(GoalId id) const {
    const Plan& plan = id.side == Side::before ? sides_.before_plan : sides_.after_plan;
    GoalIndex index = list(id.side).places[id.goal];
    const Goal& goal = plan.areas[index.area].goals[index.goal];
    return {goal.text, AreaTitle(plan.areas[index.area].title), goal.line, 0, goal.place};
  }
  [[nodiscard]] std::vector<std::uint32_t> counterparts(GoalId id) const {
    const Match& match = match_of(id);
    std::vector<std::uint32_t> others;
    for (GoalIndex index : id.side == Side::before ? match.after : match.before)
      others.push_back(number_of(list(opposite(id.side)), index));
    return others;
  }
  static Pair pair_of(GoalId id, std::uint32_t other) {
    return id.side == Side::before ? Pair{id.goal, other} : Pair{other, id.goal};
  }

  [[nodiscard]] Scored weigh(GoalId id, std::uint32_t other) const {
    Pair pair = pair_of(id, other);
    const Frame& before = frames_.before.goals[pair.before];
    const Frame& after = frames_.after.goals[pair.after];
    Veto veto = compare_frames(before, after, frames_.vocabulary).veto;
    if (sides_.forbidden(pair)) veto = Veto::pin;
    std::uint32_t score = compare_words(before, after, frames_.vocabulary).score;
    std::uint32_t bonus = score > 0 && sides_.in_same_area(pair) ? points(Weight::same_area) : 0;
    return {other, std::min(score + bonus, 1000U), veto};
  }

  /// The goals of the other side that share words with this one, best first.
  [[nodiscard]] std::vector<Scored> rank(GoalId id) const {
    std::vector<Scored> ranked;
    for (std::uint32_t other : lookalikes(id)) {
      Scored scored = weigh(id, other);
      if (scored.score > 0) ranked.push_back(scored);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Scored& one, const Scored& other) { return one.score > other.score; });
    return ranked;
  }

  /// All goals of the other side, or those that the index knows.
  [[nodiscard]] std::vector<std::uint32_t> lookalikes(GoalId id) const {
    if (!lookalikes_[0].empty()) return lookalikes_[static_cast<std::size_t>(id.side)][id.goal];
    return list(opposite(id.side)).all();
  }

  void add_contenders(Explanation& explanation, GoalId id, const std::vector<std::uint32_t>& others) const {
    std::vector<Scored> ranked = rank(id);
    for (const Scored& scored : ranked) {
      bool counterpart = std::find(others.begin(), others.end(), scored.other) != others.end();
      if (!counterpart && explanation.contenders.size() < most_contenders)
        explanation.contenders.push_back(contender(id, scored));
    }
    bool pair = others.size() == 1;
    if (!pair && (!others.empty() || ranked.empty())) {
      explanation.score = match_of(id).similarity;
      return;
    }
    std::uint32_t closest = pair ? others.front() : ranked.front().other;
    Scored scored = weigh(id, closest);
    explanation.score = explanation.reason == Reason::wording ? 1.0 : scored.score / 1000.0;
    if (explanation.reason == Reason::cover) {
      explanation.score = match_of(id).similarity;
      explanation.price = points(Weight::cover) / 1000.0 - match_of(id).lift;
    }
    explanation.area = sides_.in_same_area(pair_of(id, closest)) ? points(Weight::same_area) / 1000.0 : 0;
    add_evidence(explanation, pair_of(id, closest));
  }

  [[nodiscard]] Contender contender(GoalId id, const Scored& scored) const {
    GoalId other{opposite(id.side), scored.other};
    Contender contender{text_of(other), scored.score / 1000.0, scored.veto, {}};
    auto partners = counterparts(other);
    if (!partners.empty()) contender.taken_by = text_of({id.side, partners.front()});
    return contender;
  }

  void add_evidence(Explanation& explanation, Pair pair) const {
    const Frame& before = frames_.before.goals[pair.before];
    const Frame& after = frames_.after.goals[pair.after];
    Evidence evidence = explain_frames(before, after, frames_.vocabulary);
    explanation.besides = evidence.ground / 1000.0;
    for (const TermPair& term : evidence.terms) {
      explanation.words.push_back({word_of(term.before, sides_.before.texts[pair.before]),
                                   word_of(term.after, sides_.after.texts[pair.after]), to_string(term.kinship),
                                   term.weight / 1000.0});
    }
  }

  /// The word of a text that is a form of the term.
  [[nodiscard]] std::string word_of(TermId term, std::string_view text) const {
    if (term == no_term) return {};
    const Term& wanted = frames_.vocabulary[term];
    for (std::string_view word : split_words(text)) {
      std::string folded = unicode::fold(bare_word(word));
      if (lemma_of(folded, frames_.vocabulary.language()) == wanted.lemma) return std::string(bare_word(word));
    }
    return std::string(wanted.surface.empty() ? wanted.lemma : wanted.surface);
  }

  const Alignment& alignment_;
  AlignmentState sides_;
  FramedPlans frames_;
  std::vector<std::size_t> match_of_before_;
  std::vector<std::size_t> match_of_after_;
  std::vector<std::vector<std::uint32_t>> lookalikes_[2];  ///< by side and goal; empty: not looked for
};

}  // namespace

std::string_view to_string(Reason reason) {
  constexpr std::string_view names[] = {"pin", "wording", "years", "figures", "words", "parts", "cover", "none"};
  return names[static_cast<std::size_t>(reason)];
}

std::string_view to_string(Veto veto) {
  constexpr std::string_view names[] = {"none", "pin", "other measure"};
  return names[static_cast<std::size_t>(veto)];
}

std::vector<Explanation> explain_alignment(const Plan& before, const Plan& after, const Alignment& alignment,
                                           const AlignOptions& options) {
  Explainer explainer(before, after, alignment, options);
  explainer.index_lookalikes();
  std::vector<Explanation> explanations;
  explanations.reserve(alignment.matches.size());
  for (const Match& match : alignment.matches) explanations.push_back(explainer.explain(explainer.goal_of(match)));
  return explanations;
}

std::optional<Explanation> explain_goal(const Plan& before, const Plan& after, const Alignment& alignment,
                                        const AlignOptions& options, std::string_view text) {
  Explainer explainer(before, after, alignment, options);
  auto goal = explainer.find(text);
  if (!goal) return {};
  return explainer.explain(*goal);
}

}  // namespace planctl
