#include "read/outline/unlike_lists.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "language/language.h"
#include "language/title_words.h"
#include "messages/say.h"
#include "read/outline/oddities.h"
#include "read/outline/wording.h"
#include "read/rows/label_words.h"
#include "read/rows/rows.h"
#include "read/rows/verbs.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "Måla stugan", "Stugan ska målas", and "Vi målar stugan", which says who will.
bool says_what_comes(std::string_view text) {
  std::size_t at = 0;
  return in_any(&GoalGrammar::subjects, next_word(text, at)) || promises_in_any_language(text);
}

class UnlikeLists {
 public:
  UnlikeLists(const Outline& outline, std::vector<Diagnostic>& diagnostics)
      : outline_(outline), diagnostics_(diagnostics) {}

  void find() {
    for (const ListChoice& choice : outline_.lists) {
      if (choice.goals) count(choice);
    }
    doubt_no_plan();
    doubt_odd_beginnings();
    doubt_labels();
  }

 private:
  void tell(const ListChoice& choice, std::string message) {
    const OutlineRow& row = outline_.rows[choice.list.begin];
    diagnostics_.push_back(diagnose("unsure-reading", row.block->first_line, 1, std::move(message)));
  }

  /// Half its rows or more say what shall be.
  static bool promises(const ListChoice& choice) {
    static constexpr Clue clues[] = {Clue::att, Clue::infinitives, Clue::modals, Clue::promises};
    return std::any_of(std::begin(clues), std::end(clues), [&](Clue clue) { return choice.evidence.has(clue); });
  }

  void count(const ListChoice& choice) {
    if (goals_ == 0) first_ = &choice;
    goals_ += choice.list.size();
    std::size_t promising = promises(choice) ? choice.list.size() : 0;
    for (std::size_t i = choice.list.begin; promising < choice.list.size() && i < choice.list.end; ++i)
      promising += says_what_comes(outline_.rows[i].block->text) ? 1 : 0;
    promising_ += promising;
  }

  /// "Alla stugor ska", above some list.
  [[nodiscard]] bool is_named_by_promise() const {
    return std::any_of(outline_.lists.begin(), outline_.lists.end(), [this](const ListChoice& choice) {
      return choice.goals && choice.name != ListChoice::npos && holds_modal(outline_.rows[choice.name].block->text);
    });
  }

  /// Does a heading, a label or the title say that the document is a plan, or that goals follow?
  [[nodiscard]] bool names_plan_or_goals() const {
    return std::any_of(outline_.rows.begin(), outline_.rows.end(), [](const OutlineRow& row) {
      return (row.brief || row.titles_plan) && (row.goal_label || row.of_goals || planctl::names_plan(row.block->text));
    });
  }

  void doubt_no_plan() {
    constexpr std::size_t few = 4;  // one in so many
    if (goals_ == 0 || promising_ * few > goals_ || is_named_by_promise() || names_plan_or_goals()) return;
    tell(*first_, say("no heading names a plan or goals, and few of the {} goals say what shall be", goals_));
  }

  /// "FN:s", "PFAS", "E-post": capitals for another reason than that a sentence begins.
  static bool begins_with_abbreviation(std::string_view text) {
    std::size_t at = 0;
    unicode::next(text, at);
    return at >= text.size() || !unicode::is_lower(unicode::first(text.substr(at)));
  }

  static bool is_odd_sentence(std::string_view text) {
    return unicode::is_upper(unicode::first(text)) && ends_sentence(text) && !begins_with_abbreviation(text) &&
           !promises_in_any_language(text);
  }

  /// "att röja leden", "att byta spänger", "Ansvarig är styrelsen.": all items but one begin in small letters, and that
  /// is a sentence, in a list where others end without a point; else its capital may be of a name.
  void doubt_odd_beginnings() {
    constexpr std::size_t least = 4;
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals || choice.list.kind != ListKind::items || choice.list.size() < least) continue;
      std::size_t odd = choice.list.end;
      std::size_t others = 0;  // that do not begin in small letters
      bool open = false;
      for (std::size_t i = choice.list.begin; i < choice.list.end; ++i) {
        const OutlineRow& row = outline_.rows[i];
        if (row.kind != BlockKind::item || row.block->depth > 0) continue;
        open = open || !ends_sentence(row.block->text);
        if (unicode::is_lower(unicode::first(row.block->text))) continue;
        odd = i;
        ++others;
      }
      if (others != 1 || !open || odd == choice.list.begin || !is_odd_sentence(outline_.rows[odd].block->text))
        continue;
      const OutlineRow& row = outline_.rows[odd];
      diagnostics_.push_back(
          diagnose("odd-goal", row.block->first_line, 1,
                   say("{} begins with a capital, and no other goal of its list does", quoted(row.block->text))));
    }
  }

  /// The same label stands before the second item of several lists, before no first one, and opens a sentence: it says
  /// more of the goal above.
  ///     • I will visit every hut.
  ///     • REASON: Nobody knows what they need.
  void doubt_labels() {
    constexpr std::size_t several = 3;  // lists
    std::map<std::string_view, std::vector<const OutlineRow*>> rows;
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals || choice.list.kind != ListKind::items || choice.list.size() < 2) continue;
      const OutlineRow& second = outline_.rows[choice.list.begin + 1];
      if (second.kind != BlockKind::item || !label_of_value(outline_.rows[choice.list.begin].block->text).empty())
        continue;
      std::string_view label = label_of_value(second.block->text);
      std::string_view behind = std::string_view(second.block->text).substr(label.empty() ? 0 : label.size() + 2);
      if (label.empty() || !unicode::is_upper(unicode::first(behind))) continue;
      std::vector<const OutlineRow*>& same = rows[label];
      same.push_back(&second);
      if (same.size() < several) continue;
      diagnostics_.push_back(
          diagnose("unsure-reading", same.front()->block->first_line, 1,
                   say("goals behind {} may say more of those above them", quoted(std::string(label) + ":"))));
      return;
    }
  }

  const Outline& outline_;
  std::vector<Diagnostic>& diagnostics_;
  std::size_t goals_ = 0;
  std::size_t promising_ = 0;
  const ListChoice* first_ = nullptr;
};

}  // namespace

void find_unlike_lists(const Outline& outline, std::vector<Diagnostic>& diagnostics) {
  UnlikeLists(outline, diagnostics).find();
}

}  // namespace planctl
