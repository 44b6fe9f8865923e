// Why a goal was paired, or was not, in sentences that can be quoted.
#include <fmt/format.h>

#include <algorithm>

#include "language/phrases.h"
#include "planctl/render.h"
#include "render/explanation_brief.h"
#include "render/paragraph.h"
#include "render/pin_toml.h"
#include "render/sentences.h"

namespace planctl {
namespace {

constexpr Indent hanging{0, 2};
constexpr Indent set_below{2, 4};
constexpr std::size_t most_words = 6;  // of one sort; the rest weigh little

class ExplanationText {
 public:
  ExplanationText(const Explanation& explanation, const ExplainedPlans& plans, const RenderOptions& options)
      : it_(explanation),
        plans_(plans),
        phrases_(phrases_of(options.language, plans.language)),
        words_(phrases_.explain),
        paper_{options.width, options.color} {}

  std::string render() {
    append_goal(it_.goal, it_.of_before);
    if (it_.counterparts.empty()) {
      append_missing();
    } else {
      append_pair();
    }
    return std::move(out_);
  }

 private:
  void say(const std::string& text, Indent indent = hanging, Ink ink = Ink::plain) {
    append_paragraph(out_, std::vector<Piece>{{text, ink}}, indent, paper_);
  }

  [[nodiscard]] const PlanId& plan(bool before) const { return before ? plans_.before : plans_.after; }

  /// The goal, and below it where it stands.
  void append_goal(const GoalText& goal, bool before) {
    say(quoted(goal), hanging, Ink::heading);
    say(fmt::format("{} · {} · {} {}", plan_name(plan(before)), goal.area.text(), phrases_.line,
                    place_of_line(goal.line, goal.place)),
        set_below, Ink::faint);
  }

  [[nodiscard]] std::string quoted(const GoalText& goal) const { return quoted_goal(goal, phrases_); }
  [[nodiscard]] std::string number(double value) const { return score_text(value, phrases_); }

  void append_pair() {
    bool several = it_.reason == Reason::parts;
    say(std::string(several ? words_.became : words_.is_same));
    for (const GoalText& goal : it_.counterparts) append_goal(goal, !it_.of_before);
    out_ += '\n';
    say(std::string(words_.reasons[static_cast<std::size_t>(it_.reason)]));
    if (it_.reason != Reason::wording && it_.reason != Reason::pin)
      say(fmt::format(fmt::runtime(words_.score), number(it_.score), number(it_.price)));
    if (!several) append_words();
    if (it_.reason == Reason::words) {
      append_area();
      append_runner_up();
    }
    if (it_.reason == Reason::words || !it_.certain) say(std::string(it_.certain ? words_.certain : words_.uncertain));
    if (!it_.certain && !several) append_pins();
  }

  /// What the reader may put into the configuration.
  void append_pins() {
    std::string_view other = it_.counterparts.front().text;
    std::string_view before = it_.of_before ? std::string_view(it_.goal.text) : other;
    std::string_view after = it_.of_before ? other : std::string_view(it_.goal.text);
    out_ += '\n';
    say(std::string(words_.settle_same));
    out_ += '\n' + render_pin("same", before, after, plans_) + '\n';
    say(std::string(words_.settle_different));
    out_ += '\n' + render_pin("different", before, after, plans_);
  }

  void append_area() {
    say(it_.area > 0 ? fmt::format(fmt::runtime(words_.same_area), number(it_.area)) : std::string(words_.other_area));
  }

  void append_runner_up() {
    if (it_.contenders.empty()) {
      say(std::string(words_.no_rival));
      return;
    }
    const Contender& next = it_.contenders.front();
    say(fmt::format(fmt::runtime(words_.runner_up), number(next.score), number(it_.margin()), quoted(next.goal)));
    if (next.veto == Veto::none && next.score < it_.price) {
      say(std::string(words_.below));
    } else {
      append_fate(next);
    }
  }

  void append_missing() {
    say(fmt::format(fmt::runtime(words_.none_after), plan_name(plan(!it_.of_before))));
    out_ += '\n';
    if (it_.contenders.empty()) {
      say(std::string(words_.nothing));
      return;
    }
    const Contender& closest = it_.contenders.front();
    say(fmt::format(fmt::runtime(words_.closest), quoted(closest.goal), number(closest.score), number(it_.price)));
    append_words();
    append_fate(closest);
  }

  /// Why a goal that is alike is not the counterpart.
  void append_fate(const Contender& other) {
    if (other.veto == Veto::other_measure) say(std::string(words_.other_measure));
    if (other.veto == Veto::pin) say(std::string(words_.pinned_apart));
    if (other.veto == Veto::none && other.score < it_.price) say(std::string(words_.below));
    bool elsewhere = other.taken_by && other.taken_by->line != it_.goal.line;
    if (elsewhere) say(fmt::format(fmt::runtime(words_.taken), quoted(*other.taken_by)));
  }

  // ---------------------------------------------------------------------------------------------- words
  void append_words() {
    append_list(words_.shared, [](const WordEvidence& word) { return word.weight > 0; });
    append_list(words_.replaced, [](const WordEvidence& word) {
      return word.weight < 0 && !word.before.empty() && !word.after.empty();
    });
    append_list(words_.only_before, [](const WordEvidence& word) { return word.weight < 0 && word.after.empty(); });
    append_list(words_.only_after, [](const WordEvidence& word) { return word.weight < 0 && word.before.empty(); });
    constexpr double least = 0.005;
    if (it_.besides <= -least)
      say(fmt::format(fmt::runtime(words_.besides), fmt::format("{:.0f}\u00A0%", -it_.besides * 100)), set_below);
  }

  template <typename Wanted>
  void append_list(std::string_view label, Wanted wanted) {
    std::vector<std::string> items;
    for (const WordEvidence& word : it_.words) {
      if (wanted(word) && items.size() < most_words) items.push_back(item(word));
    }
    if (!items.empty()) say(fmt::format("{} {}", label, fmt::join(items, ", ")), set_below);
  }

  [[nodiscard]] std::string item(const WordEvidence& word) const {
    std::string weight = fmt::format("({:+.0f}\u00A0%)", word.weight * 100);
    if (word.weight < 0 && !word.before.empty() && !word.after.empty())
      return fmt::format("{} {}", fmt::format(fmt::runtime(words_.instead_of), word.after, word.before), weight);
    if (word.before.empty() || word.after.empty()) return fmt::format("{}{} {}", word.before, word.after, weight);
    if (word.before == word.after) return fmt::format("{} {}", word.before, weight);
    return fmt::format("{} – {} {}", word.before, word.after, weight);
  }

  const Explanation& it_;
  const ExplainedPlans& plans_;
  const Phrases& phrases_;
  const ExplainPhrases& words_;
  Paper paper_;
  std::string out_;
};

}  // namespace

std::string score_text(double score, const Phrases& phrases) {
  std::string text = fmt::format("{:.2f}", score);
  if (phrases.decimal != '.') std::replace(text.begin(), text.end(), '.', phrases.decimal);
  return text;
}

std::string quoted_goal(const GoalText& goal, const Phrases& phrases) {
  return fmt::format("{}{}{}", phrases.quote_open, goal.text, phrases.quote_close);
}

std::string brief_explanation(const Explanation& explanation, const Phrases& phrases) {
  const ExplainPhrases& words = phrases.explain;
  auto number = [&](double value) { return score_text(value, phrases); };
  std::vector<std::string> parts;
  bool weighed = explanation.reason == Reason::words || explanation.reason == Reason::figures ||
                 explanation.reason == Reason::parts || explanation.reason == Reason::cover;
  if (explanation.reason == Reason::none) {
    if (explanation.contenders.empty()) return std::string(words.nothing);
    const Contender& closest = explanation.contenders.front();
    return fmt::format(fmt::runtime(words.closest), quoted_goal(closest.goal, phrases), number(closest.score),
                       number(explanation.price));
  }
  if (!weighed) return std::string(words.reasons[static_cast<std::size_t>(explanation.reason)]);
  parts.push_back(fmt::format(fmt::runtime(words.brief), number(explanation.score), number(explanation.price)));
  if (!explanation.contenders.empty())
    parts.push_back(fmt::format(fmt::runtime(words.brief_rival), number(explanation.contenders.front().score)));
  std::vector<std::string> shared;
  for (const WordEvidence& word : explanation.words) {
    if (word.weight > 0 && shared.size() < 3) shared.push_back(word.after);
  }
  if (!shared.empty()) parts.push_back(fmt::format("{}", fmt::join(shared, ", ")));
  return fmt::format("{}", fmt::join(parts, " · "));
}

std::string render_text(const Explanation& explanation, const ExplainedPlans& plans, const RenderOptions& options) {
  return ExplanationText(explanation, plans, options).render();
}

}  // namespace planctl
